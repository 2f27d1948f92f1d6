//! The verifier: what it accepts, the machine can run without looking outside the code object.

use std::fmt;

use crate::code::{Code, Const};
use crate::op::{Conversion, Intrinsic, Op, Operand, Special};

/// The most registers a frame may use; the rest of the window of 256 is room for calls.
pub const MAX_REGISTERS: u8 = 250;
/// The deepest nesting of code objects and constants.
pub const MAX_NESTING: usize = 256;

/// Why a code object was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyError {
    /// Which code object.
    pub code: String,
    /// Which instruction, if one.
    pub pc: Option<usize>,
    /// What is wrong with it.
    pub reason: String,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pc {
            Some(pc) => write!(f, "invalid code in {} at {pc}: {}", self.code, self.reason),
            None => write!(f, "invalid code in {}: {}", self.code, self.reason),
        }
    }
}

impl std::error::Error for VerifyError {}

/// Checks `code` and all code inside it.
///
/// # Errors
/// A register, constant, name, site, child, jump or table row that does not exist, or code that can run off its end.
pub fn verify(code: &Code) -> Result<(), VerifyError> {
    // Most code has none inside: no memory is taken for it.
    let mut work: Vec<(&Code, usize)> = Vec::new();
    let mut next = Some((code, 0));
    while let Some((code, depth)) = next {
        let fail = |pc, reason: String| Err(VerifyError { code: code.qualname.to_string(), pc, reason });
        if depth > MAX_NESTING {
            return fail(None, "nested too deeply".into());
        }
        if let Err(reason) = tables(code) {
            return fail(None, reason.to_owned());
        }
        for (pc, op) in code.ops.iter().enumerate() {
            if let Err(reason) = instruction(code, op) {
                return fail(Some(pc), reason);
            }
        }
        work.extend(code.codes.iter().map(|c| (&**c, depth + 1)));
        next = work.pop();
    }
    Ok(())
}

fn tables(code: &Code) -> Result<(), &'static str> {
    let registers = usize::from(code.registers);
    let need = |ok: bool, what: &'static str| if ok { Ok(()) } else { Err(what) };
    need(code.registers <= MAX_REGISTERS, "too many registers")?;
    need(code.spans.len() == code.ops.len(), "spans do not match instructions")?;
    need(u32::try_from(code.ops.len()).is_ok_and(|n| n < u32::MAX), "too many instructions")?;
    need(code.locals.len() <= registers, "more locals than registers")?;
    need(code.params.registers() <= registers, "more parameters than registers")?;
    need(code.params.positional_only <= code.params.positional, "positional-only parameters")?;
    need(usize::from(code.params.positional) <= code.params.names.len(), "positional parameters")?;
    need(code.params.registers() <= code.locals.len(), "a parameter without a local")?;
    let namespace =
        code.flags.has(crate::CodeFlags::CLASS_BODY) || code.flags.has(crate::CodeFlags::NAMESPACE);
    need(!namespace || registers > 0, "a namespace without a register")?;
    let last = code.ops.last();
    need(
        matches!(
            last,
            Some(
                Op::Return { .. }
                    | Op::ReturnNone {}
                    | Op::Jump { .. }
                    | Op::Raise { .. }
                    | Op::RaiseFrom { .. }
                    | Op::Reraise { .. }
                    | Op::RaiseHandled {}
            )
        ),
        "code can run off its end",
    )?;
    let named = |n: &u16| usize::from(*n) < code.names.len();
    need(code.params.names.iter().all(named), "a parameter without a name")?;
    need(code.params.varargs.iter().chain(&code.params.varkw).all(named), "a parameter without a name")?;
    need(code.locals.iter().all(named), "a local without a name")?;
    need(code.sites.iter().all(named), "a site without a name")?;
    let variable = |(r, n): &(u8, u16)| named(n) && usize::from(*r) < registers;
    need(code.cellvars.iter().chain(&code.freevars).all(variable), "a closure variable out of range")?;
    let generator = code.flags.suspends();
    let mut starts = code.ops.iter().enumerate().filter(|(_, op)| matches!(op, Op::StartGenerator {}));
    let first = starts.next().map(|(at, _)| at);
    need(first == generator.then_some(0), "generator code that does not start as one")?;
    need(starts.next().is_none(), "a generator that starts twice")?;
    for h in &code.handlers {
        let within =
            h.start <= h.end && h.end as usize <= code.ops.len() && (h.target as usize) < code.ops.len();
        need(within && usize::from(h.exc) < registers, "an exception table row out of range")?;
    }
    constants(&code.consts)
}

