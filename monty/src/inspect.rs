//! Where a paused run stands and what it is full of, for people and their tools.

use monty_vm::host::{Glance, glance, length, survey};
use monty_vm::object::Value as Inner;
use serde::Serialize;

use crate::call::Position;
use crate::engine::Engine;
use crate::run::Run;
use crate::session::Session;

/// Types and objects that are told of.
const MOST: usize = 10;

/// Where a paused run or a session stands, and what it is full of. Nothing of it is needed to go on.
///
/// ```
/// use monty::{Limits, Options, Outcome, Program, Value};
///
/// let source = "def f(n):\n    big = [n] * 1000\n    return ask(n, tag='x')\nf(7)";
/// let program = Program::compile(source, Options::default().external_function("ask"))?;
/// let Outcome::Call(_, run) = program.start([("", Value::None); 0], Limits::default())? else { panic!() };
/// let seen = run.inspect();
/// assert_eq!((seen.state, seen.call.as_ref().unwrap().text.as_str()), ("call", "ask(7, tag='x')"));
/// let inner = seen.stack.last().unwrap();
/// assert_eq!((inner.position.function.as_str(), inner.position.line), ("f", 3));
/// let big = inner.variables.iter().find(|v| v.name == "big").unwrap();
/// assert_eq!((big.type_name.as_str(), big.length), ("list", Some(1000)));
/// assert!(big.bytes >= 8000 && seen.heap.biggest.iter().any(|o| o.names == ["big"]));
/// assert!(seen.to_json().starts_with(r#"{"state":"call","call":{"id":1,"#));
/// # Ok::<(), monty::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Inspection {
    /// What it stands at: `call`, `pending`, `interrupted`, or `idle` for a session between two snippets.
    pub state: &'static str,
    /// The call it waits at.
    pub call: Option<InspectedCall>,
    /// The numbers of the calls that tasks wait for.
    pub pending: Vec<u64>,
    /// Seconds until a task's own timer.
    pub timer: Option<f64>,
    /// The numbers of all calls the host has still to settle.
    pub open_calls: Vec<u64>,
    /// Its Python frames, innermost last; of a session between two snippets its variables alone.
    pub stack: Vec<InspectedFrame>,
    /// What it has used.
    pub usage: InspectedUsage,
    /// What its memory is full of.
    pub heap: InspectedHeap,
}

/// The call that a run waits at.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InspectedCall {
    /// Its number.
    pub id: u64,
    /// What it asks for: `Function`, `Awaited`, `Method` …
    pub kind: String,
    /// The function's name.
    pub name: String,
    /// The reprs of its arguments by position.
    pub args: Vec<String>,
    /// Names and reprs of its arguments by name.
    pub kwargs: Vec<(String, String)>,
    /// The call as Python writes it.
    pub text: String,
    /// Where it stands.
    pub position: Position,
}

/// A Python frame.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InspectedFrame {
    /// Where it is.
    pub position: Position,
    /// Its variables.
    pub variables: Vec<InspectedVariable>,
}

/// A variable.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InspectedVariable {
    /// Its name.
    pub name: String,
    /// The name of its value's type.
    pub type_name: String,
    /// Its value's repr, cut to a line or two.
    pub repr: String,
    /// Bytes of its value and of what that holds.
    pub bytes: usize,
    /// How many items or characters its value has.
    pub length: Option<usize>,
}

/// What a run has used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InspectedUsage {
    /// Bytes of memory.
    pub memory: usize,
    /// Of how many.
    pub max_memory: usize,
    /// Steps of work.
    pub fuel: u64,
    /// Bytes of output.
    pub output: usize,
    /// Calls of the host.
    pub host_calls: u64,
    /// Nested calls.
    pub depth: usize,
}

/// What a run's memory is full of.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InspectedHeap {
    /// How many objects there are, those that nothing reaches any more among them.
    pub objects: usize,
    /// Their bytes.
    pub bytes: usize,
    /// The types that take most of it.
    pub types: Vec<InspectedType>,
    /// The largest objects, each for itself.
    pub biggest: Vec<InspectedObject>,
}

