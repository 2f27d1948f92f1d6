//! Runs compiled patterns by backtracking, with a stack of its own. It works in portions, so that whoever drives it can charge for
//! what was done and ask for the memory the stack has taken.

use super::code::{FOREVER, Inst, Mood, Program};
use super::entry::{Aim, Entry, Pace, UNSET};
use super::set::{World, fold};
use super::step::{before, char_at, holds, one, retreat};

pub(super) struct Matcher {
    aim: Aim,
    /// An empty match here does not count.
    barred: Option<usize>,
    start: usize,
    pc: usize,
    pos: usize,
    running: bool,
    stack: Vec<Entry>,
    /// Start and end of each group; the whole match is group 0.
    pub(super) slots: Vec<usize>,
    /// The group that was closed last, 0 for none.
    pub(super) last_index: usize,
    reps: Vec<(u32, usize)>,
}

fn offset(pc: usize, by: i32) -> usize {
    pc.wrapping_add_signed(by as isize)
}

impl Matcher {
    pub(super) fn new(program: &Program, aim: Aim, start: usize, barred: Option<usize>) -> Matcher {
        Matcher {
            aim,
            barred,
            start,
            pc: 0,
            pos: start,
            running: false,
            stack: Vec::new(),
            slots: vec![UNSET; (program.groups as usize + 1) * 2],
            last_index: 0,
            reps: vec![(0, UNSET); program.reps as usize],
        }
    }

    /// Bytes the stack holds.
    pub(super) fn bytes(&self) -> usize {
        self.stack.capacity() * size_of::<Entry>()
    }

    /// Begins anew at another place.
    pub(super) fn restart(&mut self, start: usize, barred: Option<usize>) {
        self.start = start;
        self.barred = barred;
        self.running = false;
    }

    /// Where a match may begin next, from `start` on.
    fn candidate(&self, program: &Program, text: &[u8]) -> Option<usize> {
        let rest = text.get(self.start..)?;
        if (rest.len() as u64) < program.min {
            return None;
        }
        let skip = if program.prefix.len() > 1 {
            memchr::memmem::find(rest, &program.prefix)?
        } else {
            match (program.few.as_deref(), &program.firsts) {
                (Some([a]), _) => memchr::memchr(*a, rest)?,
                (Some([a, b]), _) => memchr::memchr2(*a, *b, rest)?,
                (Some([a, b, c]), _) => memchr::memchr3(*a, *b, *c, rest)?,
                (_, Some(firsts)) => rest.iter().position(|b| firsts.has(*b))?,
                (_, None) => 0,
            }
        };
        Some(self.start + skip)
    }

    /// Works for about so many steps. The steps taken are taken off.
    pub(super) fn run(&mut self, program: &Program, text: &[u8], steps: &mut usize) -> Pace {
        loop {
            if !self.running {
                if self.aim == Aim::Anywhere {
                    let from = self.start;
                    let Some(at) = self.candidate(program, text) else { return Pace::Nothing };
                    *steps = steps.saturating_sub((at - from) / 16);
                    self.start = at;
                }
                if self.start > text.len() {
                    return Pace::Nothing;
                }
                self.stack.clear();
                self.slots.fill(UNSET);
                self.last_index = 0;
                self.pc = 0;
                self.pos = self.start;
                self.running = true;
            }
            match self.attempt(program, text, steps) {
                Pace::Nothing if self.aim == Aim::Anywhere => {
                    self.running = false;
                    match char_at(text, self.start, program.bytes) {
                        Some((_, next)) => self.start = next,
                        None => return Pace::Nothing,
                    }
                    *steps = steps.saturating_sub(1);
                    if *steps == 0 {
                        return Pace::More;
                    }
                }
                pace => return pace,
            }
        }
    }

