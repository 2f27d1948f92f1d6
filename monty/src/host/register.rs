//! The functions and values that a host offers, by name.

use core::time::Duration;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use monty_vm::host::{Exception, Value};

use super::Alarm;
use super::function::{AsyncFunction, Function, Given};
use crate::call::HostCall;
use monty_vm::CallKind;

type Answer = Result<Value, Exception>;
type Raw = Box<dyn Fn(&HostCall) -> Answer + Send + Sync>;
type Later = Pin<Box<dyn Future<Output = Answer> + Send>>;
type Timer = Box<dyn Fn(Duration) -> Alarm + Send + Sync>;

enum Body {
    Now(Box<dyn Fn(Given<'_>) -> Answer + Send + Sync>),
    Later(Box<dyn Fn(Given<'_>) -> Later + Send + Sync>),
    Awaited(Box<dyn Fn(Given<'_>) -> Later + Send + Sync>),
    Call(Raw),
}

struct Entry {
    parameters: Vec<String>,
    body: Body,
}

/// What a host offers to programs: ordinary closures by name, and values.
///
/// The parameters of a closure say what the script may pass; anything else is a `TypeError` in the script. An error it returns
/// is raised there: an [`Exception`] as it is, an [`std::io::Error`] as the `OSError` that belongs to it, any other as a
/// `RuntimeError`.
///
/// ```
/// use monty::{Exception, Host, Options, Program};
///
/// let host = Host::new()
///     .value("rate", 1.5)
///     .function("price", |item: &str, n: i64| match item {
///         "tea" => Ok(3 * n),
///         _ => Err(Exception::new("KeyError", item)),
///     });
/// let source = "\
/// try:
///     price('cup', 1)
/// except KeyError as e:
///     missing = e.args
/// (price('tea', 2) * rate, missing)";
/// let program = Program::compile(source, Options::default())?;
/// assert_eq!(program.run_with(&host)?.to_string(), "(9.0, ('cup',))");
///
/// let program = Program::compile("price(1, 'tea')", Options::default())?;
/// let error = program.run_with(&host).unwrap_err();
/// assert!(error.to_string().ends_with("TypeError: price() argument 1 must be str, not int"));
/// # Ok::<(), monty::Error>(())
/// ```
#[derive(Default)]
pub struct Host {
    functions: BTreeMap<String, Entry>,
    values: BTreeMap<String, Value>,
    modules: BTreeMap<String, Host>,
    objects: Option<Raw>,
    timer: Option<Timer>,
}

impl std::fmt::Debug for Host {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Host")
            .field("functions", &self.functions.keys())
            .field("values", &self.values)
            .field("modules", &self.modules)
            .finish()
    }
}

impl Host {
    /// A host that offers nothing.
    #[must_use]
    pub fn new() -> Host {
        Host::default()
    }

    /// With a function. Its arguments are passed by position.
    #[must_use]
    pub fn function<M, F: Function<M>>(self, name: impl Into<String>, function: F) -> Host {
        self.function_of::<M, F, String>(name, [], function)
    }

    /// With a function whose parameters have names: its arguments may be passed by them.
    ///
    /// ```
    /// use monty::{Host, Options, Program};
    ///
    /// let greet = |name: &str, times: Option<usize>| format!("hello {name}! ").repeat(times.unwrap_or(1));
    /// let host = Host::new().function_of("greet", ["name", "times"], greet);
    /// let program = Program::compile("greet(times=2, name='you') + greet('me')", Options::default())?;
    /// assert_eq!(program.run_with(&host)?, "hello you! hello you! hello me! ".into());
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn function_of<M, F: Function<M>, P: Into<String>>(
        mut self,
        name: impl Into<String>,
        parameters: impl IntoIterator<Item = P>,
        function: F,
    ) -> Host {
        let parameters = parameters.into_iter().map(P::into).collect();
        let body = Body::Now(Box::new(move |given| function.call(given)));
        self.functions.insert(name.into(), Entry { parameters, body });
        self
    }

    /// With a function that answers later: [`crate::Program::run_with_async`] awaits it. It cannot answer a run that is not
    /// driven that way.
    ///
    /// ```
    /// use monty::{Host, Options, Program};
    ///
    /// let host = Host::new().async_function("fetch", |url: String| async move {
    ///     if url.is_empty() { Err("no url") } else { Ok(format!("<{url}>")) }
    /// });
    /// let program = Program::compile("fetch('a') + fetch('b')", Options::default())?;
    /// # fn block_on<T>(future: impl Future<Output = T>) -> T {
    /// #     let mut future = std::pin::pin!(future);
    /// #     let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    /// #     loop {
    /// #         if let std::task::Poll::Ready(done) = future.as_mut().poll(&mut context) { return done }
    /// #     }
    /// # }
    /// assert_eq!(block_on(program.run_with_async(&host))?, "<a><b>".into());
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn async_function<M, F: AsyncFunction<M>>(mut self, name: impl Into<String>, function: F) -> Host {
        let body = Body::Later(Box::new(move |given| Box::pin(function.call(given))));
        self.functions.insert(name.into(), Entry { parameters: Vec::new(), body });
        self
    }

    /// With a function whose calls the program awaits: `await fetch(url)`. The program goes on while the host answers, so that
    /// `asyncio.gather(fetch(1), fetch(2))` has both under way at once. [`crate::Program::run_with_async`] awaits them.
    ///
    /// ```
    /// use monty::{Host, Options, Program};
    ///
    /// let host = Host::new().awaited_function("fetch", |n: i64| async move { n * 10 });
    /// let source = "import asyncio\nawait asyncio.gather(fetch(1), fetch(2))";
    /// let program = Program::compile(source, Options::default().top_level_await())?;
    /// # fn block_on<T>(future: impl Future<Output = T>) -> T {
    /// #     let mut future = std::pin::pin!(future);
    /// #     let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    /// #     loop {
    /// #         if let std::task::Poll::Ready(done) = future.as_mut().poll(&mut context) { return done }
    /// #     }
    /// # }
    /// assert_eq!(block_on(program.run_with_async(&host))?.to_string(), "[10, 20]");
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn awaited_function<M, F: AsyncFunction<M>>(mut self, name: impl Into<String>, function: F) -> Host {
        let body = Body::Awaited(Box::new(move |given| Box::pin(function.call(given))));
        self.functions.insert(name.into(), Entry { parameters: Vec::new(), body });
        self
    }

    /// With a function that sees the whole call: all arguments, whatever they are, and where it stands.
    #[must_use]
    pub fn raw_function(
        mut self,
        name: impl Into<String>,
        function: impl Fn(&HostCall) -> Result<Value, Exception> + Send + Sync + 'static,
    ) -> Host {
        self.functions
            .insert(name.into(), Entry { parameters: Vec::new(), body: Body::Call(Box::new(function)) });
        self
    }

    /// With a value.
    #[must_use]
    pub fn value(mut self, name: impl Into<String>, value: impl Into<Value>) -> Host {
        self.values.insert(name.into(), value.into());
        self
    }

    /// With a module that programs can import: what another host offers is in it.
    ///
    /// ```
    /// use monty::{Host, Options, Program};
    ///
    /// let tools = Host::new().value("unit", "m").function("double", |n: i64| n * 2);
    /// let host = Host::new().module("tools", tools);
    /// let source = "import tools\nfrom tools import double\ntools.double(double(2)), tools.unit";
    /// let program = Program::compile(source, Options::default())?;
    /// assert_eq!(program.run_with(&host)?.to_string(), "(8, 'm')");
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn module(mut self, name: impl Into<String>, offers: Host) -> Host {
        self.modules.insert(name.into(), offers);
        self
    }

    /// With objects: what answers their methods and attributes. A script has the objects that it was given, and may do with
    /// each what it allows; the call's first argument says which one it is.
    ///
    /// ```
    /// use monty::{CallKind, Host, HostObject, Options, Program, Value};
    ///
    /// let page = HostObject::new(1, "page").attribute("url").method("title");
    /// let host = Host::new().value("page", page.clone()).function("same", |v: Value| v).objects(move |call| {
    ///     assert_eq!(call.args[0], page.clone().into());
    ///     Ok(match (call.kind, call.name.as_str()) {
    ///         (CallKind::Attribute, "url") => "https://example.com".into(),
    ///         (CallKind::Method, "title") => format!("{}!", call.args[1].as_str().unwrap_or("")).into(),
    ///         _ => unreachable!("nothing else is allowed"),
    ///     })
    /// });
    /// let source = "page.url, page.title('hi'), same(page) is page, hasattr(page, 'secret')";
    /// let program = Program::compile(source, Options::default())?;
    /// assert_eq!(program.run_with(&host)?.to_string(), "('https://example.com', 'hi!', True, False)");
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn objects(
        mut self,
        answer: impl Fn(&HostCall) -> Result<Value, Exception> + Send + Sync + 'static,
    ) -> Host {
        self.objects = Some(Box::new(answer));
        self
    }

    /// With a timer: a future for each time, ready when that is over. [`crate::Program::run_with_async`] waits for it where tasks of the
    /// program sleep (`asyncio.sleep`, `asyncio.timeout`) while calls are under way. Without one they sleep until no call is, and then
    /// take no time.
    ///
    /// ```
    /// use monty::{Host, Options, Program};
    ///
    /// let host = Host::new()
    ///     .awaited_function("never", || std::future::pending::<()>())
    ///     .timer(|_time| std::future::ready(())); // As tokio::time::sleep is.
    /// let source = "\
    /// import asyncio
    /// try:
    ///     async with asyncio.timeout(5):
    ///         await never()
    /// except TimeoutError:
    ///     r = 'late'
    /// r";
    /// let program = Program::compile(source, Options::default().top_level_await())?;
    /// # fn block_on<T>(future: impl Future<Output = T>) -> T {
    /// #     let mut future = std::pin::pin!(future);
    /// #     let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    /// #     loop {
    /// #         if let std::task::Poll::Ready(done) = future.as_mut().poll(&mut context) { return done }
    /// #     }
    /// # }
    /// assert_eq!(block_on(program.run_with_async(&host))?, "late".into());
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn timer<F: Future<Output = ()> + Send + 'static>(
        mut self,
        timer: impl Fn(Duration) -> F + Send + Sync + 'static,
    ) -> Host {
        self.timer = Some(Box::new(move |time| Box::pin(timer(time))));
        self
    }

    /// What is ready when that time is over.
    pub(crate) fn alarm(&self, time: Duration) -> Option<Alarm> {
        self.timer.as_ref().map(|timer| timer(time))
    }

    /// Does it offer modules?
    pub(crate) fn has_modules(&self) -> bool {
        !self.modules.is_empty()
    }

    /// Does it offer a function of that name?
    #[must_use]
    pub fn has_function(&self, name: &str) -> bool {
        self.functions.contains_key(name)
    }

    /// Everything it offers, as the globals of a program; in a module, functions are called by its name and their own.
    pub(crate) fn globals(&self, module: &str) -> impl Iterator<Item = (String, Value)> {
        let full = move |name: &String, entry: &Entry| match entry.body {
            Body::Awaited(_) => Value::AsyncHostFunction(format!("{module}{name}")),
            _ => Value::HostFunction(format!("{module}{name}")),
        };
        let functions = self.functions.iter().map(move |(name, entry)| (name.clone(), full(name, entry)));
        functions.chain(self.values.iter().map(|(name, v)| (name.clone(), v.clone())))
    }

    /// Answers a call; None if there is no function of that name.
    ///
    /// ```
    /// use monty::{Host, HostCall};
    ///
    /// let host = Host::new().function("double", |n: i64| n * 2);
    /// let mut call = HostCall::default();
    /// call.name = "double".to_owned();
    /// call.args = vec![21.into()];
    /// assert_eq!(host.answer(&call), Some(Ok(42.into())));
    /// call.name = "triple".to_owned();
    /// assert_eq!(host.answer(&call), None);
    /// ```
    #[must_use]
    pub fn answer(&self, call: &HostCall) -> Option<Result<Value, Exception>> {
        match call.kind {
            CallKind::Function | CallKind::Awaited => {}
            CallKind::Module => {
                let module = self.modules.get(&call.name)?;
                let names = module.globals(&format!("{}.", call.name)).map(|(n, v)| (n.into(), v)).collect();
                return Some(Ok(Value::Dict(names)));
            }
            CallKind::Method | CallKind::Attribute | CallKind::SetAttribute => {
                return self.objects.as_ref().map(|answer| answer(call));
            }
            _ => return None,
        }
        let entry = self.entry(&call.name)?;
        Some(match &entry.body {
            Body::Call(function) => function(call),
            Body::Now(function) => {
                entry.arguments(call).and_then(|values| function(Given { name: &call.name, values: &values }))
            }
            Body::Later(_) | Body::Awaited(_) => {
                let message = format!("{}() answers later: the host has to await it", call.name);
                Err(Exception::new("RuntimeError", message))
            }
        })
    }

    /// Begins to answer a call that the program awaits; None if it is not one, or answered at once.
    pub(crate) fn begin(&self, call: &HostCall) -> Option<Later> {
        let entry = self.entry(&call.name).filter(|_| call.kind == CallKind::Awaited)?;
        let Body::Awaited(function) = &entry.body else { return None };
        Some(match entry.arguments(call) {
            Ok(values) => function(Given { name: &call.name, values: &values }),
            Err(exception) => Box::pin(std::future::ready(Err(exception))),
        })
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        let inside = || {
            let (module, name) = name.rsplit_once('.')?;
            self.modules.get(module)?.functions.get(name)
        };
        self.functions.get(name).or_else(inside)
    }

    /// Answers a call, now or later; None if there is no function of that name.
    pub async fn answer_async(&self, call: &HostCall) -> Option<Result<Value, Exception>> {
        let entry = self.entry(&call.name).filter(|_| call.kind.is_function());
        let Some(entry) = entry else { return self.answer(call) };
        let (Body::Later(function) | Body::Awaited(function)) = &entry.body else { return self.answer(call) };
        let started =
            entry.arguments(call).map(|values| function(Given { name: &call.name, values: &values }));
        Some(match started {
            Ok(future) => future.await,
            Err(exception) => Err(exception),
        })
    }
}

impl Entry {
    /// The arguments in the order of the parameters.
    fn arguments(&self, call: &HostCall) -> Result<Vec<Value>, Exception> {
        let error = |message: String| Err(Exception::new("TypeError", format!("{}() {message}", call.name)));
        let mut values = call.args.clone();
        if call.kwargs.is_empty() {
            return Ok(values);
        }
        if self.parameters.is_empty() {
            return error("takes no keyword arguments".to_owned());
        }
        let given = values.len();
        for (name, value) in &call.kwargs {
            let Some(at) = self.parameters.iter().position(|p| p == name) else {
                return error(format!("got an unexpected keyword argument '{name}'"));
            };
            if at < given {
                return error(format!("got multiple values for argument '{name}'"));
            }
            if values.len() <= at {
                values.resize(at + 1, Value::None);
            }
            if let Some(place) = values.get_mut(at) {
                *place = value.clone();
            }
        }
        Ok(values)
    }
}
