//! How a syntax error is shown.

use std::fmt::Write as _;

use crate::error::SyntaxError;
use crate::parse;
use crate::suggest::{self, Suggestion};

impl SyntaxError {
    /// The error as CPython prints it: place, line, marks, message; no newline at the end. As in CPython's traceback, a
    /// keyword that is likely misspelt is pointed out.
    #[must_use]
    pub fn render(&self, file: &str) -> String {
        match self.near.as_deref().and_then(|code| suggest::keyword(code, parse::judge)) {
            None => self.show(file, self.line),
            Some(Suggestion { keyword, line, columns }) => {
                let column = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
                let error = SyntaxError {
                    message: format!("invalid syntax. Did you mean '{keyword}'?").into(),
                    end_line: self.line,
                    offset: column(columns.start),
                    end_offset: i32::try_from(column(columns.end)).unwrap_or(i32::MAX),
                    text: Some(line.into()),
                    ..self.clone()
                };
                error.show(file, self.line)
            }
        }
    }

    fn show(&self, file: &str, line: u32) -> String {
        let mut out = String::new();
        if line > 0 {
            // Writing to a String cannot fail.
            let _ = writeln!(out, "  File \"{file}\", line {line}");
            if let Some(text) = &self.text {
                self.mark(text, &mut out);
            }
        }
        out.push_str(self.kind.name());
        if !self.message.is_empty() {
            out.push_str(": ");
            out.push_str(&self.message);
        }
        out
    }

    /// The line without its indentation, and carets below the place.
    fn mark(&self, text: &str, out: &mut String) {
        let text = text.trim_end_matches('\n');
        let shown = text.trim_start_matches([' ', '\n', '\x0c']);
        let chars = text.chars().count();
        let indent = chars - shown.chars().count();
        let _ = writeln!(out, "    {shown}");
        let beyond = chars + 1;
        let clamp = |offset: usize| if chars > 0 && offset > chars { beyond } else { offset };
        let offset = self.offset as usize;
        let end = match usize::try_from(self.end_offset) {
            _ if self.line != self.end_line => beyond,
            Ok(0) | Err(_) => offset,
            Ok(end) => end,
        };
        let (offset, mut end) = (clamp(offset), clamp(end));
        if offset >= end {
            end = offset + 1;
        }
        let Some(column) = offset.checked_sub(1 + indent) else { return };
        out.push_str("    ");
        out.extend(
            shown
                .chars()
                .chain(std::iter::repeat(' '))
                .take(column)
                .map(|c| if c.is_whitespace() { c } else { ' ' }),
        );
        out.extend(std::iter::repeat_n('^', end - offset));
        out.push('\n');
    }
}
