//! Text to bytes and back: `str.encode`, `bytes.decode`.

pub mod error;
mod escape;
#[rustfmt::skip]
mod pages;
mod page;
mod utf7;
mod single;
mod wide;
mod utf16;
mod utf32;
mod utf8;

use monty_bytecode::surrogate;

pub use error::{CodecError, Errors, Handler};
pub use page::Page;

/// Why a code page has no byte for a character, or no character for a byte.
const UNDEFINED: &str = "character maps to <undefined>";

/// No name of a character has more letters, escaped.
const LONGEST_NAME: usize = 96;

/// An encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codec {
    /// UTF-8.
    Utf8,
    /// UTF-8, with a mark at the start.
    Utf8Sig,
    /// UTF-16 of an order, or with a mark that tells it.
    Utf16(Order),
    /// UTF-32 of an order, or with a mark that tells it.
    Utf32(Order),
    /// The first 256 characters.
    Latin1,
    /// The first 128 characters.
    Ascii,
    /// ASCII with base 64.
    Utf7,
    /// A code page.
    Page(Page),
    /// The inside of a str literal in Python source.
    UnicodeEscape,
    /// The same, of a raw one.
    RawUnicodeEscape,
}

/// The order of the bytes of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// A mark at the start tells; little-endian without one.
    Marked,
    /// Lowest byte first.
    Little,
    /// Highest byte first.
    Big,
}

/// Every name an encoding goes by, normalised.
static NAMES: &[(&str, Codec)] = &[
    ("utf_8", Codec::Utf8),
    ("utf8", Codec::Utf8),
    ("u8", Codec::Utf8),
    ("utf", Codec::Utf8),
    ("utf8_ucs2", Codec::Utf8),
    ("utf8_ucs4", Codec::Utf8),
    ("cp65001", Codec::Utf8),
    ("utf_8_sig", Codec::Utf8Sig),
    ("utf8_sig", Codec::Utf8Sig),
    ("utf_16", Codec::Utf16(Order::Marked)),
    ("utf16", Codec::Utf16(Order::Marked)),
    ("u16", Codec::Utf16(Order::Marked)),
    ("utf_16_le", Codec::Utf16(Order::Little)),
    ("utf_16le", Codec::Utf16(Order::Little)),
    ("utf16_le", Codec::Utf16(Order::Little)),
    ("utf16le", Codec::Utf16(Order::Little)),
    ("unicodelittleunmarked", Codec::Utf16(Order::Little)),
    ("utf_16_be", Codec::Utf16(Order::Big)),
    ("utf_16be", Codec::Utf16(Order::Big)),
    ("utf16_be", Codec::Utf16(Order::Big)),
    ("utf16be", Codec::Utf16(Order::Big)),
    ("unicodebigunmarked", Codec::Utf16(Order::Big)),
    ("utf_32", Codec::Utf32(Order::Marked)),
    ("utf32", Codec::Utf32(Order::Marked)),
    ("u32", Codec::Utf32(Order::Marked)),
    ("utf_32_le", Codec::Utf32(Order::Little)),
    ("utf_32le", Codec::Utf32(Order::Little)),
    ("utf32_le", Codec::Utf32(Order::Little)),
    ("utf32le", Codec::Utf32(Order::Little)),
    ("utf_32_be", Codec::Utf32(Order::Big)),
    ("utf_32be", Codec::Utf32(Order::Big)),
    ("utf32_be", Codec::Utf32(Order::Big)),
    ("utf32be", Codec::Utf32(Order::Big)),
    ("latin_1", Codec::Latin1),
    ("latin1", Codec::Latin1),
    ("latin", Codec::Latin1),
    ("l1", Codec::Latin1),
    ("iso_8859_1", Codec::Latin1),
    ("iso8859_1", Codec::Latin1),
    ("iso8859", Codec::Latin1),
    ("8859", Codec::Latin1),
    ("cp819", Codec::Latin1),
    ("ibm819", Codec::Latin1),
    ("iso_ir_100", Codec::Latin1),
    ("ascii", Codec::Ascii),
    ("us_ascii", Codec::Ascii),
    ("us", Codec::Ascii),
    ("646", Codec::Ascii),
    ("iso646_us", Codec::Ascii),
    ("ansi_x3.4_1968", Codec::Ascii),
    ("cp367", Codec::Ascii),
    ("ibm367", Codec::Ascii),
    ("unicode_escape", Codec::UnicodeEscape),
    ("unicodeescape", Codec::UnicodeEscape),
    ("raw_unicode_escape", Codec::RawUnicodeEscape),
    ("rawunicodeescape", Codec::RawUnicodeEscape),
    ("charmap", Codec::Latin1),
    ("utf_7", Codec::Utf7),
    ("utf7", Codec::Utf7),
    ("u7", Codec::Utf7),
    ("unicode_1_1_utf_7", Codec::Utf7),
];

/// A name in lower case, with each run of punctuation as one underscore.
fn normalised(name: &str) -> String {
    let mut normal = String::with_capacity(name.len().min(64));
    let mut gap = false;
    for c in name.chars().take(64) {
        if c.is_ascii_alphanumeric() || c == '.' {
            if gap && !normal.is_empty() {
                normal.push('_');
            }
            gap = false;
            normal.push(c.to_ascii_lowercase());
        } else {
            gap = true;
        }
    }
    normal
}

impl Codec {
    /// Is it the name of a codec that makes bytes of bytes, or text of text?
    pub fn is_of_bytes(name: &str) -> bool {
        const OTHERS: &[&str] = &[
            "base64",
            "base_64",
            "base64_codec",
            "bz2",
            "bz2_codec",
            "hex",
            "hex_codec",
            "quopri",
            "quopri_codec",
            "rot13",
            "rot_13",
            "uu",
            "uu_codec",
            "zip",
            "zlib",
            "zlib_codec",
        ];
        OTHERS.contains(&normalised(name).as_str())
    }

