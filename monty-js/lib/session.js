"use strict";
// A program that grows, snippet by snippet.

const { NativeSession } = require("../monty.node");
const { MontyError, toError } = require("./errors.js");
const { Policy, answering, argumentsOf } = require("./run.js");
const { decode, encodeError } = require("./values.js");

/** A program that grows, snippet by snippet, as at a prompt. Variables stay from one to the next, after an error too. */
class Session {
  #native;
  #policy;
  #functions;

  constructor({ externalFunctions = {}, ...how } = {}, bytes) {
    this.#policy = new Policy(how);
    this.#native = new NativeSession(this.#policy.limits);
    this.#functions = externalFunctions;
    if (bytes !== undefined) {
      const step = this.#native.load(bytes, this.#policy.limits);
      if (step) this.#policy.settle(step);
    }
    const names = externalFunctions instanceof Map ? [...externalFunctions.keys()] : Object.keys(externalFunctions);
    if (bytes === undefined) for (const name of names) this.#check(this.#native.externalFunction(name));
  }

  /** The session that `dump` made bytes of. */
  static load(bytes, options = {}) {
    return new Session(options, bytes);
  }

  #check(failed) {
    if (failed) throw toError(failed, this.#policy.how);
  }

  /** Runs a snippet to its end; the value of its last expression, or null. */
  feed(source) {
    let step = this.#policy.settle(this.#native.feed(source));
    while (step.kind === "call") {
      const { call } = step;
      const functionOf = answering(this.#functions, call, this.#policy);
      let told;
      try {
        const value = this.#policy.encode(functionOf(...argumentsOf(call, this.#policy.how)));
        told = () => this.#native.resume(value);
      } catch (error) {
        const raised = encodeError(error);
        told = () => this.#native.raise(raised);
      }
      step = this.#policy.settle(told());
    }
    if (step.kind === "pending") throw new MontyError("the program waits for what nobody answers");
    if (step.kind === "interrupted") {
      throw new MontyError("a portion of work is used up: `proceed` goes on");
    }
    return decode(step.value, this.#policy.how);
  }

  /** Goes on with a snippet whose portion of work was used up; true when it is done. */
  proceed() {
    return this.#policy.settle(this.#native.proceed()).kind === "complete";
  }

  /** Sets a variable. */
  set(name, value) {
    this.#check(this.#native.set(name, this.#policy.encode(value)));
  }

  /** A variable's value; undefined if there is none. */
  get(name) {
    const found = this.#native.get(name);
    return found ? decode(found[0], this.#policy.how) : undefined;
  }

  /** The names of its variables. */
  names() {
    return this.#native.names();
  }

  /** The session as bytes. */
  dump() {
    return this.#native.dump();
  }

  /** Where it stands and what it is full of. */
  inspect() {
    return JSON.parse(this.#native.inspect());
  }

  /** What it has used so far. */
  usage() {
    return this.#native.usage();
  }
}

module.exports = { Session };
