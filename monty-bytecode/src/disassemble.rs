//! Code as text, one instruction a line.

use std::fmt::Write as _;

use crate::code::{Code, Const};
use crate::op::Operand;

/// The listing of `code` and of all code inside it.
#[must_use]
pub fn disassemble(code: &Code) -> String {
    let mut out = String::new();
    let mut work = vec![code];
    while let Some(code) = work.pop() {
        if !out.is_empty() {
            out.push('\n');
        }
        one(code, &mut out);
        work.extend(code.codes.iter().rev().map(|c| &**c));
    }
    out
}

fn one(code: &Code, out: &mut String) {
    let _ = writeln!(out, "{} (line {}, {} registers)", code.qualname, code.first_line, code.registers);
    for (pc, op) in code.ops.iter().enumerate() {
        let _ = write!(out, "{pc:5} {:<16}", op.name());
        let mut first = true;
        op.operands(|name, operand| {
            let separator = if first { " " } else { ", " };
            first = false;
            let _ = write!(out, "{separator}{}", shown(code, name, operand));
        });
        out.push('\n');
    }
    for h in &code.handlers {
        let _ = writeln!(out, "      {}..{} -> {} in r{}", h.start, h.end, h.target, h.exc);
    }
}

fn shown(code: &Code, field: &str, operand: Operand) -> String {
    let name =
        |n: u16| code.names.get(usize::from(n)).map_or_else(|| format!("name {n}?"), ToString::to_string);
    match operand {
        Operand::W(r)
        | Operand::R(r)
        | Operand::Run(r)
        | Operand::Four(r)
        | Operand::Three(r)
        | Operand::CallBase(r) => match code.locals.get(usize::from(r)) {
            Some(n) => format!("r{r}:{}", name(*n)),
            None => format!("r{r}"),
        },
        Operand::Argc(n) | Operand::Len(n) | Operand::Pairs(n) | Operand::Small(n) => format!("{field}={n}"),
        Operand::Flag(b) => format!("{field}={b}"),
        Operand::Imm8(i) => i.to_string(),
        Operand::Imm32(i) => i.to_string(),
        Operand::Konst(k) => code.consts.get(usize::from(k)).map_or_else(|| format!("const {k}?"), constant),
        Operand::Name(n) => name(n),
        Operand::Site(s) => match code.sites.get(usize::from(s)) {
            Some(n) => format!("{} #{s}", name(*n)),
            None => format!("site {s}?"),
        },
        Operand::Child(c) => code
            .codes
            .get(usize::from(c))
            .map_or_else(|| format!("code {c}?"), |c| format!("<{}>", c.qualname)),
        Operand::Free(i) => {
            code.freevars.get(usize::from(i)).map_or_else(|| format!("free {i}?"), |(_, n)| name(*n))
        }
        Operand::To(t) => format!("-> {t}"),
    }
}

fn constant(k: &Const) -> String {
    match k {
        Const::None => "None".into(),
        Const::Ellipsis => "...".into(),
        Const::Bool(b) => {
            if *b {
                "True".into()
            } else {
                "False".into()
            }
        }
        Const::Int(i) => i.to_string(),
        Const::BigInt(digits) => digits.to_string(),
        Const::Float(f) => format!("{f:?}"),
        Const::Complex(re, im) => format!("({re:?}+{im:?}j)"),
        Const::Str(s) => format!("{s:?}"),
        Const::Bytes(b) => format!("b\"{}\"", b.escape_ascii()),
        Const::Tuple(items) => format!("a tuple of {}", items.len()),
        Const::FrozenSet(items) => format!("a frozenset of {}", items.len()),
        Const::Slice(_) => "a slice".into(),
    }
}
