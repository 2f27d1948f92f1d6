//! `format(v, spec)` of builtin values.

use super::repr::MAX_DIGITS;
use crate::native::Ctx;
use crate::num::Int;
use crate::object::{ClassFlags, Kind, Value};
use crate::raise::{Answer, Raise};
use crate::text::format::{Spec, complex, float, int, string};

impl Ctx {
    /// `format(v, spec)`
    ///
    /// # Errors
    /// `ValueError` for a wrong specification; declines when a user's `__format__` or `__str__` has to answer; out of memory.
    pub fn format(&mut self, v: Value, spec: &str) -> Answer<String> {
        if matches!(v.kind(), Kind::Inst | Kind::Exc) && self.defines(v, ClassFlags::FORMAT) {
            return Err(Raise::Decline);
        }
        if spec.is_empty() {
            return self.str_of(v);
        }
        let name = self.type_name(v);
        let plain = self.plain(v);
        match plain.kind() {
            Kind::Str => {
                let spec = Spec::for_str(spec, &name).map_err(|f| self.fault(f))?;
                self.room_for(&spec, self.heap.str(plain).map_or(0, str::len))?;
                let text = self.heap.str(plain).unwrap_or("");
                string(text, &spec, &name).map_err(|f| self.fault(f))
            }
            Kind::Int | Kind::Big | Kind::True | Kind::False => {
                let spec = Spec::for_int(spec, &name).map_err(|f| self.fault(f))?;
                let n = match plain.as_int() {
                    Some(i) => Int::Small(i),
                    None => Int::from(self.to_bigint(plain).unwrap_or_default()),
                };
                self.room_for(&spec, (n.bit_length() as usize).saturating_add(16))?;
                int(&n, &spec, &name, MAX_DIGITS).map_err(|f| self.fault(f))
            }
            Kind::Float => {
                let spec = Spec::for_float(spec, &name).map_err(|f| self.fault(f))?;
                self.room_for(&spec, 400)?;
                float(plain.float_val(), &spec, &name).map_err(|f| self.fault(f))
            }
            Kind::Complex => {
                let spec = Spec::for_float(spec, &name).map_err(|f| self.fault(f))?;
                self.room_for(&spec, 800)?;
                let c =
                    self.heap.complex(plain).copied().unwrap_or(crate::object::Complex { re: 0.0, im: 0.0 });
                let z = crate::num::complex::Complex { real: c.re, imag: c.im };
                complex(z, &spec, &name).map_err(|f| self.fault(f))
            }
            _ => {
                let message = format!("unsupported format string passed to {name}.__format__");
                Err(self.heap.type_error(message))
            }
        }
    }

    /// Room for a formatted value that is at least as wide as the specification says.
    fn room_for(&mut self, spec: &Spec, least: usize) -> Answer<()> {
        let float = matches!(spec.kind, None | Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' | 'n'));
        // A precision is a number of digits for floats alone, and none beyond 32 bits is formatted.
        let digits = spec.precision.filter(|p| float && i32::try_from(*p).is_ok()).unwrap_or(0);
        let n = least.saturating_add(spec.width.saturating_mul(4)).saturating_add(digits.saturating_mul(2));
        self.reserve(n)?;
        self.heap.bytes -= n;
        self.work_bytes(n)
    }
}
