//! `repr` and `str` of builtin values. Nested containers are walked with an explicit stack; one that contains itself shows as
//! CPython shows it.

use crate::native::Ctx;
use crate::num::{digits, show_int};
use crate::object::{Adapt, ClassFlags, GenKind, Iter, Kind, TypeId, Value, ViewKind};
use crate::raise::{Answer, Raise};
use crate::text::repr as quoted;

/// The digits `str(int)` may have.
pub const MAX_DIGITS: usize = 4300;
/// Nesting at which `repr` gives up as CPython's does.
const MAX_NESTING: usize = 20_000;

/// A container half shown: what is left of it, in order, and what closes it.
struct Open {
    of: Value,
    items: Vec<Value>,
    next: usize,
    style: Style,
    close: &'static str,
}

#[derive(Clone, Copy, PartialEq)]
enum Style {
    /// `a, b`
    Items,
    /// `k: v, k: v`; items alternate.
    Pairs,
    /// `(k, v), (k, v)`; items alternate.
    Couples,
}

impl Ctx {
    /// `repr(v)`
    ///
    /// # Errors
    /// Declines when a user's `__repr__` has to answer; out of memory.
    pub fn repr(&mut self, v: Value) -> Answer<String> {
        let mut out = String::new();
        let mut stack: Vec<Open> = Vec::new();
        self.begin(v, &mut out, &mut stack)?;
        while let Some(open) = stack.last_mut() {
            let at = open.next;
            open.next += 1;
            let Some(item) = open.items.get(at).copied() else {
                let lonely = open.style == Style::Items
                    && open.close == ")"
                    && open.items.len() == 1
                    && self.plain(open.of).is(Kind::Tuple);
                out.push_str(if lonely { ",)" } else { open.close });
                stack.pop();
                continue;
            };
            match (open.style, at % 2) {
                (Style::Items, _) if at > 0 => out.push_str(", "),
                (Style::Items, _) => {}
                (Style::Pairs, 1) => out.push_str(": "),
                (Style::Pairs, _) if at > 0 => out.push_str(", "),
                (Style::Couples, 0) => out.push_str(if at > 0 { "), (" } else { "(" }),
                (Style::Couples, _) => out.push_str(", "),
                (Style::Pairs, _) => {}
            }
            if out.len() > 1 << 16 && at % 16 == 0 {
                self.reserve(out.len())?;
                self.heap.bytes -= out.len();
            }
            self.work(1)?;
            self.begin(item, &mut out, &mut stack)?;
        }
        Ok(out)
    }

