// Programs, pauses, host functions.
import assert from "node:assert";
import test from "node:test";
import {
  FunctionSnapshot,
  FutureSnapshot,
  InterruptedSnapshot,
  Monty,
  MontyComplete,
  MontyError,
  MontyLimitError,
  MontyRuntimeError,
  MontySnapshotError,
  MontySyntaxError,
  PythonException,
  loadSnapshot,
} from "../lib/index.mjs";

const FETCH = "data = fetch(url)\nlen(data)";
const fetching = () => new Monty(FETCH, { inputs: ["url"], externalFunctions: ["fetch"] });

test("a program pauses at a call and goes on with the answer", () => {
  const paused = fetching().start({ inputs: { url: "https://example.com" } });
  assert.ok(paused instanceof FunctionSnapshot);
  assert.deepStrictEqual([paused.functionName, paused.args, paused.line], ["fetch", ["https://example.com"], 1]);
  const done = paused.resume({ returnValue: "hello world" });
  assert.ok(done instanceof MontyComplete);
  assert.strictEqual(done.output, 11);
});

test("a paused program becomes bytes and comes back", () => {
  const bytes = fetching().start({ inputs: { url: "x" } }).dump();
  for (const answer of ["a", "abc"]) {
    assert.strictEqual(loadSnapshot(bytes).resume({ returnValue: answer }).output, answer.length);
  }
});

test("a compiled program becomes bytes and comes back", () => {
  const program = Monty.load(fetching().dump());
  assert.deepStrictEqual([program.inputs, program.externalFunctions], [["url"], ["fetch"]]);
  assert.strictEqual(program.run({ inputs: { url: "x" }, externalFunctions: { fetch: () => "four" } }), 4);
});

test("a fork goes its own way", () => {
  const paused = fetching().start({ inputs: { url: "x" } });
  const fork = paused.fork();
  assert.strictEqual(paused.resume({ returnValue: "a" }).output, 1);
  assert.strictEqual(fork.resume({ returnValue: "ab" }).output, 2);
});

test("a run goes on only once, and a wrong answer leaves it as it was", () => {
  const paused = fetching().start({ inputs: { url: "x" } });
  assert.throws(() => paused.resume({}), TypeError);
  assert.throws(() => paused.resume({ returnValue: () => 1 }), TypeError);
  let deep = [];
  for (let n = 0; n < 100_000; n++) deep = [deep];
  assert.throws(() => paused.resume({ returnValue: deep }), RangeError);
  assert.strictEqual(paused.resume({ returnValue: "ok" }).output, 2);
  assert.throws(() => paused.resume({ returnValue: "ok" }), MontyError);
  assert.throws(() => paused.dump(), MontyError);
});

test("what a host function throws is raised in the program", () => {
  const program = new Monty("try:\n    f()\nexcept Exception as e:\n    r = type(e).__name__, str(e)\nr", { externalFunctions: ["f"] });
  const thrown = (error) => [
    ...program.run({
      externalFunctions: {
        f() {
          throw error;
        },
      },
    }),
  ];
  assert.deepStrictEqual(thrown(new TypeError("a")), ["TypeError", "a"]);
  assert.deepStrictEqual(thrown(new RangeError("b")), ["ValueError", "b"]);
  assert.deepStrictEqual(thrown(new PythonException("KeyError", "c")), ["KeyError", "'c'"]);
  assert.deepStrictEqual(thrown(new Error("d")), ["Exception", "d"]);
  assert.deepStrictEqual(thrown("text"), ["Exception", "text"]);
});

test("keyword arguments come as an object behind the others", () => {
  const program = new Monty("f(1, b=2)", { externalFunctions: ["f"] });
  assert.deepStrictEqual(program.run({ externalFunctions: { f: (...args) => args }, dicts: "object" }), [1, { b: 2 }]);
});

test("host functions may answer later", async () => {
  const program = new Monty("[fetch(n) for n in range(3)]", { externalFunctions: ["fetch"] });
  const fetch = async (n) => {
    await new Promise((done) => setTimeout(done, 1));
    if (n < 0) throw new Error("no");
    return n * 2;
  };
  assert.deepStrictEqual(await program.runAsync({ externalFunctions: { fetch } }), [0, 2, 4]);
  await assert.rejects(new Monty("fetch(-1)", { externalFunctions: ["fetch"] }).runAsync({ externalFunctions: { fetch } }), MontyRuntimeError);
});

const GATHER = "import asyncio\na, b = await asyncio.gather(fetch('a'), fetch('b'))\na + b";
const gathering = () => new Monty(GATHER, { asyncFunctions: ["fetch"], topLevelAwait: true });

test("awaited calls are under way together", async () => {
  let running = 0;
  let most = 0;
  const fetch = async (name) => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, name === "a" ? 20 : 5));
    running--;
    return name.toUpperCase();
  };
  assert.strictEqual(await gathering().runAsync({ externalFunctions: { fetch } }), "AB");
  assert.strictEqual(most, 2);
  const failing = async () => {
    throw new TypeError("no");
  };
  await assert.rejects(gathering().runAsync({ externalFunctions: { fetch: failing } }), /TypeError: no$/);
});

