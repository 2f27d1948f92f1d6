//! Tracebacks as text: chains of exceptions, trees of exception groups, source lines with what was running underlined.

use monty_bytecode::Op;

use super::Vm;
use super::anchors::{Marks, anchors};
use super::traceback::{Place, place};
use crate::object::{Kind, TraceEntry, Value};
use crate::raise::Answer;

/// Exceptions linked by cause and context that are shown at most.
const MAX_CHAIN: usize = 1000;
/// Exceptions of a group that are shown.
const MAX_GROUP_WIDTH: usize = 15;
/// Groups within groups that are shown.
const MAX_GROUP_DEPTH: usize = 10;
/// Exceptions whose text Python code is asked for.
const MAX_TEXTS: usize = 10_000;

/// A report that is being written.
struct Report {
    out: String,
    /// How deep in exception groups.
    depth: usize,
    /// Is the closing line of a group due?
    open: bool,
}

impl Report {
    fn indent(&self) -> String {
        "  ".repeat(self.depth)
    }

    /// Adds text, each of its lines behind the margin of the groups around it.
    fn emit(&mut self, text: &str, margin: char) {
        if self.depth == 0 {
            self.out.push_str(text);
            return;
        }
        let indent = self.indent();
        for line in text.split_inclusive('\n') {
            self.out.push_str(&indent);
            self.out.push(margin);
            self.out.push(' ');
            self.out.push_str(line);
        }
    }
}

impl Vm {
    /// A traceback as CPython prints it, chained exceptions first.
    pub fn format_exception(&mut self, exc: Value) -> String {
        let mut report = Report { out: String::new(), depth: 0, open: false };
        self.report_chain(exc, &mut report);
        report.out
    }

    /// The first exception a report of `exc` shows whose text Python code must make, and has not yet.
    pub(crate) fn textless(&mut self, exc: Value) -> Option<Value> {
        let mut work = vec![exc];
        let mut seen: Vec<Value> = Vec::new();
        while let Some(exc) = work.pop() {
            if seen.contains(&exc) || seen.len() >= MAX_TEXTS {
                continue;
            }
            seen.push(exc);
            if self.lacks_text(exc) {
                return Some(exc);
            }
            if let Some(e) = self.ctx.heap.exc(exc) {
                work.extend([e.cause, e.context].into_iter().filter(|e| e.is(Kind::Exc)));
            }
            work.extend(self.members(exc).unwrap_or_default().into_iter().take(MAX_GROUP_WIDTH));
        }
        None
    }

    /// The exceptions of an exception group.
    fn members(&mut self, exc: Value) -> Option<Vec<Value>> {
        if !self.is_exception(exc, crate::object::TypeId::BASE_EXCEPTION_GROUP) {
            return None;
        }
        let key = self.ctx.heap.intern("_exceptions");
        let dict = self.ctx.heap.exc(exc)?.dict;
        let members = self.ctx.heap.dict_get_name(dict, key)?;
        Some(self.ctx.heap.items(members)?.iter().copied().filter(|e| e.is(Kind::Exc)).collect())
    }

    fn report_chain(&mut self, exc: Value, report: &mut Report) {
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
        // The word kept with an exception introduces it after the one it came from.
        for (exc, word) in chain.into_iter().rev() {
            report.emit(word, '|');
            match self.members(exc) {
                Some(members) => self.report_group(exc, &members, report),
                None => {
                    let text = self.traced(exc, "Traceback") + &self.last_lines(exc);
                    report.emit(&text, '|');
                }
            }
        }
    }

    /// An exception group and the exceptions in it; it recurs as deep as groups are shown.
    fn report_group(&mut self, exc: Value, members: &[Value], report: &mut Report) {
        if report.depth > MAX_GROUP_DEPTH {
            report.emit(&format!("... (max_group_depth is {MAX_GROUP_DEPTH})\n"), '|');
            return;
        }
        let outermost = report.depth == 0;
        report.depth += usize::from(outermost);
        let text = self.traced(exc, "Exception Group Traceback");
        let (head, rest) = text.split_at(text.find('\n').map_or(0, |n| n + 1));
        report.emit(head, if outermost { '+' } else { '|' });
        report.emit(rest, '|');
        report.emit(&self.last_lines(exc), '|');
        let shown = if members.len() <= MAX_GROUP_WIDTH { members.len() } else { MAX_GROUP_WIDTH + 1 };
        report.open = false;
        for (at, member) in members.iter().take(shown).enumerate() {
            let last = at + 1 == shown;
            if last {
                report.open = true;
            }
            let beyond = at >= MAX_GROUP_WIDTH;
            let title = if beyond { "...".to_owned() } else { (at + 1).to_string() };
            let indent = report.indent() + if at == 0 { "+-" } else { "  " };
            report.out.push_str(&format!("{indent}+---------------- {title} ----------------\n"));
            report.depth += 1;
            if beyond {
                let more = members.len() - MAX_GROUP_WIDTH;
                report.emit(&format!("and {more} more exception{}\n", if more == 1 { "" } else { "s" }), '|');
            } else {
                self.report_chain(*member, report);
            }
            if last && report.open {
                report.out.push_str(&report.indent());
                report.out.push_str("+------------------------------------\n");
                report.open = false;
            }
            report.depth -= 1;
        }
        report.depth -= usize::from(outermost);
    }

