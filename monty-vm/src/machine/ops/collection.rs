//! Displays, items, unpacking.

use monty_bytecode::{Op, Special};

use crate::machine::{Ret, Vm};
use crate::object::{ClassFlags, Dict, Kind, Set, Slice, TypeId, Value};
use crate::protocol::sets::SetOp;
use crate::raise::{Answer, Raise};

impl Vm {
    pub(crate) fn collection_op(&mut self, op: Op) -> Option<Answer<()>> {
        Some(match op {
            Op::NewList { dst, items, n } => {
                let items = self.run_of(items, usize::from(n));
                let v = self.ctx.heap.new_list(items);
                self.set_reg(dst, v);
                Ok(())
            }
            Op::NewTuple { dst, items, n } => {
                let items = self.run_of(items, usize::from(n));
                let v = self.ctx.heap.new_tuple(items);
                self.set_reg(dst, v);
                Ok(())
            }
            Op::NewSet { dst, items, n } => self.new_set(dst, items, n),
            Op::NewDict { dst, items, n } => self.new_dict(dst, items, n),
            Op::ListAppend { list, item } => self.list_append(list, item),
            Op::ListExtend { list, iterable } => self.list_extend(list, iterable),
            Op::SetAdd { set, item } => {
                let (set, item) = (self.reg(set), self.reg(item));
                match self.ctx.set_add(set, item) {
                    Ok(_) => Ok(()),
                    Err(Raise::Decline) => self.call_twin("set_add", &[set, item], Ret::Drop),
                    Err(raise) => Err(raise),
                }
            }
            Op::SetUpdate { set, iterable } => {
                let (set, iterable) = (self.reg(set), self.reg(iterable));
                if matches!(iterable.kind(), Kind::Set | Kind::FrozenSet) {
                    match self.ctx.set_update(SetOp::Union, set, iterable) {
                        Err(Raise::Decline) => {}
                        answer => return Some(answer),
                    }
                }
                self.call_twin("set_update_op", &[set, iterable], Ret::Drop)
            }
            Op::DictInsert { dict, key, value } => {
                let (dict, key, value) = (self.reg(dict), self.reg(key), self.reg(value));
                match self.ctx.dict_set(dict, key, value) {
                    Ok(()) => Ok(()),
                    Err(Raise::Decline) => self.call_twin("dict_set_item", &[dict, key, value], Ret::Drop),
                    Err(raise) => Err(raise),
                }
            }
            Op::DictUpdate { dict, mapping } => {
                self.call_twin("dict_update_op", &[self.reg(dict), self.reg(mapping)], Ret::Drop)
            }
            Op::DictMerge { dict, mapping, callee } => {
                let (target, source) = (self.reg(dict), self.reg(mapping));
                match self.merge_keywords(target, source) {
                    Some(merged) => merged,
                    None => self.call_twin("dict_merge_op", &[target, source, self.reg(callee)], Ret::Drop),
                }
            }
            Op::NewSlice { dst, parts } => {
                let part = |at: u8| self.reg(parts.wrapping_add(at));
                let slice = Slice { start: part(0), stop: part(1), step: part(2) };
                let v = self.ctx.heap.new_slice(slice);
                self.set_reg(dst, v);
                Ok(())
            }
            Op::GetItem { dst, obj, key } => {
                let (obj, key) = (self.reg(obj), self.reg(key));
                match self.ctx.get_item(obj, key) {
                    Ok(v) => {
                        self.set_reg(dst, v);
                        Ok(())
                    }
                    Err(Raise::Decline) => self.call_twin("get_item", &[obj, key], Ret::Store(dst)),
                    Err(raise) => Err(raise),
                }
            }
            Op::SetItem { obj, key, value } => {
                let (obj, key, value) = (self.reg(obj), self.reg(key), self.reg(value));
                match self.ctx.set_item(obj, key, value) {
                    Ok(()) => Ok(()),
                    Err(Raise::Decline) => self.call_twin("set_item", &[obj, key, value], Ret::Drop),
                    Err(raise) => Err(raise),
                }
            }
            Op::DelItem { obj, key } => {
                let (obj, key) = (self.reg(obj), self.reg(key));
                match self.ctx.del_item(obj, key) {
                    Ok(()) => Ok(()),
                    Err(Raise::Decline) => self.call_twin("del_item", &[obj, key], Ret::Drop),
                    Err(raise) => Err(raise),
                }
            }
            Op::Unpack { src, items, n } => self.unpack_op(src, items, n, None),
            Op::UnpackStar { src, items, n, before } => self.unpack_op(src, items, n, Some(before)),
            Op::LoadSpecial { dst, obj, which } => self.load_special(dst, self.reg(obj), which),
            _ => return None,
        })
    }

