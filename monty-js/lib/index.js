"use strict";
// Monty for Node: a Python interpreter for code you did not write.

const { FunctionSnapshot, FutureSnapshot, InterruptedSnapshot, Monty, MontyComplete, loadSnapshot } = require("./run.js");
const { MontyError, MontyLimitError, MontyRuntimeError, MontySnapshotError, MontySyntaxError } = require("./errors.js");
const library = require("./library.js");
const { Session } = require("./session.js");
const { ByteArray, Complex, Float, FrozenSet, HostFunction, Instance, Opaque, PythonException, Range, Tuple } = require("./values.js");

module.exports = {
  ByteArray,
  Complex,
  Float,
  FrozenSet,
  FunctionSnapshot,
  FutureSnapshot,
  HostFunction,
  Instance,
  InterruptedSnapshot,
  Monty,
  MontyComplete,
  MontyError,
  MontyLimitError,
  MontyRuntimeError,
  MontySnapshotError,
  MontySyntaxError,
  Opaque,
  PythonException,
  Range,
  Session,
  Tuple,
  loadSnapshot,
  Counter: library.Counter,
  Decimal: library.Decimal,
  DefaultDict: library.DefaultDict,
  Deque: library.Deque,
  EnumMember: library.EnumMember,
  Fraction: library.Fraction,
  HostObject: library.HostObject,
  NamedTuple: library.NamedTuple,
  OrderedDict: library.OrderedDict,
  PurePath: library.PurePath,
  PyDate: library.PyDate,
  PyDateTime: library.PyDateTime,
  PyTime: library.PyTime,
  TimeDelta: library.TimeDelta,
  Timezone: library.Timezone,
  Type: library.Type,
  Uuid: library.Uuid,
  ZoneInfo: library.ZoneInfo,
};
