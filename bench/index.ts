// `npm run bench`: all measurements in one run, as ratios beside what one would use instead.
import { cpus } from "node:os";
import { grammar } from "./grammar.ts";
import { length } from "./length.ts";
import { reading } from "./reading.ts";
import { measureRegister } from "./register.ts";
import { starting } from "./start.ts";
import { web } from "./web.ts";

const benches: readonly (() => string[] | Promise<string[]>)[] = [reading, length, grammar, starting, measureRegister, web];

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores\n`);
for (const bench of benches) console.log(`${(await bench()).join("\n")}\n`);
