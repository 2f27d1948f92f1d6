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
  start(options?: RunOptions & { inputs?: Inputs }): Outcome;
  /** Runs to the end, calling `externalFunctions` for the program. */
  run(options?: RunOptions & { inputs?: Inputs; externalFunctions?: HostFunctions }): any;
  /** As `run`, on a thread of Node's pool; host functions may return promises, those of `asyncFunctions` side by side. */
  runAsync(
    options?: RunOptions & { inputs?: Inputs; externalFunctions?: HostFunctions; signal?: AbortSignal },
  ): Promise<any>;
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
}

/** A program that waits at a call of a host function. */
export class FunctionSnapshot extends Snapshot {
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
  constructor(name: string);
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
