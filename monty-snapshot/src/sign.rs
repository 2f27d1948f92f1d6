//! Snapshots for stores one does not trust: HMAC-SHA-256 in front, under a key that only the host knows.
//!
//! Loading accepts any bytes safely, but what it accepts may be a state that the program never had. Whoever stores snapshots where
//! others can write signs them.
//!
//! ```text
//! "MTYS"  HMAC-SHA-256 of what follows: 32 bytes  snapshot
//! ```

use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::error::LoadError;

const MAGIC: [u8; 4] = *b"MTYS";
const LENGTH: usize = 32;

fn mac(key: &[u8], bytes: &[u8]) -> Option<Hmac<Sha256>> {
    // Keys of every length are fine.
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(bytes);
    Some(mac)
}

/// The snapshot with its signature in front.
#[must_use]
pub fn sign(snapshot: &[u8], key: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(MAGIC.len() + LENGTH + snapshot.len());
    out.extend(MAGIC);
    if let Some(mac) = mac(key, snapshot) {
        out.extend(mac.finalize().into_bytes());
    }
    out.extend_from_slice(snapshot);
    out
}

/// The snapshot without its signature, if that is right. Comparing takes the same time wherever they differ.
///
/// # Errors
/// It is not signed, or with another key, or has been changed.
pub fn check_signature<'a>(bytes: &'a [u8], key: &[u8]) -> Result<&'a [u8], LoadError> {
    let signed = bytes.strip_prefix(&MAGIC).and_then(|rest| rest.split_at_checked(LENGTH));
    let Some((signature, snapshot)) = signed else { return Err(LoadError::Unsigned) };
    let right = mac(key, snapshot).is_some_and(|mac| mac.verify_slice(signature).is_ok());
    if right { Ok(snapshot) } else { Err(LoadError::Signature) }
}
