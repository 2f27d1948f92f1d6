//! Which part of the running code a traceback points at: the operator of an operation, the brackets of a subscript, the
//! arguments of a call.

use monty_bytecode::Op;

/// What stands under the source line.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Marks {
    /// Carets under the whole range, unless it is the whole line.
    Plain,
    /// Tildes under the whole range, carets under the bytes from the one to the other.
    Under(usize, usize),
    /// Nothing, the line says it all; of many lines those around these bytes say it.
    Hidden(usize, usize),
}

/// A token of the piece: its byte range, whether it stands outside all brackets, and whether it ends an operand.
struct Piece {
    lo: usize,
    hi: usize,
    top: bool,
    operand: bool,
}

/// The marks for an instruction whose code is `marked`, after `before` on its line.
pub(super) fn anchors(op: &Op, before: &str, marked: &str) -> Marks {
    let range = match op {
        // A class statement, which has no call to point at.
        Op::Call { .. } | Op::CallKw { .. } | Op::CallEx { .. } if marked.starts_with("class ") => None,
        Op::Call { .. }
        | Op::CallKw { .. }
        | Op::CallEx { .. }
        | Op::CallMethod { .. }
        | Op::CallMethodKw { .. } => {
            let group = last_group(marked, b'(', b')');
            if plain_result(before, marked) {
                let (lo, hi) = group.unwrap_or_default();
                return Marks::Hidden(lo, hi);
            }
            group
        }
        Op::GetItem { .. } | Op::SetItem { .. } | Op::DelItem { .. } => last_group(marked, b'[', b']'),
        // The loop points at what it goes over, which may be a call.
        Op::GetIter { .. } | Op::ForNext { .. } if is_postfix(marked) => last_group(marked, b'(', b')'),
        op => symbol(op).and_then(|s| operator(marked, s)),
    };
    range.map_or(Marks::Plain, |(lo, hi)| Marks::Under(lo, hi))
}

/// `return f(…)` and `x = …(…)` point nowhere: the call is the statement.
fn plain_result(before: &str, marked: &str) -> bool {
    let before = before.trim_end();
    if before == "return" {
        return marked
            .split('(')
            .next()
            .is_some_and(|f| !f.is_empty() && f.chars().all(|c| c.is_alphanumeric() || c == '_'));
    }
    before.ends_with('=')
        && !before.ends_with("==")
        && !before.ends_with(['!', '<', '>', '+', '-', '*', '/', '%', '&', '|', '^', '@', ':'])
        && !before.get(..before.len() - 1).is_some_and(|b| {
            b.ends_with(['!', '<', '>', '+', '-', '*', '/', '%', '&', '|', '^', '@', ':', '='])
        })
        && !before.contains('(')
}

fn symbol(op: &Op) -> Option<&'static str> {
    Some(match op {
        Op::Add { .. } | Op::AddImm { .. } => "+",
        Op::Sub { .. } | Op::SubImm { .. } => "-",
        Op::Mul { .. } | Op::MulImm { .. } => "*",
        Op::Div { .. } => "/",
        Op::FloorDiv { .. } | Op::FloorDivImm { .. } => "//",
        Op::Mod { .. } | Op::ModImm { .. } => "%",
        Op::Pow { .. } => "**",
        Op::MatMul { .. } => "@",
        Op::LShift { .. } => "<<",
        Op::RShift { .. } => ">>",
        Op::BitAnd { .. } => "&",
        Op::BitOr { .. } => "|",
        Op::BitXor { .. } => "^",
        _ => return None,
    })
}

/// Splits code into coarse tokens: names and numbers, strings, brackets, operators.
fn pieces(code: &str) -> Vec<Piece> {
    let bytes = code.as_bytes();
    let at = |i: usize| bytes.get(i).copied().unwrap_or(b' ');
    let mut out = Vec::new();
    let (mut i, mut depth) = (0, 0_usize);
    while i < bytes.len() {
        let lo = i;
        let c = at(i);
        let mut operand = true;
        if c.is_ascii_whitespace() {
            i += 1;
            continue;
        } else if c.is_ascii_alphanumeric()
            || c == b'_'
            || c >= 0x80
            || (c == b'.' && at(i + 1).is_ascii_digit())
        {
            while at(i).is_ascii_alphanumeric() || at(i) == b'_' || at(i) == b'.' || at(i) >= 0x80 {
                i += 1;
            }
        } else if c == b'"' || c == b'\'' {
            i += 1;
            while i < bytes.len() && at(i) != c {
                i += if at(i) == b'\\' { 2 } else { 1 };
            }
            i += 1;
        } else if matches!(c, b'(' | b'[' | b'{') {
            depth += 1;
            i += 1;
            out.push(Piece { lo, hi: i, top: depth == 1, operand: false });
            continue;
        } else if matches!(c, b')' | b']' | b'}') {
            i += 1;
            out.push(Piece { lo, hi: i, top: depth == 1, operand: true });
            depth = depth.saturating_sub(1);
            continue;
        } else {
            operand = false;
            i += 1;
            while matches!(at(i), b'*' | b'/' | b'<' | b'>' | b'=')
                && matches!(c, b'*' | b'/' | b'<' | b'>' | b'=' | b'!')
            {
                i += 1;
            }
            if at(i) == b'=' && matches!(c, b'+' | b'-' | b'%' | b'&' | b'|' | b'^' | b'@') {
                i += 1;
            }
        }
        out.push(Piece { lo, hi: i.min(bytes.len()), top: depth == 0, operand });
    }
    out
}

/// Is the whole code one operand with dots, calls and subscripts behind it?
fn is_postfix(code: &str) -> bool {
    let pieces = pieces(code);
    let word = |p: &Piece| code.as_bytes().get(p.lo).is_some_and(|c| c.is_ascii_alphabetic());
    pieces
        .iter()
        .filter(|p| p.top)
        .all(|p| p.operand || code.get(p.lo..p.hi).is_some_and(|s| "([".contains(s)))
        && pieces.windows(2).all(|w| !w.iter().all(|p| p.top && word(p)))
}

/// The last bracketed group outside all others, if the code ends with it.
fn last_group(code: &str, open: u8, close: u8) -> Option<(usize, usize)> {
    let pieces = pieces(code);
    let byte = |p: &Piece| code.as_bytes().get(p.lo).copied();
    let last = pieces.last()?;
    if byte(last) != Some(close) {
        return None;
    }
    let first = pieces.iter().rev().find(|p| p.top && byte(p) == Some(open))?;
    (first.lo > 0).then_some((first.lo, last.hi))
}

/// The operator that joins the two operands of the whole code.
fn operator(code: &str, symbol: &str) -> Option<(usize, usize)> {
    let pieces = pieces(code);
    let mut candidates = pieces.windows(2).filter_map(|w| {
        let [before, p] = w else { return None };
        let text = code.get(p.lo..p.hi)?;
        let same = text == symbol || text.strip_suffix('=') == Some(symbol);
        (p.top && before.operand && same).then_some((p.lo, p.hi))
    });
    if symbol == "**" { candidates.next() } else { candidates.next_back() }
}
