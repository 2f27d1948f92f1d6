/** A value that crosses the border. `undefined` goes in as `None`; plain objects and `Map`s go in as dicts. */
export type Value =
  | null
  | undefined
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | ArrayBuffer
  | Float
  | Complex
  | Range
  | HostFunction
  | Instance
  | Opaque
  | Date
  | PyDate
  | PyTime
  | PyDateTime
  | TimeDelta
  | Timezone
  | ZoneInfo
  | Decimal
  | Fraction
  | Uuid
  | PurePath
  | EnumMember
  | Type
  | HostObject
  | Error
  | Value[]
  | Set<Value>
  | Map<Value, Value>
  | { [key: string]: Value };

/** What a run may take. */
export interface Limits {
  /** Bytes of memory; 64 MiB by default. */
  maxMemory?: number;
  /** Steps of work in all. */
  maxSteps?: number;
  /** Nested calls; 1000 by default. */
  maxRecursionDepth?: number;
  /** Bytes of output; 1 MiB by default. */
  maxOutput?: number;
  /** Calls of host functions. */
  maxHostCalls?: number;
  /** Working time of one start or resume, in milliseconds. */
  maxDurationMs?: number;
  /** Steps of one start or resume, after which the run is handed back. */
  sliceSteps?: number;
}

/** What the host wants of a run while it goes on. */
export interface RunOptions {
  limits?: Limits;
  /** Gets what the program prints; `process.stdout` by default. */
  printCallback?: (text: string) => void;
  /** Dicts come out as `Map`s by default; as objects, if all their keys are strs, with "object". */
  dicts?: "map" | "object";
  /** Datetimes come out as `PyDateTime`s by default; as `Date`s, cut to milliseconds, with "date", unless their zone has rules. */
  dates?: "class" | "date";
  /** Modules that the program may import: their functions and values. */
  modules?: Modules;
  /** The host's objects that a program has which is loaded or replayed: `objects` of what was dumped. */
  objects?: unknown[];
}

/** What a run is started with besides its inputs. */
export interface StartOptions extends RunOptions {
  /** Where time comes from: the same in every run by default, the host's own, or a moment (a number is milliseconds since 1970). */
  clock?: "virtual" | "system" | Date | number;
  /** What chance follows from: 32 bytes, a whole number, or the host's own entropy. */
  entropy?: Uint8Array | number | "system";
  /** Variables of the environment, which is empty otherwise. */
  env?: Record<string, string>;
  /** Keeps a journal: `Snapshot.journal`. */
  journal?: boolean;
}

/** Modules by their names: functions and values by theirs. */
export type Modules = Record<string, ModuleNames> | Map<string, ModuleNames>;
export type ModuleNames = Record<string, Value | HostCallback> | Map<string, Value | HostCallback>;

/** A place in a source. */
export interface Place {
  function: string;
  file: string;
  line: number;
  column: number;
}

/** Where a paused program or a session stands, and what it is full of. */
export interface Inspection {
  state: "call" | "pending" | "interrupted" | "idle";
  call: {
    id: number;
    kind: string;
    name: string;
    args: string[];
    kwargs: [string, string][];
    text: string;
    position: Place;
  } | null;
  pending: number[];
  timer: number | null;
  open_calls: number[];
  stack: {
    position: Place;
    variables: { name: string; type_name: string; repr: string; bytes: number; length: number | null }[];
  }[];
  usage: { memory: number; max_memory: number; fuel: number; output: number; host_calls: number; depth: number };
  heap: {
    objects: number;
    bytes: number;
    types: { type_name: string; objects: number; bytes: number }[];
    biggest: { type_name: string; bytes: number; length: number | null; names: string[] }[];
  };
}

export type Inputs = Record<string, Value> | Map<string, Value>;
/** Gets positional arguments; keyword arguments, if there are any, as one object behind them. Its result is a `Value`. */
export type HostCallback = (...args: any[]) => unknown;
export type HostFunctions = Record<string, HostCallback> | Map<string, HostCallback>;

export interface Usage {
  memory: number;
  steps: number;
  output: number;
  hostCalls: number;
  depth: number;
  timeMs: number;
}

export interface Frame {
  function: string;
  file: string;
  line: number;
  locals: Record<string, any>;
}

export type Outcome = MontyComplete | FunctionSnapshot | FutureSnapshot | InterruptedSnapshot;

export type Answer = { returnValue: Value } | { exception: unknown };