    /// Shows a value without parts, or opens a container.
    fn begin(&mut self, v: Value, out: &mut String, stack: &mut Vec<Open>) -> Answer<()> {
        let shown = if v.is(Kind::Inst) {
            if self.defines(v, ClassFlags::REPR) {
                return Err(Raise::Decline);
            }
            let plain = self.plain(v);
            if plain == v {
                out.push_str(&self.default_repr(v));
                return Ok(());
            }
            plain
        } else {
            v
        };
        let (items, style, open, close) = match shown.kind() {
            Kind::ByteArray if shown != v => {
                let bytes = quoted::bytearray(self.heap.bytes_like(shown).unwrap_or(&[]));
                out.push_str(&format!("{}({bytes})", self.type_name(v)));
                return Ok(());
            }
            Kind::List => (self.heap.list(shown).cloned().unwrap_or_default(), Style::Items, "[", "]"),
            Kind::Tuple => (self.heap.tuple(shown).unwrap_or(&[]).to_vec(), Style::Items, "(", ")"),
            Kind::Dict => {
                let items = self
                    .heap
                    .dict(shown)
                    .map_or(Vec::new(), |d| d.iter().flat_map(|e| [e.key, e.value]).collect());
                (items, Style::Pairs, "{", "}")
            }
            Kind::Set | Kind::FrozenSet => {
                let items: Vec<Value> =
                    self.heap.set(shown).map_or(Vec::new(), |s| s.iter().map(|(_, k)| k).collect());
                let name = self.type_name(v);
                if items.is_empty() {
                    out.push_str(&format!("{name}()"));
                    return Ok(());
                }
                if name == "set" {
                    (items, Style::Items, "{", "}")
                } else {
                    out.push_str(&name);
                    (items, Style::Items, "({", "})")
                }
            }
            Kind::DictView => match self.heap.view(shown).copied() {
                Some(view) => {
                    let entries = self
                        .heap
                        .dict(self.plain(view.dict))
                        .map_or(Vec::new(), |d| d.iter().copied().collect());
                    match view.kind {
                        ViewKind::Keys => {
                            (entries.iter().map(|e| e.key).collect(), Style::Items, "dict_keys([", "])")
                        }
                        ViewKind::Values => {
                            (entries.iter().map(|e| e.value).collect(), Style::Items, "dict_values([", "])")
                        }
                        ViewKind::Items if entries.is_empty() => {
                            (Vec::new(), Style::Items, "dict_items([", "])")
                        }
                        ViewKind::Items => (
                            entries.iter().flat_map(|e| [e.key, e.value]).collect(),
                            Style::Couples,
                            "dict_items([",
                            ")])",
                        ),
                    }
                }
                None => return Ok(()),
            },
            Kind::Slice => match self.heap.slice(shown).copied() {
                Some(s) => (vec![s.start, s.stop, s.step], Style::Items, "slice(", ")"),
                None => return Ok(()),
            },
            Kind::Exc => {
                if self.defines(v, ClassFlags::REPR) {
                    return Err(Raise::Decline);
                }
                let args = self.heap.exc(v).map_or(Value::UNDEF, |e| e.args);
                out.push_str(&self.type_name(v));
                (self.heap.tuple(args).unwrap_or(&[]).to_vec(), Style::Items, "(", ")")
            }
            Kind::Class if self.defines(v, ClassFlags::REPR) => return Err(Raise::Decline),
            _ => {
                let text = self.flat_repr(shown)?;
                out.push_str(&text);
                return Ok(());
            }
        };
        if stack.iter().any(|o| o.of == v) {
            out.push_str(match shown.kind() {
                Kind::Tuple => "(...)",
                Kind::Dict => "{...}",
                Kind::Set | Kind::FrozenSet => "set(...)",
                Kind::List => "[...]",
                _ => "...",
            });
            return Ok(());
        }
        if stack.len() >= MAX_NESTING {
            return Err(self.heap.raise(
                TypeId::RECURSION_ERROR,
                "maximum recursion depth exceeded while getting the repr of an object",
            ));
        }
        out.push_str(open);
        self.work_bytes(items.len() * 8)?;
        stack.push(Open { of: v, items, next: 0, style, close });
        Ok(())
    }

    /// A stand-in for an address: the same in every run of the same program.
    #[must_use]
    pub fn address(v: Value) -> u64 {
        0x7f00_0000_0000 + (((v.bits() >> 32) & 0xFF) << 32) + u64::from(v.handle()) * 64
    }

    fn default_repr(&self, v: Value) -> String {
        let class = self.type_of(v);
        format!("<{} object at {:#x}>", self.qualified_class(class), Ctx::address(v))
    }

    /// `module.QualName` of a class, without `builtins.`.
    #[must_use]
    pub fn qualified_class(&self, class: Value) -> String {
        let Some(c) = self.heap.class(class) else { return self.qualified_static(class) };
        let name = self.heap.str(c.qualname).unwrap_or("?");
        let module = self.heap.interned("__module__").and_then(|k| self.heap.dict_get_name(c.dict, k));
        match module.and_then(|m| self.heap.str(m)) {
            Some("builtins") | None => name.to_owned(),
            Some(module) => format!("{module}.{name}"),
        }
    }

    fn qualname(&self, func: Value) -> String {
        match func.kind() {
            Kind::Func => {
                self.heap.func(func).and_then(|f| self.heap.str(f.qualname)).unwrap_or("?").to_owned()
            }
            Kind::Native => match (self.world.owner(func), self.world.native(func)) {
                (Some(owner), Some(n)) if self.world.is_method(func) => format!("{owner}.{}", n.sig.name()),
                (_, Some(n)) => n.sig.name().to_owned(),
                _ => "?".to_owned(),
            },
            _ => "?".to_owned(),
        }
    }

