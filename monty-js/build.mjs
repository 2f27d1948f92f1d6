// Builds the native module and puts it where `lib` looks for it. `--release` for an optimised one.
import { spawnSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const release = process.argv.includes("--release");
const args = ["build", "--package", "monty-js", "--message-format", "json-render-diagnostics"];
const built = spawnSync(process.env.CARGO ?? "cargo", release ? [...args, "--release"] : args, {
  cwd: here,
  stdio: ["ignore", "pipe", "inherit"],
  maxBuffer: 1 << 28,
  encoding: "utf8",
});
if (built.status !== 0) process.exit(built.status ?? 1);

const library = built.stdout
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((message) => message.reason === "compiler-artifact" && message.target.name === "monty_js")
  .flatMap((message) => message.filenames)
  .find((name) => /\.(so|dylib|dll)$/.test(name));
const place = join(here, "monty.node");
// A copy over a module that a process has loaded would crash it.
rmSync(place, { force: true });
copyFileSync(library, place);
