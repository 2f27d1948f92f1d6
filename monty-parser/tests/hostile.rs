//! Programs that want to take too much: parsing ends on a small stack, in linear time, with a tree or an error.

use std::time::Instant;

use monty_parser::{Mode, Source, dump, parse};

const DEEP: usize = 100_000;

/// Parses on a stack of 512 KiB; gives the error's message.
fn on_small_stack(text: String) -> Option<String> {
    let thread = std::thread::Builder::new().stack_size(512 * 1024).spawn(move || {
        let source = Source::new("hostile.py", &text);
        let started = Instant::now();
        let error = match parse(&source, Mode::Module) {
            Ok(module) => {
                if text.len() < 1_000_000 {
                    let _ = dump(&module, &source);
                }
                None
            }
            Err(error) => Some(error.render("hostile.py").lines().last().unwrap_or("").to_owned()),
        };
        assert!(started.elapsed().as_secs() < 10, "{} took {:?}", &text[..20], started.elapsed());
        error
    });
    thread.expect("a thread").join().expect("no panic")
}

fn nested(open: &str, middle: &str, close: &str, count: usize) -> String {
    format!("{}{middle}{}\n", open.repeat(count), close.repeat(count))
}

#[test]
fn brackets_nest_two_hundred_deep_and_no_deeper() {
    let brackets = [
        ("(", "1", ")"),
        ("[", "1", "]"),
        ("{", "1", "}"),
        ("f(", "1", ")"),
        ("f(a=", "1", ")"),
        ("f(*", "1", ")"),
        ("a[", "1", "]"),
        ("a[:", "1", "]"),
        ("{1:", "1", "}"),
        ("{**", "1", "}"),
        ("(yield ", "1", ")"),
        ("(lambda: ", "1", ")"),
        ("(a:=", "1", ")"),
        ("(1,", "1", ")"),
        ("[x for x in ", "1", "]"),
        ("[x for x in y if ", "1", "]"),
        ("(1 if ", "1", " else 2)"),
        ("-(", "1", ")"),
        ("(not ", "1", ")"),
        ("1 or 1 and not 1 < 1 | 1 ^ 1 & 1 << 1 + 1 * -(", "1", ")"),
        ("x = (", "1", ")"),
    ];
    for (open, middle, close) in brackets {
        // A hundred are fine in any combination.
        let fine = on_small_stack(nested(open, middle, close, 90));
        if open != "x = (" {
            assert_eq!(fine, None, "{open}");
        }
        for count in [199, 200, 5_000, DEEP] {
            let error = on_small_stack(nested(open, middle, close, count));
            assert!(count < 200 || error.is_some(), "{open} {count}");
            // Without the closing ones, too.
            on_small_stack(open.repeat(count));
        }
    }
}

#[test]
fn parentheses_nest_as_deep_as_in_cpython() {
    assert_eq!(on_small_stack(nested("(", "1", ")", 199)), None);
    let error = on_small_stack(nested("(", "1", ")", 200));
    assert_eq!(error.as_deref(), Some("SyntaxError: too many nested parentheses"));
}

#[test]
fn chains_of_any_length_are_parsed() {
    let chains = [
        "a.b".to_owned() + &".b".repeat(DEEP),
        "f".to_owned() + &"()".repeat(DEEP),
        "a".to_owned() + &"[0]".repeat(DEEP),
        "1".to_owned() + &"+1".repeat(DEEP),
        "1".to_owned() + &"**1".repeat(DEEP),
        "1".to_owned() + &" and 1".repeat(DEEP),
        "1".to_owned() + &" or 1 and 1".repeat(DEEP),
        "1".to_owned() + &"<1".repeat(DEEP),
        "-".repeat(DEEP) + "1",
        "not ".repeat(DEEP) + "1",
        "x=".repeat(DEEP) + "1",
        "1 if 1 else ".repeat(DEEP) + "1",
        "1,".repeat(DEEP),
        "'a' ".repeat(DEEP),
        "f'{a}' ".repeat(DEEP),
        "import a".to_owned() + &".a".repeat(DEEP),
        "from ".to_owned() + &".".repeat(DEEP) + " import a",
        "global a".to_owned() + &",a".repeat(DEEP),
        "f(".to_owned() + &"a=1,".repeat(DEEP) + ")",
        "x;".repeat(DEEP),
        "if 1: pass\n".to_owned() + &"elif 1: pass\n".repeat(DEEP),
        "try: pass\n".to_owned() + &"except a: pass\n".repeat(DEEP),
        "match a:\n".to_owned() + &" case 1: pass\n".repeat(DEEP),
        "match a:\n case ".to_owned() + &"1|".repeat(DEEP) + "1: pass\n",
        "@a\n".repeat(DEEP) + "def f(): pass\n",
        "def f(".to_owned() + &"a,".repeat(DEEP) + "): pass\n",
        "[x ".to_owned() + &"for x in y ".repeat(DEEP) + "]",
        "with ".to_owned() + &"a,".repeat(DEEP) + "a: pass\n",
        "\\\n".repeat(DEEP) + "x",
        "0x1".to_owned() + &"_1".repeat(DEEP),
        "é".repeat(DEEP),
        "# \n".repeat(DEEP),
        "\t\n".repeat(DEEP),
        "f'".to_owned() + &"{a}".repeat(DEEP) + "'",
        "f'".to_owned() + &"{{".repeat(DEEP) + "'",
    ];
    for chain in chains {
        let start: String = chain.chars().take(20).collect();
        assert_eq!(on_small_stack(chain), None, "{start}");
    }
}

