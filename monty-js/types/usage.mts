// What a TypeScript program may write, checked by the compiler alone.
import { FunctionSnapshot, Monty, MontyComplete, MontyRuntimeError, Session, Tuple, loadSnapshot } from "../lib/index.js";

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
