//! Closures as host functions: their parameters say what the script may pass.

use std::future::Future;
use std::marker::PhantomData;

use monty_vm::host::{Exception, Value};

use super::answer::IntoAnswer;
use super::convert::{FromValue, RefValue};

/// What the script passes to a host function, in the order of its parameters.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The function's name.
    pub name: &'a str,
    /// The arguments; those at the end that were left out are missing.
    pub values: &'a [Value],
}

impl<'a> Given<'a> {
    /// Are there no more than `most`, and at least `least`?
    fn count(&self, least: usize, most: usize) -> Result<(), Exception> {
        let n = self.values.len();
        if (least..=most).contains(&n) {
            return Ok(());
        }
        let takes = match (least == most, n < least) {
            (true, _) => format!("exactly {}", plural(most)),
            (false, true) => format!("at least {}", plural(least)),
            (false, false) => format!("at most {}", plural(most)),
        };
        Err(Exception::new("TypeError", format!("{}() takes {takes} ({n} given)", self.name)))
    }

    fn wrong(&self, at: usize, what: &str) -> Exception {
        Exception::new("TypeError", format!("{}() argument {} {what}", self.name, at + 1))
    }

    fn at(&self, at: usize) -> &'a Value {
        self.values.get(at).unwrap_or(&Value::None)
    }
}

fn plural(n: usize) -> String {
    if n == 1 { "1 argument".to_owned() } else { format!("{n} arguments") }
}

/// Marks a parameter that takes its argument.
#[derive(Debug)]
pub struct Owned<T>(PhantomData<T>);
/// Marks a parameter that borrows its argument.
#[derive(Debug)]
pub struct Ref<T: ?Sized>(PhantomData<T>);

/// One parameter, of a closure whose parameters the marker lists.
trait Parameter {
    const REQUIRED: bool;
}

impl<T: FromValue> Parameter for Owned<T> {
    const REQUIRED: bool = !T::OPTIONAL;
}

impl<T: RefValue + ?Sized> Parameter for Ref<T> {
    const REQUIRED: bool = true;
}

/// Up to the last parameter that is required, all are.
fn least(required: &[bool]) -> usize {
    required.iter().rposition(|r| *r).map_or(0, |at| at + 1)
}

/// A closure that can be a host function: of up to four parameters, each of a type that is [`FromValue`] or a reference to one
/// that is [`RefValue`], answering something that is [`IntoAnswer`]. The marker tells closures of different parameters apart.
pub trait Function<Marker>: Send + Sync + 'static {
    /// Calls it.
    ///
    /// # Errors
    /// The exception to raise: its own, or a `TypeError` because the arguments do not fit.
    fn call(&self, given: Given<'_>) -> Result<Value, Exception>;
}

/// A closure that returns a future and can be a host function. Its parameters are taken, not borrowed.
pub trait AsyncFunction<Marker>: Send + Sync + 'static {
    /// Calls it.
    fn call(&self, given: Given<'_>) -> impl Future<Output = Result<Value, Exception>> + Send + 'static;
}

macro_rules! function {
    // All parameters are chosen: Owned or Ref, the type's letter, the type as the closure sees it, what it must be.
    (@done [$($how:ident $t:ident ($seen:ty) [$($bound:tt)*] $get:ident $at:literal,)*]) => {
        impl<F, R, $($t),*> Function<($($how<$t>,)*)> for F
        where
            F: Fn($($seen),*) -> R + Send + Sync + 'static,
            R: IntoAnswer,
            $($t: $($bound)* + 'static,)*
        {
            fn call(&self, given: Given<'_>) -> Result<Value, Exception> {
                let required: &[bool] = &[$(<$how<$t> as Parameter>::REQUIRED),*];
                given.count(least(required), required.len())?;
                self($($t::$get(given.at($at)).map_err(|what| given.wrong($at, &what))?),*).into_answer()
            }
        }
    };
    (@choose $done:tt []) => { function!(@done $done); };
    (@choose [$($done:tt)*] [$t:ident $at:literal, $($rest:tt)*]) => {
        function!(@choose [$($done)* Owned $t ($t) [FromValue] from_value $at,] [$($rest)*]);
        function!(@choose [$($done)* Ref $t (&$t) [RefValue + ?Sized] borrow $at,] [$($rest)*]);
    };
    ($($rest:tt)*) => { function!(@choose [] [$($rest)*]); };
}

macro_rules! async_function {
    ($($t:ident $at:literal),*) => {
        impl<F, Fut, R, $($t),*> AsyncFunction<($($t,)*)> for F
        where
            F: Fn($($t),*) -> Fut + Send + Sync + 'static,
            Fut: Future<Output = R> + Send + 'static,
            R: IntoAnswer + Send,
            $($t: FromValue + Send + 'static,)*
        {
            fn call(&self, given: Given<'_>) -> impl Future<Output = Result<Value, Exception>> + Send + 'static {
                let started = (|| {
                    let required: &[bool] = &[$(!$t::OPTIONAL),*];
                    given.count(least(required), required.len())?;
                    Ok(self($($t::from_value(given.at($at)).map_err(|what| given.wrong($at, &what))?),*))
                })();
                async move {
                    match started {
                        Ok(future) => future.await.into_answer(),
                        Err(exception) => Err(exception),
                    }
                }
            }
        }
    };
}

function!();
function!(A 0,);
function!(A 0, B 1,);
function!(A 0, B 1, C 2,);
function!(A 0, B 1, C 2, D 3,);

async_function!();
async_function!(A 0);
async_function!(A 0, B 1);
async_function!(A 0, B 1, C 2);
async_function!(A 0, B 1, C 2, D 3);
