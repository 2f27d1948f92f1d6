//! The inline caches: what a site has at hand, looking up what it does not have yet, and filling it.

use monty_bytecode::Source;

use super::link::Cache;
use crate::native::Ctx;
use crate::object::{Inst, Kind, Value};
use crate::raise::{Answer, Raise};

/// A global or a plain builtin.
#[inline(always)]
pub(super) fn load_global(ctx: &mut Ctx, globals: Value, cache: &Cache, source: &Source) -> Option<Value> {
    let dict = ctx.heap.dict(globals)?;
    if let Some(e) = dict.at(cache.key.get() as usize)
        && e.key == cache.name
    {
        Some(e.value)
    } else if cache.slot.get() == dict.version && !cache.value.get().is_undef() {
        Some(cache.value.get())
    } else {
        find_global(ctx, globals, cache, source)
    }
}

/// Sets a global; false if the globals are no dict.
#[inline(always)]
pub(super) fn store_global(ctx: &mut Ctx, globals: Value, cache: &Cache, v: Value) -> bool {
    let Some(dict) = ctx.heap.dict_mut(globals) else { return false };
    let at = cache.key.get() as usize;
    if dict.at(at).is_some_and(|e| e.key == cache.name) {
        dict.set_at(at, v);
        return true;
    }
    ctx.heap.dict_set_name(globals, cache.name, v);
    if let Some(at) = ctx.heap.name_position(globals, cache.name) {
        cache.key.set(at as u32);
    }
    true
}

/// A global or a plain builtin, filling the cache.
#[inline(never)]
fn find_global(ctx: &mut Ctx, globals: Value, cache: &Cache, source: &Source) -> Option<Value> {
    if let Some(at) = ctx.heap.name_position(globals, cache.name) {
        let e = *ctx.heap.dict(globals)?.at(at)?;
        // Only a key that is the very same object can be checked at once next time.
        if e.key == cache.name {
            cache.key.set(at as u32);
        }
        return Some(e.value);
    }
    let library = source.is_library();
    if source.hidden && !library {
        return None;
    }
    if !library && let Some(own) = ctx.own_builtins(globals) {
        return ctx.heap.dict_get_name(own, cache.name);
    }
    let text = ctx.heap.str(cache.name)?;
    let helper = || if library { ctx.world.member(1, text) } else { None };
    let v = match ctx.world.member(0, text).or_else(helper)? {
        crate::native::Member::Native(v) => v,
        crate::native::Member::Constant(crate::native::Constant::Type(id)) => Ctx::type_value(id),
        crate::native::Member::Constant(_) => return None,
    };
    cache.slot.set(ctx.heap.dict(globals)?.version);
    cache.value.set(v);
    Some(v)
}

/// An item of a builtin container; it declines what the general form has to decide.
#[inline(always)]
pub(super) fn get_item(ctx: &mut Ctx, obj: Value, key: Value) -> Answer {
    if key.is_int()
        && let Some(list) = ctx.heap.list(obj)
    {
        let i = key.int_val();
        let i = if i < 0 { i + list.len() as i64 } else { i };
        usize::try_from(i).ok().and_then(|i| list.get(i)).copied().ok_or(Raise::Decline)
    } else if key.is(Kind::Str) && obj.is(Kind::Dict) {
        str_entry(ctx, obj, key).ok_or(Raise::Decline)
    } else {
        ctx.get_item(obj, key)
    }
}

/// Sets an item of a builtin container; it declines what the general form has to decide.
#[inline(always)]
pub(super) fn set_item(ctx: &mut Ctx, obj: Value, key: Value, value: Value) -> Answer<()> {
    if key.is_int()
        && let Some(list) = ctx.heap.list_mut(obj)
        && let Some(place) = usize::try_from(key.int_val()).ok().and_then(|i| list.get_mut(i))
    {
        *place = value;
        return Ok(());
    }
    ctx.set_item(obj, key, value)
}

/// The value under a str key in a dict whose keys are strs where it matters.
#[inline(never)]
fn str_entry(ctx: &mut Ctx, dict: Value, key: Value) -> Option<Value> {
    let hash = ctx.heap.str_hash(key);
    let at = ctx.dict_find(dict, key, hash, 0).ok()??;
    ctx.heap.dict(dict)?.at(at).map(|e| e.value)
}

/// An instance attribute in a slot.
#[inline(always)]
pub(super) fn load_slot(ctx: &mut Ctx, this: Value, cache: &Cache) -> Option<Value> {
    if let Some(inst) = ctx.heap.inst(this)
        && inst.shape == cache.key.get()
        && cache.epoch.get() == ctx.epoch
        && let Some(v) = inst.slots.get(cache.slot.get() as usize)
        && !v.is_undef()
    {
        return Some(*v);
    }
    find_slot(ctx, this, cache)
}