test("a timer of the program's goes off while the host is busy", async () => {
  const code = "import asyncio\ntry:\n    async with asyncio.timeout(0.01):\n        await f()\nexcept TimeoutError:\n    r = 'late'\nr";
  const program = new Monty(code, { asyncFunctions: ["f"], topLevelAwait: true });
  let timer;
  const f = () => new Promise((done) => (timer = setTimeout(done, 10_000)));
  assert.strictEqual(await program.runAsync({ externalFunctions: { f } }), "late");
  clearTimeout(timer);
});

test("calls are answered later, in any order, in another process too", () => {
  const first = gathering().start();
  const waiting = first.resume({ pending: true }).resume({ pending: true });
  assert.ok(waiting instanceof FutureSnapshot);
  assert.deepStrictEqual(waiting.pendingCallIds, [1, 2]);
  const again = loadSnapshot(waiting.dump());
  assert.throws(() => again.resume({ results: new Map([[7, { returnValue: 1 }]]) }), MontyError);
  const next = again.resume({ results: new Map([[2, { returnValue: "!" }]]) });
  assert.deepStrictEqual(next.pendingCallIds, [1]);
  assert.strictEqual(next.resume({ results: new Map([[1, { returnValue: "hi" }]]) }).output, "hi!");
});

test("many programs run side by side", async () => {
  const program = new Monty("sum(i * i for i in range(n))", { inputs: ["n"] });
  const results = await Promise.all([...Array(20).keys()].map((n) => program.runAsync({ inputs: { n } })));
  assert.strictEqual(results[19], 2109);
});

test("an aborted run ends at its next call", async () => {
  const control = new AbortController();
  const program = new Monty("while True: f()", { externalFunctions: ["f"] });
  const f = async () => control.abort();
  await assert.rejects(program.runAsync({ externalFunctions: { f }, signal: control.signal }), { name: "AbortError" });
});

test("output goes to the callback", () => {
  const seen = [];
  new Monty("print('a')\nprint('b', end='')").run({ printCallback: (text) => seen.push(text) });
  assert.strictEqual(seen.join(""), "a\nb");
});

test("errors say what happened and where", () => {
  assert.throws(() => new Monty("x = (1"), (error) => {
    assert.ok(error instanceof MontySyntaxError);
    assert.deepStrictEqual([error.type, error.reason, error.line], ["SyntaxError", "'(' was never closed", 1]);
    return true;
  });
  assert.throws(() => new Monty("def f():\n    return 1 / 0\nf()").run(), (error) => {
    assert.ok(error instanceof MontyRuntimeError && error instanceof MontyError);
    assert.strictEqual(error.exception.type, "ZeroDivisionError");
    assert.match(error.message, /^Traceback[\s\S]*line 2, in f[\s\S]*ZeroDivisionError: division by zero$/);
    return true;
  });
  assert.throws(() => new Monty("1").run({ inputs: { x: 1 } }), MontyError);
  assert.throws(() => new Monty("f()", { externalFunctions: ["f"] }).run(), MontyError);
  assert.throws(() => loadSnapshot(new Uint8Array([1, 2, 3])), MontySnapshotError);
  assert.throws(() => Monty.load(new Uint8Array()), MontySnapshotError);
  assert.throws(() => new Monty("1", { nonsense: 1 }), /no option 'nonsense'/);
});

test("limits end a run", () => {
  const limited = (code, limits) => () => new Monty(code).run({ limits });
  assert.throws(limited("while True: pass", { maxSteps: 1000 }), (e) => e instanceof MontyLimitError && e.limit === "fuel");
  assert.throws(limited("while True: pass", { maxDurationMs: 20 }), MontyLimitError);
  assert.throws(limited("x = 'a' * 10**7", { maxMemory: 1 << 20 }), (e) => e instanceof MontyLimitError && e.limit === "memory");
  assert.throws(limited("1", { maxSteps: -1 }), /must be a number/);
  assert.throws(limited("1", { nothing: 1 }), /no limit 'nothing'/);
});

test("a run is handed back when its portion of work is used up", () => {
  let outcome = new Monty("sum(1 for _ in range(5000))").start({ limits: { sliceSteps: 1000 } });
  let pauses = 0;
  while (outcome instanceof InterruptedSnapshot) {
    outcome = outcome.resume();
    pauses += 1;
  }
  assert.strictEqual(outcome.output, 5000);
  assert.ok(pauses > 2);
});

test("a paused run shows its frames and what it has used", () => {
  const program = new Monty("def g(x):\n    return f(x)\ng(7)", { externalFunctions: ["f"] });
  const paused = program.start();
  assert.deepStrictEqual(
    paused.frames().map((frame) => [frame.function, frame.line]),
    [
      ["<module>", 3],
      ["g", 2],
    ],
  );
  assert.strictEqual(paused.frames()[1].locals.x, 7);
  assert.strictEqual(paused.usage().hostCalls, 1);
});
