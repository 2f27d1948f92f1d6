// Values cross both ways.
import assert from "node:assert";
import test from "node:test";
import * as monty from "../lib/index.mjs";
import { ByteArray, Complex, Float, FrozenSet, Instance, Monty, Opaque, PythonException, Range, Tuple } from "../lib/index.mjs";

const echo = new Monty("x", { inputs: ["x"] });
const typed = new Monty("type(x).__name__, repr(x)", { inputs: ["x"] });
const there = (x) => [...typed.run({ inputs: { x } })];

test("each value goes in as its type", () => {
  const cases = [
    [undefined, "NoneType", "None"],
    [null, "NoneType", "None"],
    [true, "bool", "True"],
    [3, "int", "3"],
    [2 ** 53 - 1, "int", "9007199254740991"],
    [2.5, "float", "2.5"],
    [1e300, "float", "1e+300"],
    [-0, "float", "-0.0"],
    [NaN, "float", "nan"],
    [-Infinity, "float", "-inf"],
    [new Float(2), "float", "2.0"],
    [10n ** 30n, "int", "1" + "0".repeat(30)],
    ["é\u{1f600}", "str", "'é\u{1f600}'"],
    [[1, [2]], "list", "[1, [2]]"],
    [Tuple.of(1), "tuple", "(1,)"],
    [{ a: 1 }, "dict", "{'a': 1}"],
    [new Map([[Tuple.of(1, 2), "x"]]), "dict", "{(1, 2): 'x'}"],
    [new Set([1]), "set", "{1}"],
    [new FrozenSet([1]), "frozenset", "frozenset({1})"],
    [Uint8Array.of(0, 255), "bytes", "b'\\x00\\xff'"],
    [Buffer.from("hi"), "bytes", "b'hi'"],
    [ByteArray.of(1), "bytearray", "bytearray(b'\\x01')"],
    [new Complex(1, -2), "complex", "(1-2j)"],
    [new Range(0, 3), "range", "range(0, 3)"],
    [new PythonException("KeyError", "k"), "KeyError", "KeyError('k')"],
    [new TypeError("t"), "TypeError", "TypeError('t')"],
  ];
  for (const [value, type, repr] of cases) assert.deepStrictEqual(there(value), [type, repr]);
});

test("each value comes out as it went in", () => {
  const values = [null, false, 0, -1.5, 2n ** 64n, "", [1, ["a"]], Tuple.of(1, "b"), new Map([[1, 2]]), new Set(["q"])];
  values.push(Uint8Array.of(1, 2), new Complex(0, 1), new Range(1, 10, 3), new FrozenSet([4]), ByteArray.of(9));
  for (const x of values) assert.deepStrictEqual(echo.run({ inputs: { x } }), x);
  assert.ok(Object.is(echo.run({ inputs: { x: -0 } }), -0));
});

test("dicts come out as objects if asked for and possible", () => {
  const run = (code) => new Monty(code).run({ dicts: "object" });
  assert.deepStrictEqual(run("{'a': {'b': 1}}"), { a: { b: 1 } });
  assert.deepStrictEqual(run("{1: 2}"), new Map([[1, 2]]));
  assert.throws(() => new Monty("1").run({ dicts: "list" }), TypeError);
});

test("instances cross with their attributes", () => {
  const point = new Monty("class P:\n    def __init__(self): self.x = 1\nP()").run();
  assert.ok(point instanceof Instance);
  assert.deepStrictEqual([point.className, point.attributes], ["P", { x: 1 }]);
});

test("what only a script can make shows itself", () => {
  const f = new Monty("def f(): pass\nf").run();
  assert.ok(f instanceof Opaque);
  assert.match(String(f), /function f/);
  assert.throws(() => echo.run({ inputs: { x: f } }), /cannot be passed in/);
});

test("what has no place in Python is refused", () => {
  for (const x of [() => 1, Symbol("s"), new WeakMap()]) {
    assert.throws(() => echo.run({ inputs: { x } }), TypeError);
  }
  const cycle = [];
  cycle.push(cycle);
  assert.throws(() => echo.run({ inputs: { x: cycle } }), RangeError);
});

test("values of the library go in as what they are and come back as they were", () => {
  const utc = new monty.Timezone();
  const cases = [
    [new monty.PyDate(2026, 3, 1), "datetime.date(2026, 3, 1)"],
    [new monty.PyTime(9, 30, 0, 5, { tz: utc }), "datetime.time(9, 30, 0, 5, tzinfo=datetime.timezone.utc)"],
    [
      new monty.PyDateTime(2026, 3, 1, 2, 3, 4, 5, { tz: new monty.ZoneInfo("Europe/Paris") }),
      "datetime.datetime(2026, 3, 1, 2, 3, 4, 5, tzinfo=zoneinfo.ZoneInfo(key='Europe/Paris'))",
    ],
    [new monty.TimeDelta(-1, 5), "datetime.timedelta(days=-1, seconds=5)"],
    [new monty.Decimal("1.50"), "Decimal('1.50')"],
    [new monty.Fraction(1n, 3n), "Fraction(1, 3)"],
    [new monty.Uuid("00000000-0000-0000-0000-00000000000f"), "UUID('00000000-0000-0000-0000-00000000000f')"],
    [new monty.PurePath("/a/b"), "PurePosixPath('/a/b')"],
    [new monty.EnumMember("Color", "RED", "r"), "<Color.RED: 'r'>"],
    [monty.NamedTuple.make("P", ["x", "y"], [1, 2]), "P(x=1, y=2)"],
    [monty.Deque.make([1], 3), "deque([1], maxlen=3)"],
    [new monty.OrderedDict([["a", 1]]), "OrderedDict({'a': 1})"],
    [new monty.Counter([["a", 1]]), "Counter({'a': 1})"],
    [new monty.DefaultDict(new monty.Type("list"), [["a", []]]), "defaultdict(<class 'list'>, {'a': []})"],
  ];
  for (const [value, repr] of cases) {
    assert.strictEqual(there(value)[1], repr);
    const back = echo.run({ inputs: { x: [value] } })[0];
    assert.deepStrictEqual(back, value);
    assert.strictEqual(back.constructor, value.constructor);
  }
  assert.deepStrictEqual(echo.run({ inputs: { x: cases[9][0] } }).toObject(), { x: 1, y: 2 });
});

test("dates of JavaScript's are moments", () => {
  const moment = new Date("2026-03-01T10:20:30.456Z");
  const repr = "datetime.datetime(2026, 3, 1, 10, 20, 30, 456000, tzinfo=datetime.timezone.utc)";
  assert.strictEqual(there(moment)[1], repr);
  assert.deepStrictEqual(echo.run({ inputs: { x: moment }, dates: "date" }), moment);
  assert.ok(echo.run({ inputs: { x: moment } }) instanceof monty.PyDateTime);
  const east = "from datetime import *\ndatetime(2026, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))";
  assert.deepStrictEqual(new Monty(east).run({ dates: "date" }), new Date("2026-01-01T00:00:00Z"));
  assert.throws(() => echo.run({ inputs: { x: new Date(NaN) } }), RangeError);
});