    fn new_set(&mut self, dst: u8, items: u8, n: u8) -> Answer<()> {
        let items = self.run_of(items, usize::from(n));
        let set = self.ctx.heap.new_set(Set::default());
        for item in &items {
            match self.ctx.set_add(set, *item) {
                Ok(_) => {}
                Err(Raise::Decline) => {
                    let items = self.ctx.heap.new_list(items);
                    return self.call_twin("set_of", &[items], Ret::Store(dst));
                }
                Err(raise) => return Err(raise),
            }
        }
        self.set_reg(dst, set);
        Ok(())
    }

    fn new_dict(&mut self, dst: u8, items: u8, pairs: u8) -> Answer<()> {
        let items = self.run_of(items, usize::from(pairs) * 2);
        let dict = self.ctx.heap.new_dict(Dict::default());
        for pair in items.chunks_exact(2) {
            let [key, value] = *pair else { continue };
            match self.ctx.dict_set(dict, key, value) {
                Ok(()) => {}
                Err(Raise::Decline) => {
                    let items = self.ctx.heap.new_list(items);
                    return self.call_twin("dict_of", &[items], Ret::Store(dst));
                }
                Err(raise) => return Err(raise),
            }
        }
        self.set_reg(dst, dict);
        Ok(())
    }

    fn list_append(&mut self, list: u8, item: u8) -> Answer<()> {
        let (list, item) = (self.reg(list), self.reg(item));
        let grows = self.ctx.heap.list(list).is_some_and(|l| l.len() == l.capacity());
        if grows {
            let n = self.ctx.heap.list(list).map_or(0, |l| l.len().max(4));
            self.ctx.reserve_items(n, 8)?;
        }
        if let Some(l) = self.ctx.heap.list_mut(list) {
            l.push(item);
        }
        Ok(())
    }

    /// Takes the entries of a dict over as keyword arguments; `None` where one is none, or is there already.
    fn merge_keywords(&mut self, target: Value, source: Value) -> Option<Answer<()>> {
        let entries: Vec<(Value, Value)> =
            self.ctx.heap.dict(source)?.iter().map(|e| (e.key, e.value)).collect();
        let fits = entries
            .iter()
            .all(|(key, _)| key.is(Kind::Str) && self.ctx.heap.dict_get_name(target, *key).is_none());
        if !fits {
            return None;
        }
        if let Err(raise) = self.ctx.reserve(entries.len() * 48).and_then(|()| self.ctx.work(entries.len())) {
            return Some(Err(raise));
        }
        self.ctx.heap.bytes -= entries.len() * 48;
        for (key, value) in entries {
            let key = self.ctx.heap.intern_value(key);
            self.ctx.heap.dict_set_name(target, key, value);
        }
        Some(Ok(()))
    }

    fn list_extend(&mut self, list: u8, iterable: u8) -> Answer<()> {
        let v = self.reg(iterable);
        match self.ctx.collect(v) {
            Ok(items) => {
                self.ctx.reserve_items(items.len(), 8)?;
                let list = self.reg(list);
                if let Some(l) = self.ctx.heap.list_mut(list) {
                    l.extend(items);
                }
                Ok(())
            }
            Err(Raise::Decline)
                if v.is(Kind::Gen)
                    && matches!(self.ctx.type_id(v), TypeId::COROUTINE | TypeId::ASYNC_GENERATOR) =>
            {
                self.not_iterable_after_star(v, list)
            }
            Err(Raise::Decline)
                if v.is(Kind::Inst)
                    && !self.ctx.defines(
                        v,
                        ClassFlags::ITER.with(ClassFlags::GETITEM).with(ClassFlags::GETATTRIBUTE),
                    )
                    && self.ctx.plain(v) == v =>
            {
                self.not_iterable_after_star(v, list)
            }
            Err(Raise::Decline) => self.call_twin("drain", &[v], Ret::Extend(list)),
            Err(Raise::Exc(e)) if self.is_exception(e, TypeId::TYPE_ERROR) => {
                self.not_iterable_after_star(v, list)
            }
            Err(raise) => Err(raise),
        }
    }