    fn flat_repr(&mut self, v: Value) -> Answer<String> {
        let text = |t: &str| Ok(t.to_owned());
        match v.kind() {
            Kind::None => text("None"),
            Kind::True => text("True"),
            Kind::False => text("False"),
            Kind::Ellipsis => text("Ellipsis"),
            Kind::NotImplemented => text("NotImplemented"),
            Kind::Int => Ok(v.int_val().to_string()),
            Kind::Big => {
                let Some(b) = self.heap.big(v).map(|b| b.0.clone()) else { return text("0") };
                self.work((b.bits() / 64).min(1000) as usize)?;
                show_int::decimal(&b, MAX_DIGITS).map_err(|f| self.fault(f))
            }
            Kind::Float => Ok(digits::repr(v.float_val())),
            Kind::Complex => {
                let c = self.heap.complex(v).copied();
                Ok(c.map_or(String::new(), |c| {
                    crate::num::complex::repr(crate::num::complex::Complex { real: c.re, imag: c.im })
                }))
            }
            Kind::Str => {
                let n = self.heap.str(v).map_or(0, str::len);
                self.reserve(n)?;
                self.heap.bytes -= n;
                self.work_bytes(n)?;
                Ok(quoted::repr(self.heap.str(v).unwrap_or("")))
            }
            Kind::Bytes => Ok(quoted::bytes(self.heap.bytes_like(v).unwrap_or(&[]))),
            Kind::ByteArray => {
                Ok(format!("bytearray({})", quoted::bytearray(self.heap.bytes_like(v).unwrap_or(&[]))))
            }
            Kind::Range => {
                let Some(r) = self.heap.range(v).copied() else { return text("range(0)") };
                let (start, stop, step) =
                    (self.flat_number(r.start)?, self.flat_number(r.stop)?, self.flat_number(r.step)?);
                Ok(if step == "1" {
                    format!("range({start}, {stop})")
                } else {
                    format!("range({start}, {stop}, {step})")
                })
            }
            Kind::Type | Kind::Class => {
                let name = self.qualified_class(v);
                Ok(format!("<class '{name}'>"))
            }
            Kind::Func => Ok(format!("<function {} at {:#x}>", self.qualname(v), Ctx::address(v))),
            Kind::Native => Ok(match (self.world.is_method(v), self.world.owner(v), self.world.native(v)) {
                (true, Some(owner), Some(n)) => format!("<method '{}' of '{owner}' objects>", n.sig.name()),
                (_, _, Some(n)) => format!("<built-in function {}>", n.sig.name()),
                _ => "<built-in function>".to_owned(),
            }),
            Kind::Member => {
                let Some(m) = self.heap.member(v).copied() else { return text("<member>") };
                let what = if m.computed { "attribute" } else { "member" };
                let (name, class) = (self.heap.str(m.name).unwrap_or("?"), self.class_name(m.class));
                Ok(format!("<{what} '{name}' of '{class}' objects>"))
            }
            Kind::BoundMethod => {
                let Some(m) = self.heap.method(v).copied() else { return text("<bound method>") };
                if m.func.is(Kind::Native) {
                    let name = self.world.native(m.func).map_or("?", |n| n.sig.name());
                    return Ok(format!(
                        "<built-in method {name} of {} object at {:#x}>",
                        self.type_name(m.this),
                        Ctx::address(m.this)
                    ));
                }
                if matches!(
                    m.this.kind(),
                    Kind::Inst | Kind::Exc | Kind::Class | Kind::List | Kind::Dict | Kind::Tuple
                ) && self.defines(m.this, ClassFlags::REPR)
                {
                    return Err(Raise::Decline);
                }
                let this = match m.this.kind() {
                    Kind::Inst if self.plain(m.this) == m.this => self.default_repr(m.this),
                    Kind::Class | Kind::Type => format!("<class '{}'>", self.qualified_class(m.this)),
                    _ => return Err(Raise::Decline),
                };
                Ok(format!("<bound method {} of {this}>", self.qualname(m.func)))
            }
            Kind::Gen => {
                let (kind, name) = match self.heap.generator(v) {
                    Some(g) => (g.kind, self.heap.str(g.qualname).unwrap_or("?").to_owned()),
                    None => (GenKind::Generator, "?".to_owned()),
                };
                let address = Ctx::address(v);
                Ok(match kind {
                    GenKind::Generator => format!("<generator object {name} at {address:#x}>"),
                    GenKind::Coroutine => format!("<coroutine object {name} at {address:#x}>"),
                    GenKind::AsyncGenerator => format!("<async_generator object {name} at {address:#x}>"),
                    GenKind::Builtin(_) => format!("<{} object at {address:#x}>", self.type_name(v)),
                })
            }
            Kind::Module => {
                let name = self.heap.module(v).and_then(|m| self.heap.str(m.name)).unwrap_or("?");
                Ok(format!("<module '{name}' (built-in)>"))
            }
            Kind::Super => {
                let Some(s) = self.heap.super_object(v).copied() else { return text("<super>") };
                let class = self.class_name(s.class);
                let of = if s.of.is_undef() {
                    "NULL".to_owned()
                } else {
                    format!("<{} object>", self.class_name(s.of))
                };
                Ok(format!("<super: <class '{class}'>, {of}>"))
            }
            Kind::Cell => Ok(format!("<cell at {:#x}>", Ctx::address(v))),
            Kind::Code => {
                let (name, file, line) = match self.codes.get(v.index()) {
                    Some(c) => (c.name.to_string(), c.source.name.to_string(), c.first_line),
                    None => (String::new(), String::new(), 0),
                };
                Ok(format!("<code object {name} at {:#x}, file \"{file}\", line {line}>", Ctx::address(v)))
            }
            Kind::HostFunc => {
                let name = self.heap.host_func(v).and_then(|f| self.heap.str(f.name)).unwrap_or("?");
                Ok(format!("<function {name} at {:#x}>", Ctx::address(v)))
            }
            Kind::HostRef => {
                let name = self.heap.host_ref(v).and_then(|f| self.heap.str(f.name)).unwrap_or("object");
                Ok(format!("<{name} host object>"))
            }
            Kind::Iter => match self.heap.iter(v) {
                // They show what they count and repeat.
                Some(Iter::Adapter(a)) if matches!(a.what, Adapt::Count | Adapt::Repeat) => {
                    Err(Raise::Decline)
                }
                Some(_) => Ok(format!("<{} object at {:#x}>", self.type_name(v), Ctx::address(v))),
                None => text("<iterator>"),
            },
            Kind::ClassMethod | Kind::StaticMethod => Err(Raise::Decline),
            _ => Ok(format!("<{} object at {:#x}>", self.type_name(v), Ctx::address(v))),
        }
    }

