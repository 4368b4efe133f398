import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { lines, type Line } from "#gather/index.ts";

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

async function collect(stream: AsyncIterable<Uint8Array>, limit?: number): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const { number, bytes } of lines(stream, limit)) {
    expect(number).toBe(found.length + 1);
    found.push(bytes && new TextDecoder().decode(bytes));
  }
  return found;
}

describe("lines of a stream", () => {
  test.each<[string, string[], string[]]>([
    ["one chunk", ["a\nb\n"], ["a", "b"]],
    ["no end on the last", ["a\nb"], ["a", "b"]],
    ["a line over several chunks", ["a", "b", "c\nd"], ["abc", "d"]],
    ["a line end alone", ["\n"], [""]],
    ["blank lines between", ["a\n\n\nb"], ["a", "", "", "b"]],
    ["nothing", [], []],
  ])("%s", async (_, input, output) => expect(await collect(chunks(...input))).toEqual(output));

  test("a line over the limit is let go, the next one is read", async () => {
    expect(await collect(chunks("ok\n", "long ", "long ", "long\nok"), 8)).toEqual(["ok", null, "ok"]);
  });
  test("a line of exactly the limit is kept", async () => expect(await collect(chunks("12345678\n"), 8)).toEqual(["12345678"]));

  test("however the bytes are cut, the lines are the same", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("a", "é\n", "\n", "bc", "漢"), { maxLength: 30 }), async (pieces) => {
        const whole = pieces.join("");
        const expected = whole.split("\n");
        if (expected.at(-1) === "") expected.pop();
        expect(await collect(chunks(...pieces))).toEqual(expected);
      }),
    );
  });

  test("the next chunk is asked for only when the lines before it are taken", async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked++;
        yield new TextEncoder().encode("x\n");
      }
    }
    const seen: Line[] = [];
    for await (const line of lines(endless())) if (seen.push(line) === 3) break;
    expect(asked).toBe(3);
  });
});
