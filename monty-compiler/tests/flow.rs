//! No instruction reads a register that was not written on every way to it: neither before it, nor since a call that
//! used the registers above its result.

use std::collections::VecDeque;
use std::path::Path;

use monty_bytecode::{Code, Op, Operand, disassemble, verify};
use monty_compiler::{Options, compile};
use monty_parser::{Mode, Source, parse};

type Set = [u64; 4];
const ALL: Set = [u64::MAX; 4];

fn has(set: &Set, reg: usize) -> bool {
    set[reg / 64] >> (reg % 64) & 1 == 1
}

fn put(set: &mut Set, reg: usize) {
    set[reg / 64] |= 1 << (reg % 64);
}

fn both(a: Set, b: Set) -> Set {
    [0, 1, 2, 3].map(|word: usize| a[word] & b[word])
}

/// What an instruction reads and writes, and the register above which it leaves nothing.
struct Effect {
    reads: Vec<usize>,
    writes: Vec<usize>,
    above: Option<usize>,
}

fn effect(op: &Op) -> Effect {
    let (mut reads, mut writes, mut above) = (Vec::new(), Vec::new(), None);
    let mut run = 0;
    let unpacks = matches!(op, Op::Unpack { .. } | Op::UnpackStar { .. });
    op.operands(|_, operand| match operand {
        Operand::W(reg) => writes.push(usize::from(reg)),
        Operand::R(reg) => reads.push(usize::from(reg)),
        Operand::Run(reg) => run = usize::from(reg),
        Operand::Len(n) if unpacks => writes.extend(run..run + usize::from(n)),
        Operand::Len(n) => reads.extend(run..run + usize::from(n)),
        Operand::Pairs(n) => reads.extend(run..run + 2 * usize::from(n)),
        Operand::Argc(n) => reads.extend(run..run + usize::from(n)),
        Operand::Four(reg) => {
            let four = usize::from(reg)..usize::from(reg) + 4;
            if matches!(op, Op::GetIter { .. }) { writes.extend(four) } else { reads.extend(four) }
        }
        Operand::Three(reg) => {
            let three = usize::from(reg)..usize::from(reg) + 3;
            if matches!(op, Op::ExceptionInfo { .. }) { writes.extend(three) } else { reads.extend(three) }
        }
        Operand::CallBase(reg) => {
            let a = usize::from(reg);
            run = a + 2;
            let method = matches!(op, Op::CallMethod { .. } | Op::CallMethodKw { .. });
            reads.push(if method { a + 1 } else { a });
            if matches!(op, Op::CallEx { .. }) {
                reads.extend([a + 2, a + 3]);
            }
            writes.push(a);
            above = Some(a);
        }
        _ => {}
    });
    match *op {
        Op::MakeFunction { parts, flags, .. } => {
            reads.clear();
            reads.extend(usize::from(parts)..usize::from(parts) + flags.count_ones() as usize);
        }
        Op::ImportName { parts, .. } => reads.push(usize::from(parts) + 1),
        Op::MakeCell { slot } => reads.push(usize::from(slot)),
        Op::Send { value, .. } => reads.push(usize::from(value)),
        _ => {}
    }
    Effect { reads, writes, above }
}

fn target(op: &Op) -> Option<usize> {
    let mut to = None;
    op.operands(|_, operand| {
        if let Operand::To(at) = operand {
            to = Some(at as usize);
        }
    });
    to
}

fn check(code: &Code) -> Result<(), String> {
    let mut entry: Set = [0; 4];
    let namespace = code.flags.has(monty_bytecode::CodeFlags::CLASS_BODY);
    for reg in 0..code.params.registers().max(usize::from(namespace)) {
        put(&mut entry, reg);
    }
    let mut before = vec![None; code.ops.len()];
    let mut work = VecDeque::new();
    let arrive = |before: &mut Vec<Option<Set>>, work: &mut VecDeque<usize>, at: usize, state: Set| {
        let joined = before[at].map_or(state, |known| both(known, state));
        if before[at] != Some(joined) {
            before[at] = Some(joined);
            work.push_back(at);
        }
    };
    arrive(&mut before, &mut work, 0, entry);
    while let Some(at) = work.pop_front() {
        let op = &code.ops[at];
        let state = before[at].unwrap_or(ALL);
        if let Some(row) =
            code.handlers.iter().find(|row| (row.start as usize..row.end as usize).contains(&at))
        {
            let mut raised = state;
            // A call that raises has used the registers above its base.
            if let Some(a) = effect(op).above {
                raised = both(raised, up_to(a));
            }
            put(&mut raised, usize::from(row.exc));
            arrive(&mut before, &mut work, row.target as usize, raised);
        }
        let Effect { reads, writes, above } = effect(op);
        if let Some(reg) = reads.iter().find(|reg| !has(&state, **reg)) {
            return Err(format!("{} at {at} reads r{reg}", code.qualname));
        }
        let mut after = above.map_or(state, |a| both(state, up_to(a)));
        for reg in &writes {
            put(&mut after, *reg);
        }
        if let Some(to) = target(op) {
            arrive(&mut before, &mut work, to, after);
        }
        let ends = matches!(
            op,
            Op::Return { .. }
                | Op::ReturnNone {}
                | Op::Jump { .. }
                | Op::Raise { .. }
                | Op::RaiseFrom { .. }
                | Op::Reraise { .. }
                | Op::RaiseHandled {}
        );
        if !ends {
            // A loop that is over has no item.
            let next = if matches!(op, Op::ForNext { .. }) { state } else { after };
            arrive(&mut before, &mut work, at + 1, next);
        }
    }
    if let Some(at) = before.iter().position(Option::is_none) {
        return Err(format!("{} at {at} is never reached", code.qualname));
    }
    code.codes.iter().try_for_each(|code| check(code))
}

/// The registers below `a`.
fn up_to(a: usize) -> Set {
    let mut set = [0; 4];
    (0..a).for_each(|reg| put(&mut set, reg));
    set
}

fn check_text(name: &str, text: &str) {
    let source = Source::new(name, text);
    let module = match parse(&source, Mode::Module) {
        Ok(module) => module,
        Err(error) => {
            eprintln!("{name}: parser: {error}");
            return;
        }
    };
    match compile(&source, &module, &Options::default()) {
        Ok(code) => {
            verify(&code).unwrap_or_else(|error| panic!("{name}: {error}"));
            check(&code).unwrap_or_else(|error| panic!("{name}: {error}\n{}", disassemble(&code)));
        }
        Err(error) => {
            let line = source.line_col(error.span.lo).line;
            eprintln!("{name}:{line}: compiler: {error}");
        }
    }
}

fn check_folder(folder: &Path) {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "py")
                && let Ok(text) = std::fs::read_to_string(&path)
            {
                check_text(&path.display().to_string(), &text);
            }
        }
    }
}

#[test]
fn cases_read_only_what_was_written() {
    check_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"));
}

#[test]
fn the_corpus_reads_only_what_was_written() {
    check_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/corpus"));
}

#[test]
fn a_folder_of_choice_reads_only_what_was_written() {
    if let Ok(folder) = std::env::var("PYTHON_SOURCES") {
        check_folder(Path::new(&folder));
    }
}