/// All objects of a type.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InspectedType {
    /// Its name.
    pub type_name: String,
    /// How many.
    pub objects: usize,
    /// Their bytes.
    pub bytes: usize,
}

/// One object.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InspectedObject {
    /// The name of its type.
    pub type_name: String,
    /// Its own bytes.
    pub bytes: usize,
    /// How many items or characters it has.
    pub length: Option<usize>,
    /// The names of the variables whose value it is.
    pub names: Vec<String>,
}

impl Inspection {
    /// All of it as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Plain data with names for keys is always JSON.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Engine {
    /// Where it stands.
    pub(crate) fn inspect(&self) -> Inspection {
        let parked = self.vm.parked().map(crate::call::Pending::of);
        let state = match (&self.call, &parked) {
            (Some(_), _) => "call",
            (None, Some(_)) => "pending",
            (None, None) if self.vm.depth() == 0 => "idle",
            (None, None) => "interrupted",
        };
        let mut named: Vec<(String, Inner)> = Vec::new();
        let mut stack = Vec::new();
        for f in self.vm.frames_info() {
            named.extend(f.locals.iter().cloned());
            let position = Position { function: f.function, file: f.file, line: f.line, column: 0 };
            stack.push(InspectedFrame { position, variables: self.variables(f.locals) });
        }
        if stack.is_empty() {
            let globals = self.vm.global_names().into_iter().filter(|name| !name.starts_with("__"));
            let globals: Vec<_> =
                globals.filter_map(|n| Some((n.clone(), self.vm.global_named(&n)?))).collect();
            named.extend(globals.iter().cloned());
            let position = Position { function: "<module>".to_owned(), ..Position::default() };
            stack.push(InspectedFrame { position, variables: self.variables(globals) });
        }
        let usage = self.usage();
        Inspection {
            state,
            call: self.call.as_ref().map(|call| InspectedCall {
                id: call.id,
                kind: format!("{:?}", call.kind),
                name: call.name.clone(),
                args: call.args.iter().map(ToString::to_string).collect(),
                kwargs: call.kwargs.iter().map(|(name, v)| (name.clone(), v.to_string())).collect(),
                text: call.to_string(),
                position: call.position.clone(),
            }),
            pending: parked.as_ref().map_or(Vec::new(), |p| p.ids.clone()),
            timer: parked.and_then(|p| p.timer).map(|t| t.as_secs_f64()),
            open_calls: self.vm.open_calls(),
            stack,
            usage: InspectedUsage {
                memory: usage.memory,
                max_memory: self.limits.memory,
                fuel: usage.fuel,
                output: usage.output,
                host_calls: usage.host_calls,
                depth: usage.depth,
            },
            heap: self.heap(&named),
        }
    }

    fn variables(&self, variables: Vec<(String, Inner)>) -> Vec<InspectedVariable> {
        let look = |(name, v)| {
            let Glance { type_name, repr, bytes, length } = glance(&self.vm.ctx, v);
            InspectedVariable { name, type_name, repr, bytes, length }
        };
        variables.into_iter().map(look).collect()
    }

    fn heap(&self, named: &[(String, Inner)]) -> InspectedHeap {
        let ctx = &self.vm.ctx;
        let survey = survey(ctx, MOST);
        let types = survey.types.into_iter();
        let biggest = survey.biggest.into_iter();
        InspectedHeap {
            objects: survey.objects,
            bytes: survey.bytes,
            types: types
                .map(|(type_name, objects, bytes)| InspectedType { type_name, objects, bytes })
                .collect(),
            biggest: biggest
                .map(|(v, bytes)| InspectedObject {
                    type_name: ctx.type_name(v),
                    bytes,
                    length: length(ctx, v),
                    names: named.iter().filter(|(_, own)| *own == v).map(|(name, _)| name.clone()).collect(),
                })
                .collect(),
        }
    }
}

impl Run {
    /// Where it stands and what it is full of.
    #[must_use]
    pub fn inspect(&self) -> Inspection {
        self.engine.inspect()
    }
}

impl Session {
    /// Where it stands and what it is full of.
    #[must_use]
    pub fn inspect(&self) -> Inspection {
        self.engine.inspect()
    }
}
