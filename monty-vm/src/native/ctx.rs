//! What a native function is given: the heap, the world, the limits. It cannot run Python.

use std::sync::Arc;

use compact_str::CompactString;
use monty_bytecode::Code;
use serde::{Deserialize, Serialize};

use super::World;
use super::memo::Memo;
use crate::clock::{Entropy, Time, TimeSource};
use crate::heap::Heap;
use crate::limits::{Limit, Limits, Watch};
use crate::object::Value;
use crate::raise::{Answer, Raise};

/// How far native work may overdraw the fuel of a slice before the host's clock is asked.
const WATCH_EVERY: i64 = 50_000;

/// What the host wants to be asked for where Python would raise an exception.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asks {
    /// Names that nothing defines.
    pub names: bool,
    /// Modules that there are not.
    pub modules: bool,
}

/// The context of native code.
pub struct Ctx {
    /// Objects.
    pub heap: Heap,
    /// Types and modules.
    pub world: &'static World,
    /// What the run may spend.
    pub limits: Limits,
    /// Fuel left in this slice; below zero the run pauses at the next instruction that may.
    pub fuel: i64,
    /// Fuel left in the whole run, beyond this slice.
    pub reserve_fuel: u64,
    /// Output not yet handed to the host.
    pub out: String,
    /// What was written to the standard error stream and not yet handed to the host.
    pub err: String,
    /// Bytes of output so far.
    pub written: usize,
    /// The host's clock.
    pub watch: Option<Box<dyn Watch>>,
    /// What time it is.
    pub time: Time,
    /// The host's clock, if the policy asks for it.
    pub times: Option<Box<dyn TimeSource>>,
    /// What chance gives.
    pub entropy: Entropy,
    /// The front end, for `compile`, `exec` and `eval`.
    pub compiler: Option<Arc<dyn super::Compile>>,
    /// What the host wants to be asked for.
    pub asks: Asks,
    watched_at: i64,
    /// All code, by number.
    pub codes: Vec<Arc<Code>>,
    /// Goes up whenever a class changes: caches of class lookups look at it.
    pub epoch: u32,
    /// What lookups along classes found.
    pub memo: Memo,
    /// The namespace of the module `builtins` once it is not what it was, else `Undef`: then names are looked up there.
    pub builtins: Value,
    /// Is `sys.stdout` something else than the script's output? Then `print` asks it.
    pub redirected: bool,
}

impl std::fmt::Debug for Ctx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ctx")
            .field("bytes", &self.heap.bytes)
            .field("fuel", &self.fuel)
            .finish_non_exhaustive()
    }
}

impl Ctx {
    /// A context with an empty heap.
    #[inline]
    #[must_use]
    pub fn new(world: &'static World, limits: Limits) -> Ctx {
        Ctx {
            heap: Heap::new(limits.memory),
            world,
            limits,
            fuel: 0,
            reserve_fuel: limits.fuel,
            out: String::new(),
            err: String::new(),
            written: 0,
            watch: None,
            time: Time::default(),
            times: None,
            entropy: Entropy::default(),
            compiler: None,
            asks: Asks::default(),
            watched_at: 0,
            codes: Vec::new(),
            epoch: 1,
            memo: Memo::default(),
            builtins: Value::UNDEF,
            redirected: false,
        }
    }

    /// A context in the same state; the host's clock stays here.
    #[must_use]
    pub fn fork(&self) -> Ctx {
        Ctx {
            heap: self.heap.clone(),
            world: self.world,
            limits: self.limits,
            fuel: self.fuel,
            reserve_fuel: self.reserve_fuel,
            out: self.out.clone(),
            err: self.err.clone(),
            written: self.written,
            watch: None,
            time: self.time,
            times: None,
            entropy: self.entropy,
            compiler: self.compiler.clone(),
            asks: self.asks,
            watched_at: self.watched_at,
            codes: self.codes.clone(),
            epoch: self.epoch,
            memo: Memo::default(),
            builtins: self.builtins,
            redirected: self.redirected,
        }
    }

    /// Nanoseconds since 1970, as the host's policy has it.
    pub fn wall_time(&mut self) -> i64 {
        self.time.wall(self.times.as_deref_mut())
    }

    /// Nanoseconds of a clock that never goes back.
    pub fn steady_time(&mut self) -> u64 {
        self.time.steady(self.times.as_deref_mut())
    }

    /// Asks for `n` bytes before they are allocated.
    ///
    /// # Errors
    /// The memory limit does not allow it.
    #[inline]
    pub fn reserve(&mut self, n: usize) -> Answer<()> {
        Ok(self.heap.charge(n)?)
    }

    /// Asks for `n` items of `size` bytes.
    ///
    /// # Errors
    /// The memory limit does not allow it.
    pub fn reserve_items(&mut self, n: usize, size: usize) -> Answer<()> {
        match n.checked_mul(size) {
            Some(bytes) => self.reserve(bytes),
            None => Err(Raise::Memory(usize::MAX)),
        }
    }

    /// Charges `n` steps of native work; long loops call it once per chunk. The run does not pause here, but it may end.
    ///
    /// # Errors
    /// The host's time is up, or the whole run's fuel is spent; or small objects, which are made without asking, have filled the
    /// memory.
    #[inline]
    pub fn work(&mut self, n: usize) -> Answer<()> {
        self.fuel = self.fuel.saturating_sub(i64::try_from(n).unwrap_or(i64::MAX));
        if self.fuel < self.watched_at - WATCH_EVERY || self.heap.bytes > self.heap.limit {
            return self.overdrawn();
        }
        Ok(())
    }

