//! Runs the programs under `benches/programs` against any interpreters given and writes `docs/PERFORMANCE.md`.
//!
//! The interpreters take turns on each program, so that whatever else the machine does meets all of them alike; of all
//! rounds the least processor time counts.

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::measure::{Taken, measure};
use crate::step::top;

/// What `compare` was asked for.
struct Wanted {
    python: String,
    monty: String,
    others: Vec<String>,
    rounds: usize,
    words: Vec<String>,
}

/// The best of one interpreter's rounds on one program, or why there is none.
type Best = Result<Taken, String>;

/// Everything after this line of the report is written by hand and stays.
const NOTES: &str = "<!-- What follows is written by hand. -->";

fn wanted(args: &[String]) -> Result<Wanted, String> {
    let mut wanted = Wanted {
        python: String::new(),
        monty: String::new(),
        others: Vec::new(),
        rounds: 5,
        words: Vec::new(),
    };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().cloned().ok_or(format!("{arg} wants a value"));
        match arg.as_str() {
            "--python" => wanted.python = value()?,
            "--monty" => wanted.monty = value()?,
            "--other" => wanted.others.push(value()?),
            "--rounds" => wanted.rounds = value()?.parse().map_err(|_| "--rounds wants a number")?,
            _ => wanted.words.push(arg.clone()),
        }
    }
    if wanted.python.is_empty() || wanted.monty.is_empty() {
        return Err("--python PATH and --monty PATH are needed".to_owned());
    }
    Ok(wanted)
}

/// Carries out the command; words select programs, and then nothing is written.
pub(crate) fn compare(args: &[String]) -> Result<(), String> {
    let wanted = wanted(args)?;
    // Large heaps are measured under a limit too, one that fits them.
    let monty = vec![wanted.monty.clone(), "--max-memory".to_owned(), "1GiB".to_owned()];
    let mut runners = vec![vec![wanted.python.clone()], monty];
    runners.extend(wanted.others.iter().map(|other| vec![other.clone()]));
    let folder = top().join("benches").join("programs");
    let mut rows: Vec<(String, Vec<Best>)> = Vec::new();
    let mut wrong = Vec::new();
    for name in programs(&folder)? {
        if !wanted.words.is_empty() && !wanted.words.iter().any(|word| name.contains(word.as_str())) {
            continue;
        }
        let mut best: Vec<Best> = runners.iter().map(|_| Err(String::new())).collect();
        for round in 0..wanted.rounds.max(1) {
            for (runner, best) in runners.iter().zip(&mut best) {
                // What failed once fails again.
                if round > 0 && best.is_err() {
                    continue;
                }
                let mut command = runner.clone();
                command.push(format!("{name}.py"));
                let taken = measure(&command, &folder);
                match (&best, &taken) {
                    (Ok(old), Ok(new)) if old.cpu <= new.cpu => {}
                    _ => *best = taken,
                }
            }
        }
        let expected = best.first().and_then(|b| b.as_ref().ok()).map(|t| t.output.clone());
        for (at, best) in best.iter_mut().enumerate() {
            if best.as_ref().is_ok_and(|taken| Some(&taken.output) != expected.as_ref()) {
                if at == 1 {
                    wrong.push(name.clone());
                }
                *best = Err("another output".to_owned());
            }
        }
        println!("{name:<20}{}", best.iter().map(|b| brief(b, best.first())).collect::<String>());
        rows.push((name, best));
    }
    let text = report(&rows, &wanted);
    println!("{}", summary(&rows, &wanted));
    if wanted.words.is_empty() {
        let path = top().join("docs").join("PERFORMANCE.md");
        let old = std::fs::read_to_string(&path).unwrap_or_default();
        let notes = old.split_once(NOTES).map_or("\n", |(_, notes)| notes);
        std::fs::create_dir_all(top().join("docs")).map_err(|e| e.to_string())?;
        std::fs::write(&path, format!("{text}\n{NOTES}{notes}")).map_err(|e| e.to_string())?;
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("outputs differ: {}", wrong.join(", "))) }
}

fn programs(folder: &PathBuf) -> Result<Vec<String>, String> {
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| {
            entry.ok()?.file_name().into_string().ok()?.strip_suffix(".py").map(str::to_owned)
        })
        .collect();
    names.sort();
    Ok(names)
}

