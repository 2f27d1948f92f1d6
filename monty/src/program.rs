//! A compiled program, ready to run any number of times.

use std::sync::Arc;

use monty_bytecode::Code;
use monty_parser::{Mode, Source};
use monty_snapshot::ProgramHash;
use monty_vm::Limit;
use monty_vm::host::Value;
use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};
use crate::frontend::compile;
use crate::host::Host;
use crate::journal::Journal;
use crate::limits::Limits;
use crate::options::Options;
use crate::prepared::{Compiled, Prepared};
use crate::replay::replay;
use crate::run::{Outcome, Run};

/// A compiled program. Immutable, shared by its clones, usable from any thread.
#[derive(Clone, Debug)]
pub struct Program(Arc<Compiled>);

/// What stands before the code in a stored program.
#[derive(Serialize, Deserialize)]
struct Header {
    monty_program: Options,
}

impl Program {
    /// Compiles a source.
    ///
    /// # Errors
    /// [`ErrorKind::Syntax`]: the source is not a program.
    ///
    /// ```
    /// use monty::{Options, Program};
    ///
    /// let error = Program::compile("1 +", Options::default()).unwrap_err();
    /// assert!(error.to_string().ends_with("SyntaxError: invalid syntax"));
    /// ```
    pub fn compile(source: &str, options: Options) -> Result<Program, Error> {
        if source.len() > options.max_source {
            return Err(Error::new(ErrorKind::Limit(Limit::Source)));
        }
        let source = Source::new(&options.name, source);
        let how = monty_compiler::Options {
            result: options.result,
            top_level_await: options.top_level_await,
            ..monty_compiler::Options::default()
        };
        let code = compile(&source, Mode::Module, &how).map_err(|e| Error::from_syntax(&e, &options.name))?;
        let code = Arc::new(code);
        Ok(Program(Arc::new(Compiled::new(code, options))))
    }

    /// How it was compiled.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    /// Its code.
    #[must_use]
    pub fn code(&self) -> &Arc<Code> {
        &self.0.code
    }

    /// Runs the program to its end, giving the value of its last expression. Nothing answers external functions, and what
    /// it prints is dropped: [`Program::prepare`] offers more.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    ///
    /// ```
    /// use monty::{Options, Program, Value};
    ///
    /// let program = Program::compile("sum(range(n))", Options::default().input("n"))?;
    /// assert_eq!(program.run([("n", Value::from(5))])?, Value::from(10));
    /// # Ok::<(), monty::Error>(())
    /// ```
    pub fn run<N: Into<String>>(&self, inputs: impl IntoIterator<Item = (N, Value)>) -> Result<Value, Error> {
        match self.prepare().inputs(inputs).start()? {
            Outcome::Complete(complete) => Ok(complete.value),
            Outcome::Interrupted(run) => Err(run.interruption()),
            Outcome::Pending(..) => Err(Error::unsettled()),
            Outcome::Call(call, _) => Err(Error::new(ErrorKind::Call(call.name))),
        }
    }

    /// Runs the program to its end, answering what it calls with what the host offers; the names of its functions and values
    /// are the program's globals. What it prints is dropped: [`Prepared::run_with`] offers more.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    ///
    /// ```
    /// use monty::{Host, Options, Program};
    ///
    /// let host = Host::new().function("add", |a: i64, b: i64| a + b);
    /// let program = Program::compile("add(add(1, 2), 3)", Options::default())?;
    /// assert_eq!(program.run_with(&host)?, 6.into());
    /// # Ok::<(), monty::Error>(())
    /// ```
    pub fn run_with(&self, host: &Host) -> Result<Value, Error> {
        self.prepare().run_with(host).map(|done| done.value)
    }

