//! Finding, counting and replacing in bytes.

use memchr::memmem;

/// The first place of a needle; an empty one is found at once.
pub fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    memmem::find(hay, needle)
}

/// The last place of a needle; an empty one is found at the end.
pub fn rfind(hay: &[u8], needle: &[u8]) -> Option<usize> {
    memmem::rfind(hay, needle)
}

/// How many times a needle occurs without overlapping; an empty one between any two bytes and at both ends.
pub fn count(hay: &[u8], needle: &[u8]) -> usize {
    match needle {
        [] => hay.len() + 1,
        [byte] => memchr::memchr_iter(*byte, hay).count(),
        _ => memmem::find_iter(hay, needle).count(),
    }
}

/// How many occurrences a replacement will replace; a negative limit is none.
pub fn replacements(hay: &[u8], old: &[u8], most: i64) -> usize {
    let Ok(most) = usize::try_from(most) else {
        return count(hay, old);
    };
    match old {
        [] => most.min(hay.len() + 1),
        [byte] => memchr::memchr_iter(*byte, hay).take(most).count(),
        _ => memmem::find_iter(hay, old).take(most).count(),
    }
}

/// Bytes a replacement will have.
pub const fn replaced_len(len: usize, old: usize, new: usize, times: usize) -> usize {
    (len - old.saturating_mul(times)).saturating_add(new.saturating_mul(times))
}

/// Replaces the first so many occurrences; `times` comes from [`replacements`].
pub fn replace(hay: &[u8], old: &[u8], new: &[u8], times: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(replaced_len(hay.len(), old.len(), new.len(), times));
    if old.is_empty() {
        for (at, byte) in hay.iter().enumerate() {
            if at < times {
                out.extend_from_slice(new);
            }
            out.push(*byte);
        }
        if times > hay.len() {
            out.extend_from_slice(new);
        }
        return out;
    }
    let mut from = 0;
    for at in memmem::find_iter(hay, old).take(times) {
        out.extend_from_slice(hay.get(from..at).unwrap_or(&[]));
        out.extend_from_slice(new);
        from = at + old.len();
    }
    out.extend_from_slice(hay.get(from..).unwrap_or(&[]));
    out
}
