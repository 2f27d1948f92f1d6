//! What the host hands over: values made at once, or by a frame of Python.

use super::call::Arguments;
use super::{CallKind, HostAnswer, HostCall, Ret, SettleError, Vm};
use crate::host::{Bind, BorderError, Exception, Recipe, Value as Plain, from_host_in, needs_recipe};
use crate::object::Value;
use crate::raise::Answer;

/// What stands for the environment among variables: no variable can have this name.
pub const ENVIRONMENT: &str = "os.environ";

impl Vm {
    /// Copies plain data into the heap; classes that are not builtin are those of `__main__`.
    ///
    /// # Errors
    /// As [`crate::host::from_host`].
    pub fn take_in(&mut self, value: Plain) -> Result<Value, BorderError> {
        let globals = self.main;
        from_host_in(&mut self.ctx, globals, value)
    }

    /// Can this value only be made by Python code?
    #[must_use]
    pub fn is_made(&self, value: &Plain) -> bool {
        needs_recipe(&self.ctx, self.main, value)
    }

    fn recipe(&mut self, value: Plain, bind: Bind) -> Result<Value, BorderError> {
        let mut recipe = Recipe::new(self.main);
        recipe.add(&mut self.ctx, value, bind)?;
        recipe.finish(&mut self.ctx).map_err(|_| BorderError::Memory)
    }

    /// A frame that follows a recipe.
    fn follow(&mut self, recipe: Value, ret: Ret, aux: Value) -> Answer<()> {
        let twin = self.twin("border_make")?;
        self.enter(twin, Arguments::of(&[recipe]), ret, aux)
    }

    /// Answers the host call in flight with a value or an exception.
    ///
    /// # Errors
    /// It cannot cross; the call still waits.
    pub fn answer_with(&mut self, answer: Result<Plain, Exception>) -> Result<(), BorderError> {
        let fine = answer.is_ok();
        let answer = answer.unwrap_or_else(Plain::from);
        let Some(waiting) = self.waiting.as_ref().filter(|_| self.is_made(&answer)) else {
            let v = self.take_in(answer)?;
            if fine {
                self.answer(v);
            } else {
                self.answer_error(v);
            }
            return Ok(());
        };
        let HostCall { kind, name, .. } = waiting.call;
        let text = self.ctx.heap.str(name).unwrap_or("").to_owned();
        let bind = match kind {
            CallKind::Awaited => {
                let recipe = self.recipe(answer, Bind::Result)?;
                self.answer_future(if fine {
                    HostAnswer::Recipe(recipe)
                } else {
                    HostAnswer::ErrorRecipe(recipe)
                });
                return Ok(());
            }
            _ if !fine => Bind::Raise,
            CallKind::SetAttribute => {
                self.answer(Value::NONE);
                return Ok(());
            }
            CallKind::Name => {
                let globals = self.frames.last().map_or(self.main, |f| f.globals);
                Bind::Global(globals, text)
            }
            CallKind::Module if matches!(answer, Plain::Dict(_)) => {
                self.module_table();
                Bind::Module(text)
            }
            _ => Bind::Result,
        };
        let recipe = self.recipe(answer, bind)?;
        if let Some(waiting) = self.waiting.take() {
            self.incoming = Value::UNDEF;
            let entered = self.follow(recipe, waiting.ret, waiting.aux);
            self.or_incoming(entered);
        }
        Ok(())
    }

    /// The host's answer to a call that it answered with "later".
    ///
    /// # Errors
    /// It cannot cross; the call still waits.
    pub fn settle_with(
        &mut self,
        id: u64,
        answer: Result<Plain, Exception>,
    ) -> Result<Result<(), SettleError>, BorderError> {
        let fine = answer.is_ok();
        let answer = answer.unwrap_or_else(Plain::from);
        let answer = if self.is_made(&answer) {
            let recipe = self.recipe(answer, Bind::Result)?;
            if fine { HostAnswer::Recipe(recipe) } else { HostAnswer::ErrorRecipe(recipe) }
        } else {
            let v = self.take_in(answer)?;
            if fine { HostAnswer::Value(v) } else { HostAnswer::Error(v) }
        };
        Ok(self.settle_as(id, answer))
    }

    /// Makes globals of values that Python code makes, before anything else is done. A dict by the name of [`ENVIRONMENT`] goes into the
    /// environment.
    ///
    /// # Errors
    /// One of them cannot cross, or there is no memory for them.
    pub fn make_globals(
        &mut self,
        values: impl IntoIterator<Item = (String, Plain)>,
    ) -> Result<(), BorderError> {
        let main = self.main_globals();
        let mut recipe = Recipe::new(main);
        for (name, value) in values {
            let bind = if name == ENVIRONMENT { Bind::Environment } else { Bind::Global(main, name) };
            recipe.add(&mut self.ctx, value, bind)?;
        }
        let recipe = recipe.finish(&mut self.ctx).map_err(|_| BorderError::Memory)?;
        let entered = self.follow(recipe, Ret::Drop, Value::UNDEF);
        self.or_incoming(entered);
        Ok(())
    }

    /// May a frame be pushed now that has nothing to do with what the run stands at?
    #[must_use]
    pub fn is_between(&self) -> bool {
        self.waiting.is_none() && self.parked.is_none() && self.incoming.is_undef() && !self.frames.is_empty()
    }
}
