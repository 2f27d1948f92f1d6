//! The command line's grammar.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args as ClapArgs, Parser, Subcommand};
use monty::Limits;

/// What the command says of its exit codes.
const EXIT_CODES: &str = "\
Without a program: a prompt at a terminal, else the program on standard input.

Exit codes: 0 done, or paused; 1 an exception that was not caught (SystemExit has its own code); \
2 usage, an unreadable file, bad state, a replay that differs; 3 a limit was reached.";

/// A Python interpreter for code you did not write: limited, closed, pausable.
#[derive(Debug, Parser)]
#[command(name = "monty", version, args_conflicts_with_subcommands = true, after_help = EXIT_CODES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) run: RunArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Go on with a paused program
    Resume(Box<ResumeArgs>),
    /// Show where a paused program stands: its call, its stack, its variables
    Inspect {
        /// The paused program
        state: PathBuf,
        /// As JSON, with sizes and the biggest objects
        #[arg(long)]
        json: bool,
    },
    /// Do again what a program did that was paused with --journal, with the same answers
    Replay {
        /// The paused program
        state: PathBuf,
        /// The program, or - for standard input
        file: PathBuf,
        #[command(flatten)]
        how: How,
    },
    /// Write completions for a shell to standard output
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Compile a program without running it
    Check {
        /// The program, or - for standard input
        file: PathBuf,
    },
    /// Show a program's instructions
    Dis {
        /// The program, or - for standard input
        file: PathBuf,
    },
    /// Show a program's syntax tree
    Ast {
        /// The program, or - for standard input
        file: PathBuf,
    },
    /// Show a program's tokens
    Tokens {
        /// The program, or - for standard input
        file: PathBuf,
    },
}

#[derive(Debug, ClapArgs)]
pub(crate) struct RunArgs {
    /// The program, or - for standard input, and its arguments; after -c its arguments alone
    #[arg(value_name = "FILE [ARG]", trailing_var_arg = true)]
    #[arg(allow_hyphen_values = true)]
    pub(crate) words: Vec<OsString>,
    /// Run this text
    #[arg(short, value_name = "CODE")]
    pub(crate) code: Option<String>,
    /// Functions that the program may call and the host answers
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    pub(crate) host: Vec<String>,
    #[command(flatten)]
    pub(crate) how: How,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ResumeArgs {
    /// The paused program
    pub(crate) state: PathBuf,
    /// What the call returns, as JSON
    #[arg(long, value_name = "JSON", conflicts_with = "error", allow_hyphen_values = true)]
    pub(crate) value: Option<String>,
    /// What the call raises
    #[arg(long, value_name = "TYPE:MESSAGE")]
    pub(crate) error: Option<String>,
    /// The call is answered later: the program goes on with a future
    #[arg(long, conflicts_with_all = ["error", "value"])]
    pub(crate) pending: bool,
    /// What a call that was to be answered later returns, by its number, as JSON
    #[arg(long, value_name = "ID=JSON")]
    pub(crate) settle: Vec<String>,
    /// What a call that was to be answered later raises
    #[arg(long, value_name = "ID=TYPE:MESSAGE")]
    pub(crate) settle_error: Vec<String>,
    /// So many seconds have gone by while the program waited for calls to be settled
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub(crate) elapse: Option<Duration>,
    #[command(flatten)]
    pub(crate) how: How,
}

/// What all ways to run have in common.
#[derive(Debug, ClapArgs)]
pub(crate) struct How {
    /// At the next call of a host function, write the paused program here
    #[arg(long, value_name = "STATE")]
    pub(crate) pause_to: Option<PathBuf>,
    /// Keep what is asked and answered in the paused program, for replay
    #[arg(long)]
    pub(crate) journal: bool,
    /// Print the value of the last expression
    #[arg(long)]
    pub(crate) result: bool,
    /// Memory, such as 64MiB
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_memory: Option<usize>,
    /// Time, in seconds
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    max_time: Option<Duration>,
    /// Work, in steps
    #[arg(long, value_name = "N")]
    max_fuel: Option<u64>,
    /// Nested calls
    #[arg(long, value_name = "N")]
    max_depth: Option<u32>,
    /// Output, such as 1MiB
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_output: Option<usize>,
}

impl How {
    pub(crate) fn limits(&self) -> Limits {
        let mut limits = Limits::default();
        limits.memory = self.max_memory.unwrap_or(limits.memory);
        limits.time = self.max_time;
        limits.fuel = self.max_fuel.unwrap_or(limits.fuel);
        limits.depth = self.max_depth.unwrap_or(limits.depth);
        limits.output = self.max_output.unwrap_or(limits.output);
        limits
    }
}

/// A number of bytes, perhaps with a unit.
fn size(text: &str) -> Result<usize, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match text.get(digits.len()..).unwrap_or("").to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "k" | "kib" => 1 << 10,
        "m" | "mib" => 1 << 20,
        "g" | "gib" => 1 << 30,
        "kb" => 1_000,
        "mb" => 1_000_000,
        "gb" => 1_000_000_000,
        _ => return Err("the units are KiB, MiB, GiB, KB, MB, GB".to_owned()),
    };
    let number: usize =
        digits.trim().parse().map_err(|_| "a whole number of bytes, such as 64MiB".to_owned())?;
    number.checked_mul(unit).ok_or_else(|| "too large".to_owned())
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "a number of seconds, such as 2.5".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|e| e.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        use clap::CommandFactory as _;
        Args::command().debug_assert();
    }

    #[test]
    fn sizes_have_units() {
        assert_eq!(size("64MiB"), Ok(64 << 20));
        assert_eq!(size("10"), Ok(10));
        assert_eq!(size("3kb"), Ok(3000));
        assert!(size("x").is_err() && size("1zb").is_err() && size("99999999999999999999").is_err());
        assert!(size("99999999999GiB").is_err() && size("").is_err() && size("-1").is_err());
    }

    #[test]
    fn seconds_are_finite_and_not_negative() {
        assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
        assert!(seconds("-1").is_err() && seconds("nan").is_err() && seconds("1e400").is_err());
    }
}
