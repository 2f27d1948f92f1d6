//! The tables of a code object, each value held once.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use foldhash::fast::RandomState;
use monty_bytecode::Const;

use crate::map::Map;
use crate::name::Name;

/// How many cached sites a code object has before uses of one name share theirs.
const OWN_SITES: usize = 16_384;

/// A constant that equals another only if they cannot be told apart: `0.0` is not `-0.0`, `1` is not `True`.
struct Key(Const);

impl PartialEq for Key {
    fn eq(&self, other: &Key) -> bool {
        same(&self.0, &other.0)
    }
}

impl Eq for Key {}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash(&self.0, state);
    }
}

fn same_all(a: &[Const], b: &[Const]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
}

/// Constants nest as brackets do, so their depth is bounded.
fn same(a: &Const, b: &Const) -> bool {
    match (a, b) {
        (Const::Float(a), Const::Float(b)) => a.to_bits() == b.to_bits(),
        (Const::Complex(a, c), Const::Complex(b, d)) => {
            a.to_bits() == b.to_bits() && c.to_bits() == d.to_bits()
        }
        (Const::Tuple(a), Const::Tuple(b)) | (Const::FrozenSet(a), Const::FrozenSet(b)) => same_all(a, b),
        (Const::Slice(a), Const::Slice(b)) => same_all(&**a, &**b),
        (a, b) => a == b,
    }
}

fn hash<H: Hasher>(k: &Const, state: &mut H) {
    std::mem::discriminant(k).hash(state);
    match k {
        Const::None | Const::Ellipsis => {}
        Const::Bool(b) => b.hash(state),
        Const::Int(i) => i.hash(state),
        Const::BigInt(s) | Const::Str(s) => s.hash(state),
        Const::Float(f) => f.to_bits().hash(state),
        Const::Complex(re, im) => (re.to_bits(), im.to_bits()).hash(state),
        Const::Bytes(b) => b.hash(state),
        Const::Tuple(items) | Const::FrozenSet(items) => items.iter().for_each(|item| hash(item, state)),
        Const::Slice(items) => items.iter().for_each(|item| hash(item, state)),
    }
}

/// The rows of names. Names are small numbers, so that a table of all of them says where each is, if it is.
#[derive(Default)]
struct NameRows {
    names: Vec<Name>,
    /// The row of each name; it holds only if the name is there.
    rows: Vec<u32>,
}

impl NameRows {
    #[inline]
    fn row(&mut self, name: Name) -> usize {
        let place = name.number();
        if let Some(row) = self.rows.get(place).map(|row| *row as usize)
            && self.names.get(row) == Some(&name)
        {
            return row;
        }
        self.add(name, place)
    }

    #[inline(never)]
    fn add(&mut self, name: Name, place: usize) -> usize {
        if place >= self.rows.len() {
            self.rows.resize(place + 1, 0);
        }
        let row = self.names.len();
        if let Some(known) = self.rows.get_mut(place) {
            // Fewer than the bytes of a source.
            *known = row as u32;
        }
        self.names.push(name);
        row
    }
}

/// Constants, names and sites. A table that is full says so at the end; until then its row 0 stands in.
#[derive(Default)]
pub(crate) struct Tables {
    consts: Map<Key, (), RandomState>,
    names: NameRows,
    sites: Vec<u16>,
    /// The last site of each name.
    last_sites: Vec<Option<u16>>,
    full: bool,
}

impl Tables {
    pub(crate) fn clear(&mut self) {
        self.consts.clear();
        self.names.names.clear();
        self.sites.clear();
        self.last_sites.clear();
        self.full = false;
    }

    fn row(&mut self, row: usize) -> u16 {
        u16::try_from(row).unwrap_or_else(|_| {
            self.full = true;
            0
        })
    }

    pub(crate) fn constant(&mut self, k: Const) -> u16 {
        let row = self.consts.place_or_add(Key(k), || ());
        self.row(row)
    }

    pub(crate) fn name(&mut self, name: Name) -> u16 {
        let row = self.names.row(name);
        self.row(row)
    }

    pub(crate) fn site(&mut self, name: Name) -> u16 {
        let name = self.name(name);
        let row = usize::from(name);
        if self.sites.len() >= OWN_SITES
            && let Some(Some(site)) = self.last_sites.get(row)
        {
            return *site;
        }
        self.sites.push(name);
        let site = self.row(self.sites.len() - 1);
        if row >= self.last_sites.len() {
            self.last_sites.resize(row + 1, None);
        }
        if let Some(last) = self.last_sites.get_mut(row) {
            *last = Some(site);
        }
        site
    }

    pub(crate) fn child(&mut self, count: usize) -> u16 {
        self.row(count)
    }

    pub(crate) fn is_full(&self) -> bool {
        self.full
    }

    /// The constants, the names, the sites.
    pub(crate) fn finish(
        &mut self,
        text: impl Fn(Name) -> Arc<str>,
    ) -> (Vec<Const>, Vec<Arc<str>>, Vec<u16>) {
        let consts = match self.consts.len() {
            0 => Vec::new(),
            _ => self.consts.drain().map(|(key, ())| key.0).collect(),
        };
        (consts, self.names.names.iter().copied().map(text).collect(), self.sites.as_slice().to_vec())
    }
}
