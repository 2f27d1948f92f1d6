//! Pausing in one process and going on in another.

#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use common::{Place, monty};

const FETCH: &[u8] = b"def get(url):\n    text = fetch(url, retries=3)\n    return len(text)\n\n\
print('start')\nn = get('https://example.com')\nprint(n)\nn + 1\n";

fn paused(name: &str) -> (Place, String) {
    let place = Place::new(name);
    let file = place.write("fetch.py", FETCH);
    let state = place.path("s.mty");
    monty(&["--host", "fetch", "--pause-to", &state, &file])
        .exits(0)
        .stdout("start\n{\"name\":\"fetch\",\"args\":[\"https://example.com\"],\"kwargs\":{\"retries\":3}}\n")
        .stderr("");
    (place, state)
}

#[test]
fn a_paused_program_goes_on_with_a_value() {
    let (_place, state) = paused("value");
    monty(&["resume", &state, "--value", "\"hello world\""]).exits(0).stdout("11\n").stderr("");
    monty(&["resume", &state, "--value", "\"\"", "--result"]).exits(0).stdout("0\n1\n");
}

#[test]
fn a_paused_program_goes_on_with_an_exception() {
    let (_place, state) = paused("error");
    let done = monty(&["resume", &state, "--error", "ValueError:no such page"]).exits(1).stdout("");
    assert_eq!(done.last_line(), "ValueError: no such page");
    done.stderr_has("line 2, in get\n    text = fetch(url, retries=3)\n");
}

#[test]
fn a_program_pauses_as_often_as_it_calls() {
    let place = Place::new("often");
    let file = place.write("sum.py", b"print(sorted([2, 3, 1], key=lambda n: ask(n)), ask('end'))");
    let state = place.path("s.mty");
    monty(&["--host", "ask", "--pause-to", &state, &file]).exits(0).stdout_has(r#""args":[2]"#);
    for (answer, next) in [("-2", "[3]"), ("-3", "[1]"), ("-1", r#"["end"]"#)] {
        let done = monty(&["resume", &state, "--value", answer, "--pause-to", &state]).exits(0);
        done.stdout_has(&format!(r#"{{"name":"ask","args":{next},"kwargs":{{}}}}"#));
    }
    monty(&["resume", &state, "--value", "null"]).exits(0).stdout("[3, 2, 1] None\n");
}

#[test]
fn calls_answered_later_are_settled_in_any_order() {
    let place = Place::new("later");
    let text = "import asyncio\nasync def main():\n    print(await asyncio.gather(ask(1), ask(2)))\nasyncio.run(main())\n";
    let file = place.write("later.py", text.as_bytes());
    let state = place.path("s.mty");
    monty(&["--host", "ask", "--pause-to", &state, &file]).exits(0).stdout_has(r#""args":[1]"#);
    monty(&["resume", &state, "--pending", "--pause-to", &state]).exits(0).stdout_has(r#""args":[2]"#);
    let waits = "{\"pending\":[1,2],\"timer\":null}\n";
    monty(&["resume", &state, "--pending", "--pause-to", &state]).exits(0).stdout(waits);
    monty(&["resume", &state]).exits(2).stdout("");
    monty(&["resume", &state, "--settle", "3=0"]).exits(2).stdout("");
    monty(&["resume", &state, "--settle", "2=\"b\"", "--settle", "1=[1]"]).exits(0).stdout("[[1], 'b']\n");
    let failed = monty(&["resume", &state, "--settle-error", "2=KeyError:no"]).exits(1);
    assert_eq!(failed.last_line(), "KeyError: 'no'");
}

#[test]
fn the_same_program_pauses_in_the_same_bytes() {
    let (place, _) = paused("bytes");
    let first = place.read("s.mty");
    let (place, _) = paused("bytes");
    assert_eq!(place.read("s.mty"), first);
}

#[test]
fn a_call_no_one_answers_is_refused() {
    let place = Place::new("refused");
    let file = place.write("fetch.py", FETCH);
    let done = monty(&["--host", "fetch", &file]).exits(2).stdout("start\n");
    done.one_line("the program called fetch('https://example.com', retries=3): give --pause-to STATE");
    monty(&[&file]).exits(1).stderr_has("NameError: name 'fetch' is not defined");
}

#[test]
fn inspect_shows_call_stack_and_variables() {
    let (_place, state) = paused("inspect");
    let done = monty(&["inspect", &state]).exits(0).stderr("");
    done.stdout_has("waits at call 1: fetch('https://example.com', retries=3)\n")
        .stdout_has(", line 6, in <module>\n")
        .stdout_has(", line 2, in get\n    url = 'https://example.com'\n")
        .stdout_has("memory: ")
        .stdout_has("state: ");
}

#[test]
fn a_wrong_answer_is_exit_code_2_and_changes_nothing() {
    let (place, state) = paused("wrong");
    let before = place.read("s.mty");
    for args in [
        &["resume", &state, "--value", "hello"][..],
        &["resume", &state, "--value", ""],
        &["resume", &state, "--value", "{\"a\":"],
        &["resume", &state],
    ] {
        monty(args).exits(2).one_line("");
    }
    monty(&["resume", &state, "--value", "1", "--error", "ValueError:x"]).exits(2);
    assert_eq!(place.read("s.mty"), before);
    monty(&["resume", &state, "--error", "NoSuchError:x"]).exits(1).stderr_has("TypeError: ");
}

#[test]
fn bytes_that_are_no_state_are_exit_code_2() {
    let (place, state) = paused("foreign");
    let good = place.read("s.mty");
    let mut flipped = good.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 0x55;
    for bytes in [
        &b""[..],
        b"nonsense",
        b"\xff\xff\xff\xff",
        &good[..good.len() - 1],
        &good[..good.len() / 2],
        &good[1..],
    ] {
        let bad = place.write("bad.mty", bytes);
        for args in [&["resume", &bad, "--value", "1"][..], &["inspect", &bad]] {
            monty(args).exits(2).stdout("").one_line("bad.mty");
        }
    }
    // A changed byte may still be a state, but never a crash.
    let odd = place.write("odd.mty", &flipped);
    assert!(matches!(monty(&["resume", &odd, "--value", "1"]).code(), 0..=3));
    monty(&["inspect", &state]).exits(0);
    monty(&["resume", "/no/such/state", "--value", "1"]).exits(2).one_line("/no/such/state");
}

#[test]
fn a_program_out_of_time_can_be_kept() {
    let place = Place::new("time");
    let state = place.path("s.mty");
    let code = "n = 0\nwhile n < 3_000_000: n += 1\nprint(n)";
    let done = monty(&["--max-time", "0.02", "--pause-to", &state, "-c", code]).exits(3).stdout("");
    assert_eq!(done.last_line(), "TimeoutError: the time limit was reached");
    monty(&["resume", &state]).exits(0).stdout("3000000\n");
}

#[test]
fn inspect_speaks_json_too() {
    let (_place, state) = paused("inspect_json");
    let done = monty(&["inspect", "--json", &state]).exits(0).stderr("");
    done.stdout_has(r#"{"state":"call","call":{"id":"#)
        .stdout_has(r#""stack":[{"position":{"function":"<module>""#)
        .stdout_has(r#""variables":[{"name":"#)
        .stdout_has(r#""biggest":[{"type_name":"#);
}