    fn attempt(&mut self, program: &Program, text: &[u8], steps: &mut usize) -> Pace {
        let code = program.code.as_slice();
        let bytes = program.bytes;
        loop {
            if *steps == 0 {
                return Pace::More;
            }
            *steps -= 1;
            let Some(inst) = code.get(self.pc) else { return Pace::Nothing };
            let fits = match inst {
                Inst::Text(want) => {
                    let fits = text.get(self.pos..).is_some_and(|rest| rest.starts_with(want));
                    if fits {
                        self.pos += want.len();
                        self.pc += 1;
                    }
                    fits
                }
                Inst::Char(_) | Inst::Folded(..) | Inst::Any | Inst::All | Inst::Set(_) => {
                    match one(inst, text, self.pos, bytes) {
                        Some(next) => {
                            self.pos = next;
                            self.pc += 1;
                            true
                        }
                        None => false,
                    }
                }
                Inst::Jump(by) => {
                    self.pc = offset(self.pc, *by);
                    true
                }
                Inst::Split(first, second) => {
                    self.stack.push(Entry::Branch { pc: offset(self.pc, *second), pos: self.pos });
                    self.pc = offset(self.pc, *first);
                    true
                }
                Inst::Alt(other, guard) => {
                    let possible =
                        guard.as_ref().is_none_or(|g| text.get(self.pos).is_some_and(|byte| g.has(*byte)));
                    if possible {
                        self.stack.push(Entry::Branch { pc: offset(self.pc, *other), pos: self.pos });
                        self.pc += 1;
                    } else {
                        self.pc = offset(self.pc, *other);
                    }
                    true
                }
                Inst::Save(slot) => {
                    self.save(*slot as usize);
                    self.pc += 1;
                    true
                }
                Inst::At(at) => {
                    self.pc += 1;
                    holds(*at, text, self.pos, bytes)
                }
                Inst::Back(group, folded) => {
                    self.pc += 1;
                    self.back(*group as usize, *folded, text, bytes, steps)
                }
                Inst::Cond(group, no) => {
                    let group = *group as usize;
                    let matched = self.slots.get(group * 2 + 1).is_some_and(|end| *end != UNSET);
                    self.pc = if matched { self.pc + 1 } else { offset(self.pc, *no) };
                    true
                }
                Inst::Mark => {
                    self.stack.push(Entry::Mark);
                    self.pc += 1;
                    true
                }
                Inst::Cut => {
                    self.cut(steps);
                    self.pc += 1;
                    true
                }
                Inst::Look { negative, back, end } => self.look(*negative, *back, *end, text, bytes, steps),
                Inst::LookEnd { negative } => self.look_end(*negative, steps),
                Inst::One { min, max, mood } => self.one_char(code, (*min, *max, *mood), text, bytes, steps),
                Inst::RepInit(rep) => {
                    self.rep_set(*rep as usize, 0, UNSET);
                    self.pc += 1;
                    true
                }
                Inst::RepNext(rep, to) => {
                    let (count, last) = self.reps.get(*rep as usize).copied().unwrap_or((0, UNSET));
                    self.rep_set(*rep as usize, count.saturating_add(1), last);
                    self.pc = offset(self.pc, *to);
                    true
                }
                Inst::RepCheck { rep, min, max, lazy, exit } => {
                    self.rep_check(*rep as usize, (*min, *max), *lazy, offset(self.pc, *exit));
                    true
                }
                Inst::Fail => false,
                Inst::Match => {
                    let short = self.aim == Aim::Whole && self.pos != text.len();
                    let empty = self.pos == self.start && self.barred == Some(self.pos);
                    if !short && !empty {
                        if let [start, end, ..] = self.slots.as_mut_slice() {
                            (*start, *end) = (self.start, self.pos);
                        }
                        return Pace::Found;
                    }
                    false
                }
            };
            if !fits && !self.back_up(code, text, bytes, steps) {
                return Pace::Nothing;
            }
        }
    }

