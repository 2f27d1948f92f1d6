//! Runs the built binary and says what it did.

#![allow(dead_code, clippy::unwrap_used, reason = "shared by tests that use parts of it")]

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// Runs the command with nothing on its standard input.
pub(crate) fn monty(args: &[&str]) -> Done {
    monty_reading(args, b"")
}

/// Runs the command with these bytes on its standard input.
pub(crate) fn monty_reading(args: &[&str], input: &[u8]) -> Done {
    let mut child = Command::new(env!("CARGO_BIN_EXE_monty"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    Done {
        args: args.iter().map(|a| a.chars().take(200).collect()).collect(),
        output: child.wait_with_output().unwrap(),
    }
}

/// What a command did.
pub(crate) struct Done {
    args: Vec<String>,
    output: Output,
}

impl Done {
    pub(crate) fn code(&self) -> i32 {
        self.output.status.code().unwrap_or(-1)
    }

    pub(crate) fn stdout_text(&self) -> String {
        String::from_utf8(self.output.stdout.clone()).unwrap()
    }

    pub(crate) fn stderr_text(&self) -> String {
        String::from_utf8(self.output.stderr.clone()).unwrap()
    }

    pub(crate) fn last_line(&self) -> String {
        self.stderr_text().lines().last().unwrap_or("").to_owned()
    }

    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Done {
        assert_eq!(self.code(), code, "{:?}\n{}\n{}", self.args, self.stdout_text(), self.stderr_text());
        self
    }

    #[track_caller]
    pub(crate) fn stdout(self, text: &str) -> Done {
        assert_eq!(self.stdout_text(), text, "{:?}", self.args);
        self
    }

    #[track_caller]
    pub(crate) fn stderr(self, text: &str) -> Done {
        assert_eq!(self.stderr_text(), text, "{:?}", self.args);
        self
    }

    #[track_caller]
    pub(crate) fn stdout_has(self, text: &str) -> Done {
        assert!(self.stdout_text().contains(text), "{:?}: {}", self.args, self.stdout_text());
        self
    }

    #[track_caller]
    pub(crate) fn stdout_has_not(self, text: &str) -> Done {
        assert!(!self.stdout_text().contains(text), "{:?}: {}", self.args, self.stdout_text());
        self
    }

    #[track_caller]
    pub(crate) fn stderr_has(self, text: &str) -> Done {
        assert!(self.stderr_text().contains(text), "{:?}: {}", self.args, self.stderr_text());
        self
    }

    /// Standard error is one line that says this.
    #[track_caller]
    pub(crate) fn one_line(self, text: &str) -> Done {
        let stderr = self.stderr_text();
        assert!(stderr.starts_with("monty: ") && stderr.contains(text), "{:?}: {stderr}", self.args);
        assert_eq!(stderr.lines().count(), 1, "{:?}: {stderr}", self.args);
        self
    }
}

/// A folder for one test's files.
pub(crate) struct Place(PathBuf);

impl Place {
    pub(crate) fn new(name: &str) -> Place {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Place(folder)
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }
}
