// `npm run bench`: all measurements in one run, as ratios beside what one would use instead.
import { cpus } from "node:os";
import { reading } from "./reading.ts";
import { starting } from "./start.ts";

const benches = [reading, starting];

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores\n`);
for (const bench of benches) console.log(`${bench().join("\n")}\n`);
