//! Generated calls of builtin types and functions: each row of each table must come out as CPython's did.

use conformance::{case, engine};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// How many rows one run of the command takes.
const ROWS: usize = 1000;
/// How many differing rows a failure shows.
const SHOWN: usize = 10;

/// What stands between the function and the calls.
const CHECK: &str = "
inf, nan, infj, nanj = float('inf'), float('nan'), complex('infj'), complex('nanj')
def check(make, expected):
    try:
        seen = ascii(case(*make()))
    except Exception as error:
        seen = '!' + type(error).__name__ + ': ' + ascii(str(error))[1:-1]
    print('' if seen == expected else seen)
";

fn main() {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tables");
    fs::create_dir_all(&scratch).expect("the scratch folder can be made");
    let folder = case::home().join("tables");
    let mut trials = Vec::new();
    for entry in fs::read_dir(folder).expect("the tables can be read") {
        let path = entry.expect("the tables can be read").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a table can be read");
        let (function, rows) = text.split_once("\n---\n").expect("a table has a function and rows");
        let rows: Vec<&str> = rows.lines().collect();
        for (n, rows) in rows.chunks(ROWS).enumerate() {
            let (function, file) = (function.to_owned(), scratch.join(format!("{name}_{n}.py")));
            let rows: Vec<String> = rows.iter().map(|row| (*row).to_owned()).collect();
            trials.push(Trial::test(format!("{name}/{n}"), move || {
                compare(&function, &rows, &file).map_err(Failed::from)
            }));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// Writes the rows as one program, runs it and reads what differs.
fn compare(function: &str, rows: &[String], file: &Path) -> Result<(), String> {
    let mut program = format!("{function}{CHECK}");
    let mut pairs = Vec::new();
    for row in rows {
        let (arguments, expected) =
            row.split_once('\t').ok_or_else(|| format!("a row without a tab: {row}"))?;
        let quoted = expected.replace('\\', "\\\\").replace('\'', "\\'");
        let _ = writeln!(program, "check(lambda: {arguments}, '{quoted}')");
        pairs.push((arguments, expected));
    }
    fs::write(file, program).map_err(|error| error.to_string())?;
    let seen = engine::run(file, &[]).map_err(|failure| failure.to_string())?;
    if let Some(line) = seen.exception_line {
        return Err(format!("ended with {line}"));
    }
    let answers: Vec<&str> = seen.stdout.lines().collect();
    if answers.len() != pairs.len() {
        return Err(format!("{} answers to {} rows", answers.len(), pairs.len()));
    }
    let differing: Vec<_> = pairs.iter().zip(answers).filter(|(_, seen)| !seen.is_empty()).collect();
    if differing.is_empty() {
        return Ok(());
    }
    let mut report = format!("{} of {} rows differ", differing.len(), pairs.len());
    for ((arguments, expected), seen) in differing.iter().take(SHOWN) {
        let _ = write!(report, "\n{arguments}\n  CPython {expected}\n  here    {seen}");
    }
    Err(report)
}