fn millis(taken: &Taken) -> f64 {
    taken.cpu.as_secs_f64() * 1000.0
}

fn brief(best: &Best, python: Option<&Best>) -> String {
    match (best, python) {
        (Ok(taken), Some(Ok(python))) => {
            format!("{:>9.0} ms {:>5.2}x", millis(taken), millis(python) / millis(taken))
        }
        (Ok(taken), _) => format!("{:>9.0} ms      -", millis(taken)),
        (Err(why), _) => format!("  [{why}]"),
    }
}

/// Ratios of one interpreter over the programs it runs: how many times CPython's speed, and of its memory.
fn ratios(rows: &[(String, Vec<Best>)], at: usize) -> Vec<(f64, f64)> {
    let ratio = |row: &(String, Vec<Best>)| match (row.1.first()?, row.1.get(at)?) {
        (Ok(python), Ok(other)) => {
            Some((millis(python) / millis(other), other.memory as f64 / python.memory as f64))
        }
        _ => None,
    };
    rows.iter().filter_map(ratio).collect()
}

fn geomean(numbers: impl ExactSizeIterator<Item = f64>) -> f64 {
    let n = numbers.len().max(1) as f64;
    (numbers.map(f64::ln).sum::<f64>() / n).exp()
}

fn names(wanted: &Wanted) -> Vec<String> {
    let short = |path: &String| path.rsplit('/').next().unwrap_or(path).to_owned();
    let mut names = vec!["CPython".to_owned(), "Monty".to_owned()];
    names.extend(wanted.others.iter().map(short));
    names
}

fn summary(rows: &[(String, Vec<Best>)], wanted: &Wanted) -> String {
    let mut out = String::from(
        "| interpreter | programs | speed, geomean | slowest | fastest | memory, geomean |\n|---|---|---|---|---|---|\n",
    );
    for (at, name) in names(wanted).iter().enumerate() {
        let ratios = ratios(rows, at);
        let speeds = ratios.iter().map(|r| r.0);
        let _ = writeln!(
            out,
            "| {name} | {} of {} | {:.2} | {:.2} | {:.2} | {:.2} |",
            ratios.len(),
            rows.len(),
            geomean(speeds.clone()),
            speeds.clone().fold(f64::INFINITY, f64::min),
            speeds.fold(0.0, f64::max),
            geomean(ratios.iter().map(|r| r.1)),
        );
    }
    out
}

fn report(rows: &[(String, Vec<Best>)], wanted: &Wanted) -> String {
    let names = names(wanted);
    let mut out = String::from("# Performance\n\n");
    let _ = writeln!(
        out,
        "Written by `cargo xtask compare --python PATH --monty PATH [--other PATH]…`: the programs under `benches/programs`, run by \
         turns, {} rounds. Time is that of the processor (user and system, of the whole process), the least of all rounds; memory \
         is the peak that was resident. Limits of memory, depth and work are on in Monty. Speeds are times CPython's: above 1 is faster.\n",
        wanted.rounds
    );
    out.push_str(&summary(rows, wanted));
    out.push_str("\n| program |");
    for name in &names {
        let _ = write!(out, " {name} ms | MiB |");
        if name != "CPython" {
            out.push_str(" speed |");
        }
    }
    out.push_str("\n|---|");
    for name in &names {
        out.push_str(if name == "CPython" { "---|---|" } else { "---|---|---|" });
    }
    out.push('\n');
    for (name, bests) in rows {
        let _ = write!(out, "| {name} |");
        for (at, best) in bests.iter().enumerate() {
            match best {
                Ok(taken) => {
                    let _ = write!(out, " {:.0} | {:.1} |", millis(taken), taken.memory as f64 / 1024.0);
                }
                Err(why) => {
                    let _ = write!(out, " {} | |", why.replace('|', "/"));
                }
            }
            if at > 0 {
                match (bests.first(), best) {
                    (Some(Ok(python)), Ok(taken)) => {
                        let _ = write!(out, " {:.2} |", millis(python) / millis(taken));
                    }
                    _ => out.push_str(" |"),
                }
            }
        }
        out.push('\n');
    }
    out
}