    /// The encoding of a name; case, hyphens, spaces and repeated punctuation do not matter.
    pub fn by_name(name: &str) -> Option<Self> {
        let normal = normalised(name);
        let known = NAMES.iter().find(|(known, _)| *known == normal).map(|(_, codec)| *codec);
        known.or_else(|| Page::by_name(&normal).map(Codec::Page))
    }

    /// The name in messages about what it cannot do.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 | Self::Utf8Sig => "utf-8",
            Self::Utf16(Order::Marked) => "utf-16",
            Self::Utf16(Order::Little) => "utf-16-le",
            Self::Utf16(Order::Big) => "utf-16-be",
            Self::Utf32(Order::Marked) => "utf-32",
            Self::Utf32(Order::Little) => "utf-32-le",
            Self::Utf32(Order::Big) => "utf-32-be",
            Self::Latin1 => "latin-1",
            Self::Ascii => "ascii",
            Self::Utf7 => "utf7",
            Self::Page(_) => "charmap",
            Self::UnicodeEscape => "unicodeescape",
            Self::RawUnicodeEscape => "rawunicodeescape",
        }
    }

    /// Bytes an encoded text will have, at most.
    pub fn encoded_most(self, text: &str, handler: Handler) -> usize {
        match self {
            Self::Utf8 | Self::Utf8Sig => text.len().saturating_mul(2).saturating_add(3),
            Self::Utf16(_) => text.len().saturating_mul(2).saturating_add(2),
            Self::Utf32(_) => text.len().saturating_mul(4).saturating_add(4),
            Self::UnicodeEscape | Self::RawUnicodeEscape => text.len().saturating_mul(4),
            Self::Utf7 => text.len().saturating_mul(4).saturating_add(4),
            _ if handler == Handler::Known(Errors::NameReplace) => text.len().saturating_mul(LONGEST_NAME),
            Self::Page(_) => text.len().saturating_mul(10),
            // The longest replacement of a character of two bytes or more has ten.
            _ if text.is_ascii() || handler == Handler::Known(Errors::Strict) => text.len(),
            _ => text.len().saturating_mul(5),
        }
    }

    /// Bytes a decoded text will have, at most.
    pub const fn decoded_most(self, bytes: &[u8], handler: Handler) -> usize {
        let plain = matches!(handler, Handler::Known(Errors::Strict));
        match self {
            Self::Utf8 | Self::Utf8Sig if plain => bytes.len(),
            Self::Utf8 | Self::Utf8Sig | Self::Ascii => bytes.len().saturating_mul(4),
            Self::Utf7 | Self::Page(_) | Self::UnicodeEscape | Self::RawUnicodeEscape => {
                bytes.len().saturating_mul(4)
            }
            Self::Latin1 => bytes.len().saturating_mul(2),
            Self::Utf16(_) | Self::Utf32(_) => bytes.len().saturating_mul(4).saturating_add(4),
        }
    }

    /// Text to bytes.
    pub fn encode(self, text: &str, handler: Handler) -> Result<Vec<u8>, CodecError> {
        match self {
            Self::Utf8 | Self::Utf8Sig => {
                let mut out = if self == Self::Utf8 { Vec::new() } else { b"\xef\xbb\xbf".to_vec() };
                if surrogate::any(text) {
                    wide::encode(text, handler, self.name(), &mut out, wide::utf8, true)?;
                } else {
                    out.extend_from_slice(text.as_bytes());
                }
                Ok(out)
            }
            Self::Utf16(order) => utf16::encode(text, order, handler, self.name()),
            Self::Utf32(order) => utf32::encode(text, order, handler, self.name()),
            Self::UnicodeEscape => Ok(escape::encode(text, false)),
            Self::RawUnicodeEscape => Ok(escape::encode(text, true)),
            Self::Latin1 => {
                single::encode(text, handler, self.name(), "ordinal not in range(256)", single::latin1_byte)
            }
            Self::Ascii => {
                single::encode(text, handler, self.name(), "ordinal not in range(128)", single::ascii_byte)
            }
            Self::Utf7 => Ok(utf7::encode(text)),
            Self::Page(page) => {
                let tables = page.tables();
                single::encode(text, handler, self.name(), UNDEFINED, |c| tables.byte_of(c))
            }
        }
    }

    /// Bytes to text.
    pub fn decode(self, bytes: &[u8], handler: Handler) -> Result<String, CodecError> {
        match self {
            Self::Utf8 => utf8::decode(bytes, 0, handler),
            Self::Utf8Sig => match bytes.strip_prefix(b"\xef\xbb\xbf") {
                Some(rest) => utf8::decode(rest, 0, handler),
                None => utf8::decode(bytes, 0, handler),
            },
            Self::Utf16(order) => utf16::decode(bytes, order, handler),
            Self::Utf32(order) => utf32::decode(bytes, order, handler),
            Self::UnicodeEscape => escape::decode(bytes, false, handler),
            Self::RawUnicodeEscape => escape::decode(bytes, true, handler),
            Self::Latin1 => Ok(bytes.iter().map(|byte| char::from(*byte)).collect()),
            Self::Ascii => {
                single::decode(bytes, handler, self.name(), "ordinal not in range(128)", single::ascii_char)
            }
            Self::Utf7 => utf7::decode(bytes, handler),
            Self::Page(page) => {
                let tables = page.tables();
                single::decode(bytes, handler, self.name(), UNDEFINED, |byte| tables.char_of(byte))
            }
        }
    }
}
