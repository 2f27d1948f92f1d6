//! The macro that turns the one table of instructions into the enum, its printing, its bytes and its operand walk.
//!
//! Operand roles (the storage type follows from the role):
//!
//! | role | stored | meaning |
//! |---|---|---|
//! | `W` | u8 | a register that is written |
//! | `R` | u8 | a register that is read |
//! | `Run` | u8 | the first of a run of registers; the `Len` (or `Pairs`) operand after it says how many |
//! | `Four` | u8 | the first of the four registers of an iteration's state |
//! | `Three` | u8 | the first of three registers |
//! | `CallBase` | u8 | the callee's register `a`: `R[a+1]` is the receiver's place, arguments follow; the result lands in `R[a]` |
//! | `Argc` | u8 | how many arguments follow `R[a+1]` |
//! | `Len`, `Pairs` | u8 | the length of the run before it (in registers; in key-value pairs) |
//! | `Flag`, `Small` | bool, u8 | a modifier |
//! | `Imm8`, `Imm32` | i8, i32 | an integer operand |
//! | `Konst` | u16 | index into `Code::consts` |
//! | `Name` | u16 | index into `Code::names` |
//! | `Site` | u16 | index into `Code::sites`: a name with an inline cache of its own |
//! | `Child` | u16 | index into `Code::codes` |
//! | `Free` | u16 | index into `Code::freevars` |
//! | `To` | u32 | an index into `Code::ops` to go on at |

macro_rules! storage {
    (W) => {
        u8
    };
    (R) => {
        u8
    };
    (Run) => {
        u8
    };
    (Four) => {
        u8
    };
    (Three) => {
        u8
    };
    (CallBase) => {
        u8
    };
    (Argc) => {
        u8
    };
    (Len) => {
        u8
    };
    (Pairs) => {
        u8
    };
    (Flag) => {
        bool
    };
    (Small) => {
        u8
    };
    (Imm8) => {
        i8
    };
    (Imm32) => {
        i32
    };
    (Konst) => {
        u16
    };
    (Name) => {
        u16
    };
    (Site) => {
        u16
    };
    (Child) => {
        u16
    };
    (Free) => {
        u16
    };
    (To) => {
        u32
    };
}

/// What one operand field is stored as: little-endian bytes, one after the other.
pub(crate) trait Field: Copy {
    fn put(self, out: &mut [u8; 8], at: &mut usize);
    fn take(bytes: &[u8; 8], at: &mut usize) -> Option<Self>
    where
        Self: Sized;
}

macro_rules! field {
    ($($t:ty),*) => { $(impl Field for $t {
        fn put(self, out: &mut [u8; 8], at: &mut usize) {
            for b in self.to_le_bytes() {
                if let Some(place) = out.get_mut(*at) { *place = b; }
                *at += 1;
            }
        }
        fn take(bytes: &[u8; 8], at: &mut usize) -> Option<Self> {
            const N: usize = size_of::<$t>();
            let piece = bytes.get(*at..*at + N)?;
            *at += N;
            Some(<$t>::from_le_bytes(piece.try_into().ok()?))
        }
    })* };
}
field!(u8, i8, u16, u32, i32);

impl Field for bool {
    fn put(self, out: &mut [u8; 8], at: &mut usize) {
        u8::from(self).put(out, at);
    }
    fn take(bytes: &[u8; 8], at: &mut usize) -> Option<Self> {
        match u8::take(bytes, at)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

macro_rules! instructions {
    ($( $(#[doc = $doc:literal])+ $name:ident { $($field:ident : $role:ident),* $(,)? } )*) => {
        /// One instruction: eight bytes, never rewritten. Notation of the effect lines: `dst = lhs + rhs`, where each
        /// word names an operand; `R[x]` is the register an operand names, `→ to` a jump.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Op {
            $( $(#[doc = $doc])+ #[allow(missing_docs, reason = "the effect line names every operand")]
               $name { $($field: storage!($role)),* }, )*
        }

        #[derive(Clone, Copy)]
        #[repr(u8)]
        enum Tag { $($name),* }

        const TAGS: &[Tag] = &[$(Tag::$name),*];
        const SIZES: &[u8] = &[$(1 $(+ size_of::<storage!($role)>() as u8)*),*];

        impl Op {
            /// The instruction's name.
            #[must_use]
            pub const fn name(&self) -> &'static str {
                match self { $(Op::$name { .. } => stringify!($name)),* }
            }

            /// The first doc line of the instruction: its effect.
            #[must_use]
            pub const fn effect(&self) -> &'static str {
                match self { $(Op::$name { .. } => concat!($($doc),+)),* }
            }

            /// Calls `visit` with every operand's field name and role, in the order of the table.
            pub fn operands(&self, mut visit: impl FnMut(&'static str, Operand)) {
                match *self { $(Op::$name { $($field),* } => { $(visit(stringify!($field), Operand::$role($field));)* let _ = &mut visit; }),* }
            }

            /// The instruction as eight bytes: the row's number, then the operands, little-endian, zero-padded.
            #[must_use]
            pub fn to_bytes(&self) -> [u8; 8] {
                let mut out = [0; 8];
                let mut at = 1;
                match *self { $(Op::$name { $($field),* } => { out[0] = Tag::$name as u8; $($field.put(&mut out, &mut at);)* }),* }
                let _ = &mut at;
                out
            }

            /// How many of the eight bytes its row uses.
            #[must_use]
            pub fn size(&self) -> usize {
                let row = match self { $(Op::$name { .. } => Tag::$name as u8),* };
                Op::size_of_row(row).unwrap_or(8)
            }

            /// How many bytes the row with this number uses, if there is such a row.
            #[must_use]
            pub fn size_of_row(row: u8) -> Option<usize> {
                SIZES.get(usize::from(row)).map(|n| usize::from(*n))
            }

            /// The instruction that `bytes` stand for, if they stand for one.
            #[must_use]
            pub fn from_bytes(bytes: [u8; 8]) -> Option<Op> {
                let mut at = 1;
                let op = match TAGS.get(usize::from(bytes[0]))? { $(Tag::$name => Op::$name { $($field: Field::take(&bytes, &mut at)?),* }),* };
                bytes.get(at..)?.iter().all(|b| *b == 0).then_some(op)
            }

            /// One instance of every row, all operands zero, for tables and tests.
            #[must_use]
            pub fn all() -> Vec<Op> {
                (0..TAGS.len()).filter_map(|n| Op::from_bytes([u8::try_from(n).ok()?, 0, 0, 0, 0, 0, 0, 0])).collect()
            }
        }
    };
}
pub(crate) use {instructions, storage};
