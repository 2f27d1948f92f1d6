//! A compiled program.

use monty::{Journal, Program};
use napi::Result;
use napi::bindgen_prelude::{Buffer, Uint8Array};
use napi_derive::napi;
use serde_json::{Value as Json, json};

use crate::options::{inputs, limits, options, settings, wrong};
use crate::run::NativeRun;
use crate::step;

/// A compiled program. `compile` and `load` answer with null, or with an error as plain data.
#[napi]
#[derive(Default)]
pub struct NativeProgram {
    program: Option<Program>,
}

#[napi]
impl NativeProgram {
    #[napi(constructor)]
    #[must_use]
    pub fn new() -> NativeProgram {
        NativeProgram::default()
    }

    /// Compiles a source.
    #[napi]
    pub fn compile(&mut self, source: String, how: Json) -> Result<Json> {
        Ok(match Program::compile(&source, options(&how)?) {
            Ok(program) => {
                self.program = Some(program);
                Json::Null
            }
            Err(error) => step::failed(&error),
        })
    }

    /// Takes up what `dump` gave.
    #[napi]
    pub fn load(&mut self, bytes: Uint8Array) -> Json {
        match Program::load(&bytes) {
            Ok(program) => {
                self.program = Some(program);
                Json::Null
            }
            Err(error) => step::failed(&error),
        }
    }

    /// The program as bytes.
    #[napi]
    pub fn dump(&self) -> Result<Buffer> {
        Ok(self.get()?.dump().into())
    }

    /// How it was compiled.
    #[napi]
    pub fn describe(&self) -> Result<Json> {
        let options = self.get()?.options();
        Ok(json!({
            "scriptName": options.name,
            "inputs": options.inputs,
            "externalFunctions": options.external_functions,
            "asyncFunctions": options.async_functions,
        }))
    }

    /// A run of it, not yet begun.
    #[napi]
    pub fn prepare(&self, values: Json, bounds: Json, how: Json) -> Result<NativeRun> {
        let prepared = self.get()?.prepare().limits(limits(&bounds)?).inputs(inputs(&values)?);
        Ok(NativeRun::prepared(settings(&how, prepared)?))
    }

    /// Does again what a journal says: gives `run` what came of it.
    #[napi]
    pub fn replay(&self, run: &NativeRun, journal: Uint8Array, bounds: Json) -> Result<Json> {
        let (bounds, program) = (limits(&bounds)?, self.get()?);
        let outcome = Journal::from_bytes(&journal).and_then(|journal| program.replay(&journal, bounds));
        Ok(run.conclude(outcome))
    }

    fn get(&self) -> Result<&Program> {
        self.program.as_ref().ok_or_else(|| wrong("nothing has been compiled"))
    }
}