/// Sets an instance attribute; false where the class has something in the way.
#[inline(always)]
pub(super) fn store_slot(ctx: &mut Ctx, this: Value, cache: &Cache, v: Value) -> bool {
    let epoch = ctx.epoch;
    if let Some(inst) = ctx.heap.inst_mut(this)
        && inst.shape == cache.key.get()
        && cache.epoch.get() == epoch
    {
        let slot = cache.slot.get() as usize;
        if let Some(place) = inst.slots.get_mut(slot) {
            *place = v;
            return true;
        }
        // One more attribute: the cache's value is the next shape.
        if slot == inst.slots.len() && cache.value.get().is_int() {
            inst.slots.push(v);
            inst.shape = cache.value.get().int_val() as u32;
            return true;
        }
    }
    fill_slot(ctx, this, cache, v)
}

/// An instance attribute in a slot that no class attribute comes before, filling the cache.
#[inline(never)]
fn find_slot(ctx: &mut Ctx, this: Value, cache: &Cache) -> Option<Value> {
    let inst = ctx.heap.inst(this)?;
    let (class, shape) = (inst.class, inst.shape);
    if shape == Inst::NO_SHAPE || ctx.class_flags(class).any(crate::object::ClassFlags::GETATTRIBUTE) {
        return None;
    }
    let name = match ctx.lookup(class, cache.name) {
        None => cache.name,
        Some(member) if member.is(Kind::Member) => member,
        Some(_) => return None,
    };
    let slot = ctx.heap.slot(shape, name)?;
    let v = ctx.heap.inst(this)?.slots.get(slot).copied().filter(|v| !v.is_undef())?;
    cache.key.set(shape);
    cache.slot.set(slot as u32);
    cache.epoch.set(ctx.epoch);
    Some(v)
}

/// Sets an instance attribute where nothing of the class's is in the way, filling the cache.
#[inline(never)]
fn fill_slot(ctx: &mut Ctx, this: Value, cache: &Cache, v: Value) -> bool {
    use crate::object::ClassFlags;
    let Some(inst) = ctx.heap.inst(this) else { return false };
    let (class, shape) = (inst.class, inst.shape);
    if shape == Inst::NO_SHAPE || ctx.class_flags(class).any(ClassFlags::SETATTR) {
        return false;
    }
    let name = match ctx.lookup(class, cache.name) {
        None if !ctx.class_flags(class).any(ClassFlags::NO_DICT) => cache.name,
        Some(member) if ctx.heap.member(member).is_some_and(|m| !m.computed) => member,
        _ => return false,
    };
    let (slot, next) = match ctx.heap.slot(shape, name) {
        Some(slot) => (slot, Value::UNDEF),
        None => match ctx.heap.grow_shape(shape, name) {
            Some(next) => (ctx.heap.inst(this).map_or(0, |i| i.slots.len()), Value::size(next as usize)),
            None => return false,
        },
    };
    cache.key.set(shape);
    cache.slot.set(slot as u32);
    cache.epoch.set(ctx.epoch);
    cache.value.set(next);
    let Some(inst) = ctx.heap.inst_mut(this) else { return false };
    match inst.slots.get_mut(slot) {
        Some(place) => *place = v,
        None => {
            inst.slots.push(v);
            inst.shape = next.int_val() as u32;
        }
    }
    true
}

/// A function or native method that can be called with the receiver in place, filling the cache.
#[inline(always)]
pub(super) fn find_method(ctx: &mut Ctx, this: Value, cache: &Cache) -> Option<Value> {
    let key = match ctx.heap.inst(this) {
        Some(inst) => inst.shape,
        None => u32::MAX - 1 - this.kind() as u32,
    };
    if key == cache.key.get() && cache.epoch.get() == ctx.epoch {
        return Some(cache.value.get());
    }
    lookup_method(ctx, this, key, cache)
}

#[inline(never)]
pub(super) fn lookup_method(ctx: &mut Ctx, this: Value, key: u32, cache: &Cache) -> Option<Value> {
    use crate::object::ClassFlags;
    // Kinds whose values differ in class have no key of their own.
    let varied = matches!(
        this.kind(),
        Kind::Class
            | Kind::Type
            | Kind::Super
            | Kind::Module
            | Kind::Exc
            | Kind::Gen
            | Kind::Iter
            | Kind::DictView
            | Kind::Func
            | Kind::Native
            | Kind::BoundMethod
            | Kind::Undef
    );
    if varied || key == Inst::NO_SHAPE || ctx.defines(this, ClassFlags::GETATTRIBUTE) {
        return None;
    }
    let method = ctx.lookup(ctx.type_of(this), cache.name)?;
    let direct = match method.kind() {
        Kind::Func => true,
        Kind::Native => ctx.native_role(method) == Some(crate::native::Role::Method),
        _ => false,
    };
    if !direct || (this.is(Kind::Inst) && ctx.heap.own_attr(this, cache.name).is_some()) {
        return None;
    }
    if this.is(Kind::Inst) && method.is(Kind::Native) && ctx.plain(this) != this {
        // A builtin's method on an instance built on it: its body wants the payload.
        return None;
    }
    cache.key.set(key);
    cache.epoch.set(ctx.epoch);
    cache.value.set(method);
    Some(method)
}
