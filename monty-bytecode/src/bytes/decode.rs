//! Bytes to code.

use std::sync::Arc;

use super::wire::{DecodeError, FORMAT, Reader};
use crate::code::{Code, CodeFlags, Const, Handler, Params, Source, Span};
use crate::op::Op;
use crate::verify::MAX_NESTING;

/// The code that [`encode`](super::encode) wrote. It is not verified.
///
/// # Errors
/// The bytes are not what `encode` writes.
pub fn decode(bytes: &[u8]) -> Result<Code, DecodeError> {
    let mut codes = decode_all(bytes)?;
    match (codes.pop(), codes.pop()) {
        // The list of roots was the only other holder.
        (Some(code), None) => Ok(Arc::unwrap_or_clone(code)),
        _ => Err(DecodeError { at: bytes.len(), reason: "not one code object" }),
    }
}

/// The codes that [`encode_all`](super::encode_all) wrote, in the same order. They are not verified.
///
/// # Errors
/// The bytes are not what `encode_all` writes.
pub fn decode_all(bytes: &[u8]) -> Result<Vec<Arc<Code>>, DecodeError> {
    let mut r = Reader::new(bytes);
    if r.byte()? != FORMAT {
        return r.wrong("an unknown format of code");
    }
    let strings: Vec<Arc<str>> = r.list(|r| {
        let n = r.count()?;
        match std::str::from_utf8(r.take(n)?) {
            Ok(s) => Ok(s.into()),
            Err(_) => r.wrong("not UTF-8"),
        }
    })?;
    let sources = r.list(|r| source(r, &strings))?;
    let mut all = Vec::new();
    // Finished codes that no parent has taken yet, each with the depth of what it holds.
    let mut orphans: Vec<(Arc<Code>, usize)> = Vec::new();
    for _ in 0..r.count()? {
        let code = body(&mut r, &strings, &sources, &mut orphans)?;
        all.push(code);
    }
    drop(orphans);
    let roots = r.list(|r| {
        let at = r.small::<usize>()?;
        match all.get(at) {
            Some(code) => Ok(Arc::clone(code)),
            None => r.wrong("a root that does not exist"),
        }
    })?;
    if !r.is_done() {
        return r.wrong("more bytes than code");
    }
    Ok(roots)
}

fn source(r: &mut Reader<'_>, strings: &[Arc<str>]) -> Result<Arc<Source>, DecodeError> {
    let name = string(r, strings)?;
    let hidden = match r.byte()? {
        0 => false,
        1 => true,
        _ => return r.wrong("neither hidden nor not"),
    };
    let text = match r.small::<usize>()?.checked_sub(1) {
        None => Arc::default(),
        Some(at) => match strings.get(at) {
            Some(s) => Arc::clone(s),
            None => return r.wrong("a string that does not exist"),
        },
    };
    Ok(Arc::new(Source { name, text, hidden }))
}

fn string(r: &mut Reader<'_>, strings: &[Arc<str>]) -> Result<Arc<str>, DecodeError> {
    match strings.get(r.small::<usize>()?) {
        Some(s) => Ok(Arc::clone(s)),
        None => r.wrong("a string that does not exist"),
    }
}

fn body(
    r: &mut Reader<'_>,
    strings: &[Arc<str>],
    sources: &[Arc<Source>],
    orphans: &mut Vec<(Arc<Code>, usize)>,
) -> Result<Arc<Code>, DecodeError> {
    let name = string(r, strings)?;
    let qualname = string(r, strings)?;
    let source = match sources.get(r.small::<usize>()?) {
        Some(s) => Arc::clone(s),
        None => return r.wrong("a source that does not exist"),
    };
    let first_line = r.small()?;
    let flags = CodeFlags(r.small()?);
    let params = Params {
        names: r.list(Reader::small)?,
        positional: r.small()?,
        positional_only: r.small()?,
        varargs: optional(r)?,
        varkw: optional(r)?,
    };
    let registers = r.byte()?;
    let locals = r.list(Reader::small)?;
    let cellvars = r.list(|r| Ok((r.byte()?, r.small()?)))?;
    let freevars = r.list(|r| Ok((r.byte()?, r.small()?)))?;
    let consts = constants(r, strings)?;
    let names = r.list(|r| string(r, strings))?;
    let sites = r.list(Reader::small)?;
    let children = r.small::<usize>()?;
    let Some(first) = orphans.len().checked_sub(children) else {
        return r.wrong("more children than there are");
    };
    let mut depth = 0;
    let codes = orphans
        .drain(first..)
        .map(|(code, below)| {
            depth = depth.max(below + 1);
            code
        })
        .collect();
    if depth > MAX_NESTING {
        return r.wrong("code nested too deeply");
    }
    let ops = r.list(instruction)?;
    let spans = spans(r)?;
    let handlers =
        r.list(|r| Ok(Handler { start: r.small()?, end: r.small()?, target: r.small()?, exc: r.byte()? }))?;
    let code = Arc::new(Code {
        name,
        qualname,
        source,
        first_line,
        flags,
        params,
        registers,
        locals,
        cellvars,
        freevars,
        consts,
        names,
        sites,
        codes,
        ops,
        spans,
        handlers,
    });
    orphans.push((Arc::clone(&code), depth));
    Ok(code)
}

