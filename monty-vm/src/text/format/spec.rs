//! Reading a format specification.

use crate::num::Fault;
use crate::text::unicode::decimal_value;

/// Where the value stands in a wider field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// `<`
    Left,
    /// `>`
    Right,
    /// `^`
    Center,
    /// `=`: the filling goes between sign and digits.
    AfterSign,
}

/// What stands before a number that is not negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// `+`
    Plus,
    /// `-`: nothing, as without a sign.
    Minus,
    /// A space.
    Space,
}

/// What parts groups of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// `,` every three digits.
    Comma,
    /// `_` every three digits, every four in bases 2, 8 and 16.
    Underscore,
}

impl Grouping {
    /// The separator.
    pub const fn separator(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Underscore => '_',
        }
    }
}

/// A format specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// What fills a wider field.
    pub fill: char,
    /// Where the value stands; the type's default when not given.
    pub align: Align,
    /// The sign option, if given.
    pub sign: Option<Sign>,
    /// `z`: a rounded negative zero loses its sign.
    pub no_negative_zero: bool,
    /// `#`
    pub alternate: bool,
    /// The least width, in characters.
    pub width: usize,
    /// Groups of digits before the point.
    pub grouping: Option<Grouping>,
    /// The precision, if given.
    pub precision: Option<usize>,
    /// Groups of digits behind the point.
    pub fraction_grouping: Option<Grouping>,
    /// The presentation type, if given or if the value's type has a default.
    pub kind: Option<char>,
}

/// What a type brings to its specifications.
#[derive(Clone, Copy, Debug)]
pub struct Defaults {
    /// The presentation type when none is given.
    pub kind: Option<char>,
    /// The alignment when none is given.
    pub align: Align,
}

/// The rest of a specification yet to be read.
struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn take(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        let c = self.rest.chars().next().filter(|c| wanted(*c))?;
        self.rest = self.rest.get(c.len_utf8()..).unwrap_or("");
        Some(c)
    }

    fn take_one(&mut self, wanted: char) -> bool {
        self.take(|c| c == wanted).is_some()
    }

    fn number(&mut self) -> Result<Option<usize>, Fault> {
        let mut value = None;
        while let Some(digit) = self.rest.chars().next().and_then(decimal_value) {
            self.take(|_| true);
            let next = value.unwrap_or(0i64).checked_mul(10).and_then(|n| n.checked_add(i64::from(digit)));
            value = Some(next.ok_or_else(|| Fault::value("Too many decimal digits in format string"))?);
        }
        Ok(value.and_then(|value| usize::try_from(value).ok()))
    }

    /// A comma or an underscore, not both. Where both stand side by side the error says so.
    fn grouping(&mut self) -> Result<Option<Grouping>, Fault> {
        let both = || Fault::value("Cannot specify both ',' and '_'.");
        let mut found = None;
        if self.take_one(',') {
            found = Some(Grouping::Comma);
        }
        if self.take_one('_') {
            if found.is_some() {
                return Err(both());
            }
            found = Some(Grouping::Underscore);
        }
        if found == Some(Grouping::Underscore) && self.rest.starts_with(',') {
            return Err(both());
        }
        Ok(found)
    }
}

const fn align_of(c: char) -> Option<Align> {
    Some(match c {
        '<' => Align::Left,
        '>' => Align::Right,
        '^' => Align::Center,
        '=' => Align::AfterSign,
        _ => return None,
    })
}

impl Spec {
    /// Reads the specification of a str.
    pub fn for_str(text: &str, type_name: &str) -> Result<Self, Fault> {
        Self::parse(text, Defaults { kind: Some('s'), align: Align::Left }, type_name)
    }

    /// Reads the specification of an int.
    pub fn for_int(text: &str, type_name: &str) -> Result<Self, Fault> {
        Self::parse(text, Defaults { kind: Some('d'), align: Align::Right }, type_name)
    }

