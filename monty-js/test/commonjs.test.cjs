// The package for `require`.
const assert = require("node:assert");
const test = require("node:test");
const { Monty } = require("../lib/index.js");

test("a program runs", () => {
  assert.strictEqual(new Monty("1 + 1").run(), 2);
});

test("import gives the same classes", async () => {
  assert.strictEqual((await import("../lib/index.mjs")).Monty, Monty);
  assert.deepStrictEqual(Object.keys(await import("../lib/index.mjs")).sort(), Object.keys(require("../lib/index.js")).sort());
});
