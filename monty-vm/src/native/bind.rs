//! From the arguments of a call to one value per parameter, with CPython's wording when they do not fit.

use smallvec::SmallVec;

use super::sig::Preset;
use super::{Ctx, Native, Param, Passing};
use crate::object::{Dict, TypeId, Value};
use crate::raise::{Answer, Raise};

/// Bound arguments: the receiver, if any, then one value per parameter.
pub type Bound = SmallVec<[Value; 8]>;

impl Native {
    /// Binds a call's arguments. `receiver` is the instance or class of a method; `owner` the type's name in messages.
    ///
    /// # Errors
    /// `TypeError` when they do not fit the signature.
    pub fn bind(
        &self,
        ctx: &mut Ctx,
        owner: Option<&str>,
        receiver: Option<Value>,
        positional: &[Value],
        keywords: &[(Value, Value)],
    ) -> Answer<Bound> {
        let sig = &self.sig;
        let mut bound = Bound::new();
        bound.extend(receiver);
        if !keywords.is_empty()
            && sig.params().iter().all(|p| matches!(p.passing, Passing::Position | Passing::Args))
        {
            return Err(self.unexpected(ctx, owner, keywords));
        }
        let variadic = sig.params().iter().any(|p| p.passing == Passing::Args);
        if positional.len() > usize::from(sig.positional) && !variadic {
            return Err(self.wrong_count(ctx, owner, positional.len()));
        }
        let mut used = 0_usize;
        let mut left = positional.iter();
        for (at, param) in sig.params().iter().enumerate() {
            let value = match param.passing {
                Passing::Args => {
                    let rest: Vec<Value> = left.by_ref().copied().collect();
                    ctx.tuple(rest)?
                }
                Passing::Kwargs => self.rest(ctx, keywords, &mut used)?,
                Passing::Position => left.next().copied().unwrap_or(Value::UNDEF),
                Passing::Either | Passing::Keyword => {
                    let given = if param.passing == Passing::Either { left.next().copied() } else { None };
                    let named =
                        keywords.iter().find(|(k, _)| ctx.heap.str(*k) == Some(sig.param_name(param)));
                    match (given, named) {
                        (Some(_), Some(_)) => {
                            let message = format!(
                                "argument for {}() given by name ('{}') and position ({})",
                                sig.name(),
                                sig.param_name(param),
                                at + 1
                            );
                            return Err(ctx.heap.type_error(message));
                        }
                        (Some(v), None) => v,
                        (None, Some((_, v))) => {
                            used += 1;
                            *v
                        }
                        (None, None) => Value::UNDEF,
                    }
                }
            };
            let value =
                if value.is_undef() { self.default(ctx, param, owner, positional.len())? } else { value };
            bound.push(value);
        }
        if used < keywords.len() {
            return Err(self.unexpected(ctx, owner, keywords));
        }
        Ok(bound)
    }

    #[inline]
    pub(super) fn default(&self, ctx: &mut Ctx, param: &Param, owner: Option<&str>, given: usize) -> Answer {
        Ok(match param.preset {
            Preset::None => Value::NONE,
            Preset::Bool(b) => Value::bool(b),
            Preset::Missing => Value::UNDEF,
            Preset::Int(i) => Value::small(i),
            Preset::Text => {
                let quoted = self.sig.default(param).and_then(|t| t.strip_prefix('\'')?.strip_suffix('\''));
                ctx.heap.intern(quoted.unwrap_or(""))
            }
            Preset::Required => return self.required(ctx, param, owner, given),
        })
    }

    fn required(&self, ctx: &mut Ctx, param: &Param, owner: Option<&str>, given: usize) -> Answer {
        match param.passing {
            Passing::Args | Passing::Kwargs => Ok(Value::UNDEF),
            Passing::Keyword => {
                let message = format!(
                    "{}() missing required keyword-only argument: '{}'",
                    self.sig.name(),
                    self.sig.param_name(param)
                );
                Err(ctx.heap.type_error(message))
            }
            Passing::Either => {
                let at = self.sig.params().iter().position(|p| std::ptr::eq(p, param)).map_or(1, |at| at + 1);
                let message = format!(
                    "{}() missing required argument '{}' (pos {at})",
                    self.sig.name(),
                    self.sig.param_name(param)
                );
                Err(ctx.heap.type_error(message))
            }
            Passing::Position => Err(self.wrong_count(ctx, owner, given)),
        }
    }

    fn rest(&self, ctx: &mut Ctx, keywords: &[(Value, Value)], used: &mut usize) -> Answer {
        let dict = ctx.heap.new_dict(Dict::default());
        for (name, value) in keywords {
            let text = ctx.heap.str(*name).unwrap_or("");
            if self
                .sig
                .params()
                .iter()
                .any(|p| p.passing != Passing::Position && self.sig.param_name(p) == text)
            {
                continue;
            }
            *used += 1;
            ctx.heap.dict_set_name(dict, *name, *value);
        }
        Ok(dict)
    }

    fn qualified(&self, owner: Option<&str>) -> String {
        match owner {
            Some(owner) => format!("{owner}.{}", self.sig.name()),
            None => self.sig.name().to_owned(),
        }
    }

