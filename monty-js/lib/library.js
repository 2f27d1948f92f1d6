"use strict";
// Values of the classes of Python's standard library.

/** A `datetime.date`; months count from 1. */
class PyDate {
  constructor(year, month, day) {
    Object.assign(this, { year, month, day });
  }
}

/** A `datetime.time`. */
class PyTime {
  constructor(hour = 0, minute = 0, second = 0, microsecond = 0, { tz = null, fold = 0 } = {}) {
    Object.assign(this, { hour, minute, second, microsecond, tz, fold });
  }
}

/** A `datetime.datetime`; months count from 1. */
class PyDateTime {
  constructor(year, month, day, hour = 0, minute = 0, second = 0, microsecond = 0, { tz = null, fold = 0 } = {}) {
    Object.assign(this, { year, month, day, hour, minute, second, microsecond, tz, fold });
  }

  /** A date of JavaScript's, as a moment in UTC. */
  static from(date) {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), date.getUTCMilliseconds() * 1000];
    return new PyDateTime(year, month, day, ...clock, { tz: new Timezone() });
  }

  /** The moment as a date of JavaScript's, cut to milliseconds; a naive one is taken for UTC. Null if its zone has rules. */
  toDate() {
    if (this.tz !== null && !(this.tz instanceof Timezone)) return null;
    const date = new Date(0);
    date.setUTCFullYear(this.year, this.month - 1, this.day);
    date.setUTCHours(this.hour, this.minute, this.second, Math.floor(this.microsecond / 1000));
    return new Date(date.getTime() - (this.tz === null ? 0 : this.tz.offset.toMilliseconds()));
  }
}

/** A `datetime.timedelta`, as Python normalizes it. */
class TimeDelta {
  constructor(days = 0, seconds = 0, microseconds = 0) {
    Object.assign(this, { days, seconds, microseconds });
  }
  toMilliseconds() {
    return (this.days * 86400 + this.seconds) * 1000 + this.microseconds / 1000;
  }
}

/** A `datetime.timezone`: UTC by default. */
class Timezone {
  constructor(offset = new TimeDelta(), name = null) {
    Object.assign(this, { offset, name });
  }
}

/** A `zoneinfo.ZoneInfo`. */
class ZoneInfo {
  constructor(key) {
    this.key = key;
  }
}

/** A `decimal.Decimal`, as text. */
class Decimal {
  constructor(text) {
    this.text = String(text);
  }
  toString() {
    return this.text;
  }
}

/** A `fractions.Fraction`. */
class Fraction {
  constructor(numerator, denominator = 1n) {
    this.numerator = BigInt(numerator);
    this.denominator = BigInt(denominator);
  }
}

/** A `uuid.UUID`, as text. */
class Uuid {
  constructor(text) {
    this.text = String(text);
  }
  toString() {
    return this.text;
  }
}

/** A path of `pathlib`. */
class PurePath {
  constructor(text, className = "PurePosixPath") {
    Object.assign(this, { text, className });
  }
  toString() {
    return this.text;
  }
}

/** A member of an enumeration. */
class EnumMember {
  constructor(className, name, value, { module = "", base = "Enum", mixin = "" } = {}) {
    Object.assign(this, { className, name, value, module, base, mixin });
  }
}

/** A named tuple: an array whose items have names. */
class NamedTuple extends Array {
  static get [Symbol.species]() {
    return Array;
  }
  static make(className, names, items, module = "") {
    const made = NamedTuple.from(items);
    for (const [key, value] of Object.entries({ className, names, module })) Object.defineProperty(made, key, { value });
    return made;
  }
  /** Its items by their names. */
  toObject() {
    return Object.fromEntries(this.names.map((name, at) => [name, this[at]]));
  }
}

/** A `collections.deque`. */
class Deque extends Array {
  static get [Symbol.species]() {
    return Array;
  }
  static make(items, maxlen = null) {
    const made = Deque.from(items);
    Object.defineProperty(made, "maxlen", { value: maxlen });
    return made;
  }
}

/** A `collections.OrderedDict`. */
class OrderedDict extends Map {}

/** A `collections.Counter`. */
class Counter extends Map {}

/** A `collections.defaultdict`. */
class DefaultDict extends Map {
  constructor(factory, entries) {
    super(entries);
    this.factory = factory;
  }
}

/** A builtin type, or a class of the script's, by its name. */
class Type {
  constructor(name) {
    this.name = name;
  }
}

/** An object of the host's that a script may hold: of its attributes and methods it sees those that are named here. */
class HostObject {
  constructor(target, { name = target?.constructor?.name ?? "object", attributes = [], settable = [], methods = [] } = {}) {
    Object.assign(this, { target, name, attributes, settable, methods });
  }
}

