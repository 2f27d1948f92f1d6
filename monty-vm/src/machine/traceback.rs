//! Tracebacks as text.

use monty_bytecode::Op;

use super::Vm;
use super::anchors::{Marks, anchors};
use crate::object::{Kind, TraceEntry, TypeId, Value};

/// The attribute that holds the text of an uncaught exception; no program can spell it.
const TEXT: &str = " text";
/// Exceptions linked by cause and context that are shown at most.
const MAX_CHAIN: usize = 1000;

/// A frame as a debugger sees it.
#[derive(Clone, Debug)]
pub struct FrameInfo {
    /// The function's qualified name, or `<module>`.
    pub function: String,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// Byte range of the expression in the source.
    pub span: (u32, u32),
    /// Local variables.
    pub locals: Vec<(String, Value)>,
}

struct Place {
    line: usize,
    start: usize,
    end_line: usize,
    end: usize,
}

impl Vm {
    /// The frames that are running, innermost last; the prelude's are not shown.
    #[must_use]
    pub fn frames_info(&self) -> Vec<FrameInfo> {
        let mut out = Vec::new();
        for f in &self.frames {
            let Some(linked) = self.linked.get(f.code as usize) else { continue };
            if linked.code.source.hidden {
                continue;
            }
            let code = &linked.code;
            let span = code.spans.get(f.pc.saturating_sub(1) as usize).copied().unwrap_or_default();
            let locals = if f.func.is_undef() { self.namespace(f.globals) } else { self.variables(f) };
            out.push(FrameInfo {
                function: code.qualname.to_string(),
                file: code.source.name.to_string(),
                line: place(&code.source.text, span.lo, span.hi).line as u32,
                span: (span.lo, span.hi),
                locals,
            });
        }
        out
    }

    fn namespace(&self, dict: Value) -> Vec<(String, Value)> {
        let Some(d) = self.ctx.heap.dict(dict) else { return Vec::new() };
        d.iter()
            .filter_map(|e| self.ctx.heap.str(e.key).map(|k| (k.to_owned(), e.value)))
            .filter(|(k, _)| !k.starts_with("__"))
            .collect()
    }

    /// The last line of a traceback: `ValueError: message`. Does not run Python: a `__str__` in Python shows as CPython shows one
    /// that raises.
    pub fn exception_line(&mut self, exc: Value) -> String {
        let class = self.ctx.type_of(exc);
        let module = match class.kind() {
            Kind::Class => {
                let key = self.ctx.heap.intern("__module__");
                let module = self.ctx.own(class, key);
                module
                    .and_then(|m| self.ctx.heap.str(m))
                    .filter(|m| *m != "__main__" && *m != "builtins")
                    .map(str::to_owned)
            }
            _ => None,
        };
        let name = match self.ctx.heap.class(class).and_then(|c| self.ctx.heap.str(c.qualname)) {
            Some(name) => name.to_owned(),
            None => self.ctx.class_name(class),
        };
        let name = module.map_or(name.clone(), |m| format!("{m}.{name}"));
        let text = self
            .kept_text(exc)
            .map_or_else(|| self.ctx.str_of(exc), Ok)
            .unwrap_or_else(|_| "<exception str() failed>".to_owned());
        if text.is_empty() { name } else { format!("{name}: {text}") }
    }

    /// Keeps the text that Python code made of an uncaught exception.
    pub(crate) fn keep_text(&mut self, exc: Value, text: Value) {
        let key = self.ctx.heap.intern(TEXT);
        let mut dict = self.ctx.heap.exc(exc).map_or(Value::UNDEF, |e| e.dict);
        if dict.is_undef() {
            dict = self.ctx.heap.new_dict(crate::object::Dict::default());
            if let Some(e) = self.ctx.heap.exc_mut(exc) {
                e.dict = dict;
            }
        }
        self.ctx.heap.dict_set_name(dict, key, text);
    }

    fn kept_text(&mut self, exc: Value) -> Option<String> {
        let key = self.ctx.heap.intern(TEXT);
        let dict = self.ctx.heap.exc(exc)?.dict;
        let text = self.ctx.heap.dict_get_name(dict, key)?;
        self.ctx.heap.str(text).map(str::to_owned)
    }

    /// Must Python code make the text of this uncaught exception, and has not yet?
    pub(crate) fn lacks_text(&mut self, exc: Value) -> bool {
        matches!(self.ctx.str_of(exc), Err(crate::raise::Raise::Decline)) && self.kept_text(exc).is_none()
    }

    /// A traceback as CPython prints it, chained exceptions first.
    pub fn format_exception(&mut self, exc: Value) -> String {
        let mut chain: Vec<(Value, &str)> = vec![(exc, "")];
        let mut at = exc;
        while chain.len() < MAX_CHAIN {
            let Some(e) = self.ctx.heap.exc(at) else { break };
            let (next, word) = if e.cause.is(Kind::Exc) {
                (e.cause, "\nThe above exception was the direct cause of the following exception:\n\n")
            } else if e.context.is(Kind::Exc) && !e.suppress {
                (e.context, "\nDuring handling of the above exception, another exception occurred:\n\n")
            } else {
                break;
            };
            if chain.iter().any(|(seen, _)| *seen == next) {
                break;
            }
            if let Some(last) = chain.last_mut() {
                last.1 = word;
            }
            chain.push((next, ""));
            at = next;
        }
        let mut out = String::new();
        // The word kept with an exception introduces it after the one it came from.
        for (exc, word) in chain.into_iter().rev() {
            out.push_str(word);
            self.one_traceback(exc, &mut out);
        }
        out
    }

