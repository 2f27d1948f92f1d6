//! Finding, counting and replacing in bytes.

use memchr::memmem;

/// In a hay no longer than this, looking for the needle's first byte is faster than preparing a search.
const SHORT: usize = 256;

/// The first place of a needle; an empty one is found at once.
pub fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [byte] => memchr::memchr(*byte, hay),
        [first, ..] if hay.len() <= SHORT => {
            let last = hay.len().checked_sub(needle.len())?;
            let mut from = 0;
            loop {
                let at = from + memchr::memchr(*first, hay.get(from..=last)?)?;
                if hay.get(at..)?.starts_with(needle) {
                    return Some(at);
                }
                from = at + 1;
            }
        }
        _ => memmem::find(hay, needle),
    }
}

/// The places of a needle that is not empty, none overlapping the one before.
pub fn occurrences<'a>(hay: &'a [u8], needle: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let mut long = (hay.len() > SHORT).then(|| memmem::find_iter(hay, needle));
    let mut from = 0;
    std::iter::from_fn(move || {
        if let Some(long) = &mut long {
            return long.next();
        }
        let at = from + find(hay.get(from..)?, needle)?;
        from = at + needle.len();
        Some(at)
    })
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
        _ => occurrences(hay, needle).count(),
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
        _ => occurrences(hay, old).take(most).count(),
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
    for at in occurrences(hay, old).take(times) {
        out.extend_from_slice(hay.get(from..at).unwrap_or(&[]));
        out.extend_from_slice(new);
        from = at + old.len();
    }
    out.extend_from_slice(hay.get(from..).unwrap_or(&[]));
    out
}
