/** The same values, each asked for while the one before is worked on: what brings them and what uses them wait for each other less. */
export async function* oneAhead<T>(values: AsyncIterable<T>): AsyncGenerator<T> {
  const source = values[Symbol.asyncIterator]();
  const ask = (): Promise<IteratorResult<T>> => {
    const next = source.next();
    // It is waited for in its turn; until then its failure is nobody's.
    next.catch(() => {});
    return next;
  };
  let next = ask();
  try {
    for (let one = await next; !one.done; one = await next) {
      next = ask();
      yield one.value;
    }
  } finally {
    await next.catch(() => {});
    await source.return?.();
  }
}