const tagged = ($, v) => ({ $, v });
const clock = (t, encode) => [t.hour, t.minute, t.second, t.microsecond, t.fold, encode(t.tz)];
const delta = (d) => [d.days, d.seconds, d.microseconds];

/** A value of one of these classes as plain data; undefined if it is of none. `encode` and `entries` do so with what is in it. */
function encodeLibrary(value, encode, entries, objects) {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new RangeError("an invalid date cannot be passed into Monty");
    return encodeLibrary(PyDateTime.from(value), encode, entries, objects);
  }
  if (value instanceof PyDate) return tagged("date", [value.year, value.month, value.day]);
  if (value instanceof PyTime) return tagged("time", clock(value, encode));
  if (value instanceof PyDateTime) {
    return tagged("datetime", [[value.year, value.month, value.day], clock(value, encode)]);
  }
  if (value instanceof TimeDelta) return tagged("timedelta", delta(value));
  if (value instanceof Timezone) return tagged("timezone", [delta(value.offset), value.name]);
  if (value instanceof ZoneInfo) return tagged("zoneinfo", value.key);
  if (value instanceof Decimal) return tagged("decimal", value.text);
  if (value instanceof Fraction) return tagged("fraction", [String(value.numerator), String(value.denominator)]);
  if (value instanceof Uuid) return tagged("uuid", value.text);
  if (value instanceof PurePath) return tagged("path", [value.className, value.text]);
  if (value instanceof EnumMember) {
    const { className, name, module, base, mixin } = value;
    return tagged("enum", { class: className, name, module, base, mixin, value: encode(value.value) });
  }
  if (value instanceof NamedTuple) {
    const { className, names, module } = value;
    return tagged("namedtuple", { class: className, names, module, items: Array.from(value, encode) });
  }
  if (value instanceof Deque) return tagged("deque", [Array.from(value, encode), value.maxlen]);
  if (value instanceof OrderedDict) return tagged("ordereddict", entries(value));
  if (value instanceof Counter) return tagged("counter", entries(value));
  if (value instanceof DefaultDict) return tagged("defaultdict", [encode(value.factory), entries(value)]);
  if (value instanceof Type) return tagged("type", value.name);
  if (value instanceof HostObject) {
    if (!objects) throw new TypeError("a host object can only be given to a run");
    const { target, name, attributes, settable, methods } = value;
    let at = objects.indexOf(target);
    if (at < 0) at = objects.push(target) - 1;
    return tagged("object", { id: at + 1, name, attributes, settable, methods });
  }
  return undefined;
}

/** The value that plain data stands for; undefined if it is of none of these classes. */
function decodeLibrary({ $, v }, decode, how) {
  const pairs = (list) => list.map(([k, x]) => [decode(k), decode(x)]);
  const rest = (t) => [...t.slice(0, 4), { fold: t[4], tz: decode(t[5]) }];
  switch ($) {
    case "date":
      return new PyDate(...v);
    case "time":
      return new PyTime(...rest(v));
    case "datetime": {
      const moment = new PyDateTime(...v[0], ...rest(v[1]));
      return (how.dates === "date" && moment.toDate()) || moment;
    }
    case "timedelta":
      return new TimeDelta(...v);
    case "timezone":
      return new Timezone(new TimeDelta(...v[0]), v[1]);
    case "zoneinfo":
      return new ZoneInfo(v);
    case "decimal":
      return new Decimal(v);
    case "fraction":
      return new Fraction(...v);
    case "uuid":
      return new Uuid(v);
    case "path":
      return new PurePath(v[1], v[0]);
    case "enum":
      return new EnumMember(v.class, v.name, decode(v.value), v);
    case "namedtuple":
      return NamedTuple.make(v.class, v.names, v.items.map(decode), v.module);
    case "deque":
      return Deque.make(v[0].map(decode), v[1]);
    case "ordereddict":
      return new OrderedDict(pairs(v));
    case "counter":
      return new Counter(pairs(v));
    case "defaultdict":
      return new DefaultDict(decode(v[0]), pairs(v[1]));
    case "type":
      return new Type(v);
    default:
      return $ === "object" ? how.objects?.[v.id - 1] : undefined;
  }
}

module.exports = {
  Counter,
  Decimal,
  DefaultDict,
  Deque,
  EnumMember,
  Fraction,
  HostObject,
  NamedTuple,
  OrderedDict,
  PurePath,
  PyDate,
  PyDateTime,
  PyTime,
  TimeDelta,
  Timezone,
  Type,
  Uuid,
  ZoneInfo,
  decodeLibrary,
  encodeLibrary,
};
