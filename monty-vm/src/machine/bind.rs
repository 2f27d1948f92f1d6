//! From the arguments of a call to the registers of a Python function, with CPython's wording when they do not fit.

use monty_bytecode::Params;

use super::Vm;
use super::call::Arguments;
use super::suggest::closest;
use crate::object::{Dict, Value};
use crate::raise::{Answer, Raise};

impl Vm {
    /// Writes a call's arguments into the window at `base` where that is simple: all find a parameter, and defaults or nothing
    /// are left for the rest. If not, `bind` knows what to do or to say.
    pub(crate) fn place(&mut self, func: Value, code: u32, base: usize, args: &Arguments) -> Option<()> {
        let Vm { ctx, linked, stack, .. } = self;
        let linked = linked.get(code as usize)?;
        let params = &linked.code.params;
        let (named, positional) = (params.names.len(), usize::from(params.positional));
        let given = args.positional.len();
        if given > positional && params.varargs.is_none() {
            return None;
        }
        let direct = given.min(positional);
        let (first, rest) = args.positional.split_at_checked(direct)?;
        let slots = stack.get_mut(base..base + named)?;
        let (filled, open) = slots.split_at_mut_checked(direct)?;
        filled.copy_from_slice(first);
        open.fill(Value::UNDEF);
        let mut extra = false;
        for (name, value) in &args.keywords {
            let at = linked.parameter(*name);
            match at.and_then(|at| slots.get_mut(at).map(|slot| (at, slot))) {
                Some((at, slot)) if slot.is_undef() && at >= usize::from(params.positional_only) => {
                    *slot = *value;
                }
                // Names are interned: what is not the same value is another name.
                None if params.varkw.is_some() && ctx.heap.str_object(*name).is_some_and(|s| s.interned) => {
                    extra = true;
                }
                _ => return None,
            }
        }
        if direct < named {
            linked.complete(&ctx.heap, ctx.heap.func(func)?, slots, direct)?;
        }
        let mut at = base + named;
        if params.varargs.is_some() {
            let tuple = ctx.tuple(rest.to_vec()).ok()?;
            *stack.get_mut(at)? = tuple;
            at += 1;
        }
        if params.varkw.is_some() {
            let dict = ctx.heap.new_dict(Dict::default());
            if extra {
                for (name, value) in
                    args.keywords.iter().filter(|(name, _)| linked.parameter(*name).is_none())
                {
                    ctx.heap.dict_set_name(dict, *name, *value);
                }
            }
            *stack.get_mut(at)? = dict;
        }
        Some(())
    }

    /// Writes a call's arguments into the window at `base`, in the order of the parameters.
    pub(crate) fn bind(&mut self, func: Value, code: u32, base: usize, args: Arguments) -> Answer<()> {
        let Some(linked) = self.linked.get(code as usize) else { return Err(self.internal("no such code")) };
        let code = linked.code.clone();
        let params = &code.params;
        let positional = usize::from(params.positional);
        let given = args.positional.len();
        let named = params.names.len();
        let mut slots: smallvec::SmallVec<[Value; 16]> = smallvec::smallvec![Value::UNDEF; named];
        for (slot, v) in slots.iter_mut().take(positional).zip(&args.positional) {
            *slot = *v;
        }
        let mut extra: Vec<(Value, Value)> = Vec::new();
        for (name, value) in &args.keywords {
            let at = self.param(&code.names, params, *name);
            match at {
                Some(at) if at >= usize::from(params.positional_only) => match slots.get_mut(at) {
                    Some(slot) if slot.is_undef() => *slot = *value,
                    _ => {
                        let called = self.called(func, &code);
                        let name = self.text(*name);
                        let message = format!("{called}() got multiple values for argument '{name}'");
                        return Err(self.ctx.heap.type_error(message));
                    }
                },
                _ if params.varkw.is_some() => extra.push((*name, *value)),
                Some(_) => return Err(self.positional_only(func, &code, &args)),
                None => return Err(self.unexpected_keyword(func, &code, *name)),
            }
        }
        if given > positional && params.varargs.is_none() {
            return Err(self.too_many(func, &code, given, &slots));
        }
        self.defaults(func, &code, &mut slots)?;
        let mut at = base;
        for v in slots {
            self.put(at, v);
            at += 1;
        }
        if params.varargs.is_some() {
            let rest = args.positional.get(positional..).unwrap_or(&[]).to_vec();
            let v = self.ctx.tuple(rest)?;
            self.put(at, v);
            at += 1;
        }
        if params.varkw.is_some() {
            let dict = self.ctx.heap.new_dict(Dict::default());
            for (name, value) in extra {
                self.ctx.heap.dict_set_name(dict, name, value);
            }
            self.put(at, dict);
        }
        Ok(())
    }

    fn put(&mut self, at: usize, v: Value) {
        if let Some(place) = self.stack.get_mut(at) {
            *place = v;
        }
    }

    pub(crate) fn text(&self, v: Value) -> String {
        self.ctx.heap.str(v).unwrap_or("?").to_owned()
    }

    /// The parameter of that name.
    fn param(&self, names: &[std::sync::Arc<str>], params: &Params, name: Value) -> Option<usize> {
        let text = self.ctx.heap.str(name)?;
        params.names.iter().position(|n| names.get(usize::from(*n)).is_some_and(|n| &**n == text))
    }

