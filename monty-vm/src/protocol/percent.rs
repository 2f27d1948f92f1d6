//! `%` formatting of values: `"%5.1f %s" % (x, y)`, for text and for bytes.

use super::number::Numeric;
use super::repr::MAX_DIGITS;
use crate::native::Ctx;
use crate::num::{Fault, Int, float};
use crate::object::{Bytes, ClassFlags, Kind, Value};
use crate::raise::{Answer, Raise};
use crate::text::percent::{Conversion, Sink, run};

impl Mode {
    fn is_bytes(self) -> bool {
        matches!(self, Mode::Bytes | Mode::BytesRendered)
    }

    fn is_rendered(self) -> bool {
        matches!(self, Mode::Rendered | Mode::BytesRendered)
    }
}

/// Why formatting stopped.
enum Stop {
    Fault(Fault),
    Raise(Raise),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Stop {
        Stop::Fault(fault)
    }
}

impl From<Raise> for Stop {
    fn from(raise: Raise) -> Stop {
        Stop::Raise(raise)
    }
}

/// What differs between the formats.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// A str.
    Text,
    /// A str, whose arguments for `%s`, `%r` and `%a` are rendered already.
    Rendered,
    /// A bytes object: each byte stands as the character of its number.
    Bytes,
    /// A bytes object, whose arguments for `%r` and `%a` are rendered already.
    BytesRendered,
}

struct Formatter<'a> {
    ctx: &'a mut Ctx,
    out: String,
    mode: Mode,
    /// The right operand.
    whole: Value,
    /// Positional arguments, and the next of them.
    items: Vec<Value>,
    next: usize,
    /// Whether the right operand is a mapping that keys look up in.
    mapping: bool,
    asked: usize,
}

/// `format % args`; the format's text is given, so that bytes can be given as text.
///
/// # Errors
/// As Python; `Decline` where a user's method has to answer.
pub(crate) fn percent(ctx: &mut Ctx, format: &str, args: Value, mode: Mode) -> Answer<String> {
    let plain = ctx.plain(args);
    let (items, single) = match ctx.heap.tuple(plain) {
        Some(items) => (items.to_vec(), false),
        None => (vec![args], true),
    };
    let buffer = ctx.heap.bytes_like(plain).is_some();
    let mapping = single && !(mode.is_bytes() && buffer) && is_mapping(ctx, args, plain);
    ctx.ask(format.len() as u64)?;
    ctx.work(format.len() / 16)?;
    let mut formatter = Formatter {
        ctx,
        out: String::new(),
        mode,
        whole: args,
        items,
        next: 0,
        mapping,
        asked: format.len(),
    };
    match run(format, &mut formatter) {
        Ok(()) => {}
        Err(Stop::Raise(raise)) => return Err(raise),
        Err(Stop::Fault(fault)) => return Err(formatter.ctx.fault(fault)),
    }
    if formatter.next < formatter.items.len() && !formatter.mapping {
        let noun = if mode.is_bytes() { "bytes" } else { "string" };
        let message = format!("not all arguments converted during {noun} formatting");
        return Err(formatter.ctx.heap.type_error(message));
    }
    Ok(formatter.out)
}

/// Whether keys may be looked up in a value, and it need not be used up: any container but tuple, str and bytes.
fn is_mapping(ctx: &Ctx, v: Value, plain: Value) -> bool {
    match plain.kind() {
        Kind::Dict | Kind::List | Kind::ByteArray | Kind::Range => true,
        Kind::Bytes | Kind::DictView => plain.is(Kind::Bytes),
        Kind::Inst | Kind::Exc => ctx.defines(v, ClassFlags::GETITEM),
        _ => false,
    }
}

