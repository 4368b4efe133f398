import { setImmediate } from "node:timers/promises";

/** What is brought and not used yet, and who waits for it. */
interface Store<T> {
  readonly ready: T[];
  end: { readonly error?: unknown } | null;
  stopped: boolean;
  /** called when there is something to use, and when there is room for more */
  filled: () => void;
  emptied: () => void;
}

async function bring<T>(source: AsyncIterator<T>, store: Store<T>, most: number): Promise<void> {
  try {
    while (!store.stopped) {
      if (store.ready.length >= most) {
        await new Promise<void>((resolve) => (store.emptied = resolve));
        continue;
      }
      const next = await source.next();
      if (next.done) break;
      store.ready.push(next.value);
      store.filled();
      // Whoever waits for a file or the database has its turn.
      await setImmediate();
    }
    store.end = {};
  } catch (error) {
    store.end = { error };
  }
  store.filled();
}

/**
 * The same values in their order, brought while those before are worked on, at most so many ahead; each time all that are there. What
 * brings them and what uses them wait for each other less. A failure comes in its turn.
 */
export async function* ahead<T>(values: AsyncIterable<T>, most: number): AsyncGenerator<readonly T[]> {
  const source = values[Symbol.asyncIterator]();
  const store: Store<T> = { ready: [], end: null, stopped: false, filled: () => {}, emptied: () => {} };
  const bringing = bring(source, store, most);
  try {
    for (;;) {
      if (store.ready.length === 0 && !store.end) await new Promise<void>((resolve) => (store.filled = resolve));
      const batch = store.ready.splice(0);
      if (batch.length === 0 && store.end) {
        if ("error" in store.end) throw store.end.error;
        return;
      }
      store.emptied();
      if (batch.length > 0) yield batch;
    }
  } finally {
    store.stopped = true;
    store.emptied();
    await bringing;
    await source.return?.();
  }
}
