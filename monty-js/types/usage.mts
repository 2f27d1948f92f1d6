// What a TypeScript program may write, checked by the compiler alone.
import { FunctionSnapshot, HostObject, Monty, MontyComplete, MontyRuntimeError, PyDateTime, Session, Tuple, loadSnapshot } from "../lib/index.js";

const program = new Monty("fetch(url)", { inputs: ["url"], externalFunctions: ["fetch"] });
const outcome = program.start({ inputs: { url: "https://example.com" }, limits: { maxMemory: 1 << 20 } });
if (outcome instanceof FunctionSnapshot) {
  const name: string = outcome.functionName;
  const bytes: Uint8Array = outcome.dump();
  const again = loadSnapshot(bytes);
  const next = outcome.resume({ returnValue: new Map<string, number>([[name, 1]]) });
  if (next instanceof MontyComplete) console.log(next.output, again.usage().memory);
}
const result: Promise<unknown> = program.runAsync({ externalFunctions: { fetch: async (url: string) => url.length } });
const session = new Session({ dicts: "object" });
session.set("x", Tuple.of(1, 2));
try {
  await result;
} catch (error) {
  if (error instanceof MontyRuntimeError) console.log(error.exception.type);
}
// @ts-expect-error: an answer is needed
outcome instanceof FunctionSnapshot && outcome.resume({});
// @ts-expect-error: there is no such limit
program.start({ limits: { maxMagic: 1 } });
const journal: Uint8Array | null = outcome instanceof FunctionSnapshot ? outcome.journal() : null;
if (journal) program.replay(journal);
const page = new HostObject({ title: () => "t" }, { methods: ["title"] });
const modules = { tools: { double: (n: number) => 2 * n, unit: "m" } };
program.start({ inputs: { page, when: new Date() }, modules, clock: new Date(0), entropy: 7, env: { LANG: "en" }, journal: true });
const when: Date | null = new PyDateTime(2026, 1, 2).toDate();
console.log(when, session.inspect().heap.biggest[0]?.names);
// @ts-expect-error: there is no such clock
program.run({ clock: "sundial" });
