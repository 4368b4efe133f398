import { describe, expect, test } from "vitest";
import { csvLine } from "#server/csv.ts";
import { pagesStream } from "#server/pages-stream.ts";
import { serveCorpus } from "./serve-corpus.ts";

const { call, refused, ask, register } = serveCorpus({ texts: 6 });

/** Cells of CSV as RFC 4180 reads them. */
const cellsOf = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
};

describe("a line of CSV", () => {
  test.each<[Parameters<typeof csvLine>[0], string]>([
    [["a", 1, null, ["b", "c"]], "a,1,,b; c\r\n"],
    [['say "so"', "a,b", "a\r\nb", " a"], '"say ""so""","a,b","a\r\nb"," a"\r\n'],
    [["=1+1", "+1", "-1", "@a", "\t=1", "|a"], `'=1+1,'+1,'-1,'@a,'\t=1,|a\r\n`],
    [[" =cmd", -1.5], "' =cmd,-1.5\r\n"],
  ])("%j", (cells, line) => expect(csvLine(cells)).toBe(line));
});

describe("the list as a file", () => {
  test("CSV has every entry of the list, whatever the size of a page", async () => {
    const response = await ask("/api/entries.csv?kind=activity");
    expect([response.headers.get("content-type"), response.headers.get("content-disposition")]).toEqual(["text/csv; charset=utf-8; header=present", 'attachment; filename="entries.csv"']);
    const [head, ...rows] = cellsOf(new TextDecoder().decode(await response.arrayBuffer()));
    const listed = await call("GET /api/entries", { query: { limit: 200 } });
    expect(head!.slice(0, 4)).toEqual(["id", "kind", "type", "name"]);
    expect(rows.map(([id]) => id)).toEqual(listed.rows.map(({ id }) => id));
    expect(rows.every(({ length }) => length === head!.length)).toBe(true);
  });
  test("begins with the mark by which spreadsheets know UTF-8", async () => expect([...new Uint8Array(await (await ask("/api/entries.csv")).arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]));
  test("JSON lines, narrowed down", async () => {
    const text = await (await ask("/api/entries.jsonl?kind=entity&type=organisation")).text();
    const lines = text.trimEnd().split("\n").map((line) => JSON.parse(line) as { readonly type: string });
    expect(new Set(lines.map(({ type }) => type))).toEqual(new Set(["organisation"]));
    expect(lines).toEqual((await call("GET /api/entries", { query: { kind: "entity", type: "organisation", limit: 200 } })).rows);
  });
  test("pages are asked for as they are read", async () => {
    const asked: (string | undefined)[] = [];
    const stream = pagesStream(async (after) => {
      asked.push(after);
      return { rows: [asked.length], next: asked.length < 5 ? String(asked.length) : null };
    }, String, "head ");
    const reader = stream.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("head ");
    expect(asked.length).toBeLessThan(3);
    let text = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += new TextDecoder().decode(part.value);
    expect([text, asked]).toEqual(["12345", [undefined, "1", "2", "3", "4"]]);
  });
});

describe("the file of a source", () => {
  test("is kept and not shown", async () => {
    const { rows: [change] } = await call("GET /api/changes", { query: { limit: 1 } });
    const source = /sha256:[0-9a-f]+/.exec(JSON.stringify(await call("GET /api/changes/{id}", { params: { id: change!.id } })))![0];
    const response = await ask(`/api/sources/${encodeURIComponent(source)}/bytes`);
    expect([response.headers.get("content-type"), response.headers.get("content-security-policy")]).toEqual(["application/octet-stream", "sandbox; default-src 'none'"]);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+\.txt$/);
    expect((await response.text()).length).toBeGreaterThan(100);
  });
  test("that there is not", async () => expect((await ask("/api/sources/sha256:0/bytes")).status).toBe(404));
});

describe("publishers", () => {
  test("are described, under who asks", async () => {
    const { outlet } = await call("POST /api/outlets", { body: { name: "Ministry of Health of Ghana", kind: "official-party", country: "Ghana" } });
    expect(outlet).toMatchObject({ country: "GH", kind: "official-party" });
    expect((await call("GET /api/outlets", {})).rows).toEqual([outlet]);
    const more = await call("POST /api/outlets", { body: { name: "Ministry of Health of Ghana", party: true } });
    expect(more.outlet).toEqual({ ...outlet, party: true });
  });
  test("a country that there is not", async () => expect(await refused("POST /api/outlets", { body: { name: "X", kind: "media", country: "Ruritania" } })).toMatchObject({ code: "no-country" }));
});

describe("feeds", () => {
  const rss = "https://example.org/rss";
  test("are watched as those of a publisher", async () => {
    await call("POST /api/outlets/feeds", { body: { address: "https://example.org/other", outlet: "Daily Lamp" } });
    const { outlet } = await call("POST /api/outlets/feeds", { body: { address: rss, outlet: "Daily Lamp" } });
    expect(outlet).toMatchObject({ name: "Daily Lamp", kind: "media", feeds: ["https://example.org/other", rss] });
    expect((await call("GET /api/feeds", {})).rows.at(-1)).toEqual({ address: rss, outlet: { id: outlet.id, name: "Daily Lamp" }, checkedAt: null, failures: 0, waiting: 0, done: 0, refused: 0 });
  });
  test.each(["file:///etc/passwd", "rss", "javascript:alert(1)"])("not %s", async (address) => expect(await refused("POST /api/outlets/feeds", { body: { address, outlet: "X" } })).toMatchObject({ status: 400, faults: [{ at: "address" }] }));

});

test("checks, a page at a time", async () => {
  const { rows, next } = await call("GET /api/checks", { query: { limit: 3 } });
  expect([rows.length, typeof next]).toEqual([3, "string"]);
  for (const { findings } of rows) expect(findings.length).toBeGreaterThan(0);
});
test("the store is well", async () => expect(await call("GET /api/doctor", {})).toEqual({ findings: [] }));
test("what one talks with", async () => expect(await call("GET /api/about", { headers: { "rapporteur-by": "Zo%C3%AB" } })).toMatchObject({ version: "0.0.0", store: "embedded", by: "Zoë", counts: { sources: 6 } }));
test("an answer that one has already is not sent again", async () => {
  const first = await ask("/api/entries?limit=3");
  const etag = first.headers.get("etag")!;
  const again = await ask("/api/entries?limit=3", { headers: { "if-none-match": etag } });
  expect([first.status, again.status, await again.text()]).toEqual([200, 304, ""]);
  const { rows: [one] } = await call("GET /api/entries", { query: { limit: 1 } });
  expect(one!.id).not.toBe("");
  expect((await ask("/api/entries?limit=2", { headers: { "if-none-match": etag } })).status).toBe(200);
  expect(register().by).toBe("Ana");
});
test("answers are packed for who can unpack them", async () => {
  const packed = await ask("/api/entries?limit=50", { headers: { "accept-encoding": "gzip" } });
  expect([packed.headers.get("content-encoding"), packed.headers.get("vary")]).toEqual(["gzip", "Accept-Encoding"]);
  const text = await new Response(packed.body!.pipeThrough(new DecompressionStream("gzip"))).text();
  expect(JSON.parse(text)).toEqual(await call("GET /api/entries", { query: { limit: 50 } }));
});
