//! UTF-8 from bytes that may not be.

use monty_bytecode::surrogate;

use super::error::{CodecError, Errors, Handler, recover};

/// Bytes to text; `base` is where the bytes stand in what the caller was given.
pub(super) fn decode(bytes: &[u8], base: usize, handler: Handler) -> Result<String, CodecError> {
    let mut out = String::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(rest) = bytes.get(at..)
        && !rest.is_empty()
    {
        let error = match std::str::from_utf8(rest) {
            Ok(text) => {
                out.push_str(text);
                break;
            }
            Err(error) => error,
        };
        let valid = error.valid_up_to();
        out.push_str(rest.get(..valid).and_then(|good| std::str::from_utf8(good).ok()).unwrap_or(""));
        let start = at + valid;
        if handler == Handler::Known(Errors::SurrogatePass)
            && let Some([0xed, 0xa0..=0xbf, 0x80..=0xbf]) = bytes.get(start..start + 3)
        {
            out.push_str(&surrogate::from_wide(bytes.get(start..start + 3).unwrap_or(&[])));
            at = start + 3;
            continue;
        }
        let (width, reason) = match (error.error_len(), bytes.get(start)) {
            (None, _) => (bytes.len() - start, "unexpected end of data"),
            (Some(width), Some(0xc2..=0xf4)) => (width, "invalid continuation byte"),
            (Some(width), _) => (width, "invalid start byte"),
        };
        at = recover(&mut out, bytes, start..start + width, handler, "utf-8", reason)
            .map_err(|error| shift(error, base))?;
    }
    Ok(out)
}

fn shift(error: CodecError, base: usize) -> CodecError {
    match error {
        CodecError::Decode { encoding, start, end, reason } => {
            CodecError::Decode { encoding, start: start + base, end: end + base, reason }
        }
        other => other,
    }
}
