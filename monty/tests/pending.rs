//! Host calls answered later, and `await` outside of functions.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may")]

use core::time::Duration;

use monty::{
    ErrorKind, Exception, Fed, Host, Limits, Options, Outcome, Pending, Program, Run, Session, Value,
};

const NOTHING: [(&str, Value); 0] = [];

fn started(source: &str) -> Outcome {
    let options = Options::default().async_function("fetch").external_function("log").top_level_await();
    Program::compile(source, options).unwrap().start(NOTHING, Limits::default()).unwrap()
}

fn called(outcome: Outcome) -> Run {
    let Outcome::Call(_, run) = outcome else { panic!("a call is due: {outcome:?}") };
    Run::load(&run.dump(), Limits::default()).unwrap()
}

fn pending(outcome: Outcome) -> (Pending, Run) {
    let Outcome::Pending(pending, run) = outcome else { panic!("a wait is due: {outcome:?}") };
    let run = Run::load(&run.dump(), Limits::default()).unwrap();
    assert_eq!(run.pending(), Some(pending.clone()));
    (pending, run)
}

fn complete(outcome: Outcome) -> String {
    let Outcome::Complete(done) = outcome else { panic!("the end is due: {outcome:?}") };
    done.value.to_string()
}

#[test]
fn an_answer_at_once_is_awaited_like_any() {
    let run = called(started("await fetch(1) + await fetch(2)"));
    let run = called(run.resume(10).unwrap());
    assert_eq!(complete(run.resume(5).unwrap()), "15");
}

#[test]
fn calls_of_a_gather_are_under_way_together_and_settled_in_any_order() {
    let source = "import asyncio\nawait asyncio.gather(*[fetch(n) for n in range(3)])";
    let run = called(started(source));
    let run = called(run.resume_pending().unwrap());
    let run = called(run.resume_pending().unwrap());
    let (waits, mut run) = pending(run.resume_pending().unwrap());
    assert_eq!((waits.ids.as_slice(), waits.timer), (&[1, 2, 3][..], None));
    run.settle(2, "two").unwrap();
    let (waits, mut run) = pending(run.proceed().unwrap());
    assert_eq!(waits.ids, [1, 3]);
    assert_eq!(run.open_calls(), [1, 3]);
    run.settle(3, "three").unwrap();
    run.settle(1, "one").unwrap();
    assert_eq!(complete(run.proceed().unwrap()), "['one', 'two', 'three']");
}

#[test]
fn a_wait_stays_one_until_the_host_answers() {
    let run = called(started("await fetch(1)"));
    let (_, run) = pending(run.resume_pending().unwrap());
    let (_, run) = pending(run.proceed().unwrap());
    let (_, mut run) = pending(run.proceed().unwrap());
    run.settle(1, Value::None).unwrap();
    assert_eq!(complete(run.proceed().unwrap()), "None");
}

#[test]
fn an_exception_is_raised_where_the_call_is_awaited() {
    let source = "\
call = fetch(1)
seen = ['after the call']
try:
    await call
except LookupError as e:
    seen.append(str(e))
seen";
    for later in [true, false] {
        let run = called(started(source));
        let error = Exception::new("LookupError", "gone");
        let outcome = if later {
            let (_, mut run) = pending(run.resume_pending().unwrap());
            run.settle_error(1, error).unwrap();
            run.proceed().unwrap()
        } else {
            run.resume_error(error).unwrap()
        };
        assert_eq!(complete(outcome), "['after the call', 'gone']");
    }
}

#[test]
fn wrong_answers_are_errors_that_leave_the_run_as_it_was() {
    let run = called(started("a = fetch(1)\nlog()\nawait a"));
    let mut run = called(run.resume_pending().unwrap());
    let bytes = run.dump();
    for id in [0, 3, u64::MAX] {
        let error = run.settle(id, 1).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::NoSuchCall(wrong) if *wrong == id));
    }
    // The call the run stands at is answered by resuming.
    assert!(matches!(run.settle(2, 1).unwrap_err().kind(), ErrorKind::AlreadyAnswered(2)));
    assert!(run.elapse(Duration::from_secs(1)).is_err());
    let opaque = Value::Opaque { type_name: "x".to_owned(), repr: "x".to_owned() };
    assert!(matches!(run.settle(1, opaque).unwrap_err().kind(), ErrorKind::Border(_)));
    assert_eq!(run.dump(), bytes);
    run.settle(1, 1).unwrap();
    assert!(matches!(run.settle(1, 2).unwrap_err().kind(), ErrorKind::AlreadyAnswered(1)));
    let run = Run::load(&run.dump(), Limits::default()).unwrap();
    assert_eq!(complete(run.resume(()).unwrap()), "1");
}

#[test]
fn other_tasks_go_on_while_one_waits() {
    let source = "\
import asyncio
seen = []
async def ticks():
    for n in range(3):
        await asyncio.sleep(0)
        seen.append(n)
async def get():
    seen.append(await fetch(1))
async def main():
    await asyncio.gather(get(), ticks())
    return seen
asyncio.run(main())";
    let run = called(started(source));
    let (_, mut run) = pending(run.resume_pending().unwrap());
    run.settle(1, "answer").unwrap();
    assert_eq!(complete(run.proceed().unwrap()), "[0, 1, 2, 'answer']");
}

