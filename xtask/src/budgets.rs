//! What each layer may cost, in instructions, which a noisy machine counts as well as a quiet one: `benches/budgets.toml`.

use std::fmt::Write as _;

use crate::step::{cargo, command, top, works};

/// More than this many percent above its budget, a count is too high.
const TOLERANCE: f64 = 3.0;
const WITHOUT_VALGRIND: &str = "budgets are counted by valgrind, which is not there: install it (`apt install valgrind`, `dnf install valgrind`)";

/// A line of the file.
enum Line {
    /// A comment or a blank line.
    Plain(String),
    /// `[name]`: the source that the stages below are counted with, a file under `benches/src`, or none for `1 + 1`.
    Source(String),
    /// `stage = instructions`
    Stage(String, u64),
}

fn parse(text: &str) -> Result<Vec<Line>, String> {
    let mut lines = Vec::new();
    for (row, line) in text.lines().enumerate() {
        let bare = line.trim();
        lines.push(if bare.is_empty() || bare.starts_with('#') {
            Line::Plain(line.to_owned())
        } else if let Some(name) = bare.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Line::Source(name.to_owned())
        } else {
            let wrong =
                || format!("benches/budgets.toml, line {}: `stage = instructions` is missing", row + 1);
            let (stage, count) = bare.split_once('=').ok_or_else(wrong)?;
            let count = count.trim().replace('_', "").parse().map_err(|_| wrong())?;
            Line::Stage(stage.trim().to_owned(), count)
        });
    }
    Ok(lines)
}

fn write(lines: &[Line]) -> String {
    let mut out = String::new();
    for line in lines {
        let _ = match line {
            Line::Plain(text) => writeln!(out, "{text}"),
            Line::Source(name) => writeln!(out, "[{name}]"),
            Line::Stage(stage, count) => writeln!(out, "{stage} = {}", grouped(*count)),
        };
    }
    out
}

/// `1234567` as `1_234_567`.
fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

/// Instructions of so many turns of a stage, the beginning and end of the process included.
fn count(stage: &str, turns: u64, file: Option<&str>) -> Result<u64, String> {
    let program = top().join("target").join("release").join("count");
    let mut run = command("valgrind", &["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    run.arg(program).arg(stage).arg(turns.to_string());
    if let Some(name) = file {
        run.arg(top().join("benches").join("src").join(format!("{name}.py")));
    }
    let output = run.output().map_err(|e| format!("valgrind: {e}"))?;
    let log = String::from_utf8_lossy(&output.stderr);
    let collected = log.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    match collected {
        Some(n) if output.status.success() => Ok(n),
        _ => Err(format!("{stage}: {}", log.lines().last().unwrap_or("valgrind said nothing"))),
    }
}

/// Instructions of one turn. What comes before the first turn, and what only the first ones do, is not counted.
fn measure(stage: &str, file: Option<&str>) -> Result<u64, String> {
    const BEFORE: u64 = 10;
    const TURNS: u64 = 100;
    let before = count(stage, BEFORE, file)?;
    let all = count(stage, BEFORE + TURNS, file)?;
    Ok(all.saturating_sub(before) / TURNS)
}

/// Carries out the command: compares, or with `--update` writes what it counted. Words select stages by name.
pub(crate) fn budgets(args: &[String]) -> Result<(), String> {
    let update = args.iter().any(|arg| arg == "--update");
    let words: Vec<&String> = args.iter().filter(|arg| *arg != "--update").collect();
    if !works(command("valgrind", &["--version"])) {
        return Err(WITHOUT_VALGRIND.to_owned());
    }
    let path = top().join("benches").join("budgets.toml");
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut lines = parse(&text)?;
    let build = cargo(&["build", "--release", "--package", "monty-benches", "--bin", "count"]).status();
    if !build.is_ok_and(|status| status.success()) {
        return Err("benches/src/bin/count.rs does not build".to_owned());
    }
    println!("{:<34}{:>12}{:>12}{:>9}", "instructions", "budget", "now", "change");
    let mut source = String::new();
    let mut over = Vec::new();
    for line in &mut lines {
        let (stage, budget) = match line {
            Line::Plain(_) => continue,
            Line::Source(name) => {
                source.clone_from(name);
                continue;
            }
            Line::Stage(stage, budget) => (stage, budget),
        };
        let name = format!("{source}: {stage}");
        if !words.is_empty() && !words.iter().any(|word| name.contains(word.as_str())) {
            continue;
        }
        let now = measure(stage, Some(source.as_str()).filter(|name| *name != "one_plus_one"))?;
        let change = (now as f64 / (*budget).max(1) as f64 - 1.0) * 100.0;
        println!("{name:<34}{:>12}{:>12}{change:>+8.1}%", grouped(*budget), grouped(now));
        if update {
            *budget = now;
        } else if change > TOLERANCE {
            over.push(name);
        }
    }
    if update {
        std::fs::write(&path, write(&lines)).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    if over.is_empty() {
        Ok(())
    } else {
        Err(format!("more than {TOLERANCE} % over the budget: {}", over.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budgets_are_read_and_written_as_they_are() {
        let path = top().join("benches").join("budgets.toml");
        let text = std::fs::read_to_string(path).expect("the budgets");
        assert_eq!(write(&parse(&text).expect("budgets")), text);
        assert!(parse("lex 12").is_err());
    }
}
