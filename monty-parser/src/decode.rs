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
            "latin-1" | "iso-8859-1" | "iso8859-1" | "latin1" | "l1" if body.len() == bytes.len() => {
                let text: String = body.iter().map(|byte| char::from(*byte)).collect();
                Ok(Source::new(name, &text))
            }
            _ if body.len() != bytes.len() && encoding != "utf-8" && !encoding.starts_with("utf-8-") => {
                let message = format!("encoding problem: {} with BOM", declared.unwrap_or(""));
                Err(SyntaxError::without_place(ErrorKind::Syntax, message))
            }
            "utf-8" | "utf8" | "ascii" | "us-ascii" | "u8" => match std::str::from_utf8(body) {
                Ok(text) => Ok(Source::new(name, text)),
                Err(error) => {
                    let at = error.valid_up_to();
                    let byte = body.get(at).copied().unwrap_or(0);
                    let line = 1 + memchr::memchr_iter(b'\n', body.get(..at).unwrap_or(&[])).count();
                    let message = format!(
                        "Non-UTF-8 code starting with '\\x{byte:02x}' on line {line}, but no encoding declared; \
                         see https://peps.python.org/pep-0263/ for details"
                    );
                    let mut error = SyntaxError::without_place(ErrorKind::Syntax, message);
                    error.line = u32::try_from(line).unwrap_or(u32::MAX);
                    Err(error)
                }
            },
            _ => {
                let message = format!("unknown encoding: {}", declared.unwrap_or(""));
                Err(SyntaxError::without_place(ErrorKind::Syntax, message))
            }
        }
    }
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
