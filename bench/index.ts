// `npm run bench`: all measurements in one run, as ratios beside what one would use instead; `npm run bench -- grammar` only one of them.
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { ROOT } from "../scripts/docs/root.ts";

// Brought in when asked for: what one measurement sets up, another does not pay for.
const benches: Readonly<Record<string, () => Promise<string[]>>> = {
  reading: async () => (await import("./reading.ts")).reading(),
  length: async () => (await import("./length.ts")).length(),
  grammar: async () => (await import("./grammar.ts")).grammar(),
  start: async () => (await import("./start.ts")).starting(),
  register: async () => (await import("./register.ts")).measureRegister(),
  server: async () => (await import("./server.ts")).server(),
  web: async () => (await import("./web.ts")).web(),
};

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