#[test]
fn what_nests_without_brackets_is_limited() {
    let blocks: String = (0..150).map(|depth| format!("{}if 1:\n", " ".repeat(depth))).collect();
    let error = on_small_stack(blocks);
    assert_eq!(error.as_deref(), Some("IndentationError: too many levels of indentation"));
    let lambdas = "lambda: ".repeat(DEEP) + "1";
    assert!(on_small_stack(lambdas).is_some_and(|error| error.starts_with("MemoryError")));
    let strings = "f'{".repeat(DEEP);
    assert!(on_small_stack(strings).is_some());
    let quotes = ["'", "\"", "'''", "\"\"\""];
    let strings: String = (0..DEEP).map(|n| format!("f{}{{", quotes[n % 4])).collect();
    assert!(on_small_stack(strings).is_some());
    let patterns = "match a:\n case ".to_owned() + &"[".repeat(190) + &"]".repeat(190) + ": pass\n";
    assert_eq!(on_small_stack(patterns), None);
    let mut tower: String = (0..98).map(|depth| format!("{}class a:\n", " ".repeat(depth))).collect();
    tower += &format!("{}{}", " ".repeat(98), nested("f(a[{1:[", "1", "]}])", 30));
    assert_eq!(on_small_stack(tower), None);
}

#[test]
fn wrong_programs_are_explained_in_linear_time() {
    let wrong = [
        "a ".repeat(DEEP),
        "print a ".repeat(DEEP),
        "(a b) ".repeat(2_000),
        "[".repeat(150) + "a b" + &"]".repeat(150),
        "f(".repeat(150) + "a b" + &")".repeat(150),
        "f(a=".repeat(150) + "a b" + &")".repeat(150),
        "{1: ".repeat(150) + "a b" + &"}".repeat(150),
        "(a, ".repeat(150) + "$" + &")".repeat(150),
        "f(".repeat(150) + "$" + &")".repeat(150),
        "a[".repeat(150) + "$" + &"]".repeat(150),
        "{1: ".repeat(150) + "$" + &"}".repeat(150),
        "{".repeat(150) + "$" + &"}".repeat(150),
        "(a if ".repeat(150) + "$" + &" else b)".repeat(150),
        "(lambda: ".repeat(150) + "$" + &")".repeat(150),
        "[x for x in ".repeat(150) + "$" + &"]".repeat(150),
        "(yield ".repeat(150) + "$" + &")".repeat(150),
        "with (".to_string() + &"(".repeat(150) + "$" + &")".repeat(150),
        "x = 1\n".repeat(20_000) + "x = (1 2)\n",
        "a if b ".repeat(DEEP),
        "1 + ".repeat(DEEP),
        "a. ".repeat(1_000) + "1",
        "- ".repeat(DEEP),
        "not ".repeat(DEEP),
        "a = ".repeat(DEEP),
        "a, ".repeat(DEEP) + "= $",
        "'a' b ".repeat(1_000),
        "lambda ".repeat(DEEP),
        "f'{a b}' ".repeat(1_000),
        "def f(".repeat(100),
        "match ".repeat(DEEP),
        "match a:\n case ".to_owned() + &"[".repeat(150) + "$" + &"]".repeat(150),
        "try:\n pass\n".to_owned() + &"except a: pass\n".repeat(1_000) + "$",
    ];
    for text in wrong {
        let start: String = text.chars().take(20).collect();
        assert!(on_small_stack(text).is_some(), "{start}");
    }
}