/** A compiled program. */
export class Monty {
  constructor(
    code: string,
    options?: {
      /** The file name tracebacks show; "main.py" by default. */
      scriptName?: string;
      /** Names of the values that each run is given. */
      inputs?: string[];
      /** Names of the functions that the host answers. */
      externalFunctions?: string[];
      /** Names of those whose calls the program awaits. */
      asyncFunctions?: string[];
      /** Allows `await` outside of functions. */
      topLevelAwait?: boolean;
    },
  );
  readonly scriptName: string;
  readonly inputs: string[];
  readonly externalFunctions: string[];
  /** Runs until the end, the first call of a host function, or the end of a portion of work. */
  start(options?: StartOptions & { inputs?: Inputs }): Outcome;
  /** Runs to the end, calling `externalFunctions` for the program. */
  run(options?: StartOptions & { inputs?: Inputs; externalFunctions?: HostFunctions }): any;
  /** As `run`, on a thread of Node's pool; host functions may return promises, those of `asyncFunctions` side by side. */
  runAsync(
    options?: StartOptions & { inputs?: Inputs; externalFunctions?: HostFunctions; signal?: AbortSignal },
  ): Promise<any>;
  /** Does again what a run did that was started with `journal: true`, and goes on from there. */
  replay(journal: Uint8Array, options?: RunOptions): Outcome;
  dump(): Buffer;
  static load(bytes: Uint8Array): Monty;
}

/** A program that has come to its end. */
export class MontyComplete {
  readonly output: any;
}

declare class Snapshot {
  dump(): Buffer;
  fork(): this;
  usage(): Usage;
  frames(): Frame[];
  inspect(): Inspection;
  /** What it was given and answered, if it was started with `journal: true`. */
  journal(): Buffer | null;
  readonly objects: unknown[];
}

/** A program that waits at a call of a host function. */
export class FunctionSnapshot extends Snapshot {
  /** What is asked for; of a method or an attribute the object is the first argument. */
  readonly kind: "function" | "awaited" | "method" | "attribute" | "setAttribute" | "name" | "module" | "system";
  readonly functionName: string;
  readonly callId: number;
  readonly args: any[];
  readonly kwargs: Record<string, any>;
  readonly line: number;
  readonly column: number;
  resume(answer: Answer | { pending: true }): Outcome;
}

/** A program all of whose tasks wait: for calls that were answered with "pending", for time to go by. */
export class FutureSnapshot extends Snapshot {
  readonly pendingCallIds: number[];
  readonly timerMs: number | null;
  /** Answers calls by their numbers; `elapsedMs`: time that went by. */
  resume(answer?: { results?: Map<number, Answer>; elapsedMs?: number }): Outcome;
}

/** A program whose portion of work or time is used up. */
export class InterruptedSnapshot extends Snapshot {
  resume(): Outcome;
}

/** The paused run that `dump` made bytes of. */
export function loadSnapshot(bytes: Uint8Array, options?: RunOptions): Exclude<Outcome, MontyComplete>;

/** A program that grows, snippet by snippet. */
export class Session {
  constructor(options?: RunOptions & { externalFunctions?: HostFunctions });
  /** Runs a snippet to its end; the value of its last expression, or null. */
  feed(source: string): any;
  proceed(): boolean;
  set(name: string, value: Value): void;
  get(name: string): any;
  names(): string[];
  inspect(): Inspection;
  usage(): Usage;
  dump(): Buffer;
  static load(bytes: Uint8Array, options?: RunOptions & { externalFunctions?: HostFunctions }): Session;
}

/** A tuple: an array that goes back as a tuple. Make one with `Tuple.of(1, 2)` or `Tuple.from(array)`. */
export class Tuple<T = any> extends Array<T> {}
/** A frozenset. */
export class FrozenSet<T = any> extends Set<T> {}
/** A bytearray. */
export class ByteArray extends Uint8Array {}
/** A number that is a float even if it is whole. */
export class Float {
  constructor(value: number);
  readonly value: number;
}
export class Complex {
  constructor(real: number, imag: number);
  readonly real: number;
  readonly imag: number;
}
export class Range {
  constructor(start: number, stop: number, step?: number);
  readonly start: number;
  readonly stop: number;
  readonly step: number;
}
/** An instance of a class of the script's. */
export class Instance {
  constructor(className: string, attributes?: Record<string, Value>, of?: { module?: string; dataclass?: boolean });
  readonly className: string;
  readonly module: string;
  readonly dataclass: boolean;
  readonly attributes: Record<string, any>;
}
/** A function that the host answers. */
export class HostFunction {
  constructor(name: string, of?: { awaited?: boolean });
  readonly name: string;
}
/** What only a script can make. */
export class Opaque {
  readonly typeName: string;
  readonly repr: string;
}
/** An exception of Python's. Thrown by a host function, it is raised in the script as it is. */
export class PythonException extends Error {
  constructor(type: string, message?: string, of?: { args?: Value[]; base?: string });
  readonly type: string;
  readonly base: string;
  readonly args: any[];
  readonly notes?: string[];
}

