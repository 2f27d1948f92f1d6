// Programs that grow.
import assert from "node:assert";
import test from "node:test";
import { MontyRuntimeError, MontySnapshotError, Session } from "../lib/index.mjs";

test("variables stay from snippet to snippet, after an error too", () => {
  const session = new Session();
  session.feed("x = 20");
  assert.throws(() => session.feed("y = 1; 1 / 0"), MontyRuntimeError);
  assert.strictEqual(session.feed("x + y + 1"), 22);
  session.set("z", [1, 2]);
  assert.strictEqual(session.feed("sum(z)"), 3);
  assert.strictEqual(session.get("x"), 20);
  assert.strictEqual(session.get("nothing"), undefined);
  assert.ok(session.names().includes("y"));
});

test("a session calls the host and becomes bytes", () => {
  const externalFunctions = { double: (n) => n * 2 };
  const session = new Session({ externalFunctions });
  session.feed("def f(x): return double(x) + 1");
  const again = Session.load(session.dump(), { externalFunctions });
  assert.strictEqual(again.feed("f(4)"), 9);
  assert.throws(() => Session.load(new Uint8Array([0])), MontySnapshotError);
});