    /// Charges one step of a loop over items that are not kept.
    ///
    /// # Errors
    /// As [`Ctx::work`]; and it declines when the items passed have become so many that they should be freed: Python's form of
    /// the loop can stop for that.
    #[inline]
    pub fn pass_item(&mut self) -> Answer<()> {
        self.work(1)?;
        if self.heap.is_due() { Err(Raise::Decline) } else { Ok(()) }
    }

    /// Work that grows with bytes or items moved: one step for each 64.
    ///
    /// # Errors
    /// As [`Ctx::work`].
    #[inline]
    pub fn work_bytes(&mut self, n: usize) -> Answer<()> {
        self.work(n / 64)
    }

    #[cold]
    fn overdrawn(&mut self) -> Answer<()> {
        if self.heap.bytes > self.heap.limit {
            return Err(Raise::Memory(0));
        }
        self.watched_at = self.fuel;
        if self.watch.as_mut().is_some_and(|w| w.expired()) {
            return Err(Raise::Limit(Limit::Time));
        }
        if self.fuel.unsigned_abs() > self.reserve_fuel {
            return Err(Raise::Limit(Limit::Fuel));
        }
        Ok(())
    }

    /// Starts a slice of at most `n` steps; debts of the last slice are paid first. False if the run has no fuel left.
    pub fn grant(&mut self, n: u64) -> bool {
        let debt = self.fuel.min(0).unsigned_abs();
        self.reserve_fuel = self.reserve_fuel.saturating_add(self.fuel.max(0) as u64).saturating_sub(debt);
        let slice = n.min(self.reserve_fuel).min(1 << 62);
        self.reserve_fuel -= slice;
        self.fuel = slice as i64;
        self.watched_at = 0;
        slice > 0
    }

    /// Writes to the script's standard output.
    ///
    /// # Errors
    /// The output limit is reached.
    pub fn write(&mut self, text: &str) -> Answer<()> {
        let sum = self.written.saturating_add(text.len());
        if sum > self.limits.output {
            return Err(Raise::Limit(Limit::Output));
        }
        self.written = sum;
        self.out.push_str(text);
        Ok(())
    }

    /// Writes to the script's standard error stream; what it may take counts as output.
    ///
    /// # Errors
    /// The output limit is reached.
    pub fn write_error(&mut self, text: &str) -> Answer<()> {
        let sum = self.written.saturating_add(text.len());
        if sum > self.limits.output {
            return Err(Raise::Limit(Limit::Output));
        }
        self.written = sum;
        self.err.push_str(text);
        Ok(())
    }

    /// After `name` has been set in a module's namespace: is `sys.stdout` still the script's output?
    pub fn redirection(&mut self, namespace: Value, name: Value) {
        let entry = |ctx: &Ctx, key: &str| {
            ctx.heap.interned(key).and_then(|key| ctx.heap.dict_get_name(namespace, key))
        };
        if self.heap.interned("stdout") == Some(name)
            && let Some(own) = entry(self, "__stdout__")
        {
            self.redirected = entry(self, "stdout") != Some(own);
        }
    }

    /// The builtins of code with these globals, unless they are the ordinary ones: `__builtins__` may be a dict that says which names
    /// there are.
    #[must_use]
    pub fn own_builtins(&self, globals: Value) -> Option<Value> {
        let own = self.heap.interned("__builtins__").and_then(|key| self.heap.dict_get_name(globals, key));
        match own.map(|own| self.plain(own)) {
            Some(dict) if dict.is(crate::object::Kind::Dict) => Some(dict),
            _ if self.builtins.is_undef() => None,
            _ => Some(self.builtins),
        }
    }

    /// A new str of text that Rust code has built; its bytes are charged.
    ///
    /// # Errors
    /// The memory limit does not allow it.
    pub fn str(&mut self, text: impl Into<CompactString>) -> Answer {
        let text = text.into();
        self.reserve(text.len())?;
        // `alloc_str` charges the contents once more: give the reservation back.
        self.heap.bytes -= text.len();
        Ok(self.heap.new_str(text))
    }

    /// A new list; its items are charged.
    ///
    /// # Errors
    /// The memory limit does not allow it.
    pub fn list(&mut self, items: Vec<Value>) -> Answer {
        let n = items.len() * 8;
        self.reserve(n)?;
        self.heap.bytes -= n;
        Ok(self.heap.new_list(items))
    }

    /// A new tuple; its items are charged.
    ///
    /// # Errors
    /// The memory limit does not allow it.
    pub fn tuple(&mut self, items: Vec<Value>) -> Answer {
        let n = items.len() * 8;
        self.reserve(n)?;
        self.heap.bytes -= n;
        Ok(self.heap.new_tuple(items))
    }
}

/// The first `N` arguments; the binder made sure that they are there.
#[inline]
#[must_use]
pub fn take<const N: usize>(args: &[Value]) -> [Value; N] {
    let mut out = [Value::UNDEF; N];
    for (place, v) in out.iter_mut().zip(args) {
        *place = *v;
    }
    out
}
