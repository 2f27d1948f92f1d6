//! Runs unit tests that nobody here wrote, method by method, and reports how many pass:
//! `cargo run -p conformance --bin foreign -- FOLDER test_a test_b::Case.method …`. The files are read, never kept.

mod imports;
mod machine;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::{env, fs, io, thread};

use machine::{Memo, Subject, Verdict};

fn main() -> io::Result<()> {
    let mut words = env::args().skip(1);
    let Some(folder) = words.next() else {
        return Err(io::Error::other("foreign FOLDER FILE[::CASE.METHOD]…"));
    };
    let verbose = env::var_os("FOREIGN_TRACE").is_some();
    let mut total = Count::default();
    for word in words {
        let (file, only) = match word.split_once("::") {
            Some((file, only)) => (file.to_owned(), Some(only.to_owned())),
            None => (word, None),
        };
        let count = one(Path::new(&folder), file.trim_end_matches(".py"), only.as_deref(), verbose);
        total.add(&count);
    }
    say(&format!("{:<28} {}", "all", total.line()));
    Ok(())
}

/// Runs the tests of one file on two threads.
fn one(folder: &Path, name: &str, only: Option<&str>, verbose: bool) -> Count {
    let mut count = Count::default();
    let path = folder.join(format!("{name}.py"));
    let path = if path.exists() { path } else { folder.join(name).join("__init__.py") };
    let Ok(source) = fs::read_to_string(&path) else {
        say(&format!("{name:<28} cannot be read"));
        return count;
    };
    let subject = Subject {
        name: name.to_owned(),
        beside: imports::beside(folder, &source),
        wanted: Vec::new(),
        source,
    };
    let subject = subject.with_wanted();
    let memo = Arc::new(Memo::default());
    let tests = match machine::list(&subject, &memo) {
        Ok(tests) => tests,
        Err(why) => {
            say(&format!("{name:<28} does not load: {why}"));
            count.unloaded += 1;
            return count;
        }
    };
    let tests: Vec<_> =
        tests.into_iter().filter(|(c, m)| only.is_none_or(|o| format!("{c}.{m}").contains(o))).collect();
    let next = AtomicUsize::new(0);
    let results = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((case, method)) = tests.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let verdict = machine::run(&subject, &memo, case, method, verbose);
                    if let Ok(mut results) = results.lock() {
                        results.insert(format!("{case}.{method}"), verdict);
                    }
                }
            });
        }
    });
    for (test, verdict) in results.into_inner().unwrap_or_default() {
        match verdict {
            Verdict::Passed => count.passed += 1,
            Verdict::Skipped(_) => count.skipped += 1,
            Verdict::Failed(why) => {
                count.failed += 1;
                say(&format!("  {name}::{test}: {why}"));
            }
        }
    }
    say(&format!("{name:<28} {}", count.line()));
    count
}

/// How the tests fared.
#[derive(Default)]
struct Count {
    passed: usize,
    failed: usize,
    skipped: usize,
    unloaded: usize,
}

impl Count {
    fn add(&mut self, other: &Count) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        self.unloaded += other.unloaded;
    }

    fn line(&self) -> String {
        let run = self.passed + self.failed;
        let rate = if run == 0 { 0.0 } else { 100.0 * self.passed as f64 / run as f64 };
        format!(
            "{:>5} of {:>5} ({rate:.1} %), {} need what a sandbox has not, {} files do not load",
            self.passed, run, self.skipped, self.unloaded
        )
    }
}

#[expect(clippy::print_stdout, reason = "it is what the command is for")]
fn say(line: &str) {
    println!("{line}");
}
