"use strict";
// Why a program did not come to its end.

const { decodeException } = require("./values.js");

/** What all errors of Monty's are. */
class MontyError extends Error {
  constructor(text, output = "") {
    super(text);
    this.name = this.constructor.name;
    /** What the program printed, if no callback took it. */
    this.output = output;
  }
}

/** The source is not a program. */
class MontySyntaxError extends MontyError {
  constructor(text, output, told) {
    super(text, output);
    /** `SyntaxError`, `IndentationError` or `TabError`. */
    this.type = told.class;
    /** What is wrong, without place. */
    this.reason = told.message;
    this.line = told.line;
    this.column = told.column;
  }
}

/** An exception that the program did not catch; the message is the traceback. */
class MontyRuntimeError extends MontyError {
  constructor(text, output, told, how) {
    super(text, output);
    /** The exception. */
    this.exception = decodeException(told.exception, how);
  }
}

/** A limit that fired. */
class MontyLimitError extends MontyError {
  constructor(text, output, told) {
    super(text, output);
    /** Which: `memory`, `fuel`, `time`, `output`, `hostcalls` … */
    this.limit = told.limit;
  }
}

/** Bytes that are no program, run or session. */
class MontySnapshotError extends MontyError {}

/** The error a step's plain data stands for. */
function toError({ error, text, output }, how) {
  switch (error.kind) {
    case "syntax":
      return new MontySyntaxError(text, output, error);
    case "runtime":
      return new MontyRuntimeError(text, output, error, how);
    case "limit":
      return new MontyLimitError(text, output, error);
    case "load":
      return new MontySnapshotError(text, output);
    default:
      return new MontyError(text, output);
  }
}

module.exports = {
  MontyError,
  MontyLimitError,
  MontyRuntimeError,
  MontySnapshotError,
  MontySyntaxError,
  toError,
};
