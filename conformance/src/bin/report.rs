//! Writes `conformance/REPORT.md`: how many programs of each area behave as under CPython.

use conformance::case::{Case, collect, home};
use conformance::verdict::{Verdict, judge};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::{fs, io, thread};

#[derive(Default)]
struct Count {
    programs: usize,
    same: usize,
    known: usize,
}

fn main() -> io::Result<()> {
    let cases = collect(&home().join("corpus"))?;
    let verdicts = judge_all(&cases);
    let mut areas: BTreeMap<&str, Count> = BTreeMap::new();
    let (mut known, mut wrong) = (String::new(), String::new());
    for (case, verdict) in cases.iter().zip(&verdicts) {
        let count = areas.entry(case.area()).or_default();
        count.programs += 1;
        match verdict {
            Verdict::Same => count.same += 1,
            Verdict::KnownDifference => {
                count.known += 1;
                line(
                    &mut known,
                    format_args!("- `{}`: {}", case.name, case.differs.as_deref().unwrap_or_default()),
                );
            }
            Verdict::Wrong(why) => line(&mut wrong, format_args!("- `{}`: {}", case.name, brief(why))),
        }
    }
    let text = report(&areas, &known, &wrong);
    fs::write(home().join("REPORT.md"), text)
}

/// Judges on every core; the answers stand in the order of the cases.
fn judge_all(cases: &[Case]) -> Vec<Verdict> {
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                while let Some((at, case)) =
                    Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, cases.get(at)?)))
                {
                    // The receiver outlives the scope, so the sending cannot fail.
                    let _ = sender.send((at, judge(case)));
                }
            });
        }
    });
    drop(sender);
    let mut verdicts: Vec<(usize, Verdict)> = receiver.into_iter().collect();
    verdicts.sort_by_key(|(at, _)| *at);
    verdicts.into_iter().map(|(_, verdict)| verdict).collect()
}

fn report(areas: &BTreeMap<&str, Count>, known: &str, wrong: &str) -> String {
    let mut text = String::from(
        "<!-- Written by `cargo run -p conformance --bin report`; do not edit. -->\n# Conformance\n\n",
    );
    let (programs, same) =
        areas.values().fold((0, 0), |(all, ok), count| (all + count.programs, ok + count.same));
    line(&mut text, format_args!("{same} of {programs} programs behave as under CPython 3.14.\n"));
    text.push_str(
        "| area | programs | same | known differences | wrong |\n| --- | ---: | ---: | ---: | ---: |\n",
    );
    for (area, Count { programs, same, known }) in areas {
        line(
            &mut text,
            format_args!("| {area} | {programs} | {same} | {known} | {} |", programs - same - known),
        );
    }
    for (title, list) in [("Known differences", known), ("Wrong", wrong)] {
        if !list.is_empty() {
            line(&mut text, format_args!("\n## {title}\n\n{}", list.trim_end()));
        }
    }
    text
}

/// The first line that Monty got wrong, short enough for a list.
fn brief(why: &str) -> String {
    let told =
        why.lines().find(|line| line.starts_with("+ ")).or_else(|| why.lines().next()).unwrap_or_default();
    let short: String = told.chars().take(100).collect();
    format!("`{}`", short.replace('`', "'"))
}

fn line(text: &mut String, what: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{what}");
}