fn constants(consts: &[Const]) -> Result<(), &'static str> {
    let mut work: Vec<(&Const, usize)> = Vec::new();
    let mut outer = consts.iter();
    while let Some((k, depth)) = work.pop().or_else(|| outer.next().map(|k| (k, 0))) {
        if depth > MAX_NESTING {
            return Err("constants nested too deeply");
        }
        match k {
            Const::Tuple(items) | Const::FrozenSet(items) => {
                work.extend(items.iter().map(|i| (i, depth + 1)))
            }
            Const::Slice(items) => work.extend(items.iter().map(|i| (i, depth + 1))),
            Const::BigInt(digits) => {
                let digits = digits.strip_prefix('-').unwrap_or(digits);
                if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
                    return Err("an integer constant that is not one");
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn instruction(code: &Code, op: &Op) -> Result<(), String> {
    let mut wrong = None;
    let mut run = 0_usize;
    let registers = usize::from(code.registers);
    op.operands(|field, operand| {
        let ok = match operand {
            Operand::W(r) | Operand::R(r) => usize::from(r) < registers,
            Operand::Run(r) => {
                run = usize::from(r);
                true
            }
            Operand::CallBase(r) => {
                run = usize::from(r) + 2;
                // CallEx has no count: its two operands are always there.
                !matches!(op, Op::CallEx { .. }) || run + 2 <= registers
            }
            Operand::Len(n) | Operand::Argc(n) => run + usize::from(n) <= registers,
            Operand::Pairs(n) => run + 2 * usize::from(n) <= registers,
            Operand::Four(r) => usize::from(r) + 4 <= registers,
            Operand::Three(r) => usize::from(r) + 3 <= registers,
            Operand::Flag(_) | Operand::Imm8(_) | Operand::Imm32(_) => true,
            Operand::Small(n) => small(op, n),
            Operand::Konst(k) => usize::from(k) < code.consts.len(),
            Operand::Name(n) => usize::from(n) < code.names.len(),
            Operand::Site(s) => usize::from(s) < code.sites.len(),
            Operand::Child(c) => usize::from(c) < code.codes.len(),
            Operand::Free(i) => usize::from(i) < code.freevars.len(),
            Operand::To(t) => (t as usize) < code.ops.len(),
        };
        if !ok {
            wrong = Some(format!("{} of {} is out of range", field, op.name()));
        }
    });
    match wrong {
        Some(reason) => Err(reason),
        None => shape(code, op),
    }
}

fn small(op: &Op, n: u8) -> bool {
    match op {
        Op::Format { .. } | Op::FormatSimple { .. } => n <= Conversion::Ascii as u8,
        Op::Rare { .. } => Intrinsic::from_number(n).is_some(),
        Op::LoadSpecial { .. } => Special::from_number(n).is_some(),
        Op::MakeFunction { flags, .. } => *flags < 16,
        _ => true,
    }
}

/// What an instruction asks of more than one operand.
fn shape(code: &Code, op: &Op) -> Result<(), String> {
    let names_tuple = |k: u16, n: Option<u8>| match code.consts.get(usize::from(k)) {
        Some(Const::Tuple(items)) => {
            items.iter().all(|i| matches!(i, Const::Str(_)))
                && n.is_none_or(|n| items.len() <= usize::from(n))
        }
        _ => false,
    };
    let registers = usize::from(code.registers);
    let ok = match *op {
        Op::CallKw { n, k, .. } | Op::CallMethodKw { n, k, .. } => names_tuple(k, Some(n)),
        Op::MatchClass { k, .. } => names_tuple(k, None),
        Op::UnpackStar { n, before, .. } => before < n,
        Op::MakeFunction { parts, flags, .. } => {
            usize::from(parts) + flags.count_ones() as usize <= registers
        }
        Op::ImportName { parts, .. } => usize::from(parts) + 2 <= registers,
        Op::Yield { .. } | Op::StartGenerator {} => code.flags.suspends(),
        _ => true,
    };
    if ok { Ok(()) } else { Err(format!("the operands of {} do not fit together", op.name())) }
}