/** What all errors of Monty's are. */
export class MontyError extends Error {
  readonly output: string;
}
export class MontySyntaxError extends MontyError {
  readonly type: string;
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}
export class MontyRuntimeError extends MontyError {
  readonly exception: PythonException;
}
export class MontyLimitError extends MontyError {
  readonly limit: string;
}
export class MontySnapshotError extends MontyError {}

type Zone = Timezone | ZoneInfo | Instance | null;
/** A `datetime.date`; months count from 1. */
export class PyDate {
  constructor(year: number, month: number, day: number);
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
/** A `datetime.time`. */
export class PyTime {
  constructor(hour?: number, minute?: number, second?: number, microsecond?: number, of?: { tz?: Zone; fold?: 0 | 1 });
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tz: Zone;
  readonly fold: 0 | 1;
}
/** A `datetime.datetime`; months count from 1. */
export class PyDateTime {
  constructor(
    year: number,
    month: number,
    day: number,
    hour?: number,
    minute?: number,
    second?: number,
    microsecond?: number,
    of?: { tz?: Zone; fold?: 0 | 1 },
  );
  static from(date: Date): PyDateTime;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tz: Zone;
  readonly fold: 0 | 1;
  /** As a `Date`, cut to milliseconds; a naive one is taken for UTC. Null if its zone has rules. */
  toDate(): Date | null;
}
/** A `datetime.timedelta`: only days may be negative. */
export class TimeDelta {
  constructor(days?: number, seconds?: number, microseconds?: number);
  readonly days: number;
  readonly seconds: number;
  readonly microseconds: number;
  toMilliseconds(): number;
}
/** A `datetime.timezone`: UTC by default. */
export class Timezone {
  constructor(offset?: TimeDelta, name?: string | null);
  readonly offset: TimeDelta;
  readonly name: string | null;
}
export class ZoneInfo {
  constructor(key: string);
  readonly key: string;
}
/** A `decimal.Decimal`, as text. */
export class Decimal {
  constructor(text: string | number | bigint);
  readonly text: string;
}
export class Fraction {
  constructor(numerator: bigint | number | string, denominator?: bigint | number | string);
  readonly numerator: bigint;
  readonly denominator: bigint;
}
export class Uuid {
  constructor(text: string);
  readonly text: string;
}
export class PurePath {
  constructor(text: string, className?: "PurePosixPath" | "PureWindowsPath");
  readonly text: string;
  readonly className: string;
}
/** A member of an enumeration. */
export class EnumMember {
  constructor(className: string, name: string, value: Value, of?: { module?: string; base?: string; mixin?: string });
  readonly className: string;
  readonly name: string;
  readonly value: any;
}
/** A named tuple: an array whose items have names. */
export class NamedTuple<T = any> extends Array<T> {
  static make(className: string, names: string[], items: Value[], module?: string): NamedTuple;
  readonly className: string;
  readonly names: string[];
  toObject(): Record<string, T>;
}
export class Deque<T = any> extends Array<T> {
  static make(items: Value[], maxlen?: number | null): Deque;
  readonly maxlen: number | null;
}
export class OrderedDict<K = any, V = any> extends Map<K, V> {}
export class Counter<K = any> extends Map<K, number> {}
export class DefaultDict<K = any, V = any> extends Map<K, V> {
  constructor(factory: Type | null, entries?: Iterable<readonly [K, V]>);
  readonly factory: any;
}
/** A builtin type, or a class of the script's, by its name. */
export class Type {
  constructor(name: string);
  readonly name: string;
}
/** An object of the host's that a script may hold: of its attributes and methods it sees those that are named here. */
export class HostObject {
  constructor(
    target: object,
    of?: { name?: string; attributes?: string[]; settable?: string[]; methods?: string[] },
  );
  readonly target: object;
}