    /// Where it was raised, if anywhere.
    fn traced(&mut self, exc: Value, title: &str) -> String {
        let entries: Vec<TraceEntry> = self
            .ctx
            .heap
            .exc(exc)
            .and_then(|e| self.ctx.heap.traceback(e.traceback))
            .map_or(Vec::new(), |t| t.0.iter().rev().copied().collect());
        let mut out = String::new();
        if !entries.is_empty() {
            out = format!("{title} (most recent call last):\n");
            self.entries(&entries, &mut out);
        }
        out
    }

    /// What it is, with its notes.
    fn last_lines(&mut self, exc: Value) -> String {
        let mut out = self.exception_line(exc);
        out.push_str(&self.suggestion(exc));
        out.push('\n');
        for note in self.notes(exc) {
            out.push_str(&note);
            out.push('\n');
        }
        out
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

    /// The entries of a traceback, outermost first: file, line, function, the line's text, and the lines that a report shows.
    pub(crate) fn traced_frames(&mut self, traceback: Value) -> Answer {
        let entries: Vec<TraceEntry> =
            self.ctx.heap.traceback(traceback).map_or(Vec::new(), |t| t.0.iter().rev().copied().collect());
        let mut rows = Vec::with_capacity(entries.len());
        for e in entries {
            let Some(code) = self.linked.get(e.code as usize).map(|l| l.code.clone()) else { continue };
            let span = code.spans.get(e.pc as usize).copied().unwrap_or_default();
            self.ctx.work_bytes(code.source.text.len())?;
            let p = place(&code.source.text, span.lo, span.hi);
            let mut lines = String::new();
            shown(&code.source.text, &p, code.ops.get(e.pc as usize), &mut lines);
            let text = code.source.text.lines().nth(p.line.saturating_sub(1)).unwrap_or("").trim().to_owned();
            let row = vec![
                self.ctx.heap.intern(&code.source.name),
                Value::size(p.line),
                self.ctx.heap.intern(&code.name),
                self.ctx.str(text)?,
                self.ctx.str(lines)?,
                Value::size(p.end_line),
                Value::size(p.start),
                Value::size(p.end),
            ];
            let row = self.ctx.tuple(row)?;
            rows.push(row);
        }
        self.ctx.list(rows)
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
}

fn fold(repeated: usize, out: &mut String) {
    if repeated > 3 {
        let n = repeated - 3;
        out.push_str(&format!("  [Previous line repeated {n} more time{}]\n", if n == 1 { "" } else { "s" }));
    }
}

/// The source lines, and carets under the part that was running unless that says nothing more. Of many lines the first, the
/// last and those around the operator are shown.
fn shown(text: &str, p: &Place, op: Option<&Op>, out: &mut String) {
    let lines: Vec<&str> =
        text.lines().skip(p.line - 1).take(p.end_line + 1 - p.line).map(str::trim_end).collect();
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
    let blank = |line: &&str| line.len() - line.trim_start().len();
    let indent = lines.iter().filter(|l| !l.is_empty()).map(blank).min().unwrap_or(0);
    if lines.iter().all(|l| l.is_empty()) {
        return;
    }
    let (start, end) = (p.start.min(first.len()), p.end.min(last.len()));
    let mut marked = lines.join("\n");
    let before = marked.get(indent.min(start)..start).unwrap_or("").to_owned();
    let after = last.get(end..).unwrap_or("").trim();
    marked.truncate(marked.len() - (last.len() - end));
    let marked = marked.get(start..).unwrap_or("");
    let marks = op.map_or(Marks::Plain, |op| anchors(op, &before, marked));
    let carets = !marked.is_empty()
        && match marks {
            Marks::Hidden(..) => false,
            Marks::Plain => !before.trim().is_empty() || !after.is_empty(),
            Marks::Under(..) => true,
        };
    let line_of = |at: usize| marked.get(..at).unwrap_or("").matches('\n').count();
    let last_line = lines.len() - 1;
    let mut significant = vec![0, last_line];
    if let Marks::Under(lo, hi) | Marks::Hidden(lo, hi) = &marks {
        for at in [line_of(*lo), line_of(*hi)] {
            significant.extend([at.saturating_sub(1), at, at + 1]);
        }
    }
    significant.retain(|n| *n <= last_line);
    significant.sort_unstable();
    significant.dedup();
    let draw = |n: usize, out: &mut String| {
        let line = lines.get(n).copied().unwrap_or("");
        out.push_str("    ");
        out.push_str(line.get(indent..).unwrap_or("").trim_end());
        out.push('\n');
        if !carets {
            return;
        }
        let from = if n == 0 { start } else { blank(&line) };
        let to = if n == last_line { end } else { line.len() };
        // Where the line begins, counted from the beginning of what is marked.
        let offset: usize = lines.iter().take(n).map(|l| l.len() + 1).sum();
        out.push_str("    ");
        for (at, _) in line.char_indices().filter(|(at, _)| *at >= indent && *at < to) {
            let inside = match marks {
                Marks::Under(lo, hi) => (start + lo..start + hi).contains(&(offset + at)),
                _ => true,
            };
            out.push(if at < from {
                ' '
            } else if inside {
                '^'
            } else {
                '~'
            });
        }
        out.push('\n');
    };
    let mut drawn: Option<usize> = None;
    for n in significant {
        match drawn.map_or(1, |d| n - d) {
            1 => {}
            2 => draw(n - 1, out),
            between => out.push_str(&format!("    ...<{} lines>...\n", between - 1)),
        }
        draw(n, out);
        drawn = Some(n);
    }
}