impl Formatter<'_> {
    fn argument(&mut self) -> Result<Value, Stop> {
        match self.items.get(self.next) {
            Some(v) => {
                self.next += 1;
                Ok(*v)
            }
            None => Err(Fault::type_("not enough arguments for format string").into()),
        }
    }

    fn push(&mut self, text: &str) -> Result<(), Stop> {
        let size = self.out.len() + text.len();
        if size > self.asked {
            self.asked = size.saturating_mul(2);
            self.ctx.ask(self.asked as u64)?;
            self.ctx.work_bytes(self.asked)?;
        }
        self.out.push_str(text);
        Ok(())
    }

    /// Makes sure that the result of a conversion may be built.
    fn ask(&mut self, conversion: &Conversion, value: usize) -> Result<(), Stop> {
        let most = conversion.most_bytes(value as u64);
        self.ctx.ask(most)?;
        Ok(self.ctx.work_bytes(usize::try_from(most).unwrap_or(usize::MAX))?)
    }

    /// The text that `%s`, `%r` or `%a` shows.
    fn shown(&mut self, v: Value, kind: char) -> Result<String, Stop> {
        if self.mode.is_rendered() {
            return Ok(self.ctx.text_or_empty(v).as_str().to_owned());
        }
        Ok(match kind {
            's' => self.ctx.str_of(v)?,
            'r' => self.ctx.repr(v)?,
            _ => self.ctx.ascii(v)?,
        })
    }

    fn text(&mut self, conversion: &Conversion) -> Result<(), Stop> {
        let v = self.argument()?;
        let text = match (self.mode.is_bytes(), conversion.kind) {
            (true, 's' | 'b') => {
                let Some(bytes) = self.ctx.heap.bytes_like(self.ctx.plain(v)) else {
                    if v.is(Kind::Inst) {
                        return Err(Raise::Decline.into());
                    }
                    let message = format!(
                        "%b requires a bytes-like object, or an object that implements __bytes__, not '{}'",
                        self.ctx.type_name(v)
                    );
                    return Err(Fault::type_(message).into());
                };
                bytes.iter().map(|byte| char::from(*byte)).collect()
            }
            (true, _) => self.shown(v, 'a')?,
            (false, kind) => self.shown(v, kind)?,
        };
        self.ask(conversion, text.len())?;
        let text = conversion.text(&text);
        self.push(&text)
    }

    fn character(&mut self, conversion: &Conversion) -> Result<(), Stop> {
        let v = self.argument()?;
        let plain = self.ctx.plain(v);
        let limit = if self.mode.is_bytes() { 256 } else { 0x11_0000 };
        let c = if let Some(n) = self.ctx.int(v) {
            let code = match n {
                Int::Small(n) => u32::try_from(n).ok().filter(|code| *code < limit),
                Int::Big(_) => None,
            };
            let bound = if limit == 256 { "256" } else { "0x110000" };
            let code = code.ok_or_else(|| Fault::overflow(format!("%c arg not in range({bound})")))?;
            monty_bytecode::surrogate::held(code).unwrap_or('\u{fffd}')
        } else if let (true, Some([byte])) = (self.mode.is_bytes(), self.ctx.heap.bytes_like(plain)) {
            char::from(*byte)
        } else if let Some(text) = self.ctx.text(plain).filter(|_| !self.mode.is_bytes()) {
            let mut chars = text.as_str().chars();
            match (chars.next(), text.len()) {
                (Some(c), 1) => c,
                (_, length) => {
                    return Err(Fault::type_(format!(
                        "%c requires an int or a unicode character, not a string of length {length}"
                    ))
                    .into());
                }
            }
        } else if v.is(Kind::Inst) {
            return Err(Raise::Decline.into());
        } else {
            let name = match self.ctx.heap.bytes_like(plain) {
                Some(bytes) if self.mode.is_bytes() => {
                    format!("a {} object of length {}", self.ctx.type_name(v), bytes.len())
                }
                _ => self.ctx.type_name(v),
            };
            return Err(Fault::type_(match self.mode.is_bytes() {
                true => format!("%c requires an integer in range(256) or a single byte, not {name}"),
                false => format!("%c requires an int or a unicode character, not {name}"),
            })
            .into());
        };
        self.ask(conversion, 4)?;
        let text = conversion.text(c.encode_utf8(&mut [0; 4]));
        self.push(&text)
    }

    fn integer(&mut self, conversion: &Conversion) -> Result<(), Stop> {
        let v = self.argument()?;
        let decimal = matches!(conversion.kind, 'd' | 'i' | 'u');
        let n = match self.ctx.numeric(v) {
            Some(Numeric::Int(n)) => n,
            Some(Numeric::Float(x)) if decimal => float::to_int(x)?,
            None if v.is(Kind::Inst) => return Err(Raise::Decline.into()),
            _ => {
                let (kind, name) = (conversion.kind, self.ctx.type_name(v));
                return Err(Fault::type_(if decimal {
                    format!("%{kind} format: a real number is required, not {name}")
                } else {
                    format!("%{kind} format: an integer is required, not {name}")
                })
                .into());
            }
        };
        self.ask(conversion, usize::try_from(n.bit_length()).unwrap_or(usize::MAX))?;
        let text = conversion.int(&n, MAX_DIGITS)?;
        self.push(&text)
    }

    fn float(&mut self, conversion: &Conversion) -> Result<(), Stop> {
        let v = self.argument()?;
        let Some(x) = self.ctx.as_float(v)? else {
            let name = self.ctx.given(v);
            let name = if v.is_none() { "NoneType".to_owned() } else { name };
            return Err(Fault::type_(match self.mode.is_bytes() {
                true => format!("float argument required, not {name}"),
                false => format!("must be real number, not {name}"),
            })
            .into());
        };
        self.ask(conversion, 340)?;
        let text = conversion.float(x);
        self.push(&text)
    }
}

