//! The Mersenne Twister (MT19937) over 2500 bytes: 624 words and how many of them have been used, little end first. Bytes, because a
//! generator's state is an ordinary bytearray that a snapshot takes along.

/// Words of state.
pub(super) const N: usize = 624;
const M: usize = 397;
/// Bytes of state.
pub(super) const SIZE: usize = (N + 1) * 4;

type Words = [u32; N];

fn words(state: &[u8; SIZE]) -> Words {
    let mut all = [0; N];
    for (word, bytes) in all.iter_mut().zip(state.as_chunks::<4>().0) {
        *word = u32::from_le_bytes(*bytes);
    }
    all
}

fn store(state: &mut [u8; SIZE], all: &Words, used: u32) {
    let (chunks, _) = state.as_chunks_mut::<4>();
    for (bytes, word) in chunks.iter_mut().zip(all.iter().copied().chain([used])) {
        *bytes = word.to_le_bytes();
    }
}

/// One word at a place; 0 beyond the end.
fn word(state: &[u8; SIZE], at: usize) -> u32 {
    state.as_chunks::<4>().0.get(at).map_or(0, |b| u32::from_le_bytes(*b))
}

/// Makes the next 624 words.
#[expect(
    clippy::indexing_slicing,
    reason = "every index is below N: a remainder by N, or a counter that stops there"
)]
fn twist(all: &mut Words) {
    for i in 0..N {
        let y = (all[i] & 0x8000_0000) | (all[(i + 1) % N] & 0x7fff_ffff);
        let odd = if y & 1 == 0 { 0 } else { 0x9908_b0df };
        all[i] = all[(i + M) % N] ^ (y >> 1) ^ odd;
    }
}

/// The next 32 bits.
pub(super) fn next(state: &mut [u8; SIZE]) -> u32 {
    let mut used = word(state, N);
    if used as usize >= N {
        let mut all = words(state);
        twist(&mut all);
        store(state, &all, 0);
        used = 0;
    }
    let mut y = word(state, used as usize);
    if let Some(place) = state.as_chunks_mut::<4>().0.get_mut(N) {
        *place = (used + 1).to_le_bytes();
    }
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c_5680;
    y ^= (y << 15) & 0xefc6_0000;
    y ^ (y >> 18)
}

/// The next float of 53 bits, in [0, 1).
pub(super) fn float(state: &mut [u8; SIZE]) -> f64 {
    let (a, b) = (next(state) >> 5, next(state) >> 6);
    (f64::from(a) * 67_108_864.0 + f64::from(b)) * (1.0 / 9_007_199_254_740_992.0)
}

/// Begins from a key of words.
#[expect(
    clippy::indexing_slicing,
    reason = "i runs from 1 to N-1, j below the key's length, which is at least 1"
)]
pub(super) fn seed(state: &mut [u8; SIZE], key: &[u32]) {
    let key = if key.is_empty() { &[0] } else { key };
    let mut all: Words = [0; N];
    all[0] = 19_650_218;
    for i in 1..N {
        let before = all[i - 1];
        all[i] = 1_812_433_253_u32.wrapping_mul(before ^ (before >> 30)).wrapping_add(i as u32);
    }
    let (mut i, mut j) = (1, 0);
    for _ in 0..N.max(key.len()) {
        let before = all[i - 1];
        all[i] = (all[i] ^ (before ^ (before >> 30)).wrapping_mul(1_664_525))
            .wrapping_add(key[j])
            .wrapping_add(j as u32);
        i += 1;
        j += 1;
        if i >= N {
            all[0] = all[N - 1];
            i = 1;
        }
        if j >= key.len() {
            j = 0;
        }
    }
    for _ in 0..N - 1 {
        let before = all[i - 1];
        all[i] = (all[i] ^ (before ^ (before >> 30)).wrapping_mul(1_566_083_941)).wrapping_sub(i as u32);
        i += 1;
        if i >= N {
            all[0] = all[N - 1];
            i = 1;
        }
    }
    all[0] = 0x8000_0000;
    store(state, &all, N as u32);
}
