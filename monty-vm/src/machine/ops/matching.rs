//! `match`.

use monty_bytecode::Op;
use smallvec::SmallVec;

use crate::machine::{Ret, Vm};
use crate::native::Ctx;
use crate::object::{ClassFlags, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

impl Vm {
    pub(crate) fn match_op(&mut self, op: Op) -> Option<Answer<()>> {
        Some(match op {
            Op::MatchSequence { dst, src } => {
                let v = self.reg(src);
                let plain = self.ctx.plain(v);
                if v.is(Kind::Inst) && plain == v {
                    return Some(self.call_twin("match_sequence", &[v], Ret::Store(dst)));
                }
                let sequence = matches!(plain.kind(), Kind::List | Kind::Tuple | Kind::Range);
                self.set_reg(dst, Value::bool(sequence));
                Ok(())
            }
            Op::MatchMapping { dst, src } => {
                let v = self.reg(src);
                let plain = self.ctx.plain(v);
                if v.is(Kind::Inst) && plain == v {
                    return Some(self.call_twin("match_mapping", &[v], Ret::Store(dst)));
                }
                self.set_reg(dst, Value::bool(plain.is(Kind::Dict)));
                Ok(())
            }
            Op::MatchKeys { dst, src, keys } => self.match_keys(dst, self.reg(src), self.reg(keys)),
            Op::MatchClass { dst, src, class, n, k } => {
                let names =
                    self.code().and_then(|c| c.consts.get(usize::from(k))).copied().unwrap_or(Value::UNDEF);
                let (subject, class) = (self.reg(src), self.reg(class));
                if let Some(answer) = self.match_class(subject, class, usize::from(n), names) {
                    return Some(answer.map(|v| self.set_reg(dst, v)));
                }
                let args = [subject, class, Value::small(i32::from(n)), names];
                self.call_twin("match_class", &args, Ret::Store(dst))
            }
            Op::GetLen { dst, src } => {
                let v = self.reg(src);
                match self.ctx.len(v) {
                    Ok(n) => {
                        self.set_reg(dst, Value::size(n));
                        Ok(())
                    }
                    Err(Raise::Decline) => self.call_twin("length", &[v], Ret::Store(dst)),
                    Err(raise) => Err(raise),
                }
            }
            _ => return None,
        })
    }

    fn match_keys(&mut self, dst: u8, subject: Value, keys: Value) -> Answer<()> {
        if !subject.is(Kind::Dict) {
            return self.call_twin("match_keys", &[subject, keys], Ret::Store(dst));
        }
        let keys_list = self.ctx.heap.items(keys).unwrap_or(&[]).to_vec();
        let mut values = Vec::with_capacity(keys_list.len());
        for (at, key) in keys_list.iter().copied().enumerate() {
            for before in keys_list.iter().take(at) {
                self.ctx.work(1)?;
                if !matches!(self.ctx.same_or_equal(*before, key), Ok(false)) {
                    return self.call_twin("match_keys", &[subject, keys], Ret::Store(dst));
                }
            }
            match self.ctx.dict_get(subject, key) {
                Ok(Some(v)) => values.push(v),
                Ok(None) => {
                    self.set_reg(dst, Value::NONE);
                    return Ok(());
                }
                Err(Raise::Decline) => {
                    return self.call_twin("match_keys", &[subject, keys], Ret::Store(dst));
                }
                Err(raise) => return Err(raise),
            }
        }
        let v = self.ctx.tuple(values)?;
        self.set_reg(dst, v);
        Ok(())
    }

    /// A class pattern where nothing is asked of Python: the values of its attributes as a tuple, or `None` where it does not
    /// match. No answer where the twin has to decide.
    fn match_class(&mut self, subject: Value, class: Value, n: usize, names: Value) -> Option<Answer> {
        let hooked = class.is(Kind::Class) && self.ctx.type_of(class) != Ctx::type_value(TypeId::TYPE);
        if !Ctx::is_class(class) || hooked {
            return None;
        }
        let own = self.ctx.type_of(subject);
        if !self.ctx.is_subclass(own, class) {
            // A class may say that its instances are of another one.
            let says = subject.is(Kind::Inst) && self.ctx.overrides(own, "__class__");
            return (!says).then_some(Ok(Value::NONE));
        }
        let mut values: SmallVec<[Value; 8]> = SmallVec::new();
        let named = self.ctx.heap.tuple(names)?;
        if n > 0 {
            let args = self.ctx.special(class, "__match_args__");
            match args {
                Some(args) => {
                    let positional = self.ctx.heap.tuple(args)?.get(..n)?;
                    for (at, name) in positional.iter().enumerate() {
                        let again = positional.get(..at)?.contains(name) || named.contains(name);
                        if again || !self.ctx.heap.str_object(*name)?.interned {
                            return None;
                        }
                        match self.plain_attribute(subject, own, *name)? {
                            Some(v) => values.push(v),
                            None => return Some(Ok(Value::NONE)),
                        }
                    }
                }
                None if n == 1 && class.is(Kind::Type) && self.ctx.matches_itself(class) => {
                    values.push(subject);
                }
                None => return None,
            }
        }
        for (at, name) in named.iter().enumerate() {
            if named.get(..at)?.contains(name) {
                return None;
            }
            match self.plain_attribute(subject, own, *name)? {
                Some(v) => values.push(v),
                None => return Some(Ok(Value::NONE)),
            }
        }
        Some(self.ctx.tuple(values.to_vec()))
    }

    /// An attribute in an instance's own slots, or that it has none; no answer where more than that has to be asked.
    fn plain_attribute(&self, subject: Value, class: Value, name: Value) -> Option<Option<Value>> {
        let hooks = ClassFlags::GETATTRIBUTE.with(ClassFlags::GETATTR);
        if !subject.is(Kind::Inst) || self.ctx.defines(subject, hooks) {
            return None;
        }
        match self.ctx.lookup(class, name) {
            None => Some(self.own_attr(subject, name)),
            Some(member) if member.is(Kind::Member) => Some(self.own_attr(subject, member)),
            Some(_) => None,
        }
    }
}
