// `npm run bench`: all measurements in one run, as ratios beside what one would use instead; `npm run bench -- grammar` only one of them.
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { ROOT } from "../scripts/docs/root.ts";
import { grammar } from "./grammar.ts";
import { length } from "./length.ts";
import { reading } from "./reading.ts";
import { measureRegister } from "./register.ts";
import { starting } from "./start.ts";

const benches: Readonly<Record<string, () => string[] | Promise<string[]>>> = { reading, length, grammar, start: starting, register: measureRegister };

/** Each in a process of its own, as it is for whoever runs one program: no measurement lives in the heap and among the compiled code of another. */
function inTurn(names: readonly string[]): void {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores\n`);
  for (const name of names) {
    const { status } = spawnSync(process.execPath, [join(ROOT, "scripts/run.mjs"), join(ROOT, "bench/index.ts"), name], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}

const [name] = process.argv.slice(2), bench = name === undefined ? undefined : benches[name];
if (bench !== undefined) console.log(`${(await bench()).join("\n")}\n`);
else if (name === undefined) inTurn(Object.keys(benches));
else {
  console.error(`There is no measurement "${name}", but ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 2;
}
