/** What some work tells on its way, as it tells it; ended when nobody listens any more. */
export async function* toldBy<T>(work: (tell: (value: T) => void, signal: AbortSignal) => Promise<void>): AsyncGenerator<T> {
  const waiting: T[] = [];
  let wake = (): void => {};
  let ended = false;
  const stop = new AbortController();
  const tell = (value: T): void => {
    waiting.push(value);
    wake();
  };
  const done = work(tell, stop.signal).finally(() => {
    ended = true;
    wake();
  });
  // It is waited for at the end; until then its failure is nobody's.
  done.catch(() => {});
  try {
    for (;;) {
      while (waiting.length > 0) yield waiting.shift()!;
      if (ended) return await done;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    stop.abort();
  }
}

/** Values as a stream of JSON lines, each sent as soon as it is there; closing what brings them when the reader has gone. */
export function linesOf<T>(values: AsyncGenerator<T>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await values.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
    },
    cancel: async () => void (await values.return(undefined)),
  });
  // Compressed, lines would wait for each other.
  return new Response(body, { headers: { "content-type": "application/x-ndjson", "cache-control": "no-store, no-transform" } });
}
