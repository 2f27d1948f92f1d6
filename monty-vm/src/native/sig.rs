//! Signatures of native functions: Python's own text, read when this crate is compiled.
//!
//! `"find(sub, start=None, end=None, /)"`. Before the name: `@classmethod`, `@staticmethod` or `@property`. A parameter written
//! `name: iter` takes any iterable: the machine drains a Python iterator into a list first. Defaults are `None`, `True`,
//! `False`, an integer, a short quoted str, or `...` for "not given" (the function sees `Undef`).

/// The most parameters a native function may have.
pub const MAX_PARAMS: usize = 12;

/// How a parameter is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// By position only.
    Position,
    /// By position or keyword.
    Either,
    /// By keyword only.
    Keyword,
    /// `*args`: a tuple of what is left.
    Args,
    /// `**kwargs`: a dict of what is left.
    Kwargs,
}

/// What a parameter's default stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// There is none.
    Required,
    /// `None`
    None,
    /// `True` or `False`
    Bool(bool),
    /// `...`: the function sees that it was not given.
    Missing,
    /// An integer.
    Int(i32),
    /// A short str, in quotes.
    Text,
}

/// One parameter: ranges of the signature's text.
#[derive(Clone, Copy, Debug)]
pub struct Param {
    name: (u16, u16),
    default: (u16, u16),
    /// The default's value.
    pub preset: Preset,
    /// How it is passed.
    pub passing: Passing,
    /// Takes any iterable.
    pub iterable: bool,
}

/// What a row is when it stands in a type's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Called with the instance (in a module's table: a function).
    Method,
    /// Called with the class.
    ClassMethod,
    /// Called with the arguments alone.
    StaticMethod,
    /// Read like an attribute.
    Property,
}

/// A signature.
#[derive(Clone, Copy, Debug)]
pub struct Sig {
    text: &'static str,
    name: (u16, u16),
    params: [Param; MAX_PARAMS],
    count: u8,
    /// How many can be passed by position (not counting `*args`).
    pub positional: u8,
    /// How many have no default among those.
    pub required: u8,
    /// What the row is.
    pub role: Role,
    /// Only positional parameters that are all plain: arguments in place can be handed on as they are.
    pub simple: bool,
    /// Some parameter takes any iterable.
    pub iterates: bool,
}

const fn starts(text: &[u8], at: usize, word: &[u8]) -> bool {
    let mut i = 0;
    while i < word.len() {
        if at + i >= text.len() || text[at + i] != word[i] {
            return false;
        }
        i += 1;
    }
    true
}

const fn blank(text: &[u8], mut at: usize) -> usize {
    while at < text.len() && text[at] == b' ' {
        at += 1;
    }
    at
}

const fn word(text: &[u8], mut at: usize) -> usize {
    while at < text.len() && (text[at].is_ascii_alphanumeric() || text[at] == b'_') {
        at += 1;
    }
    at
}

#[expect(
    clippy::indexing_slicing,
    reason = "runs while the crate is compiled: a wrong default fails the build"
)]
const fn preset(text: &[u8], at: usize) -> Preset {
    if text[at] == b'\'' {
        return Preset::Text;
    }
    if starts(text, at, b"None") {
        return Preset::None;
    }
    if starts(text, at, b"True") || starts(text, at, b"False") {
        return Preset::Bool(text[at] == b'T');
    }
    if starts(text, at, b"...") {
        return Preset::Missing;
    }
    let negative = text[at] == b'-';
    let mut at = at + negative as usize;
    let mut value = 0_i64;
    assert!(text[at].is_ascii_digit(), "a default is None, True, False, an integer, a str or dots");
    while text[at].is_ascii_digit() {
        value = value.saturating_mul(10).saturating_add((text[at] - b'0') as i64);
        at += 1;
    }
    // What is beyond any index stands for "to the end".
    if value > i32::MAX as i64 {
        return Preset::Missing;
    }
    Preset::Int(if negative { -(value as i32) } else { value as i32 })
}

