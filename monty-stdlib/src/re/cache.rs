//! Compiled patterns that were used lately. They can be made again from pattern and flags at any time, so no state knows of them.

use std::cell::RefCell;
use std::rc::Rc;

use monty_vm::native::Ctx;
use monty_vm::object::{Kind, TypeId, Value};
use monty_vm::raise::{Answer, Raise};

use super::code::Program;
use super::fault::Fault;
use super::parse::parse;

/// How many are kept.
const KEPT: usize = 64;
/// Longer patterns are compiled, and charged, at each use.
const LONGEST: usize = 2048;

struct Known {
    pattern: Box<[u8]>,
    bytes: bool,
    flags: u32,
    program: Rc<Program>,
}

thread_local! {
    static RECENT: RefCell<Vec<Known>> = const { RefCell::new(Vec::new()) };
}

/// The pattern's own bytes, and whether it is a pattern of bytes.
fn own_bytes(ctx: &Ctx, pattern: Value) -> Option<(&[u8], bool)> {
    match pattern.kind() {
        Kind::Str => ctx.heap.str(pattern).map(|text| (text.as_bytes(), false)),
        _ => ctx.heap.bytes_like(pattern).map(|bytes| (bytes, true)),
    }
}

fn recent(pattern: &[u8], bytes: bool, flags: u32) -> Option<Rc<Program>> {
    RECENT.with_borrow_mut(|known| {
        let same = |k: &Known| k.bytes == bytes && k.flags == flags && *k.pattern == *pattern;
        let at = known.iter().position(same)?;
        known.get_mut(..=at)?.rotate_right(1);
        known.first().map(|k| Rc::clone(&k.program))
    })
}

/// Charges for compiling: groups are copied as they close.
fn charge(ctx: &mut Ctx, pattern: Value) -> Answer<()> {
    let Some((text, _)) = own_bytes(ctx, pattern) else { return Err(Raise::Decline) };
    let size = text.len();
    let depth = text
        .iter()
        .fold((0_usize, 0_usize), |(now, most), byte| match byte {
            b'(' => (now + 1, most.max(now + 1)),
            b')' => (now.saturating_sub(1), most),
            _ => (now, most),
        })
        .1
        .min(500);
    ctx.work(size.saturating_mul(depth + 4) / 16)?;
    ctx.reserve_items(size, 160)?;
    ctx.heap.bytes -= size * 160;
    Ok(())
}

fn make(ctx: &Ctx, pattern: Value, flags: u32) -> Option<Result<Program, Fault>> {
    let (text, bytes) = own_bytes(ctx, pattern)?;
    let chars = if bytes {
        text.iter().map(|b| char::from(*b)).collect()
    } else {
        ctx.heap.str(pattern)?.chars().collect()
    };
    Some(parse(chars, bytes, flags))
}

/// Compiles a pattern for the first time.
pub(super) fn compile(ctx: &mut Ctx, pattern: Value, flags: u32) -> Answer<Result<Rc<Program>, Fault>> {
    charge(ctx, pattern)?;
    let Some(made) = make(ctx, pattern, flags) else { return Err(Raise::Decline) };
    let program = match made {
        Ok(program) => Rc::new(program),
        Err(fault) => return Ok(Err(fault)),
    };
    if let Some((text, bytes)) = own_bytes(ctx, pattern)
        && text.len() <= LONGEST
    {
        let known = Known { pattern: text.into(), bytes, flags, program: Rc::clone(&program) };
        RECENT.with_borrow_mut(|all| {
            all.truncate(KEPT - 1);
            all.insert(0, known);
        });
    }
    Ok(Ok(program))
}

/// The program of a pattern that was compiled before.
pub(super) fn program(ctx: &mut Ctx, pattern: Value, flags: Value) -> Answer<Rc<Program>> {
    let flags = flags.as_int().and_then(|f| u32::try_from(f).ok()).unwrap_or(0);
    let Some((text, bytes)) = own_bytes(ctx, pattern) else {
        return Err(ctx.heap.type_error("not a pattern"));
    };
    let size = text.len();
    // The same is charged whether the program is at hand or not.
    if size <= LONGEST {
        if let Some(program) = recent(text, bytes, flags) {
            ctx.work(1 + size / 64)?;
            return Ok(program);
        }
        ctx.work(1 + size / 64)?;
        let before = ctx.fuel;
        let made = compile(ctx, pattern, flags);
        ctx.fuel = before;
        return made?.map_err(|_| broken(ctx));
    }
    compile(ctx, pattern, flags)?.map_err(|_| broken(ctx))
}

fn broken(ctx: &mut Ctx) -> Raise {
    ctx.heap.raise(TypeId::RUNTIME_ERROR, "a compiled pattern that cannot be compiled")
}
