//! What a pattern is compiled to: flat code with relative jumps, built fragment by fragment.

use super::set::{Firsts, Part, Set, World};

/// "As often as there is room": the bound of `*` and `+`.
pub(super) const FOREVER: u32 = u32::MAX;

/// Places without width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    Start,
    End,
    LineStart,
    /// `$` without MULTILINE: the end, or before the line end that ends the text.
    LastLine,
    LineEnd,
    Boundary(World),
    Inside(World),
}

/// How a repeat goes about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mood {
    Greedy,
    Lazy,
    Possessive,
}

/// One instruction. Jumps count from the instruction itself.
#[derive(Clone, Debug)]
pub(super) enum Inst {
    /// This character.
    Char(u32),
    /// A character of the same letter; this one is folded.
    Folded(u32, World),
    /// These bytes.
    Text(Vec<u8>),
    /// Any character but a line end.
    Any,
    /// Any character.
    All,
    Set(Box<Set>),
    Jump(i32),
    /// Goes on with the first; with the second when that fails.
    Split(i32, i32),
    /// An alternative: goes on behind this; at the jump when that fails, or at once when the next byte cannot begin it.
    Alt(i32, Option<Box<Firsts>>),
    Save(u32),
    At(At),
    Back(u32, Option<World>),
    /// Goes on if the group matched, else jumps.
    Cond(u32, i32),
    /// Begins what is not gone back into once it has matched.
    Mark,
    Cut,
    /// Looks ahead, or behind by so many characters.
    Look {
        negative: bool,
        back: u32,
        end: i32,
    },
    LookEnd {
        negative: bool,
    },
    /// Repeats the one-character instruction that follows.
    One {
        min: u32,
        max: u32,
        mood: Mood,
    },
    RepInit(u32),
    RepCheck {
        rep: u32,
        min: u32,
        max: u32,
        lazy: bool,
        exit: i32,
    },
    RepNext(u32, i32),
    Fail,
    Match,
}

/// Code with what is known of its matches.
#[derive(Clone, Debug, Default)]
pub(super) struct Frag {
    pub(super) code: Vec<Inst>,
    /// Least width in characters.
    pub(super) min: u64,
    /// Greatest width.
    pub(super) max: u64,
    /// The bytes it may begin with; what follows too if `min` is 0.
    pub(super) firsts: Firsts,
}

fn distance(n: usize) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}

impl Frag {
    pub(super) fn width(code: Vec<Inst>, width: u64, firsts: Firsts) -> Frag {
        Frag { code, min: width, max: width, firsts }
    }

    /// Something without width.
    pub(super) fn empty(code: Vec<Inst>) -> Frag {
        Frag::width(code, 0, Firsts::default())
    }

    /// Is it one instruction for one character?
    pub(super) fn is_one(&self) -> bool {
        matches!(
            self.code.as_slice(),
            [Inst::Char(_) | Inst::Folded(..) | Inst::Any | Inst::All | Inst::Set(_)]
        )
    }

    pub(super) fn push(&mut self, next: Frag) {
        if self.min == 0 {
            self.firsts.join(next.firsts);
        }
        self.min = self.min.saturating_add(next.min);
        self.max = self.max.saturating_add(next.max);
        self.code.extend(next.code);
    }

    fn around(self, before: Vec<Inst>, after: Vec<Inst>) -> Frag {
        let mut code = before;
        code.extend(self.code);
        code.extend(after);
        Frag { code, ..self }
    }

    pub(super) fn capture(self, group: u32) -> Frag {
        self.around(vec![Inst::Save(group * 2)], vec![Inst::Save(group * 2 + 1)])
    }

    pub(super) fn atomic(self) -> Frag {
        self.around(vec![Inst::Mark], vec![Inst::Cut])
    }

    pub(super) fn look(self, negative: bool, back: u32) -> Frag {
        let end = distance(self.code.len() + 2);
        let around = self.around(vec![Inst::Look { negative, back, end }], vec![Inst::LookEnd { negative }]);
        Frag::empty(around.code)
    }