impl Sink for Formatter<'_> {
    type Error = Stop;

    fn literal(&mut self, text: &str) -> Result<(), Stop> {
        self.push(text)
    }

    fn mapping(&mut self) -> Result<(), Stop> {
        if self.mapping || self.mode.is_rendered() {
            Ok(())
        } else {
            Err(Fault::type_("format requires a mapping").into())
        }
    }

    fn key(&mut self, key: &str) -> Result<(), Stop> {
        if self.mode.is_rendered() {
            // The twin looked it up.
            return Ok(());
        }
        let key = match self.mode.is_bytes() {
            true => {
                let bytes = key.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
                self.ctx.heap.new_bytes(Bytes(bytes))
            }
            false => self.ctx.str(key.to_owned())?,
        };
        let whole = self.whole;
        let found = self.ctx.get_item(whole, key)?;
        (self.items, self.next) = (vec![found], 0);
        Ok(())
    }

    fn star(&mut self) -> Result<i64, Stop> {
        let v = self.argument()?;
        match self.ctx.int(v) {
            Some(Int::Small(n)) => Ok(n),
            Some(_) => Err(Fault::overflow("Python int too large to convert to C ssize_t").into()),
            None => Err(Fault::type_("* wants int").into()),
        }
    }

    fn too_precise(&self) -> &'static str {
        if self.mode.is_bytes() { "prec too big" } else { "precision too big" }
    }

    fn convert(&mut self, conversion: &Conversion) -> Result<(), Stop> {
        match conversion.kind {
            's' | 'r' | 'a' => self.text(conversion),
            'b' if self.mode.is_bytes() => self.text(conversion),
            'c' => self.character(conversion),
            'd' | 'i' | 'u' | 'o' | 'x' | 'X' => self.integer(conversion),
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' => self.float(conversion),
            _ => {
                self.argument()?;
                if self.mode.is_bytes() {
                    return Err(conversion.unsupported_byte().into());
                }
                Err(conversion.unsupported().into())
            }
        }
    }
}

impl Ctx {
    /// `format % args` of a str, bytes or bytearray.
    ///
    /// # Errors
    /// As Python; `Decline` where a user's method has to answer.
    pub fn percent(&mut self, format: Value, args: Value) -> Answer {
        let format = self.plain(format);
        if let Some(text) = self.heap.str(format) {
            let text = text.to_owned();
            let out = percent(self, &text, args, Mode::Text)?;
            return self.str(out);
        }
        self.percent_bytes(format, args, Mode::Bytes)
    }

    /// [`Ctx::percent`] of bytes or a bytearray.
    pub(crate) fn percent_bytes(&mut self, format: Value, args: Value, mode: Mode) -> Answer {
        let bytes = self.heap.bytes_like(format).unwrap_or(&[]);
        let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        let out = percent(self, &text, args, mode)?;
        let bytes = Bytes(out.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect());
        let array = format.is(Kind::ByteArray);
        Ok(if array { self.heap.new_bytearray(bytes) } else { self.heap.new_bytes(bytes) })
    }
}
