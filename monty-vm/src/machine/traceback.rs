//! Where the machine stands, and the texts of exceptions nobody caught.

use super::Vm;
use crate::object::{Kind, TypeId, Value};

/// The attribute that holds the text of an uncaught exception; no program can spell it.
const TEXT: &str = " text";

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

/// Lines from 1, columns in bytes.
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) start: usize,
    pub(super) end_line: usize,
    pub(super) end: usize,
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

    /// File, line and function of the visible frame that many calls up, from 1; of the outermost one if there are not so many.
    pub(crate) fn caller(&mut self, depth: Value) -> crate::raise::Answer {
        let depth = depth.as_int().and_then(|i| usize::try_from(i).ok()).unwrap_or(1).max(1);
        let visible = |f: &super::Frame| {
            self.linked.get(f.code as usize).filter(|l| !l.code.source.hidden).map(|l| (l.code.clone(), f.pc))
        };
        let mut found = None;
        for (code, pc) in self.frames.iter().rev().filter_map(visible).take(depth) {
            found = Some((code, pc));
        }
        let Some((code, pc)) = found else { return Ok(Value::NONE) };
        let span = code.spans.get(pc.saturating_sub(1) as usize).copied().unwrap_or_default();
        self.ctx.work_bytes(code.source.text.len())?;
        let line = place(&code.source.text, span.lo, span.hi).line;
        let file = self.ctx.heap.intern(&code.source.name);
        let name = self.ctx.heap.intern(&code.name);
        self.ctx.tuple(vec![file, Value::size(line), name])
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

/// Lines (from 1) and columns (in bytes) of a range.
pub(super) fn place(text: &str, lo: u32, hi: u32) -> Place {
    let at = |offset: u32| {
        let before = text.get(..offset as usize).unwrap_or(text);
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |i| i + 1);
        (line, before.len() - start)
    };
    let (line, start) = at(lo);
    // Code from a snapshot can say anything.
    let (end_line, end) = at(hi).max((line, start));
    Place { line, start, end_line, end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_that_ends_before_it_begins_is_empty() {
        let text = "a = 1\nb = é\n";
        for (lo, hi) in [(8, 2), (11, 0), (4_000_000_000, 1), (12, 10)] {
            let p = place(text, lo, hi);
            assert!((p.line, p.start) <= (p.end_line, p.end), "{lo}..{hi}");
        }
    }
}