    pub(super) fn alternatives(mut branches: Vec<Frag>) -> Frag {
        if branches.len() > 1
            && let Some(set) = Frag::one_of(&branches)
        {
            return set;
        }
        let Some(last) = branches.pop() else { return Frag::default() };
        let mut all = last;
        while let Some(branch) = branches.pop() {
            let guard = (branch.min > 0 && !branch.firsts.is_all()).then(|| Box::new(branch.firsts));
            let mut code = Vec::with_capacity(branch.code.len() + all.code.len() + 2);
            code.push(Inst::Alt(distance(branch.code.len() + 2), guard));
            code.extend(branch.code);
            code.push(Inst::Jump(distance(all.code.len() + 1)));
            code.extend(all.code);
            let mut firsts = branch.firsts;
            firsts.join(all.firsts);
            all = Frag { code, min: all.min.min(branch.min), max: all.max.max(branch.max), firsts };
        }
        all
    }

    /// Branches of one character each are a set.
    fn one_of(branches: &[Frag]) -> Option<Frag> {
        let mut parts = Vec::with_capacity(branches.len());
        let mut firsts = Firsts::default();
        for branch in branches {
            let [Inst::Char(c)] = branch.code.as_slice() else { return None };
            parts.push(Part::Range(*c, *c));
            firsts.join(branch.firsts);
        }
        let set = Set::new(parts, false, false, World::Ascii);
        Some(Frag::width(vec![Inst::Set(Box::new(set))], 1, firsts))
    }

    pub(super) fn conditional(group: u32, yes: Frag, no: Frag) -> Frag {
        let mut code = vec![Inst::Cond(group, distance(yes.code.len() + 2))];
        code.extend(yes.code);
        code.push(Inst::Jump(distance(no.code.len() + 1)));
        code.extend(no.code);
        let mut firsts = yes.firsts;
        firsts.join(no.firsts);
        Frag { code, min: yes.min.min(no.min), max: yes.max.max(no.max), firsts }
    }

    /// `reps` counts the counters in use.
    pub(super) fn repeat(self, min: u32, max: u32, mood: Mood, reps: &mut u32) -> Frag {
        let widths = (
            self.min.saturating_mul(u64::from(min)),
            if max == FOREVER && self.max > 0 { u64::MAX } else { self.max.saturating_mul(u64::from(max)) },
        );
        let firsts = self.firsts;
        let size = distance(self.code.len());
        let made = if self.is_one() {
            self.around(vec![Inst::One { min, max, mood }], vec![])
        } else if mood == Mood::Possessive {
            self.repeat(min, max, Mood::Greedy, reps).atomic()
        } else {
            let lazy = mood == Mood::Lazy;
            let either = |body: i32, exit: i32| {
                if lazy { Inst::Split(exit, body) } else { Inst::Split(body, exit) }
            };
            match (min, max) {
                (0, 1) => self.around(vec![either(1, size + 1)], vec![]),
                // An iteration of some width needs no look at whether it got on.
                (0, FOREVER) if self.min > 0 => {
                    self.around(vec![either(1, size + 2)], vec![Inst::Jump(-size - 1)])
                }
                (1, FOREVER) if self.min > 0 => self.around(vec![], vec![either(-size, 1)]),
                _ => {
                    let rep = *reps;
                    *reps += 1;
                    let check = Inst::RepCheck { rep, min, max, lazy, exit: size + 2 };
                    self.around(vec![Inst::RepInit(rep), check], vec![Inst::RepNext(rep, -size - 1)])
                }
            }
        };
        Frag { code: made.code, min: widths.0, max: widths.1, firsts }
    }
}

/// A compiled pattern.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) code: Vec<Inst>,
    /// Groups, the whole match not counted.
    pub(super) groups: u32,
    pub(super) reps: u32,
    /// Is the subject bytes?
    pub(super) bytes: bool,
    /// The flags, inline ones included.
    pub(super) flags: u32,
    /// Named groups in the order of the pattern.
    pub(super) names: Vec<(String, u32)>,
    /// The least number of characters a match has.
    pub(super) min: u64,
    /// Text that every match begins with.
    pub(super) prefix: Vec<u8>,
    /// Bytes that a match may begin with, if it must have any.
    pub(super) firsts: Option<Firsts>,
    /// The same, if they are few.
    pub(super) few: Option<Vec<u8>>,
}

impl Program {
    /// The text every match begins with: a run of text that nothing stands before but a group's beginning.
    pub(super) fn prefix_of(code: &[Inst]) -> Vec<u8> {
        for inst in code {
            match inst {
                Inst::Save(_) => {}
                Inst::Text(text) => return text.clone(),
                _ => break,
            }
        }
        Vec::new()
    }
}