    fn save(&mut self, slot: usize) {
        if let Some(place) = self.slots.get_mut(slot) {
            self.stack.push(Entry::Slot { slot, old: *place });
            *place = self.pos;
        }
        if slot % 2 == 1 {
            self.stack.push(Entry::LastIndex(self.last_index));
            self.last_index = slot / 2;
        }
    }

    fn rep_set(&mut self, rep: usize, count: u32, last: usize) {
        if let Some(place) = self.reps.get_mut(rep) {
            self.stack.push(Entry::Rep { rep, count: place.0, last: place.1 });
            *place = (count, last);
        }
    }

    fn rep_check(&mut self, rep: usize, (min, max): (u32, u32), lazy: bool, exit: usize) {
        let (count, last) = self.reps.get(rep).copied().unwrap_or((0, UNSET));
        if count < min {
            self.pc += 1;
            return;
        }
        // A round that got nowhere is the last one.
        let more = (count < max || max == FOREVER) && self.pos != last;
        if !more {
            self.pc = exit;
        } else if lazy {
            self.stack.push(Entry::Round { pc: self.pc + 1, rep, pos: self.pos });
            self.pc = exit;
        } else {
            self.stack.push(Entry::Branch { pc: exit, pos: self.pos });
            self.rep_set(rep, count, self.pos);
            self.pc += 1;
        }
    }

    fn back(
        &mut self,
        group: usize,
        folded: Option<World>,
        text: &[u8],
        bytes: bool,
        steps: &mut usize,
    ) -> bool {
        let bound = |at: usize| self.slots.get(at).copied().filter(|v| *v != UNSET);
        let (Some(from), Some(to)) = (bound(group * 2), bound(group * 2 + 1)) else { return false };
        let Some(want) = text.get(from..to) else { return false };
        *steps = steps.saturating_sub(want.len() / 16);
        let Some(world) = folded else {
            let fits = text.get(self.pos..).is_some_and(|rest| rest.starts_with(want));
            if fits {
                self.pos += want.len();
            }
            return fits;
        };
        let (mut at, mut pos) = (0, self.pos);
        while let Some((a, next)) = char_at(want, at, bytes) {
            match char_at(text, pos, bytes) {
                Some((b, behind)) if a == b || fold(a, world) == fold(b, world) => (at, pos) = (next, behind),
                _ => return false,
            }
        }
        self.pos = pos;
        true
    }

    /// Forgets what could be gone back to since the innermost mark, but not what must be undone.
    fn cut(&mut self, steps: &mut usize) {
        let is_mark = |e: &Entry| matches!(e, Entry::Mark | Entry::Look { .. });
        let Some(mark) = self.stack.iter().rposition(is_mark) else { return };
        *steps = steps.saturating_sub((self.stack.len() - mark) / 8);
        let kept: Vec<Entry> = self
            .stack
            .drain(mark..)
            .filter(|e| matches!(e, Entry::Slot { .. } | Entry::LastIndex(_) | Entry::Rep { .. }))
            .collect();
        self.stack.extend(kept);
    }

    fn look(
        &mut self,
        negative: bool,
        back: u32,
        end: i32,
        text: &[u8],
        bytes: bool,
        steps: &mut usize,
    ) -> bool {
        let end = offset(self.pc, end);
        let mut from = Some(self.pos);
        for _ in 0..back {
            *steps = steps.saturating_sub(1);
            match from.and_then(|pos| before(text, pos, bytes)) {
                Some(pos) => from = Some(pos),
                None => {
                    from = None;
                    break;
                }
            }
        }
        let Some(from) = from else {
            // There is not that much text before: nothing can stand there.
            self.pc = end;
            return negative;
        };
        self.stack.push(Entry::Look { pos: self.pos, pc: end, negative });
        self.pos = from;
        self.pc += 1;
        true
    }

