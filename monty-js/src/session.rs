//! A session: a program that grows, snippet by snippet.

use monty::{Error, Fed, Session};
use napi::Result;
use napi::bindgen_prelude::{Buffer, Uint8Array};
use napi_derive::napi;
use serde_json::{Value as Json, json};

use crate::options::{limits, wrong};
use crate::{step, wire};

/// A session.
#[napi]
pub struct NativeSession {
    session: Session,
}

#[napi]
impl NativeSession {
    #[napi(constructor)]
    pub fn new(bounds: Json) -> Result<NativeSession> {
        Ok(NativeSession { session: Session::new(limits(&bounds)?) })
    }

    /// Takes up what `dump` gave: what it waits at, null, or an error.
    #[napi]
    pub fn load(&mut self, bytes: Uint8Array, bounds: Json) -> Result<Json> {
        Ok(match Session::load(&bytes, limits(&bounds)?) {
            Ok(session) => {
                let told = session.call().map_or(Json::Null, |call| step::called(call, ""));
                self.session = session;
                told
            }
            Err(error) => step::failed(&error),
        })
    }

    /// Runs a snippet.
    #[napi]
    pub fn feed(&mut self, source: String) -> Json {
        let fed = self.session.feed(&source);
        self.told(fed)
    }

    /// Answers the call it waits at.
    #[napi]
    pub fn resume(&mut self, answer: Json) -> Result<Json> {
        let fed = self.session.resume(wire::from_wire(&answer).map_err(wrong)?);
        Ok(self.told(fed))
    }

    /// Answers the call it waits at with an exception.
    #[napi]
    pub fn raise(&mut self, error: Json) -> Result<Json> {
        let fed = self.session.resume_error(wire::to_exception(&error, 0).map_err(wrong)?);
        Ok(self.told(fed))
    }

    /// Where it stands and what it is full of, as JSON.
    #[napi]
    #[must_use]
    pub fn inspect(&self) -> String {
        self.session.inspect().to_json()
    }

    /// Goes on after an interruption.
    #[napi]
    pub fn proceed(&mut self) -> Json {
        let fed = self.session.proceed();
        self.told(fed)
    }

    /// Sets a variable; null, or an error.
    #[napi]
    pub fn set(&mut self, name: String, value: Json) -> Result<Json> {
        let value = wire::from_wire(&value).map_err(wrong)?;
        Ok(done(self.session.set(&name, value)))
    }

    /// Lets the host answer a function; null, or an error.
    #[napi]
    pub fn external_function(&mut self, name: String) -> Json {
        done(self.session.external_function(&name))
    }

    /// A variable's value in a list, or null if there is none.
    #[napi]
    #[must_use]
    pub fn get(&self, name: String) -> Json {
        self.session.get(&name).map_or(Json::Null, |v| json!([wire::to_wire(&v)]))
    }

    /// Names of its variables.
    #[napi]
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.session.names()
    }

    /// The session as bytes.
    #[napi]
    #[must_use]
    pub fn dump(&self) -> Buffer {
        self.session.dump().into()
    }

    /// Another session in the same state.
    #[napi]
    #[must_use]
    pub fn fork(&self) -> NativeSession {
        NativeSession { session: self.session.fork() }
    }

    /// What it has used.
    #[napi]
    #[must_use]
    pub fn usage(&self) -> Json {
        step::usage(&self.session.usage())
    }

    fn told(&mut self, fed: std::result::Result<Fed, Error>) -> Json {
        match fed {
            Ok(Fed::Complete(done)) => step::complete(&done),
            Ok(Fed::Call(call)) => step::called(&call, &self.session.take_output()),
            Ok(Fed::Pending(pending)) => step::pending(&pending, &self.session.take_output()),
            Ok(Fed::Interrupted) => step::interrupted(&self.session.take_output()),
            Err(error) => step::failed(&error),
        }
    }
}

fn done(result: std::result::Result<(), Error>) -> Json {
    result.map_or_else(|error| step::failed(&error), |()| Json::Null)
}
