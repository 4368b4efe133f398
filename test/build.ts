import { buildIfStale } from "../scripts/build.mjs";

/** Runs once before the tests that start the command. */
export const setup = (): Promise<void> => buildIfStale();