#[test]
fn a_timer_goes_off_when_the_host_says_that_time_has_gone_by() {
    let source = "\
import asyncio
try:
    result = await asyncio.wait_for(fetch(1), 5)
except TimeoutError:
    result = 'late'
result";
    let run = called(started(source));
    let (waits, mut run) = pending(run.resume_pending().unwrap());
    let timer = waits.timer.unwrap();
    assert!(timer > Duration::from_millis(4900) && timer <= Duration::from_secs(5));
    run.elapse(Duration::from_secs(2)).unwrap();
    let (waits, mut run) = pending(run.proceed().unwrap());
    assert!(waits.timer.unwrap() < Duration::from_millis(3001));
    let mut other = run.fork();
    run.elapse(Duration::from_secs(3)).unwrap();
    assert_eq!(complete(run.proceed().unwrap()), "'late'");
    other.settle(1, "in time").unwrap();
    assert_eq!(complete(other.proceed().unwrap()), "'in time'");
}

#[test]
fn who_looks_again_and_again_gives_the_host_its_turn() {
    let source = "\
import asyncio
task = asyncio.create_task(fetch(1), name='f')
while not task.done():
    await asyncio.sleep(0)
task.result()";
    let run = called(started(source));
    let (waits, mut run) = pending(run.resume_pending().unwrap());
    assert_eq!(waits.timer, Some(Duration::ZERO));
    run.elapse(Duration::ZERO).unwrap();
    let (_, mut run) = pending(run.proceed().unwrap());
    run.settle(1, 7).unwrap();
    assert_eq!(complete(run.proceed().unwrap()), "7");
}

#[test]
fn a_future_is_awaited_by_several_tasks() {
    let source = "\
import asyncio
call = fetch(1)
async def use(n):
    return n, await call
await asyncio.gather(use(1), use(2))";
    let run = called(started(source));
    let (waits, mut run) = pending(run.resume_pending().unwrap());
    assert_eq!(waits.ids, [1]);
    run.settle(1, "x").unwrap();
    assert_eq!(complete(run.proceed().unwrap()), "[(1, 'x'), (2, 'x')]");
}

#[test]
fn an_ordinary_function_can_be_answered_later_too() {
    let source = "import asyncio\nasync def main():\n    return await log()\nasyncio.run(main())";
    let run = called(started(source));
    let (_, mut run) = pending(run.resume_pending().unwrap());
    run.settle(1, vec![Value::from(1)]).unwrap();
    assert_eq!(complete(run.proceed().unwrap()), "[1]");
}

#[test]
fn a_cancelled_wait_is_no_wait() {
    let source = "\
import asyncio
task = asyncio.create_task(fetch(1))
await asyncio.sleep(0)
task.cancel()
await asyncio.gather(task, return_exceptions=True)
await fetch(2)";
    let run = called(started(source));
    let run = called(run.resume_pending().unwrap());
    let (waits, mut run) = pending(run.resume_pending().unwrap());
    assert_eq!(waits.ids, [2]);
    run.settle(1, "nobody hears").unwrap();
    run.settle(2, "end").unwrap();
    assert_eq!(complete(run.proceed().unwrap()), "'end'");
}

#[test]
fn await_outside_of_functions_is_an_option() {
    let error = Program::compile("await x", Options::default()).unwrap_err();
    assert!(error.to_string().ends_with("SyntaxError: 'await' outside function"));
    let source = "\
async def numbers():
    yield 1
    yield 2
class Resource:
    async def __aenter__(self): return 'in'
    async def __aexit__(self, *args): pass
async with Resource() as r:
    pass
out = [n async for n in numbers()]
(r, out)";
    assert_eq!(complete(started(source)), "('in', [1, 2])");
}

#[test]
fn a_session_settles_calls_of_earlier_snippets() {
    let mut session = Session::new(Limits::default());
    session.external_function("fetch").unwrap();
    assert!(matches!(session.feed("call = fetch(1)").unwrap(), Fed::Call(_)));
    assert!(matches!(session.resume_pending().unwrap(), Fed::Complete(_)));
    session.feed("import asyncio\nasync def main(): return await call").unwrap();
    let Fed::Pending(waits) = session.feed("asyncio.run(main())").unwrap() else { panic!() };
    assert_eq!(waits.ids, [1]);
    let mut session = Session::load(&session.dump(), Limits::default()).unwrap();
    session.settle(1, 8).unwrap();
    let Fed::Complete(done) = session.proceed().unwrap() else { panic!() };
    assert_eq!(done.value, Value::from(8));
}

#[test]
fn functions_of_a_host_are_under_way_together() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Context, Poll, Waker};

    let most = Arc::new(AtomicUsize::new(0));
    let open = Arc::new(AtomicUsize::new(0));
    let (seen, now) = (most.clone(), open.clone());
    let host = Host::new().awaited_function("fetch", move |n: i64| {
        let (seen, now) = (seen.clone(), now.clone());
        async move {
            seen.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            let mut turns = 0;
            std::future::poll_fn(|_| {
                turns += 1;
                if turns > n { Poll::Ready(()) } else { Poll::Pending }
            })
            .await;
            now.fetch_sub(1, Ordering::SeqCst);
            if n == 2 { Err(Exception::new("ValueError", "two")) } else { Ok(n) }
        }
    });
    let source = "\
import asyncio
await asyncio.gather(*[fetch(n) for n in (3, 2, 1)], return_exceptions=True)";
    let program = Program::compile(source, Options::default().top_level_await()).unwrap();
    let mut future = Box::pin(program.run_with_async(&host));
    let mut context = Context::from_waker(Waker::noop());
    let done = loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut context) {
            break done.unwrap();
        }
    };
    assert_eq!(done.to_string(), "[3, ValueError('two'), 1]");
    assert_eq!(most.load(Ordering::SeqCst), 3);
}
