//! Sources that are bytes: UTF-8 unless a comment in the first two lines says otherwise.

use crate::error::{ErrorKind, SyntaxError};
use crate::source::Source;

impl Source {
    /// A source of the bytes of a file.
    ///
    /// # Errors
    /// CPython's, if the bytes are not in the encoding they should be in.
    pub fn from_bytes(name: &str, bytes: &[u8]) -> Result<Source, SyntaxError> {
        let body = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let declared = declared(body);
        let encoding = declared.unwrap_or("utf-8").to_ascii_lowercase().replace('_', "-");
        match encoding.as_str() {
            name if is_latin(name) && body.len() == bytes.len() => {
                let text: String = body.iter().map(|byte| char::from(*byte)).collect();
                Ok(Source::new(name, &text))
            }
            _ if body.len() != bytes.len() && encoding != "utf-8" && !encoding.starts_with("utf-8-") => {
                let name = if is_latin(&encoding) { "iso-8859-1" } else { declared.unwrap_or("") };
                let mut error = SyntaxError::without_place(
                    ErrorKind::Syntax,
                    format!("encoding problem: {name} with BOM"),
                );
                let first = body.split(|byte| *byte == b'\n').next().unwrap_or(&[]);
                let text = String::from_utf8_lossy(first);
                (error.line, error.end_line) = (1, 1);
                error.end_offset = i32::try_from(text.chars().count()).unwrap_or(i32::MAX);
                error.text = Some(text.into());
                Err(error)
            }
            "ascii" | "us-ascii" if !body.is_ascii() => {
                let at = body.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
                let byte = body.get(at).copied().unwrap_or(0);
                let message = format!(
                    "'ascii' codec can't decode byte 0x{byte:02x} in position {at}: ordinal not in range(128)"
                );
                Err(SyntaxError::without_place(ErrorKind::Syntax, message))
            }
            "utf-8" | "utf8" | "ascii" | "us-ascii" | "u8" => match std::str::from_utf8(body) {
                Ok(text) => Ok(Source::new(name, text)),
                Err(error) => Err(not_utf8(body, error.valid_up_to())),
            },
            _ => {
                let message = format!("unknown encoding: {}", declared.unwrap_or(""));
                Err(SyntaxError::without_place(ErrorKind::Syntax, message))
            }
        }
    }
}

fn is_latin(encoding: &str) -> bool {
    matches!(encoding, "latin-1" | "iso-8859-1" | "iso8859-1" | "iso-latin-1" | "latin1" | "l1")
}

/// The error of the byte at an offset that is not UTF-8.
#[cold]
fn not_utf8(bytes: &[u8], at: usize) -> SyntaxError {
    let before = bytes.get(..at).unwrap_or(&[]);
    let start = memchr::memrchr(b'\n', before).map_or(0, |newline| newline + 1);
    let line = u32::try_from(1 + memchr::memchr_iter(b'\n', before).count()).unwrap_or(u32::MAX);
    let message = format!(
        "Non-UTF-8 code starting with '\\x{:02x}' on line {line}, but no encoding declared; \
         see https://peps.python.org/pep-0263/ for details",
        bytes.get(at).copied().unwrap_or(0)
    );
    let mut error = SyntaxError::without_place(ErrorKind::Syntax, message);
    let head = String::from_utf8_lossy(bytes.get(start..at).unwrap_or(&[])).chars().count();
    let rest = bytes.get(start..).unwrap_or(&[]).split(|byte| *byte == b'\n').next().unwrap_or(&[]);
    (error.line, error.end_line) = (line, line);
    error.offset = u32::try_from(head + 1).unwrap_or(u32::MAX);
    error.end_offset = i32::try_from(head + 1).unwrap_or(i32::MAX);
    error.text = Some(String::from_utf8_lossy(rest).into());
    error
}

/// The encoding a comment in the first two lines declares.
fn declared(bytes: &[u8]) -> Option<&str> {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    for _ in 0..2 {
        let line = lines.next()?.trim_ascii();
        let Some(comment) = line.strip_prefix(b"#") else {
            if line.is_empty() {
                continue;
            }
            return None;
        };
        let comment = String::from_utf8_lossy(comment);
        let Some(at) = comment.find("coding:").or_else(|| comment.find("coding=")) else { continue };
        let rest = comment.get(at + 7..)?.trim_start_matches([' ', '\t']);
        let len = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')))
            .unwrap_or(rest.len());
        if len > 0 {
            let word = rest.get(..len)?;
            // The same bytes in the line itself, which outlives the copy.
            let at = memchr::memmem::find(line, word.as_bytes())?;
            return std::str::from_utf8(line.get(at..at + len)?).ok();
        }
    }
    None
}
