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
