interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

/** All pages of a list as a stream of text, one page asked for at a time, when the one who reads is ready for it. */
export function pagesStream<T>(ask: (after: string | undefined) => Promise<Page<T>>, lineOf: (row: T) => string, head = ""): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after: string | undefined;
  return new ReadableStream({
    start: (to) => {
      if (head !== "") to.enqueue(encoder.encode(head));
    },
    pull: async (to) => {
      const { rows, next } = await ask(after);
      if (rows.length > 0) to.enqueue(encoder.encode(rows.map(lineOf).join("")));
      if (next === null) to.close();
      else after = next;
    },
  }, { highWaterMark: 1 });
}