fn optional(r: &mut Reader<'_>) -> Result<Option<u16>, DecodeError> {
    match r.small::<u32>()?.checked_sub(1) {
        None => Ok(None),
        Some(n) => u16::try_from(n).map(Some).or_else(|_| r.wrong("a number out of range")),
    }
}

fn instruction(r: &mut Reader<'_>) -> Result<Op, DecodeError> {
    let row = r.byte()?;
    let mut bytes = [row, 0, 0, 0, 0, 0, 0, 0];
    let Some(size) = Op::size_of_row(row) else {
        return r.wrong("an unknown instruction");
    };
    for place in bytes.iter_mut().take(size).skip(1) {
        *place = r.byte()?;
    }
    match Op::from_bytes(bytes) {
        Some(op) => Ok(op),
        None => r.wrong("an operand that cannot be"),
    }
}

fn spans(r: &mut Reader<'_>) -> Result<Vec<Span>, DecodeError> {
    let mut before = 0_i64;
    r.list(|r| {
        let lo = before.checked_add(r.signed()?).unwrap_or(-1);
        let hi = lo.checked_add(r.signed()?).unwrap_or(-1);
        before = lo;
        match (u32::try_from(lo), u32::try_from(hi)) {
            (Ok(lo), Ok(hi)) => Ok(Span { lo, hi }),
            _ => r.wrong("a source range out of range"),
        }
    })
}

fn constants(r: &mut Reader<'_>, strings: &[Arc<str>]) -> Result<Vec<Const>, DecodeError> {
    let nodes = r.count()?;
    let mut done: Vec<(Const, usize)> = Vec::new();
    for _ in 0..nodes {
        let mut depth = 0;
        let k = match r.byte()? {
            0 => Const::None,
            1 => Const::Ellipsis,
            2 => Const::Bool(false),
            3 => Const::Bool(true),
            4 => Const::Int(r.signed()?),
            5 => Const::BigInt(string(r, strings)?),
            6 => Const::Float(float(r)?),
            7 => Const::Complex(float(r)?, float(r)?),
            8 => Const::Str(string(r, strings)?),
            9 => {
                let n = r.count()?;
                Const::Bytes(r.take(n)?.into())
            }
            tag @ (10 | 11) => {
                let n = r.small::<usize>()?;
                let items = take_last(r, &mut done, n, &mut depth)?.into();
                if tag == 10 { Const::Tuple(items) } else { Const::FrozenSet(items) }
            }
            12 => match <[Const; 3]>::try_from(take_last(r, &mut done, 3, &mut depth)?) {
                Ok(items) => Const::Slice(items.into()),
                Err(_) => return r.wrong("a slice without parts"),
            },
            _ => return r.wrong("an unknown constant"),
        };
        done.push((k, depth));
    }
    Ok(done.into_iter().map(|(k, _)| k).collect())
}

/// The last `n` constants, which the next one holds.
fn take_last(
    r: &Reader<'_>,
    done: &mut Vec<(Const, usize)>,
    n: usize,
    depth: &mut usize,
) -> Result<Vec<Const>, DecodeError> {
    let Some(first) = done.len().checked_sub(n) else {
        return r.wrong("more items than there are");
    };
    let items = done
        .drain(first..)
        .map(|(k, below)| {
            *depth = (*depth).max(below + 1);
            k
        })
        .collect();
    if *depth > MAX_NESTING { r.wrong("constants nested too deeply") } else { Ok(items) }
}

fn float(r: &mut Reader<'_>) -> Result<f64, DecodeError> {
    match r.take(8)?.try_into() {
        Ok(bytes) => Ok(f64::from_bits(u64::from_le_bytes(bytes))),
        Err(_) => r.wrong("truncated"),
    }
}