#[expect(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "runs while the crate is compiled: a wrong signature fails the build"
)]
impl Sig {
    /// Reads a signature.
    ///
    /// # Panics
    /// While compiling, if the text is not a signature.
    #[must_use]
    pub const fn parse(text: &'static str) -> Sig {
        let t = text.as_bytes();
        let (role, mut at) = if starts(t, 0, b"@classmethod ") {
            (Role::ClassMethod, 13)
        } else if starts(t, 0, b"@staticmethod ") {
            (Role::StaticMethod, 14)
        } else if starts(t, 0, b"@property ") {
            (Role::Property, 10)
        } else {
            (Role::Method, 0)
        };
        let end = word(t, at);
        assert!(end > at, "a signature begins with a name");
        let name = (at as u16, end as u16);
        let nothing = Param {
            name: (0, 0),
            default: (0, 0),
            preset: Preset::Required,
            passing: Passing::Either,
            iterable: false,
        };
        let mut sig = Sig {
            text,
            name,
            params: [nothing; MAX_PARAMS],
            count: 0,
            positional: 0,
            required: 0,
            role,
            simple: true,
            iterates: false,
        };
        at = end;
        if at == t.len() {
            return sig;
        }
        assert!(t[at] == b'(', "parameters follow the name");
        at += 1;
        let mut keyword_only = false;
        loop {
            at = blank(t, at);
            if t[at] == b')' {
                break;
            }
            if t[at] == b'/' {
                let mut i = 0;
                while i < sig.count as usize {
                    sig.params[i].passing = Passing::Position;
                    i += 1;
                }
                at += 1;
            } else if starts(t, at, b"**") {
                let end = word(t, at + 2);
                sig.params[sig.count as usize] =
                    Param { name: (at as u16 + 2, end as u16), passing: Passing::Kwargs, ..nothing };
                sig.count += 1;
                sig.simple = false;
                at = end;
            } else if t[at] == b'*' {
                let end = word(t, at + 1);
                if end > at + 1 {
                    sig.params[sig.count as usize] =
                        Param { name: (at as u16 + 1, end as u16), passing: Passing::Args, ..nothing };
                    sig.count += 1;
                }
                keyword_only = true;
                sig.simple = false;
                at = end;
            } else {
                let end = word(t, at);
                assert!(end > at, "a parameter's name");
                let mut param = Param { name: (at as u16, end as u16), ..nothing };
                at = end;
                if starts(t, at, b": iter") {
                    param.iterable = true;
                    sig.iterates = true;
                    at += 6;
                }
                if t[at] == b'=' {
                    let from = at + 1;
                    at = from;
                    let quote = t[at];
                    if quote == b'\'' {
                        at += 1;
                        while t[at] != quote {
                            at += 1;
                        }
                        at += 1;
                    } else {
                        while t[at] != b',' && t[at] != b')' {
                            at += 1;
                        }
                    }
                    param.default = (from as u16, at as u16);
                    param.preset = preset(t, from);
                }
                if keyword_only {
                    param.passing = Passing::Keyword;
                } else {
                    sig.positional += 1;
                    if param.default.1 == 0 {
                        assert!(
                            sig.required + 1 == sig.positional,
                            "a parameter without a default after one with"
                        );
                        sig.required += 1;
                    }
                }
                sig.params[sig.count as usize] = param;
                sig.count += 1;
            }
            at = blank(t, at);
            if t[at] == b',' {
                at += 1;
            } else if t[at] != b')' {
                panic!("a comma or a closing parenthesis");
            }
        }
        assert!(at + 1 == t.len(), "text after the signature");
        sig
    }
}

impl Sig {
    /// The function's name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.piece(self.name)
    }

    /// Is that the function's name?
    #[inline]
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        let (lo, hi) = self.name;
        usize::from(hi.saturating_sub(lo)) == name.len() && self.name() == name
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// The parameters.
    #[must_use]
    pub fn params(&self) -> &[Param] {
        self.params.get(..usize::from(self.count)).unwrap_or(&[])
    }

    /// A parameter's name.
    #[must_use]
    pub fn param_name(&self, param: &Param) -> &'static str {
        self.piece(param.name)
    }

    /// The text of a parameter's default, if it has one.
    #[must_use]
    pub fn default(&self, param: &Param) -> Option<&'static str> {
        (param.default.1 != 0).then(|| self.piece(param.default))
    }

    fn piece(&self, (lo, hi): (u16, u16)) -> &'static str {
        self.text.get(usize::from(lo)..usize::from(hi)).unwrap_or("")
    }
}
