import { RapporteurError } from "#model/errors.ts";

/** What the work gives, or the error that a user may meet in it. Anything else that is thrown passes. */
export async function attempt<T>(work: () => T | Promise<T>): Promise<T | RapporteurError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RapporteurError) return error;
    throw error;
  }
}
