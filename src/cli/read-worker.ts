// The program of the thread in which texts are read while others are stored.
import { parentPort } from "node:worker_threads";
import { openReader } from "#app/index.ts";
import { readWeights } from "./weights.ts";

const read = openReader(readWeights);
type Given = Parameters<typeof read>[0];
parentPort?.on("message", (given: Given) => parentPort?.postMessage(read(given), []));
