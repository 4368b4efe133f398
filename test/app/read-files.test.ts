import { expect, test } from "vitest";
import { readFiles, readStream } from "#app/index.ts";
import { RapporteurError } from "#model/errors.ts";

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
const all = async <T>(outcomes: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const outcome of outcomes) found.push(outcome);
  return found;
};
const worker = new URL("file:///nowhere/worker.js");
const broken = (): never => {
  throw new RapporteurError("weights-missing", "weights/en.bin");
};

test("the next file is opened when the last outcome has been taken", async () => {
  const outcomes = readFiles(["missing-1", "missing-2"], { read: broken, stdin: bytes(""), worker });
  expect((await outcomes.next()).value).toMatchObject({ kind: "failure", place: "missing-1" });
  await outcomes.return(undefined);
});

test("a fault of the installation is no fault of the text: it ends the whole", async () => {
  await expect(all(readFiles(["-"], { read: broken, stdin: bytes("Some text."), worker }))).rejects.toMatchObject({ code: "weights-missing" });
  await expect(all(readStream("-", { read: broken, stdin: bytes('{"text":"x"}') }))).rejects.toMatchObject({ code: "weights-missing" });
});

test("what is said of a line is given to the reader, its own language before the one of all", async () => {
  const given: unknown[] = [];
  const read = (one: object): never => {
    given.push(one);
    return one as never;
  };
  await all(readStream("-", { read, stdin: bytes('{"text":"x","title":"T","url":"u","published":"2020-01-02T03:04:05Z","publisher":"P"}\n{"text":"y","language":"es","id":3,"more":1}'), language: "en" }));
  expect(given).toEqual([
    { language: "en", text: "x", url: "u", title: "T", published: "2020-01-02", publisher: "P" },
    { language: "es", text: "y" },
  ]);
});
