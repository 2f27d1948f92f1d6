// Runs every program of the corpus under CPython 3.14 (pyodide) and writes `x.out` beside `x.py`.
//
//   node record.mjs            writes
//   node record.mjs --check    compares with what is committed; exit code 1 when something differs
//   node record.mjs PATH…      only programs whose path contains one of the words
import { readFileSync, writeFileSync, existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker, isMainThread, workerData } from "node:worker_threads";
import { loadPyodide } from "pyodide";

const here = dirname(fileURLToPath(import.meta.url));
const top = join(here, "..", "..");

// `host`: the program may call `fetch`, which answers its argument.
const roots = [
  { folder: "conformance/corpus", host: false },
  { folder: "conformance/host", host: true },
  { folder: "conformance/hostile", host: false },
  { folder: "examples", host: true },
];

// A program that is meant to be stopped by one of our limits has nothing to record.
const stopped = /^# stops: /m;
// A program whose traceback is recorded with its frames and source lines.
const whole = /^# whole traceback/m;

function programs(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(".py"))
    .sort()
    .map((path) => join(folder, path));
}

function header(source) {
  return source.split("\n").filter((line) => line.startsWith("#")).join("\n");
}

// Where this machine keeps the time zone database, which pyodide comes without.
const zones = "/usr/share/zoneinfo";

async function main(args) {
  const check = args.includes("--check");
  const words = args.filter((arg) => !arg.startsWith("--"));
  // The seed makes the order of sets repeat from run to run.
  const python = await loadPyodide({ env: { HOME: "/", PYTHONHASHSEED: "0", PYTHONTZPATH: zones } });
  if (existsSync(zones)) {
    python.FS.mkdirTree(zones);
    python.mountNodeFS(zones, zones);
  }
  const driver = python.toPy({ __name__: "driver", __builtins__: python.pyimport("builtins") });
  python.runPython(readFileSync(join(here, "driver.py"), "utf8"), { globals: driver });
  const observe = driver.get("observe");

  let count = 0;
  const differing = [];
  for (const { folder, host } of roots) {
    for (const file of programs(join(top, folder))) {
      const name = relative(top, file);
      if (words.length && !words.some((word) => name.includes(word))) continue;
      const source = readFileSync(file, "utf8");
      const recording = file.replace(/\.py$/, ".out");
      if (stopped.test(header(source))) {
        if (existsSync(recording)) differing.push(`${name}: is stopped by a limit, yet has a recording`);
        continue;
      }
      count += 1;
      const seen = observe(source, name.split("/").at(-1), host, whole.test(header(source)));
      const committed = existsSync(recording) ? readFileSync(recording, "utf8") : null;
      if (seen === committed) continue;
      differing.push(committed === null ? `${name}: not recorded` : `${name}: recording differs`);
      if (!check) writeFileSync(recording, seen);
    }
    for (const path of existsSync(join(top, folder)) ? readdirSync(join(top, folder), { recursive: true }) : []) {
      const file = join(top, folder, path);
      if (!path.endsWith(".out") || existsSync(file.replace(/\.out$/, ".py"))) continue;
      differing.push(`${relative(top, file)}: its program is gone`);
      if (!check) rmSync(file);
    }
  }
  for (const line of differing) console.log(line);
  console.log(`${count} programs, ${differing.length} ${check ? "differ" : "written"}`);
  return check && differing.length ? 1 : 0;
}

// Programs that recurse need more native stack than the main thread has.
if (isMainThread) {
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: process.argv.slice(2),
    resourceLimits: { stackSizeMb: 256 },
  });
  worker.on("error", (error) => {
    console.error(error);
    process.exit(1);
  });
  worker.on("exit", (code) => process.exit(code));
} else {
  process.exit(await main(workerData));
}