    /// What messages call the function: its `__qualname__`, which may have been set.
    fn called(&self, func: Value, code: &monty_bytecode::Code) -> String {
        let name = self.ctx.heap.func(func).and_then(|f| self.ctx.heap.str(f.qualname));
        name.unwrap_or(&code.qualname).to_owned()
    }

    /// Fills in defaults; what is then missing is an error.
    fn defaults(&mut self, func: Value, code: &monty_bytecode::Code, slots: &mut [Value]) -> Answer<()> {
        if slots.iter().all(|v| !v.is_undef()) {
            return Ok(());
        }
        let positional = usize::from(code.params.positional);
        let (defaults, kwdefaults) =
            self.ctx.heap.func(func).map_or((Value::NONE, Value::NONE), |f| (f.defaults, f.kwdefaults));
        let defaults = self.ctx.heap.tuple(defaults).unwrap_or(&[]);
        let first = positional.saturating_sub(defaults.len());
        for (at, slot) in slots.iter_mut().enumerate().take(positional).skip(first) {
            if slot.is_undef() {
                *slot = defaults.get(at - first).copied().unwrap_or(Value::UNDEF);
            }
        }
        let names =
            |at: usize| code.params.names.get(at).and_then(|n| code.names.get(usize::from(*n))).cloned();
        for (at, slot) in slots.iter_mut().enumerate().skip(positional) {
            if slot.is_undef()
                && let Some(name) = names(at).map(|n| self.ctx.heap.intern(&n))
                && let Some(v) = self.ctx.heap.dict_get_name(kwdefaults, name)
            {
                *slot = v;
            }
        }
        let missing = |range: std::ops::Range<usize>| -> Vec<String> {
            range
                .filter(|at| slots.get(*at).is_some_and(|v| v.is_undef()))
                .filter_map(|at| names(at).map(|n| format!("'{n}'")))
                .collect()
        };
        let (lost, kind) = match missing(0..positional) {
            lost if !lost.is_empty() => (lost, "positional"),
            _ => (missing(positional..slots.len()), "keyword-only"),
        };
        if lost.is_empty() {
            return Ok(());
        }
        let plural = if lost.len() == 1 { "" } else { "s" };
        let message = format!(
            "{}() missing {} required {kind} argument{plural}: {}",
            self.called(func, code),
            lost.len(),
            listed(&lost)
        );
        Err(self.ctx.heap.type_error(message))
    }

    #[cold]
    fn too_many(&mut self, func: Value, code: &monty_bytecode::Code, given: usize, slots: &[Value]) -> Raise {
        let most = usize::from(code.params.positional);
        let defaults =
            self.ctx.heap.func(func).and_then(|f| self.ctx.heap.tuple(f.defaults)).map_or(0, <[Value]>::len);
        let keywords = slots.iter().skip(most).filter(|v| !v.is_undef()).count();
        let takes = if defaults > 0 {
            format!("from {} to {most}", most - defaults.min(most))
        } else {
            most.to_string()
        };
        let plural = if most == 1 && defaults == 0 { "" } else { "s" };
        let were = if keywords > 0 {
            let s = |n: usize| if n == 1 { "" } else { "s" };
            format!(
                "{given} positional argument{} (and {keywords} keyword-only argument{}) were given",
                s(given),
                s(keywords)
            )
        } else if given == 1 {
            "1 was given".to_owned()
        } else {
            format!("{given} were given")
        };
        let message =
            format!("{}() takes {takes} positional argument{plural} but {were}", self.called(func, code));
        self.ctx.heap.type_error(message)
    }

    #[cold]
    fn positional_only(&mut self, func: Value, code: &monty_bytecode::Code, args: &Arguments) -> Raise {
        let given: Vec<String> = args.keywords.iter().map(|(n, _)| self.text(*n)).collect();
        let only = code.params.names.iter().take(usize::from(code.params.positional_only));
        let wrong: Vec<String> = only
            .filter_map(|n| code.names.get(usize::from(*n)))
            .filter(|n| given.iter().any(|g| g.as_str() == &***n))
            .map(ToString::to_string)
            .collect();
        let message = format!(
            "{}() got some positional-only arguments passed as keyword arguments: '{}'",
            self.called(func, code),
            wrong.join(", ")
        );
        self.ctx.heap.type_error(message)
    }

    #[cold]
    fn unexpected_keyword(&mut self, func: Value, code: &monty_bytecode::Code, name: Value) -> Raise {
        let wrong = self.text(name);
        let known: Vec<String> = code
            .params
            .names
            .iter()
            .skip(usize::from(code.params.positional_only))
            .filter_map(|n| code.names.get(usize::from(*n)).map(ToString::to_string))
            .collect();
        let hint = closest(&wrong, &known).map_or(String::new(), |near| format!(". Did you mean '{near}'?"));
        let message =
            format!("{}() got an unexpected keyword argument '{wrong}'{hint}", self.called(func, code));
        self.ctx.heap.type_error(message)
    }
}

/// `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`.
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [most @ .., last] => format!("{}, and {last}", most.join(", ")),
    }
}