    fn one_traceback(&mut self, exc: Value, out: &mut String) {
        let entries: Vec<TraceEntry> = self
            .ctx
            .heap
            .exc(exc)
            .and_then(|e| self.ctx.heap.traceback(e.traceback))
            .map_or(Vec::new(), |t| t.0.iter().rev().copied().collect());
        if !entries.is_empty() {
            out.push_str("Traceback (most recent call last):\n");
            self.entries(&entries, out);
        }
        let line = self.exception_line(exc);
        out.push_str(&line);
        let suggestion = self.suggestion(exc);
        out.push_str(&suggestion);
        out.push('\n');
        for note in self.notes(exc) {
            out.push_str(&note);
            out.push('\n');
        }
    }

    fn notes(&mut self, exc: Value) -> Vec<String> {
        let key = self.ctx.heap.intern("__notes__");
        let Some(dict) = self.ctx.heap.exc(exc).map(|e| e.dict) else { return Vec::new() };
        let Some(notes) = self.ctx.heap.dict_get_name(dict, key) else { return Vec::new() };
        self.ctx
            .heap
            .items(notes)
            .unwrap_or(&[])
            .iter()
            .filter_map(|n| self.ctx.heap.str(*n).map(str::to_owned))
            .collect()
    }

    fn entries(&self, entries: &[TraceEntry], out: &mut String) {
        let mut repeated = 0_usize;
        let mut last: Option<(u32, usize)> = None;
        for e in entries {
            let Some(linked) = self.linked.get(e.code as usize) else { continue };
            let code = &linked.code;
            let span = code.spans.get(e.pc as usize).copied().unwrap_or_default();
            let p = place(&code.source.text, span.lo, span.hi);
            // A line that repeats more than three times is folded.
            if last == Some((e.code, p.line)) {
                repeated += 1;
            } else {
                fold(repeated, out);
                repeated = 1;
                last = Some((e.code, p.line));
            }
            if repeated > 3 {
                continue;
            }
            out.push_str(&format!("  File \"{}\", line {}, in {}\n", code.source.name, p.line, code.name));
            shown(&code.source.text, &p, code.ops.get(e.pc as usize), out);
        }
        fold(repeated, out);
    }

    /// Is it an exception that ends the program quietly, and with which exit code?
    pub fn exit_code(&mut self, exc: Value) -> Option<Value> {
        if !self.is_exception(exc, TypeId::SYSTEM_EXIT) {
            return None;
        }
        let args = self.ctx.heap.exc(exc).map_or(Value::UNDEF, |e| e.args);
        let args = self.ctx.heap.tuple(args).unwrap_or(&[]).to_vec();
        Some(match args.as_slice() {
            [] => Value::NONE,
            [one] => *one,
            _ => self.ctx.heap.new_tuple(args),
        })
    }
}

fn fold(repeated: usize, out: &mut String) {
    if repeated > 3 {
        let n = repeated - 3;
        out.push_str(&format!("  [Previous line repeated {n} more time{}]\n", if n == 1 { "" } else { "s" }));
    }
}

/// Lines (from 1) and columns (in bytes) of a range.
fn place(text: &str, lo: u32, hi: u32) -> Place {
    let at = |offset: u32| {
        let before = text.get(..offset as usize).unwrap_or(text);
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |i| i + 1);
        (line, before.len() - start)
    };
    let ((line, start), (end_line, end)) = (at(lo), at(hi));
    Place { line, start, end_line, end }
}

/// The source line, and carets under the part that was running unless that says nothing more.
fn shown(text: &str, p: &Place, op: Option<&Op>, out: &mut String) {
    let Some(line) = text.lines().nth(p.line - 1) else { return };
    let stripped = line.trim();
    if stripped.is_empty() {
        return;
    }
    let indent = line.len() - line.trim_start().len();
    out.push_str("    ");
    out.push_str(stripped);
    out.push('\n');
    let one_line = p.end_line == p.line;
    let end = if one_line { p.end } else { line.trim_end().len() };
    let (Some(before), Some(marked)) = (line.get(indent..p.start), line.get(p.start..end)) else { return };
    if marked.is_empty() {
        return;
    }
    let marks = match op {
        Some(op) if one_line => anchors(op, before, marked),
        _ => Marks::Plain,
    };
    let carets = match marks {
        Marks::None => return,
        Marks::Plain => {
            if before.is_empty() && line.get(end..).is_none_or(|rest| rest.trim().is_empty()) {
                return;
            }
            "^".repeat(marked.chars().count())
        }
        Marks::Under(text) => text,
    };
    out.push_str("    ");
    out.push_str(&" ".repeat(before.chars().count()));
    out.push_str(&carets);
    out.push('\n');
}
