//! Places in the code that jumps lead to.

use monty_bytecode::Op;

/// A place that jumps may lead to before it is known. Until the code is finished, a jump's operand is a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Label(pub(super) u32);

#[derive(Clone, Copy, Default)]
struct Row {
    at: Option<u32>,
    used: bool,
}

#[derive(Default)]
pub(super) struct Labels {
    rows: Vec<Row>,
}

impl Labels {
    pub(super) fn clear(&mut self) {
        self.rows.clear();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn add(&mut self) -> Label {
        self.rows.push(Row::default());
        Label(self.rows.len() as u32 - 1)
    }

    pub(super) fn use_(&mut self, label: u32) {
        if let Some(row) = self.rows.get_mut(label as usize) {
            row.used = true;
        }
    }

    /// Puts the label here; did a jump lead to it already?
    pub(super) fn place(&mut self, label: Label, at: u32) -> bool {
        match self.rows.get_mut(label.0 as usize) {
            Some(row) => {
                row.at = Some(at);
                row.used
            }
            None => false,
        }
    }

    pub(super) fn at(&self, label: u32) -> u32 {
        self.rows.get(label as usize).and_then(|row| row.at).unwrap_or(0)
    }
}

/// The jump operand of an instruction.
pub(super) fn target(op: &mut Op) -> Option<&mut u32> {
    match op {
        Op::Jump { to }
        | Op::JumpIf { to, .. }
        | Op::JumpIfNone { to, .. }
        | Op::JumpEq { to, .. }
        | Op::JumpNe { to, .. }
        | Op::JumpLt { to, .. }
        | Op::JumpLe { to, .. }
        | Op::JumpGt { to, .. }
        | Op::JumpGe { to, .. }
        | Op::JumpEqImm { to, .. }
        | Op::JumpNeImm { to, .. }
        | Op::JumpLtImm { to, .. }
        | Op::JumpLeImm { to, .. }
        | Op::JumpGtImm { to, .. }
        | Op::JumpGeImm { to, .. }
        | Op::ForNext { body: to, .. }
        | Op::Send { done: to, .. } => Some(to),
        _ => None,
    }
}

/// Does the code never go on after this instruction?
pub(super) fn ends(op: &Op) -> bool {
    matches!(
        op,
        Op::Return { .. }
            | Op::ReturnNone {}
            | Op::Jump { .. }
            | Op::Raise { .. }
            | Op::RaiseFrom { .. }
            | Op::Reraise { .. }
            | Op::RaiseHandled {}
    )
}
