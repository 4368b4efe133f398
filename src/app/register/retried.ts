import { RapporteurError } from "#model/errors.ts";

const TRIES = 3;

/** Does the work again where an entry that it found was taken into another before it could be decided on: the next look finds that one. */
export async function retried<T>(work: () => Promise<T>, left = TRIES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (left === 0 || !(error instanceof RapporteurError) || error.code !== "merged-away") throw error;
    return retried(work, left - 1);
  }
}