    /// `f(*5)` names the function, if the list is for a call and has nothing else in it.
    #[cold]
    fn not_iterable_after_star(&mut self, v: Value, list: u8) -> Answer<()> {
        let at = self.frame().pc as usize;
        let ops = self.linked.get(self.frame().code as usize).map(|l| l.code.clone());
        let call = ops.and_then(|code| {
            code.ops.iter().skip(at).find_map(|op| match op {
                monty_bytecode::Op::CallEx { a } if a.wrapping_add(2) == list => Some(*a),
                _ => None,
            })
        });
        let alone = self.ctx.heap.list(self.reg(list)).is_some_and(Vec::is_empty);
        match call {
            Some(a) if alone => self.call_twin("bad_star", &[self.reg(a), v], Ret::Extend(list)),
            _ => {
                let message = format!("Value after * must be an iterable, not {}", self.ctx.type_name(v));
                Err(self.ctx.heap.type_error(message))
            }
        }
    }

    fn unpack_op(&mut self, src: u8, items: u8, n: u8, before: Option<u8>) -> Answer<()> {
        let v = self.reg(src);
        if let Some(list) = self.ctx.heap.items(v) {
            let list = list.to_vec();
            return self.unpack(&list, items, n, before);
        }
        if !matches!(v.kind(), Kind::Inst | Kind::Gen | Kind::Class | Kind::Exc) && self.ctx.iter(v).is_err()
        {
            let message = format!("cannot unpack non-iterable {} object", self.ctx.type_name(v));
            return Err(self.ctx.heap.type_error(message));
        }
        match self.ctx.collect(v) {
            Ok(list) => {
                let wanted = usize::from(n);
                let unsized_ = !matches!(v.kind(), Kind::Dict | Kind::Inst);
                if before.is_none() && list.len() > wanted && unsized_ {
                    let message = format!("too many values to unpack (expected {wanted})");
                    return Err(self.ctx.heap.value_error(message));
                }
                self.unpack(&list, items, n, before)
            }
            Err(Raise::Decline) => {
                let wanted = Value::small(if before.is_some() { -1 } else { i32::from(n) });
                self.call_twin("drain_exactly", &[v, wanted], Ret::Unpack { items, n, before })
            }
            Err(raise) => Err(raise),
        }
    }

    /// A special method of a `with` statement, bound.
    fn load_special(&mut self, dst: u8, obj: Value, which: u8) -> Answer<()> {
        const PLAIN: (&str, &str, [&str; 2]) =
            ("context manager protocol", "with", ["__enter__", "__exit__"]);
        const ASYNC: (&str, &str, [&str; 2]) =
            ("asynchronous context manager protocol", "async with", ["__aenter__", "__aexit__"]);
        let (name, asked, other) = match Special::from_number(which) {
            Some(Special::Enter) => ("__enter__", PLAIN, ASYNC),
            Some(Special::Exit) => ("__exit__", PLAIN, ASYNC),
            Some(Special::Aenter) => ("__aenter__", ASYNC, PLAIN),
            Some(Special::Aexit) | None => ("__aexit__", ASYNC, PLAIN),
        };
        let key = self.ctx.heap.intern(name);
        let class = self.ctx.type_of(obj);
        match self.ctx.lookup(class, key) {
            Some(attr) => self.bind_attr(attr, obj, class, Ret::Store(dst)),
            None => {
                let name_of_class = self.ctx.qualified_class(class);
                let mut message = format!(
                    "'{}' object does not support the {} (missed {name} method)",
                    name_of_class.trim_start_matches("__main__."),
                    asked.0
                );
                let (protocol, statement, methods) = other;
                let has =
                    methods.map(|m| self.ctx.heap.intern(m)).map(|m| self.ctx.lookup(class, m).is_some());
                if has == [true, true] {
                    message.push_str(&format!(
                        " but it supports the {protocol}. Did you mean to use '{statement}'?"
                    ));
                }
                Err(self.ctx.heap.type_error(message))
            }
        }
    }
}