    /// As [`Program::run_with`], awaiting the host's functions that answer later.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    pub async fn run_with_async(&self, host: &Host) -> Result<Value, Error> {
        self.prepare().run_with_async(host).await.map(|done| done.value)
    }

    /// Starts the program; it runs until its end, its first call of an external function, or the end of a portion of time.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    pub fn start<N: Into<String>>(
        &self,
        inputs: impl IntoIterator<Item = (N, Value)>,
        limits: Limits,
    ) -> Result<Outcome, Error> {
        self.prepare().inputs(inputs).limits(limits).start()
    }

    /// Prepares a run: inputs, limits, where output goes.
    #[must_use]
    pub fn prepare(&self) -> Prepared {
        Prepared::new(self.0.clone())
    }

    /// The program as bytes. The same program gives the same bytes.
    ///
    /// ```
    /// use monty::{Options, Program, Value};
    ///
    /// let program = Program::compile("6 * 7", Options::default())?;
    /// let again = Program::load(&program.dump())?;
    /// assert_eq!(again.run([("", Value::None); 0])?, Value::from(42));
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn dump(&self) -> Vec<u8> {
        let header = Header { monty_program: self.0.options.clone() };
        let mut bytes = Vec::new();
        // Writing a record of strings to a Vec cannot fail.
        let _ = ciborium::into_writer(&header, &mut bytes);
        bytes.extend(monty_snapshot::dump_program(&self.0.code));
        bytes
    }

    /// The program that `dump` made bytes of. Any bytes will do: those of no program give an error.
    ///
    /// # Errors
    /// [`ErrorKind::Load`]
    pub fn load(bytes: &[u8]) -> Result<Program, Error> {
        let mut rest = bytes;
        let header: Header = ciborium::from_reader(&mut rest)
            .map_err(|_| Error::new(ErrorKind::Load("these bytes are not a program".to_owned())))?;
        let code = Arc::new(monty_snapshot::load_program(rest)?);
        Ok(Program(Arc::new(Compiled::new(code, header.monty_program))))
    }

    /// Starts the program as the run was started that a journal is of, and gives it the same answers, as long as it asks for the
    /// same. It goes on from the last of them under these limits, still journaled.
    ///
    /// # Errors
    /// [`ErrorKind::Diverged`]: it asks for something else, or ends; otherwise any but [`ErrorKind::Syntax`].
    pub fn replay(&self, journal: &Journal, limits: Limits) -> Result<Outcome, Error> {
        replay(&self.0, journal, limits)
    }

    /// The hash of its code: what detached snapshots refer to it by.
    #[must_use]
    pub fn hash(&self) -> ProgramHash {
        self.0.known().hash
    }

    /// A paused run of this program as bytes, without the program: a million of them store it once.
    ///
    /// ```
    /// use monty::{Limits, Options, Outcome, Program, Value};
    ///
    /// let program = Program::compile("x = ask()\nx * 2", Options::default().external_function("ask"))?;
    /// let Outcome::Call(_, run) = program.start([("", Value::None); 0], Limits::default())? else { panic!() };
    /// let bytes = program.dump_run(&run);
    /// assert!(bytes.len() < run.dump().len());
    /// assert_eq!(Program::needed_by(&bytes)?, Some(program.hash()));
    ///
    /// let run = program.load_run(&bytes, Limits::default())?;
    /// let Outcome::Complete(done) = run.resume(21)? else { panic!() };
    /// assert_eq!(done.value, 42.into());
    ///
    /// let other = Program::compile("1", Options::default())?;
    /// assert!(other.load_run(&bytes, Limits::default()).is_err());
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn dump_run(&self, run: &Run) -> Vec<u8> {
        run.dump_detached(self.0.known())
    }

    /// The paused run of this program that [`Program::dump_run`] or [`Run::dump`] made bytes of.
    ///
    /// # Errors
    /// [`ErrorKind::Load`]: the bytes are no run, or one of another program.
    pub fn load_run(&self, bytes: &[u8], limits: Limits) -> Result<Run, Error> {
        Run::load_detached(bytes, limits, self.0.known())
    }

    /// The hash of the program that these bytes of a paused run need; None if they hold it themselves.
    ///
    /// # Errors
    /// [`ErrorKind::Load`]: the bytes are no run.
    pub fn needed_by(bytes: &[u8]) -> Result<Option<ProgramHash>, Error> {
        Ok(monty_snapshot::detached_from(bytes)?)
    }
}
