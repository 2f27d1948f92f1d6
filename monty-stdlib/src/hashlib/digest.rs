//! Digests of bytes, by name.

use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512, Sha512_224, Sha512_256};
use sha3::digest::{ExtendableOutput, Update, XofReader};
use sha3::{Sha3_224, Sha3_256, Sha3_384, Sha3_512, Shake128, Shake256};

fn whole<D: Digest>(data: &[u8]) -> Vec<u8> {
    D::digest(data).to_vec()
}

fn any_length<X: ExtendableOutput + Update + Default>(data: &[u8], length: usize) -> Vec<u8> {
    let mut state = X::default();
    state.update(data);
    let mut out = vec![0; length];
    state.finalize_xof().read(&mut out);
    out
}

/// The digest of the data, if there is one of that name.
pub(crate) fn digest(name: &str, data: &[u8], length: usize) -> Option<Vec<u8>> {
    Some(match name {
        "md5" => whole::<Md5>(data),
        "sha1" => whole::<Sha1>(data),
        "sha224" => whole::<Sha224>(data),
        "sha256" => whole::<Sha256>(data),
        "sha384" => whole::<Sha384>(data),
        "sha512" => whole::<Sha512>(data),
        "sha512_224" => whole::<Sha512_224>(data),
        "sha512_256" => whole::<Sha512_256>(data),
        "sha3_224" => whole::<Sha3_224>(data),
        "sha3_256" => whole::<Sha3_256>(data),
        "sha3_384" => whole::<Sha3_384>(data),
        "sha3_512" => whole::<Sha3_512>(data),
        "shake_128" => any_length::<Shake128>(data, length),
        "shake_256" => any_length::<Shake256>(data, length),
        "blake2b" => blake2b_simd::blake2b(data).as_bytes().to_vec(),
        "blake2s" => blake2s_simd::blake2s(data).as_bytes().to_vec(),
        _ => return None,
    })
}

/// Bytes that a digest works on at once.
fn block_size(name: &str) -> usize {
    match name {
        "sha384" | "sha512" | "sha512_224" | "sha512_256" | "blake2b" => 128,
        "sha3_224" => 144,
        "sha3_256" => 136,
        "sha3_384" => 104,
        "sha3_512" => 72,
        _ => 64,
    }
}

/// A digest with a key.
pub(super) fn hmac(name: &str, key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let size = block_size(name);
    let mut key = if key.len() > size { digest(name, key, 0)? } else { key.to_vec() };
    key.resize(size, 0);
    let mut inner: Vec<u8> = key.iter().map(|b| b ^ 0x36).collect();
    inner.extend(data);
    let mut outer: Vec<u8> = key.iter().map(|b| b ^ 0x5c).collect();
    outer.extend(digest(name, &inner, 0)?);
    digest(name, &outer, 0)
}

/// The parameters of BLAKE2; the Python half has checked them.
pub(super) struct Blake<'a> {
    pub(super) size: usize,
    pub(super) key: &'a [u8],
    pub(super) salt: &'a [u8],
    pub(super) person: &'a [u8],
    pub(super) fanout: u8,
    pub(super) depth: u8,
    pub(super) leaf_size: u32,
    pub(super) node_offset: u64,
    pub(super) node_depth: u8,
    pub(super) inner_size: usize,
    pub(super) last_node: bool,
}

fn at_most(bytes: &[u8], most: usize) -> &[u8] {
    bytes.get(..most).unwrap_or(bytes)
}

/// BLAKE2b
pub(super) fn blake2b(b: &Blake<'_>, data: &[u8]) -> Vec<u8> {
    let mut state = blake2b_simd::Params::new()
        .hash_length(b.size.clamp(1, 64))
        .key(at_most(b.key, 64))
        .salt(at_most(b.salt, 16))
        .personal(at_most(b.person, 16))
        .fanout(b.fanout)
        .max_depth(b.depth.max(1))
        .max_leaf_length(b.leaf_size)
        .node_offset(b.node_offset)
        .node_depth(b.node_depth)
        .inner_hash_length(b.inner_size.min(64))
        .last_node(b.last_node)
        .to_state();
    state.update(data);
    state.finalize().as_bytes().to_vec()
}

/// BLAKE2s
pub(super) fn blake2s(b: &Blake<'_>, data: &[u8]) -> Vec<u8> {
    let mut state = blake2s_simd::Params::new()
        .hash_length(b.size.clamp(1, 32))
        .key(at_most(b.key, 32))
        .salt(at_most(b.salt, 8))
        .personal(at_most(b.person, 8))
        .fanout(b.fanout)
        .max_depth(b.depth.max(1))
        .max_leaf_length(b.leaf_size)
        .node_offset(b.node_offset.min((1 << 48) - 1))
        .node_depth(b.node_depth)
        .inner_hash_length(b.inner_size.min(32))
        .last_node(b.last_node)
        .to_state();
    state.update(data);
    state.finalize().as_bytes().to_vec()
}