    /// Reads the specification of a float or a complex number.
    pub fn for_float(text: &str, type_name: &str) -> Result<Self, Fault> {
        Self::parse(text, Defaults { kind: None, align: Align::Right }, type_name)
    }

    /// Reads a specification for a value of a type.
    pub fn parse(text: &str, defaults: Defaults, type_name: &str) -> Result<Self, Fault> {
        let mut spec = Self {
            fill: ' ',
            align: defaults.align,
            sign: None,
            no_negative_zero: false,
            alternate: false,
            width: 0,
            grouping: None,
            precision: None,
            fraction_grouping: None,
            kind: defaults.kind,
        };
        let mut reader = Reader { rest: text };
        let (filled, aligned) = spec.read_align(&mut reader);
        spec.sign = reader.take(|c| matches!(c, '+' | '-' | ' ')).map(|c| match c {
            '+' => Sign::Plus,
            '-' => Sign::Minus,
            _ => Sign::Space,
        });
        spec.no_negative_zero = reader.take_one('z');
        spec.alternate = reader.take_one('#');
        if !filled && reader.take_one('0') {
            spec.fill = '0';
            if !aligned && defaults.align == Align::Right {
                spec.align = Align::AfterSign;
            }
        }
        spec.width = reader.number()?.unwrap_or(0);
        spec.grouping = reader.grouping()?;
        if reader.take_one('.') {
            spec.precision = reader.number()?;
            spec.fraction_grouping = reader.grouping()?;
            if spec.precision.is_none() && spec.fraction_grouping.is_none() {
                return Err(Fault::value("Format specifier missing precision"));
            }
        }
        if let Some(kind) = reader.take(|_| true) {
            if !reader.rest.is_empty() {
                return Err(Fault::value(format!(
                    "Invalid format specifier '{text}' for object of type '{type_name}'"
                )));
            }
            spec.kind = Some(kind);
        }
        spec.check_grouping()?;
        Ok(spec)
    }

    fn read_align(&mut self, reader: &mut Reader<'_>) -> (bool, bool) {
        let mut chars = reader.rest.chars();
        let (first, second) = (chars.next(), chars.next());
        if let (Some(fill), Some(align)) = (first, second.and_then(align_of)) {
            (self.fill, self.align) = (fill, align);
            reader.rest = chars.as_str();
            return (true, true);
        }
        if let Some(align) = first.and_then(align_of) {
            self.align = align;
            reader.take(|_| true);
            return (false, true);
        }
        (false, false)
    }

    fn check_grouping(&self) -> Result<(), Fault> {
        let allowed = |grouping: Grouping| match self.kind {
            None | Some('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F') => true,
            Some('b' | 'o' | 'x' | 'X') => grouping == Grouping::Underscore,
            Some(_) => false,
        };
        let in_fraction = self.fraction_grouping.filter(|_| self.kind == Some('n'));
        let refused = self.grouping.filter(|grouping| !allowed(*grouping)).or(in_fraction);
        match (refused, self.kind) {
            (Some(grouping), Some(kind)) => {
                let separator = grouping.separator();
                Err(Fault::value(format!("Cannot specify '{separator}' with '{}'.", shown_code(kind))))
            }
            _ => Ok(()),
        }
    }

    /// The complaint about a presentation type that the value's type does not have.
    pub fn unknown_code(&self, type_name: &str) -> Fault {
        let code = shown_code(self.kind.unwrap_or('\0'));
        Fault::value(format!("Unknown format code '{code}' for object of type '{type_name}'"))
    }

    /// Bytes of a result whose value alone takes so many.
    pub const fn most_bytes(&self, value: u64) -> u64 {
        let filling = (self.width as u64).saturating_mul(self.fill.len_utf8() as u64);
        let digits = match self.precision {
            Some(precision) => value.saturating_add(precision as u64),
            None => value,
        };
        filling.saturating_add(digits.saturating_mul(2)).saturating_add(8)
    }
}

fn shown_code(c: char) -> String {
    if matches!(c, '!'..='\x7f') { c.to_string() } else { format!("\\x{:x}", u32::from(c)) }
}