    fn flat_number(&mut self, v: Value) -> Answer<String> {
        match v.kind() {
            Kind::Int | Kind::Big | Kind::True | Kind::False => self.flat_repr(v),
            _ => Ok("?".to_owned()),
        }
    }

    /// `str(v)`
    ///
    /// # Errors
    /// As [`Ctx::repr`]; also when a user's `__str__` has to answer.
    pub fn str_of(&mut self, v: Value) -> Answer<String> {
        match v.kind() {
            Kind::Str => {
                let n = self.heap.str(v).map_or(0, str::len);
                self.reserve(n)?;
                self.heap.bytes -= n;
                Ok(self.heap.str(v).unwrap_or("").to_owned())
            }
            Kind::Inst if self.defines(v, ClassFlags::STR) => Err(Raise::Decline),
            Kind::Inst if self.plain(v).is(Kind::Str) && !self.defines(v, ClassFlags::REPR) => {
                self.str_of(self.plain(v))
            }
            Kind::Exc if self.defines(v, ClassFlags::STR) => Err(Raise::Decline),
            Kind::Exc => self.exception_str(v),
            _ => self.repr(v),
        }
    }

    /// `ascii(v)`
    ///
    /// # Errors
    /// As [`Ctx::repr`].
    pub fn ascii(&mut self, v: Value) -> Answer<String> {
        let text = self.repr(v)?;
        Ok(quoted::escape_non_ascii(&text))
    }
}