    #[cold]
    fn wrong_count(&self, ctx: &mut Ctx, owner: Option<&str>, given: usize) -> Raise {
        let (least, most) = (usize::from(self.sig.required), usize::from(self.sig.positional));
        let name = self.sig.name();
        let by_position =
            self.sig.params().iter().all(|p| matches!(p.passing, Passing::Position | Passing::Kwargs));
        let plural = |n: usize| if n == 1 { "" } else { "s" };
        let by_hand = !matches!(name, "bytes" | "bytearray" | "complex" | "enumerate");
        let constructor =
            owner.is_none() && by_hand && name != "property" && TypeId::all().any(|t| t.name() == name)
                || name == "sorted";
        let slot = owner.is_some_and(|owner| is_slot(owner, name));
        let message = if slot {
            match (least == most, least) {
                (true, _) => format!("expected {most} argument{}, got {given}", plural(most)),
                (false, _) => format!("expected {least} or {most} arguments, got {given}"),
            }
        } else if !by_position && !constructor {
            let named = |p: &&Param| !matches!(p.passing, Passing::Args | Passing::Kwargs);
            let all = self.sig.params().iter().filter(named).count();
            if given < least {
                let word = if least == all { "exactly" } else { "at least" };
                format!("{name}() takes {word} {least} positional argument{} ({given} given)", plural(least))
            } else if given > all {
                let word = if self.sig.params().iter().any(|p| self.sig.default(p).is_some()) {
                    "at most"
                } else {
                    "exactly"
                };
                format!("{name}() takes {word} {all} argument{} ({given} given)", plural(all))
            } else if most == 0 {
                format!("{name}() takes no positional arguments")
            } else {
                let (word, bound) = match (least == most, given < least) {
                    (true, _) => ("exactly", most),
                    (false, true) => ("at least", least),
                    (false, false) => ("at most", most),
                };
                format!("{name}() takes {word} {bound} positional argument{} ({given} given)", plural(bound))
            }
        } else if most == 0 && self.sig.params().is_empty() {
            format!("{}() takes no arguments ({given} given)", self.qualified(owner))
        } else if least == 1 && most == 1 && !constructor {
            format!("{}() takes exactly one argument ({given} given)", self.qualified(owner))
        } else if least == most {
            format!("{name} expected {most} argument{}, got {given}", plural(most))
        } else if given > most {
            let call = if name == "super" { "()" } else { "" };
            format!("{name}{call} expected at most {most} argument{}, got {given}", plural(most))
        } else {
            format!("{name} expected at least {least} argument{}, got {given}", plural(least))
        };
        ctx.heap.type_error(message)
    }

    #[cold]
    fn unexpected(&self, ctx: &mut Ctx, owner: Option<&str>, keywords: &[(Value, Value)]) -> Raise {
        let named = |p: &&Param| matches!(p.passing, Passing::Either | Passing::Keyword);
        if !self.sig.params().iter().any(|p| named(&p)) {
            let message = format!("{}() takes no keyword arguments", self.qualified(owner));
            return ctx.heap.type_error(message);
        }
        let known = self.sig.params().iter().filter(|p| p.passing == Passing::Keyword).count();
        if keywords.len() > known && matches!(self.sig.name(), "zip" | "min" | "max") {
            let plural = if known == 1 { "" } else { "s" };
            let message = format!(
                "{}() takes at most {known} keyword argument{plural} ({} given)",
                self.sig.name(),
                keywords.len()
            );
            return ctx.heap.type_error(message);
        }
        let unknown = keywords.iter().find_map(|(k, _)| {
            let text = ctx.heap.str(*k)?;
            let known = self.sig.params().iter().filter(named).any(|p| self.sig.param_name(p) == text);
            (!known).then(|| text.to_owned())
        });
        let message = format!(
            "{}() got an unexpected keyword argument '{}'",
            if self.sig.name() == "sorted" { "sort" } else { self.sig.name() },
            unknown.unwrap_or_default()
        );
        ctx.heap.type_error(message)
    }
}

/// Is it a special method that the type has as a slot, whose wrapper counts its arguments without naming itself?
fn is_slot(owner: &str, name: &str) -> bool {
    const UNARY: &[&str] = &[
        "__hash__",
        "__repr__",
        "__str__",
        "__len__",
        "__bool__",
        "__abs__",
        "__neg__",
        "__pos__",
        "__invert__",
        "__int__",
        "__float__",
        "__index__",
        "__iter__",
        "__next__",
    ];
    const BINARY: &[&str] = &[
        "__eq__",
        "__ne__",
        "__lt__",
        "__le__",
        "__gt__",
        "__ge__",
        "__add__",
        "__sub__",
        "__mul__",
        "__truediv__",
        "__floordiv__",
        "__mod__",
        "__divmod__",
        "__lshift__",
        "__rshift__",
        "__and__",
        "__or__",
        "__xor__",
        "__matmul__",
        "__radd__",
        "__rsub__",
        "__rmul__",
        "__rtruediv__",
        "__rfloordiv__",
        "__rmod__",
        "__rdivmod__",
        "__rlshift__",
        "__rrshift__",
        "__rand__",
        "__ror__",
        "__rxor__",
        "__iadd__",
        "__isub__",
        "__imul__",
        "__iand__",
        "__ior__",
        "__ixor__",
        "__contains__",
        "__getitem__",
        "__delitem__",
        "__pow__",
        "__rpow__",
    ];
    let own_method = match name {
        "__getitem__" => matches!(owner, "list" | "dict"),
        "__contains__" => matches!(owner, "dict" | "set" | "frozenset"),
        _ => false,
    };
    !own_method && (UNARY.contains(&name) || BINARY.contains(&name))
}
