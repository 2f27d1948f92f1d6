//! Reading programs and states, writing states and output.

use std::io::{Read as _, Write as _};
use std::path::Path;

use crate::failure::Failure;

/// No file is read beyond this: a program or state of that size is a mistake.
const MAX_FILE: u64 = 1 << 30;

/// A program's name in tracebacks and its text. `-` is standard input.
pub(crate) fn program(file: &Path) -> Result<(String, String), Failure> {
    let (name, bytes) = if file == Path::new("-") {
        let mut bytes = Vec::new();
        let read = std::io::stdin().take(MAX_FILE).read_to_end(&mut bytes);
        read.map_err(|e| Failure::usage(format!("can't read standard input: {}", reason(&e))))?;
        ("<stdin>".to_owned(), bytes)
    } else {
        (file.display().to_string(), bytes(file)?)
    };
    match String::from_utf8(bytes) {
        Ok(text) => Ok((name, text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let lines = error.as_bytes().iter().take(at).filter(|b| **b == b'\n').count();
            Err(Failure::usage(format!("'{name}' is not UTF-8: line {}, byte {at}", lines + 1)))
        }
    }
}

/// A file's bytes.
pub(crate) fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |e| Failure::usage(format!("can't open file '{}': {}", file.display(), reason(&e)));
    let mut bytes = Vec::new();
    std::fs::File::open(file).map_err(failed)?.take(MAX_FILE).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

/// Writes a state so that the file holds all of it or what it held before.
pub(crate) fn write_state(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |e| Failure::usage(format!("can't write '{}': {}", file.display(), reason(&e)));
    let Some(name) = file.file_name() else {
        return Err(Failure::usage(format!("can't write '{}': it is no file", file.display())));
    };
    if !file.metadata().map_or(true, |m| m.is_file()) {
        return std::fs::write(file, bytes).map_err(failed);
    }
    let mut part = name.to_owned();
    part.push(".part");
    let part = file.with_file_name(part);
    std::fs::write(&part, bytes).and_then(|()| std::fs::rename(&part, file)).map_err(failed)
}

/// Writes to standard output.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|_| Failure::Unread)
}

/// The error as Python words it.
fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    match (error.raw_os_error(), text.split_once(" (os error")) {
        (Some(number), Some((text, _))) => format!("[Errno {number}] {text}"),
        _ => text,
    }
}
