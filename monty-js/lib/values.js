"use strict";
// Values of Python's as values of JavaScript's, and back. The other half is `src/wire.rs`.

const { decodeLibrary, encodeLibrary } = require("./library.js");

const MAX_NESTING = 200;

/** A tuple: an array that goes back as a tuple. */
class Tuple extends Array {
  static get [Symbol.species]() {
    return Array;
  }
}

/** A frozenset: a set that goes back as a frozenset. */
class FrozenSet extends Set {}

/** A bytearray: bytes that go back as a bytearray. */
class ByteArray extends Uint8Array {
  static get [Symbol.species]() {
    return Uint8Array;
  }
}

/** A number that is a float even if it is whole. */
class Float {
  constructor(value) {
    this.value = Number(value);
  }
  valueOf() {
    return this.value;
  }
}

/** A complex number. */
class Complex {
  constructor(real, imag) {
    this.real = real;
    this.imag = imag;
  }
}

/** A range. */
class Range {
  constructor(start, stop, step = 1) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

/** An instance of a class of the script's. */
class Instance {
  constructor(className, attributes = {}, { module = "", dataclass = false } = {}) {
    this.className = className;
    this.module = module;
    this.dataclass = dataclass;
    this.attributes = attributes;
  }
}

/** A function that the host answers. */
class HostFunction {
  constructor(name, { awaited = false } = {}) {
    this.name = name;
    if (awaited) this.awaited = true;
  }
}

/** What only a script can make: the name of its type, and how it shows itself. */
class Opaque {
  constructor(typeName, repr) {
    this.typeName = typeName;
    this.repr = repr;
  }
  toString() {
    return this.repr;
  }
}

/** An exception of Python's. Thrown by a host function, it is raised in the script as it is. */
class PythonException extends Error {
  constructor(type, message = "", { args, base } = {}) {
    super(message);
    this.name = type;
    /** The name of its class. */
    this.type = type;
    /** The builtin class its class is or derives from. */
    this.base = base ?? type;
    /** Its arguments. */
    this.args = args ?? [message];
  }
}

const BUILTIN = {
  TypeError: "TypeError",
  RangeError: "ValueError",
  SyntaxError: "SyntaxError",
  ReferenceError: "NameError",
};

const tagged = ($, v) => ({ $, v });

function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function number(value) {
  if (!Number.isFinite(value)) return tagged("float", Number.isNaN(value) ? "NaN" : value > 0 ? "inf" : "-inf");
  if (Object.is(value, -0)) return tagged("float", "-0");
  return value;
}

/** An exception as plain data; any thrown value will do. */
function encodeError(error) {
  if (error instanceof PythonException) {
    return { class: error.type, base: error.base, message: error.message, args: error.args.map((a) => encode(a)) };
  }
  if (error instanceof Error) {
    const type = BUILTIN[error.name] ?? "Exception";
    const message = type === "Exception" && error.name !== "Error" ? `${error.name}: ${error.message}` : error.message;
    return { class: type, message };
  }
  return { class: "Exception", message: String(error) };
}

/** A value of JavaScript's as plain data for the native module. */
function encode(value, depth = 0, objects = null) {
  if (depth > MAX_NESTING) {
    throw new RangeError(`a value nested more than ${MAX_NESTING} deep cannot be passed in`);
  }
  const inner = (item) => encode(item, depth + 1, objects);
  const all = (items) => Array.from(items, inner);
  const entries = (pairs) => Array.from(pairs, ([k, v]) => [inner(k), inner(v)]);
  switch (typeof value) {
    case "undefined":
      return null;
    case "boolean":
    case "string":
      return value;
    case "number":
      return number(value);
    case "bigint":
      return tagged("int", value.toString());
    case "object":
      break;
    default:
      throw new TypeError(`a value of type '${typeof value}' cannot be passed into Monty`);
  }
  if (value === null) return null;
  const library = encodeLibrary(value, inner, entries, objects);
  if (library !== undefined) return library;
  if (value instanceof Tuple) return tagged("tuple", all(value));
  if (Array.isArray(value)) return all(value);
  if (value instanceof ByteArray) return tagged("bytearray", latin1(value));
  if (value instanceof Uint8Array) return tagged("bytes", latin1(value));
  if (value instanceof ArrayBuffer) return tagged("bytes", latin1(new Uint8Array(value)));
  if (value instanceof Map) return tagged("dict", entries(value));
  if (value instanceof FrozenSet) return tagged("frozenset", all(value));
  if (value instanceof Set) return tagged("set", all(value));
  if (value instanceof Float) return tagged("float", Number.isNaN(value.value) ? "NaN" : String(value.value).replace("Infinity", "inf"));
  if (value instanceof Complex) return tagged("complex", [encode(new Float(value.real)), encode(new Float(value.imag))]);
  if (value instanceof Range) return tagged("range", all([value.start, value.stop, value.step]));
  if (value instanceof HostFunction) return tagged(value.awaited ? "awaited" : "function", value.name);
  if (value instanceof Instance) {
    return tagged("instance", {
      class: value.className,
      module: value.module,
      dataclass: value.dataclass,
      attributes: entries(Object.entries(value.attributes)),
    });
  }
  if (value instanceof Error) return tagged("exception", encodeError(value));
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) {
    return tagged("dict", entries(Object.entries(value)));
  }
  throw new TypeError(`a value of type '${value.constructor?.name ?? "object"}' cannot be passed into Monty`);
}

function dict(pairs, how) {
  const decoded = pairs.map(([k, v]) => [decode(k, how), decode(v, how)]);
  if (how.dicts === "object" && decoded.every(([k]) => typeof k === "string")) return Object.fromEntries(decoded);
  return new Map(decoded);
}

function decodeException(e, how) {
  const made = new PythonException(e.class, e.message, { base: e.base, args: e.args.map((a) => decode(a, how)) });
  if (e.notes?.length) made.notes = e.notes;
  if (e.cause) made.cause = decode(e.cause, how);
  return made;
}

/** Plain data of the native module as a value of JavaScript's. `how.dicts`: "map" or "object". */
function decode(wire, how) {
  if (wire === null || typeof wire !== "object") return wire;
  const all = (items) => items.map((item) => decode(item, how));
  if (Array.isArray(wire)) return all(wire);
  const { $, v } = wire;
  switch ($) {
    case "int":
      return BigInt(v);
    case "float":
      return v === "-0" ? -0 : Number(v.replace("inf", "Infinity"));
    case "complex":
      return new Complex(...all(v));
    case "bytes":
      return Uint8Array.from(Buffer.from(v, "latin1"));
    case "bytearray":
      return ByteArray.from(Buffer.from(v, "latin1"));
    case "tuple":
      return Tuple.from(all(v));
    case "set":
      return new Set(all(v));
    case "frozenset":
      return new FrozenSet(all(v));
    case "dict":
      return dict(v, how);
    case "range":
      return new Range(...all(v));
    case "exception":
      return decodeException(v, how);
    case "instance": {
      const attributes = Object.fromEntries(v.attributes.map(([k, a]) => [k, decode(a, how)]));
      return new Instance(v.class, attributes, v);
    }
    case "function":
      return new HostFunction(v);
    case "opaque":
      return new Opaque(...v);
    default:
      return decodeLibrary(wire, (x) => decode(x, how), how) ?? new Opaque(v?.name ?? $, `<${v?.name ?? $}>`);
  }
}

module.exports = {
  ByteArray,
  Complex,
  Float,
  FrozenSet,
  HostFunction,
  Instance,
  Opaque,
  PythonException,
  Range,
  Tuple,
  decode,
  decodeException,
  encode,
  encodeError,
};
