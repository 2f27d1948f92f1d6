"use strict";
// Monty for Node: a Python interpreter for code you did not write.

const { FunctionSnapshot, FutureSnapshot, InterruptedSnapshot, Monty, MontyComplete, loadSnapshot } = require("./run.js");
const { MontyError, MontyLimitError, MontyRuntimeError, MontySnapshotError, MontySyntaxError } = require("./errors.js");
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
};
