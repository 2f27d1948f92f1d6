"use strict";
// Programs and their runs.

const { NativeProgram, NativeRun } = require("../monty.node");
const { MontyError, toError } = require("./errors.js");
const { randomBytes } = require("node:crypto");
const { HostFunction, PythonException, decode, encode, encodeError } = require("./values.js");

const entries = (values) => (values instanceof Map ? [...values] : Object.entries(values ?? {}));
const kwargs = (pairs, how) => Object.fromEntries(pairs.map(([name, v]) => [name, decode(v, how)]));

/** What the host wants of a run while it goes on. */
class Policy {
  constructor({ limits, printCallback, dicts = "map", dates = "class", modules, objects, clock, entropy, env, journal } = {}) {
    if (dicts !== "map" && dicts !== "object") throw new TypeError("dicts must be 'map' or 'object'");
    if (dates !== "class" && dates !== "date") throw new TypeError("dates must be 'class' or 'date'");
    this.limits = limits ?? null;
    this.print = printCallback ?? ((text) => process.stdout.write(text));
    /** Objects of the host's that the script has, by their numbers from 1. */
    this.objects = [...(objects ?? [])];
    this.how = { dicts, dates, objects: this.objects };
    this.modules = modules ?? null;
    this.settings = {
      clock: clock instanceof Date ? clock.getTime() : clock,
      entropy: entropy === undefined ? undefined : key(entropy),
      env,
      journal: Boolean(journal),
      modules: modules !== undefined,
    };
  }

  encode(value) {
    return encode(value, 0, this.objects);
  }

  /** Hands out what was printed; throws if the step is an error. */
  settle(step) {
    if (step.output) this.print(step.output);
    if (step.kind === "gone") throw new MontyError("this run has gone on already: use what `resume` returned");
    if (step.kind === "error") throw toError(step, this.how);
    return step;
  }
}

/** 32 bytes as hexadecimal digits. */
function key(entropy) {
  if (entropy === "system") return randomBytes(32).toString("hex");
  if (entropy instanceof Uint8Array && entropy.length === 32) return Buffer.from(entropy).toString("hex");
  if (Number.isSafeInteger(entropy) && entropy >= 0) {
    const bytes = Buffer.alloc(32);
    bytes.writeBigUInt64LE(BigInt(entropy));
    return bytes.toString("hex");
  }
  throw new TypeError("entropy must be 32 bytes, a whole number, or 'system'");
}

/** A program that has come to its end. */
class MontyComplete {
  constructor(output) {
    /** The value of its last expression. */
    this.output = output;
  }
}

/** A paused program. */
class Snapshot {
  #native;
  #policy;
  #gone = false;

  constructor(native, policy) {
    this.#native = native;
    this.#policy = policy;
  }

  #take() {
    if (this.#gone) throw new MontyError("this run has gone on already: use what `resume` returned");
    this.#gone = true;
    return this.#native;
  }

