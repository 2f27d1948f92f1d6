//! Normalization forms.

use unicode_normalization::char::{canonical_combining_class, decompose_canonical, decompose_compatible};
use unicode_normalization::{
    IsNormalized, UnicodeNormalization, is_nfc_quick, is_nfd_quick, is_nfkc_quick, is_nfkd_quick,
};

use super::property::is_assigned;

/// A normalization form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// NFC
    Composed,
    /// NFD
    Decomposed,
    /// NFKC
    CompatibleComposed,
    /// NFKD
    CompatibleDecomposed,
}

impl Form {
    /// By its abbreviation.
    pub(super) fn named(name: &str) -> Option<Form> {
        Some(match name {
            "NFC" => Form::Composed,
            "NFD" => Form::Decomposed,
            "NFKC" => Form::CompatibleComposed,
            "NFKD" => Form::CompatibleDecomposed,
            _ => return None,
        })
    }
}

/// The canonical combining class.
pub(super) fn combining(c: char) -> u8 {
    if is_assigned(c) { canonical_combining_class(c) } else { 0 }
}

/// Can it be told at a glance that the text is in that form?
pub(super) fn surely(form: Form, text: &str) -> bool {
    if text.is_ascii() {
        return true;
    }
    let chars = text.chars();
    let quick = match form {
        Form::Composed => is_nfc_quick(chars),
        Form::Decomposed => is_nfd_quick(chars),
        Form::CompatibleComposed => is_nfkc_quick(chars),
        Form::CompatibleDecomposed => is_nfkd_quick(chars),
    };
    quick == IsNormalized::Yes
}

/// The bytes of a text when its characters are taken apart: no form has more.
pub(super) fn size(form: Form, text: &str) -> usize {
    let mut size = 0_usize;
    for c in text.chars() {
        match form {
            _ if c.is_ascii() => size += 1,
            _ if !is_assigned(c) => size += c.len_utf8(),
            Form::Composed | Form::Decomposed => decompose_canonical(c, |part| size += part.len_utf8()),
            Form::CompatibleComposed | Form::CompatibleDecomposed => {
                decompose_compatible(c, |part| size += part.len_utf8());
            }
        }
    }
    size
}

/// The text in that form; `size` is what [`size`] said.
pub(super) fn normalized(form: Form, text: &str, size: usize) -> String {
    let mut out = String::with_capacity(size);
    for piece in text.split_inclusive(|c: char| !c.is_ascii() && !is_assigned(c)) {
        let last = piece.chars().next_back().filter(|c| !c.is_ascii() && !is_assigned(*c));
        let known = piece.get(..piece.len() - last.map_or(0, char::len_utf8)).unwrap_or("");
        match form {
            Form::Composed => out.extend(known.nfc()),
            Form::Decomposed => out.extend(known.nfd()),
            Form::CompatibleComposed => out.extend(known.nfkc()),
            Form::CompatibleDecomposed => out.extend(known.nfkd()),
        }
        out.extend(last);
    }
    out
}
