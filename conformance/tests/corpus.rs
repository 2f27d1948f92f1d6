//! Every program of the corpus is one test: it must print what CPython printed.

use conformance::{case, verdict};
use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let cases = case::collect(&case::home().join("corpus")).expect("the corpus can be read");
    let trials = cases.into_iter().map(|case| {
        Trial::test(case.name.clone(), move || {
            Result::from(verdict::judge(&case)).map_err(|complaint: String| Failed::from(complaint))
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}
