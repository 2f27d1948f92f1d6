// What a host offers besides functions: modules, objects, clocks, chance, the environment, journals.
import assert from "node:assert";
import test from "node:test";
import { HostObject, Monty, MontyError, MontyRuntimeError, PyDate, Session, loadSnapshot } from "../lib/index.mjs";

const modules = { tools: { double: (n) => 2 * n, unit: "m", since: new PyDate(2020, 1, 1) } };

test("modules can be imported", () => {
  const code = "import tools\nfrom tools import double\n[tools.double(double(2)), tools.unit, tools.since.year]";
  assert.deepStrictEqual(new Monty(code).run({ modules }), [8, "m", 2020]);
  assert.throws(() => new Monty("import none").run({ modules }), /No module named 'none'/);
  const step = new Monty("import tools\ntools.double(3)").start({ modules });
  assert.deepStrictEqual([step.kind, step.functionName, step.args], ["function", "tools.double", [3]]);
});

test("asynchronous functions of modules are awaited", async () => {
  const net = { fetch: async (n) => n + 1 };
  const program = new Monty("import asyncio, net\nawait asyncio.gather(net.fetch(1), net.fetch(2))", { topLevelAwait: true });
  assert.deepStrictEqual(await program.runAsync({ modules: { net } }), [2, 3]);
});

test("objects do what they are allowed", () => {
  const page = { url: "u", secret: "no", seen: 0, title: (suffix) => "Title" + suffix };
  const p = new HostObject(page, { name: "page", attributes: ["url"], settable: ["seen"], methods: ["title"] });
  const code = "p.seen = p.title('!') + p.url\ntry:\n    p.secret\nexcept AttributeError as e:\n    no = str(e)\n[no, p]";
  const [no, back] = new Monty(code, { inputs: ["p"] }).run({ inputs: { p } });
  assert.match(no, /secret/);
  assert.strictEqual(back, page);
  assert.strictEqual(page.seen, "Title!u");
  let step = new Monty("p.title('?')", { inputs: ["p"] }).start({ inputs: { p } });
  assert.deepStrictEqual([step.kind, step.args[0] === page, step.args[1]], ["method", true, "?"]);
  step = loadSnapshot(step.dump(), { objects: step.objects });
  assert.strictEqual(step.args[0], page);
  assert.strictEqual(step.resume({ returnValue: 5 }).output, 5);
});

test("clock, chance and environment are the host's to choose", () => {
  const now = new Monty("from datetime import datetime, timezone\ndatetime.now(timezone.utc)");
  const clock = new Date("2020-05-06T07:08:00Z");
  assert.deepStrictEqual(now.run({ clock, dates: "date" }), clock);
  assert.ok(Math.abs(now.run({ clock: "system", dates: "date" }) - Date.now()) < 60_000);
  assert.throws(() => now.run({ clock: "sundial" }), /clock/);
  const chance = new Monty("import random\nrandom.random()");
  assert.strictEqual(chance.run({ entropy: 1 }), chance.run({ entropy: 1 }));
  assert.notStrictEqual(chance.run({ entropy: 1 }), chance.run());
  assert.notStrictEqual(chance.run({ entropy: "system" }), chance.run({ entropy: "system" }));
  assert.throws(() => chance.run({ entropy: "dice" }), TypeError);
  const lang = new Monty("import os\nos.environ.get('LANG')");
  assert.deepStrictEqual([lang.run(), lang.run({ env: { LANG: "en" } })], [null, "en"]);
});

test("a journal is done again", () => {
  const program = new Monty("ask(1) + ask(2)", { externalFunctions: ["ask"] });
  const step = program.start({ journal: true }).resume({ returnValue: 10 });
  const again = program.replay(step.journal());
  assert.deepStrictEqual([again.args, again.dump()], [step.args, step.dump()]);
  assert.strictEqual(again.resume({ returnValue: 1 }).output, 11);
  assert.strictEqual(program.start().journal(), null);
  const changed = new Monty("ask(3)", { externalFunctions: ["ask"] });
  assert.throws(() => changed.replay(step.journal()), MontyError);
});

test("inspect says where a program stands", () => {
  const code = "def f(n):\n    big = [n] * 1000\n    return ask(n)\nf(7)";
  const seen = new Monty(code, { externalFunctions: ["ask"] }).start().inspect();
  assert.deepStrictEqual([seen.state, seen.call.text, seen.stack.length], ["call", "ask(7)", 2]);
  assert.ok(seen.heap.biggest.some((o) => o.names.includes("big")));
  const session = new Session();
  session.feed("x = 1");
  assert.strictEqual(session.inspect().state, "idle");
});

test("exceptions bring what they came from", () => {
  const code = "try:\n    {}['k']\nexcept KeyError as e:\n    n = ValueError('v')\n    n.add_note('note')\n    raise n from e";
  try {
    new Monty(code).run();
    assert.fail("it raises");
  } catch (error) {
    assert.ok(error instanceof MontyRuntimeError);
    assert.deepStrictEqual([error.exception.type, error.exception.notes, error.exception.cause.type], ["ValueError", ["note"], "KeyError"]);
  }
});
