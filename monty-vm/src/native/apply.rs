//! Natives and constructors called from native code, with arguments by position.

use smallvec::SmallVec;

use super::sig::{MAX_PARAMS, Preset};
use super::{Bound, Ctx, Does, Native, Passing, Role};
use crate::object::{Dict, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

impl Ctx {
    /// Can `f` be called without a frame, if its arguments are what it is made for?
    #[must_use]
    pub fn is_applicable(&self, f: Value) -> bool {
        match f.kind() {
            Kind::Native => self.world.native(f).is_some_and(|n| plain(n) && n.sig.role == Role::Method),
            Kind::Type => {
                let new = self.world.constructor(TypeId(f.handle() as u16));
                new.and_then(|new| self.world.native(new)).is_some_and(plain)
            }
            _ => false,
        }
    }

    /// `f(*args)` of a native function or builtin type. What it declines has changed nothing.
    ///
    /// # Errors
    /// Those of the function; declines what takes Python, or arguments that are not simply as many as there are parameters.
    pub fn apply(&mut self, f: Value, args: &[Value]) -> Answer {
        match f.kind() {
            Kind::Native => {
                let Some(native) = self.world.native(f) else { return Err(Raise::Decline) };
                if !self.world.is_method(f) {
                    return native.answer(self, args, 0);
                }
                // Not what a class in Python may have redefined, and the receiver has to be one.
                let owner = TypeId((f.index() >> 16) as u16);
                let fits = |this: &Value| {
                    !matches!(this.kind(), Kind::Inst | Kind::Class | Kind::Exc | Kind::Type)
                        && self.type_id(*this).is_a(owner)
                };
                if native.sig.role != Role::Method
                    || f.index() & 0xFFFF == 0xFFFF
                    || !args.first().is_some_and(fits)
                {
                    return Err(Raise::Decline);
                }
                native.answer(self, args, 1)
            }
            Kind::Type => {
                let new = self.world.constructor(TypeId(f.handle() as u16));
                let Some(native) = new.and_then(|new| self.world.native(new)) else {
                    return Err(Raise::Decline);
                };
                let mut all: SmallVec<[Value; 4]> = SmallVec::new();
                all.push(f);
                all.extend_from_slice(args);
                native.answer(self, &all, 1)
            }
            _ => Err(Raise::Decline),
        }
    }
}

/// Is it in Rust?
fn plain(native: &Native) -> bool {
    matches!(native.does, Does::Rust(_) | Does::Twin(..))
}

impl Native {
    /// The answer to arguments by position, receivers first; it declines what is not as simple as that.
    #[inline]
    pub(crate) fn answer(&self, ctx: &mut Ctx, args: &[Value], receivers: u8) -> Answer {
        let (Does::Rust(body) | Does::Twin(body, _)) = self.does else { return Err(Raise::Decline) };
        let sig = &self.sig;
        let given = args.len() - usize::from(receivers);
        if !sig.simple {
            return self.variadic(ctx, args, receivers);
        }
        // What only Python can iterate has to be drained first.
        if sig.iterates && !args.iter().all(|v| drained(ctx, *v)) {
            return Err(Raise::Decline);
        }
        if given == usize::from(sig.positional) {
            return body(ctx, args);
        }
        if given < usize::from(sig.required) || given > usize::from(sig.positional) {
            return Err(Raise::Decline);
        }
        let count = usize::from(receivers) + sig.params().len();
        let mut bound = [Value::UNDEF; MAX_PARAMS + 1];
        let (Some(first), Some(given)) = (bound.get_mut(..args.len()), sig.params().get(given..)) else {
            return Err(Raise::Decline);
        };
        first.copy_from_slice(args);
        for (place, param) in bound.iter_mut().skip(args.len()).zip(given) {
            *place = self.default(ctx, param, None, 0)?;
        }
        body(ctx, bound.get(..count).unwrap_or(&[]))
    }

    /// The same for a function with a rest of arguments or some by keyword alone, none of which are given.
    fn variadic(&self, ctx: &mut Ctx, args: &[Value], receivers: u8) -> Answer {
        let (Does::Rust(body) | Does::Twin(body, _)) = self.does else { return Err(Raise::Decline) };
        if self.sig.iterates {
            return Err(Raise::Decline);
        }
        let (first, rest) = args.split_at(usize::from(receivers).min(args.len()));
        let positional = usize::from(self.sig.positional);
        let takes_rest = self.sig.params().iter().any(|p| p.passing == Passing::Args);
        if rest.len() < usize::from(self.sig.required) || rest.len() > positional && !takes_rest {
            return Err(Raise::Decline);
        }
        let mut bound = Bound::from_slice(first);
        let (given, rest) = rest.split_at(rest.len().min(positional));
        let mut given = given.iter();
        for param in self.sig.params() {
            bound.push(match param.passing {
                Passing::Args => ctx.heap.new_tuple(rest),
                Passing::Kwargs => ctx.heap.new_dict(Dict::default()),
                Passing::Position | Passing::Either => match given.next() {
                    Some(v) => *v,
                    None => self.default(ctx, param, None, 0)?,
                },
                Passing::Keyword if param.preset == Preset::Required => return Err(Raise::Decline),
                Passing::Keyword => self.default(ctx, param, None, 0)?,
            });
        }
        body(ctx, &bound)
    }
}

/// Needs no Python to be iterated.
fn drained(ctx: &Ctx, v: Value) -> bool {
    match v.kind() {
        Kind::Gen | Kind::Class | Kind::Inst | Kind::Exc => false,
        Kind::Iter => ctx.is_native_iterable(v),
        _ => true,
    }
}