    fn look_end(&mut self, negative: bool, steps: &mut usize) -> bool {
        if negative {
            // What must not be there is there: undo it all, and fail.
            while let Some(entry) = self.stack.pop() {
                if let Entry::Look { .. } = entry {
                    break;
                }
                self.undo(&entry);
                *steps = steps.saturating_sub(1);
            }
            return false;
        }
        let is_look = |e: &Entry| matches!(e, Entry::Look { .. });
        let found = self.stack.iter().rev().find(|e| is_look(e));
        let Some(Entry::Look { pos, .. }) = found else { return false };
        self.pos = *pos;
        self.cut(steps);
        self.pc += 1;
        true
    }

    fn undo(&mut self, entry: &Entry) {
        match entry {
            Entry::Slot { slot, old } => {
                if let Some(place) = self.slots.get_mut(*slot) {
                    *place = *old;
                }
            }
            Entry::LastIndex(old) => self.last_index = *old,
            Entry::Rep { rep, count, last } => {
                if let Some(place) = self.reps.get_mut(*rep) {
                    *place = (*count, *last);
                }
            }
            _ => {}
        }
    }

    fn one_char(
        &mut self,
        code: &[Inst],
        (min, max, mood): (u32, u32, Mood),
        text: &[u8],
        bytes: bool,
        steps: &mut usize,
    ) -> bool {
        let Some(inst) = code.get(self.pc + 1) else { return false };
        let wanted = if mood == Mood::Lazy { min } else { max };
        let (mut pos, mut low, mut count) = (self.pos, self.pos, 0_u32);
        while count < wanted || wanted == FOREVER {
            let Some(next) = one(inst, text, pos, bytes) else { break };
            pos = next;
            count += 1;
            if count == min {
                low = pos;
            }
        }
        *steps = steps.saturating_sub(count as usize / 16);
        if count < min {
            return false;
        }
        let pc = self.pc + 2;
        match mood {
            Mood::Greedy if pos > low => self.stack.push(Entry::Retreat { pc, pos, low }),
            Mood::Lazy if max > min => {
                let left = if max == FOREVER { FOREVER } else { max - min };
                self.stack.push(Entry::Advance { pc: self.pc, pos, left });
            }
            _ => {}
        }
        self.pos = pos;
        self.pc = pc;
        true
    }

    /// Takes the last way not yet tried; false if there is none.
    fn back_up(&mut self, code: &[Inst], text: &[u8], bytes: bool, steps: &mut usize) -> bool {
        while let Some(entry) = self.stack.pop() {
            match entry {
                Entry::Branch { pc, pos } => {
                    (self.pc, self.pos) = (pc, pos);
                    return true;
                }
                Entry::Retreat { pc, pos, low } => {
                    if let Some(at) = retreat(code.get(pc), text, pos, low, bytes, steps) {
                        if at > low {
                            self.stack.push(Entry::Retreat { pc, pos: at, low });
                        }
                        (self.pc, self.pos) = (pc, at);
                        return true;
                    }
                }
                Entry::Advance { pc, pos, left } => {
                    if let Some(next) = code.get(pc + 1).and_then(|inst| one(inst, text, pos, bytes)) {
                        let left = if left == FOREVER { FOREVER } else { left - 1 };
                        if left > 0 {
                            self.stack.push(Entry::Advance { pc, pos: next, left });
                        }
                        (self.pc, self.pos) = (pc + 2, next);
                        return true;
                    }
                }
                Entry::Round { pc, rep, pos } => {
                    let count = self.reps.get(rep).map_or(0, |r| r.0);
                    self.rep_set(rep, count, pos);
                    (self.pc, self.pos) = (pc, pos);
                    return true;
                }
                Entry::Look { pos, pc, negative: true } => {
                    (self.pc, self.pos) = (pc, pos);
                    return true;
                }
                Entry::Look { .. } | Entry::Mark => {}
                Entry::Slot { .. } | Entry::LastIndex(_) | Entry::Rep { .. } => self.undo(&entry),
            }
            *steps = steps.saturating_sub(1);
        }
        false
    }
}