  _go(step) {
    // An answer that cannot be passed in leaves the run as it was.
    if (this.#gone) this.#take();
    const told = step(this.#native);
    this.#take();
    return outcome(this.#native, this.#policy.settle(told), this.#policy);
  }

  #look() {
    if (this.#gone) this.#take();
    return this.#native;
  }

  /** The paused program as bytes. */
  dump() {
    return this.#look().dump();
  }

  /** Another run in the same state. */
  fork() {
    return new this.constructor(this.#look().fork(), this.#policy, this._call);
  }

  /** What the run has used so far. */
  usage() {
    return this.#look().usage();
  }

  /** Where it stands and what it is full of. */
  inspect() {
    return JSON.parse(this.#look().inspect());
  }

  /** What it was given and answered, if it was started with `journal: true`; else null. */
  journal() {
    return this.#look().journal();
  }

  /** The objects of the host's that the script has: what `loadSnapshot` takes. */
  get objects() {
    return [...this.#policy.objects];
  }

  /** A value as plain data for the run. */
  _encode(value) {
    return this.#policy.encode(value);
  }

  /** The Python frames, outermost first. */
  frames() {
    const { how } = this.#policy;
    return this.#look()
      .frames()
      .map((frame) => ({ ...frame, locals: kwargs(frame.locals, how) }));
  }
}

/** A program that waits at a call of a host function. */
class FunctionSnapshot extends Snapshot {
  constructor(native, policy, call) {
    super(native, policy);
    this._call = call;
    Object.defineProperty(this, "_call", { enumerable: false });
    /** What is asked for: "function", "method" … */
    this.kind = call.kind;
    this.functionName = call.name;
    this.callId = call.id;
    this.args = call.args.map((v) => decode(v, policy.how));
    this.kwargs = kwargs(call.kwargs, policy.how);
    this.line = call.line;
    this.column = call.column;
  }

  /**
   * Answers the call: `{ returnValue }`, `{ exception }` to raise, or `{ pending: true }`: the program gets something to await and
   * goes on; a later `FutureSnapshot` takes the answer.
   */
  resume(answer) {
    const given = Object.keys(answer ?? {});
    if (given.length !== 1 || !["returnValue", "exception", "pending"].includes(given[0])) {
      throw new TypeError("resume() takes one of returnValue, exception, pending");
    }
    if (given[0] === "pending") return this._go((native) => native.pend());
    if (given[0] === "exception") {
      const error = encodeError(answer.exception);
      return this._go((native) => native.raise(error));
    }
    const value = this._encode(answer.returnValue);
    return this._go((native) => native.resume(value));
  }
}

/** A program all of whose tasks wait: for calls that were answered with "pending", for time to go by. */
class FutureSnapshot extends Snapshot {
  constructor(native, policy, step) {
    super(native, policy);
    this._call = step;
    Object.defineProperty(this, "_call", { enumerable: false });
    /** The numbers of the calls that are awaited. */
    this.pendingCallIds = step.ids;
    /** How long until a timer of the program's goes off; null if there is none. */
    this.timerMs = step.timerMs;
  }

  /** Answers calls: `results` maps their numbers to `{ returnValue }` or `{ exception }`. `elapsedMs`: time that went by. */
  resume({ results = new Map(), elapsedMs } = {}) {
    const answers = [...results].map(([id, answer]) =>
      "exception" in answer ? [id, encodeError(answer.exception), true] : [id, this._encode(answer.returnValue), false],
    );
    return this._go((native) => {
      if (elapsedMs !== undefined) settled(native.elapse(elapsedMs));
      for (const [id, answer, raises] of answers) {
        settled(raises ? native.settleError(id, answer) : native.settle(id, answer));
      }
      return native.proceed();
    });
  }
}

function settled(failed) {
  if (failed) throw toError(failed, { dicts: "map" });
}

/** A program whose portion of work or time is used up. */
class InterruptedSnapshot extends Snapshot {
  /** Goes on with a new portion. */
  resume() {
    return this._go((native) => native.proceed());
  }
}

function outcome(native, step, policy) {
  while (step.kind === "call" && step.call.kind === "module" && policy.modules !== null) {
    step = policy.settle(answerModule(native, step.call, policy));
  }
  switch (step.kind) {
    case "complete":
      return new MontyComplete(decode(step.value, policy.how));
    case "call":
      return new FunctionSnapshot(native, policy, step.call);
    case "pending":
      return new FutureSnapshot(native, policy, step);
    default:
      return new InterruptedSnapshot(native, policy);
  }
}

/** Answers the question for a module. */
function answerModule(native, call, policy) {
  try {
    const value = policy.encode(moduleOf(call.name, policy.modules));
    return native.resume(value);
  } catch (error) {
    return native.raise(encodeError(error));
  }
}

const own = (from, name) => (from instanceof Map ? from.get(name) : Object.hasOwn(from ?? {}, name) ? from[name] : undefined);

/** The names of a module for a script. */
function moduleOf(name, modules) {
  const module = own(modules, name);
  if (module === undefined) throw new PythonException("ModuleNotFoundError", `No module named '${name}'`);
  const names = module instanceof Map ? [...module] : Object.entries(module);
  return new Map(
    names.map(([key, value]) => {
      if (typeof value !== "function") return [key, value];
      return [key, new HostFunction(`${name}.${key}`, { awaited: value.constructor.name === "AsyncFunction" })];
    }),
  );
}

/** A function of a module, by its full name. */
function memberOf(full, modules) {
  const dot = full.lastIndexOf(".");
  const module = dot < 0 ? undefined : own(modules, full.slice(0, dot));
  return module && own(module, full.slice(dot + 1));
}

/** What of the host's a call is for. */
function answering(functions, call, policy) {
  const { name } = call;
  switch (call.kind) {
    case "method":
      return (target, ...args) => target[name](...args);
    case "attribute":
      return (target) => target[name];
    case "setAttribute":
      return (target, value) => void (target[name] = value);
    case "module":
      return () => moduleOf(name, policy.modules);
  }
  const module = memberOf(name, policy.modules);
  if (typeof module === "function" && own(functions, name) === undefined) return module;
  const found = functions instanceof Map ? functions.get(call.name) : Object.hasOwn(functions ?? {}, call.name) && functions[call.name];
  if (typeof found !== "function") {
    throw new MontyError(`the program called '${call.name}', which externalFunctions does not have`);
  }
  return found;
}

function argumentsOf(call, how) {
  const args = call.args.map((v) => decode(v, how));
  // Python's keyword arguments come as one object behind the others.
  return call.kwargs.length ? [...args, kwargs(call.kwargs, how)] : args;
}

/** A compiled program. */
class Monty {
  #native = new NativeProgram();

  /** Compiles `code`. Options: `scriptName`, `inputs` and `externalFunctions` (names). */
  constructor(code, options = {}) {
    if (code === LOAD) return;
    if (typeof code !== "string") throw new TypeError("code must be a string");
    const failed = this.#native.compile(code, options);
    if (failed) throw toError(failed, { dicts: "map" });
  }

  /** The program that `dump` made bytes of. */
  static load(bytes) {
    const program = new Monty(LOAD);
    const failed = program.#native.load(bytes);
    if (failed) throw toError(failed, { dicts: "map" });
    return program;
  }

  /** The program as bytes. */
  dump() {
    return this.#native.dump();
  }

  get scriptName() {
    return this.#native.describe().scriptName;
  }

  get inputs() {
    return this.#native.describe().inputs;
  }

  get externalFunctions() {
    return this.#native.describe().externalFunctions;
  }

  #prepare(inputs, policy) {
    return this.#native.prepare(
      entries(inputs).map(([name, value]) => [name, policy.encode(value)]),
      policy.limits,
      policy.settings,
    );
  }

  /** Runs until the end, the first call of a host function, or the end of a portion of work. */
  start({ inputs, ...how } = {}) {
    const policy = new Policy(how);
    const native = this.#prepare(inputs, policy);
    return outcome(native, policy.settle(native.start()), policy);
  }

  /** Does again what a run did that was started with `journal: true`, with the same answers, and goes on from there. */
  replay(journal, how = {}) {
    const policy = new Policy(how);
    const native = new NativeRun();
    return outcome(native, policy.settle(this.#native.replay(native, journal, policy.limits)), policy);
  }

  /** Runs to the end, calling `externalFunctions` for the program, and returns the value of its last expression. */
  run({ inputs, externalFunctions, ...how } = {}) {
    const policy = new Policy(how);
    const native = this.#prepare(inputs, policy);
    let step = policy.settle(native.start());
    while (step.kind !== "complete") {
      if (step.kind === "interrupted") throw toError(native.giveUp(), policy.how);
      if (step.kind === "pending") throw new MontyError("the program waits for what nobody answers");
      const { call } = step;
      const functionOf = answering(externalFunctions, call, policy);
      let told;
      try {
        const value = policy.encode(functionOf(...argumentsOf(call, policy.how)));
        told = () => native.resume(value);
      } catch (error) {
        const raised = encodeError(error);
        told = () => native.raise(raised);
      }
      step = policy.settle(told());
    }
    return decode(step.value, policy.how);
  }

  /**
   * As `run`, on a thread of Node's pool. Host functions may return promises: those of `asyncFunctions`, which the program
   * awaits, are under way together.
   */
  async runAsync({ inputs, externalFunctions, signal, ...how } = {}) {
    const policy = new Policy(how);
    const native = this.#prepare(inputs, policy);
    const open = new Map();
    signal?.throwIfAborted();
    let [step] = await native.startAsync();
    for (;;) {
      policy.settle(step);
      signal?.throwIfAborted();
      if (step.kind === "complete") return decode(step.value, policy.how);
      if (step.kind === "interrupted") throw toError(native.giveUp(), policy.how);
      if (step.kind === "pending") {
        await anyOf(open, step, native, policy);
        [step] = await native.proceedAsync();
        continue;
      }
      const { call } = step;
      const functionOf = answering(externalFunctions, call, policy);
      const answer = answerOf(() => functionOf(...argumentsOf(call, policy.how)), policy);
      if (call.awaited) {
        open.set(call.id, answer.then((told) => [call.id, told]));
        [step] = await native.pendAsync();
      } else {
        const { value, error } = await answer;
        [step] = await (error ? native.raiseAsync(error) : native.resumeAsync(value));
      }
    }
  }
}

/** What a host function comes to, as plain data. Never rejects. */
async function answerOf(call, policy) {
  try {
    return { value: policy.encode(await call()) };
  } catch (error) {
    return { error: encodeError(error) };
  }
}

/** Waits until one of the calls is answered, or the program's timer goes off, and tells the run. */
async function anyOf(open, { ids, timerMs }, native, policy) {
  const waits = ids.filter((id) => open.has(id)).map((id) => open.get(id));
  const began = performance.now();
  let timer;
  // A timer of Node's cannot wait for longer.
  if (timerMs !== null) waits.push(new Promise((done) => (timer = setTimeout(done, Math.min(timerMs, 2 ** 31 - 1)))));
  if (!waits.length) throw new MontyError("the program waits for what nobody answers");
  const first = await Promise.race(waits);
  clearTimeout(timer);
  const failed = native.elapse(Math.max(performance.now() - began, first ? 0 : timerMs));
  if (failed) throw toError(failed, policy.how);
  if (!first) return;
  const [id, { value, error }] = first;
  open.delete(id);
  const refused = error ? native.settleError(id, error) : native.settle(id, value);
  if (refused) throw toError(refused, policy.how);
}

const LOAD = Symbol("load");

/** The paused run that `dump` made bytes of. */
function loadSnapshot(bytes, how = {}) {
  const policy = new Policy(how);
  const native = new NativeRun();
  return outcome(native, policy.settle(native.load(bytes, policy.limits)), policy);
}

module.exports = {
  FunctionSnapshot,
  FutureSnapshot,
  InterruptedSnapshot,
  Monty,
  MontyComplete,
  Policy,
  answering,
  argumentsOf,
  loadSnapshot,
};
