import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "#registry/index.ts";
import { run, type RunOptions } from "./run.ts";

let folder: string;
let store: Store;
const PROMISE = "Ghana and Peru sign health memorandum\n\nACCRA, 3 May 2021 (GNA)\n\nGhana and Peru signed a memorandum of understanding on Monday in Accra.\n\nPeru will send 12 nurses to Ghana in June 2021.\n";
const DELIVERY = "Peruvian nurses at work\n\nTAMALE, 5 December 2021 (GNA)\n\nPeru sent seven nurses to Ghana on 2 December 2021.\n";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-cli-"));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "promise.txt"), PROMISE);
  writeFileSync(join(folder, "delivery.txt"), DELIVERY);
  // Held open, so that the server runs on between two commands.
  store = await openStore({ kind: "embedded", data: join(folder, "data"), env: {} });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const rapporteur = (words: readonly string[], options: RunOptions = {}) => run([...words, "--data", join(folder, "data")], { cwd: folder, env: { RAPPORTEUR_BY: "Ana", DATABASE_URL: "" }, ...options });
async function json<T>(words: readonly string[], options: RunOptions = {}): Promise<T> {
  const { code, stdout, stderr } = await rapporteur([...words, "--json"], options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
  return JSON.parse(stdout.trim().split("\n").at(-1)!) as T;
}
interface Rows {
  readonly rows: readonly { readonly id: string; readonly entry: string; readonly status: string; readonly type: string; readonly name: string }[];
  readonly next: string | null;
}
const entryOn = async (status: string): Promise<string> => (await json<Rows>(["entries", "--status", status, "--kind", "deployment"])).rows[0]!.id;

describe("a register, from the first text to the follow-up", () => {
  test("add says what came of each file", async () => {
    const { code, stdout, stderr } = await rapporteur(["add", "promise.txt", "missing.txt", "--width", "100"]);
    expect(code).toBe(1);
    expect(stderr).toBe("rapporteur: missing.txt: there is no such file. Check its name and the folder you are in.\n");
    expect(stdout).toMatch(/^ {2}added {9}Ghana and Peru sign health memorandum · promise\.txt · [^]*to\s+review/);
    expect(stdout).toMatch(/\n1 added · \d+ to review: rapporteur review\n$/);
  });
  test("what was refused is noted, counted and listed, until it is taken in; a name that is none is not", async () => {
    writeFileSync(join(folder, "bulletin.txt"), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
    const { stdout } = await rapporteur(["add", "promise.txt", "bulletin.txt", "missing.txt", "--width", "100"]);
    expect(stdout).toMatch(/\n1 read \(0 added, 1 there already\), 1 refused: rapporteur refused\n$/);
    await rapporteur(["add", "bulletin.txt"]);
    expect(await json(["refused"])).toMatchObject({ total: 1, next: null, rows: [{ place: "bulletin.txt", code: "not-text", detail: "it looks like a JPEG picture", by: "Ana", times: 2 }] });
    expect((await rapporteur(["refused", "--width", "100"])).stdout).toMatch(/^ {2}not-text {6}bulletin\.txt · \d{4}-\d\d-\d\d · Ana · 2 times\n {16}this is no text \(it looks like a JPEG picture\)\. Save/);
    writeFileSync(join(folder, "bulletin.txt"), "Nothing of note happened in Accra today.\n");
    await rapporteur(["add", "bulletin.txt"]);
    expect((await rapporteur(["refused"])).stdout).toBe("Nothing was refused.\n");
  });
  test("addresses that a feed only names are told", async () => {
    writeFileSync(join(folder, "feed.xml"), "<rss><channel><item><title>T</title><description>Words of it.</description></item><item><title>U</title><link>https://example.org/u</link></item></channel></rss>");
    const { code, stderr } = await rapporteur(["add", "feed.xml"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "rapporteur: feed.xml: one address that it names has its text elsewhere. Fetch what it names with rapporteur watch.\n" });
  });
  test("a text that is there is recognised, from standard input too", async () => {
    expect(await json(["add", "-"], { input: PROMISE })).toMatchObject({ place: "-", kind: "known", open: 0 });
  });
  test("a key that is none, nothing to undo", async () => {
    const { code, stderr } = await rapporteur(["review"], { input: "?zq" });
    expect([code, stderr]).toEqual([0, 'rapporteur: no such key: "?"\nrapporteur: there is nothing to undo\n']);
  });
  test("review: one key, one decision; undo gives the draft again", async () => {
    const { stdout } = await rapporteur(["review", "--json", "--kind", "activity"], { input: "xza\naq" });
    const told = stdout.trim().split("\n").map((line) => JSON.parse(line) as { verdict: string; draft: { id: string } });
    expect(told.map(({ verdict }) => verdict)).toEqual(["rejected", "undone", "accepted", "accepted"]);
    expect(new Set(told.slice(0, 3).map(({ draft }) => draft.id)).size).toBe(1);
  });
  test("review: an edit keeps the words of the text, and refuses others", async () => {
    await rapporteur(["add", "delivery.txt"]);
    const shown = await rapporteur(["review", "--kind", "activity", "--width", "100"], { input: "q" });
    const number = /(\d+) date/.exec(shown.stdout)![1]!;
    const { stdout, stderr } = await rapporteur(["review", "--kind", "activity"], { input: `e${number}\n2021-12-01\nno such words\n${number}\n2021-12\nDecember 2021\n\nq` });
    expect(stderr).toContain("no such words");
    expect(stdout).toContain("1 decided.");
    const { entry } = await json<{ entry: { claims: { property: string; value: unknown; rank: string; quote: { exact: string } }[] } }>(["show", await entryOn("completed")]);
    expect(entry.claims.filter(({ property }) => property === "date").map(({ value, rank, quote }) => [value, rank, quote.exact])).toEqual([["2021-12-02", "deprecated", expect.any(String)], ["2021-12", "normal", "December 2021"]]);
  });
  test("review: nothing is left", async () => expect((await rapporteur(["review", "--kind", "activity"])).stdout).toBe("Nothing to review.\n"));
  test("entries: filters, facets, pages", async () => {
    expect((await json<Rows>(["entries", "--pair", "PE,Ghana", "--status", "pledged"])).rows.map(({ type }) => type)).toEqual(["deployment"]);
    expect((await json<Rows>(["entries", "--country", "Kenya"])).rows).toEqual([]);
    expect((await json<Rows>(["entries", "--text", "nurses", "--to", "2021-06"])).rows.every(({ name }) => name.includes("nurses"))).toBe(true);
    expect((await json<Rows>(["entries", "--entities", "--kind", "country", "--order", "name"])).rows.map(({ name }) => name)).toEqual(["Ghana", "Peru"]);
    const first = await json<Rows>(["entries", "--limit", "1"]);
    const second = await json<Rows>(["entries", "--limit", "1", "--after", first.next!]);
    expect(second.rows[0]!.id).not.toBe(first.rows[0]!.id);
    expect((await rapporteur(["entries", "--limit", "1"])).stdout).toContain(`More with --after ${first.next}`);
    expect((await rapporteur(["entries", "--text", "nurces"])).stdout).toMatch(/^Nothing has “nurces”; looked for “nurses”\.\n\n {2}\w/);
    expect(await json<{ total: number }>(["entries", "--facets"])).toMatchObject({ total: expect.any(Number), country: expect.arrayContaining([{ value: "GH", count: expect.any(Number) }]) });
  });
  test("show: ladder, words, what follows, history", async () => {
    const { stdout } = await rapporteur(["show", await entryOn("pledged"), "--today", "2023-01-01"]);
    for (const words of ["Deployment of health workers", "\nLadder\n  pledged", "“Peru will send 12 nurses to Ghana in June 2021.”", "Overdue since 30 June 2021 (inferred: ", "\nTo look at\n", "\nScores\n", "\nTo search for more\n", "\nHistory\n", "\nSources\n", " · Ana · "]) expect(stdout).toContain(words);
  });
  test("pair, by names and codes", async () => {
    const { stdout } = await rapporteur(["pair", "peru", "GH", "--today", "2023-01-01"]);
    for (const words of ["Peru and Ghana\n", "\nAgreements\n", "\nHealth workers sent\n", "\nOpen commitments\n", "\nFigures\n", "\nTimeline\n"]) expect(stdout).toContain(words);
    expect(await json(["pair", "Peru", "Kenya"])).toMatchObject({ countries: ["PE", "KE"], agreements: [], commitments: [] });
  });
  test("commitments: overdue, and kept in part once what delivers it is linked", async () => {
    const [promised, delivered] = [await entryOn("pledged"), await entryOn("completed")];
    const overdue = () => json<Rows>(["commitments", "--overdue", "--today", "2023-01-01"]);
    expect((await overdue()).rows.map(({ entry }) => entry)).toEqual([promised]);
    const { changes } = await json<{ changes: string[] }>(["link", delivered, "delivers", promised, "--why", "the same nurses"]);
    expect((await rapporteur(["commitments", "--today", "2023-01-01"])).stdout).toMatch(/not all of it is said to\s+be done[^]*Fulfilled in part since/);
    await json(["undo", ...changes]);
    expect((await rapporteur(["commitments", "--today", "2023-01-01"])).stdout).not.toContain("Fulfilled in part");
    expect((await rapporteur(["commitments", "--silent", "5y", "--today", "2023-01-01"])).stdout).toBe("No such commitment.\n");
  });
  test("charge and note: who looks after it, and what they found", async () => {
    const promised = await entryOn("pledged");
    await json(["charge", promised, "Ben", "--look-again", "2022-12-24"]);
    expect((await json<Rows>(["commitments", "--look-again", "--charge", "Ben", "--today", "2023-01-01"])).rows.map(({ entry }) => entry)).toEqual([promised]);
    const noted = await json<{ source: string; changes: string[] }>(["note", "The embassy told me that the nurses never left.", "--on", promised, "--status", "cancelled", "--today", "2023-01-02"]);
    expect((await json<{ sources: { id: string; kind: string }[] }>(["show", promised])).sources.find(({ id }) => id === noted.source)).toMatchObject({ kind: "note" });
    await json(["undo", ...noted.changes]);
    expect((await json<Rows>(["entries", "--status", "pledged", "--kind", "deployment"])).rows).toHaveLength(1);
  });
  test("check: each with reason and phrases", async () => {
    const { rows } = await json<{ rows: { findings: { check: string; reason: { en: string } }[]; search: { words: string }[] }[] }>(["check", "--kind", "deployment"]);
    expect(rows.every(({ findings, search }) => findings.length > 0 && search.length > 0)).toBe(true);
    expect((await rapporteur(["check", "--limit", "1"])).stdout).toMatch(/Single source: one source speaks of it[\s\S]*search/);
  });
  test("merge, split and apart", async () => {
    const [a, b] = [await entryOn("pledged"), await entryOn("completed")];
    const merged = await json<{ changes: string[] }>(["merge", a, b, "--why", "told twice"]);
    expect(await json(["show", b])).toMatchObject({ entry: { id: a, absorbed: [b] } });
    await json(["undo", ...merged.changes]);
    expect(await json(["show", b])).toMatchObject({ entry: { id: b, apartFrom: [a] } });
    const { stderr, code } = await rapporteur(["merge", a, b]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("somebody has decided that these two are not one")]);
    const { entry: claimed } = await json<{ entry: { claims: { id: string; property: string }[] } }>(["show", b]);
    const split = await json<{ entry: string; changes: string[] }>(["split", b, claimed.claims.find(({ property }) => property === "figure")!.id]);
    expect((await json<{ entry: { claims: unknown[] } }>(["show", split.entry])).entry.claims).toHaveLength(1);
    await json(["undo", ...split.changes]);
  });
  test("split by a source gives all that it says to a new entry", async () => {
    const promised = await entryOn("pledged");
    await json(["note", "The embassy confirms the nurses.", "--on", promised, "--status", "agreed"]);
    const { entry } = await json<{ entry: { claims: { source: string; property: string }[] } }>(["show", promised]);
    const note = entry.claims.at(-1)!.source;
    const split = await json<{ entry: string; changes: string[] }>(["split", promised, "--source", note.slice(0, 20), "--why", "of other nurses"]);
    const claims = async (id: string) => (await json<{ entry: { claims: { source: string }[] } }>(["show", id])).entry.claims.map(({ source }) => source);
    expect([await claims(split.entry), (await claims(promised)).includes(note)]).toEqual([[note], false]);
    await json(["undo", ...split.changes]);
    expect(await claims(promised)).toContain(note);
    expect((await rapporteur(["split", promised, "--source", "sha256:none"])).stderr).toContain("the entry has no such claim");
  });
  test("prefer wants a reason", async () => {
    const id = await entryOn("completed");
    const { entry } = await json<{ entry: { claims: { id: string; property: string; rank: string }[] } }>(["show", id]);
    const claim = entry.claims.find(({ property }) => property === "status")!.id;
    expect((await rapporteur(["prefer", id, claim])).code).toBe(2);
    await json(["prefer", id, claim, "--why", "seen by us"]);
    expect((await rapporteur(["show", id])).stdout).toContain("preferred a status · Ana: seen by us");
  });
  test("outlets are described, and listed", async () => {
    await json(["outlet", "Ghana News Agency", "--kind", "agency", "--country", "Ghana"]);
    expect((await rapporteur(["outlet"])).stdout).toBe("  agency        Ghana News Agency · GH\n");
    await json(["outlet", "Ghana News Agency", "--language", "en", "--owner", "Republic of Ghana", "--party", "--feed", "https://example.org/rss", "--feed", "https://example.org/map.xml"]);
    expect((await rapporteur(["outlet", "--width", "100"])).stdout).toBe("  agency        Ghana News Agency · GH · en · Republic of Ghana · party · 2 feeds\n");
    expect((await json<{ rows: unknown[] }>(["outlet"])).rows).toMatchObject([{ kind: "agency", party: true, feeds: ["https://example.org/rss", "https://example.org/map.xml"] }]);
    expect((await rapporteur(["outlet", "X", "--feed", "file:///etc/passwd"])).code).toBe(2);
  });
  test("history pages", async () => {
    const first = await json<Rows>(["history", "--limit", "2", "--by", "Ana"]);
    expect(first.rows).toHaveLength(2);
    expect((await json<Rows>(["history", "--limit", "2", "--by", "Ana", "--after", first.next!])).rows).not.toEqual(first.rows);
    expect((await rapporteur(["history", "--by", "Nobody"])).stdout).toBe("Nothing was decided.\n");
    const promised = (await json<Rows>(["history", "--by", "Ana", "--limit", "200"])).rows.map((one) => (one as { subject?: string }).subject ?? "").find((id, i, all) => all.indexOf(id) !== i)!;
    const all = (await json<Rows>(["history", promised])).rows;
    const some = await json<Rows>(["history", promised, "--limit", "1"]);
    expect([...some.rows, ...(await json<Rows>(["history", promised, "--after", some.next!])).rows]).toEqual(all);
    expect((await rapporteur(["history", promised, "--after", "nowhere"])).stderr).toContain("this is no cursor of a page");
  });
  test("mentions page", async () => {
    expect((await rapporteur(["show", "country:GH"])).stdout).toMatch(/without anything new: rapporteur show country:GH\s+--mentions/);
    const page = await json<{ rows: { quote: { exact: string } }[]; next: string | null }>(["show", "country:GH", "--mentions", "--limit", "1"]);
    expect(page.rows.map(({ quote }) => quote.exact)).toEqual(["Ghana"]);
    expect((await rapporteur(["show", "country:GH", "--mentions"])).stdout).toContain("“Ghana” · ");
    expect((await rapporteur(["show", "country:GH", "--mentions", "--after", "90"])).stdout).toBe("No source names it without saying more.\n");
  });
  test("backup, restore into another store, rebuild, doctor", async () => {
    await rapporteur(["backup", "all.backup"]);
    expect(existsSync(join(folder, "all.backup.part"))).toBe(false);
    const other = (words: readonly string[]) => run([...words, "--data", join(folder, "other"), "--store", "pglite"], { cwd: folder });
    expect((await other(["restore", "all.backup"])).code).toBe(0);
    const ids = async (stdout: string) => (JSON.parse(stdout) as Rows).rows.map(({ id }) => id);
    expect(await ids((await other(["entries", "--json"])).stdout)).toEqual(await ids((await rapporteur(["entries", "--json"])).stdout));
    const again = await other(["restore", "all.backup"]);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining("the register has something in it already")]);
    writeFileSync(join(folder, "half.backup"), readFileSync(join(folder, "all.backup")).subarray(0, 900));
    const empty = await run(["restore", "half.backup", "--data", join(folder, "empty"), "--store", "pglite"], { cwd: folder });
    expect([empty.code, empty.stderr]).toEqual([1, expect.stringContaining("the backup is damaged or broken off")]);
    expect((await run(["restore", "missing.backup", "--data", join(folder, "empty"), "--store", "pglite"], { cwd: folder })).stderr).toContain("missing.backup: there is no such file");
    expect((await rapporteur(["rebuild"])).code).toBe(0);
    expect(await json(["doctor"])).toMatchObject({ findings: [] });
  });
});

describe("usage", () => {
  test.each([
    [["entries", "--status", "done"], '"done" is none of interest'],
    [["entries", "--pair", "CU"], "no pair such as CU,KZ"],
    [["entries", "--limit", "0"], "no number from 1 to 1000"],
    [["commitments", "--silent", "long"], "no length of time"],
    [["note", "Rain."], "say which entry it is about"],
    [["show", "x", "--store", "paper"], "one of embedded, server, pglite"],
    [["show", "x", "--today", "soon"], "no day such as 2024-05-31"],
    [["entries", "--after", "nowhere"], "this is no cursor of a page"],
    [["check", "--after", "WyJhIl0"], "this is no cursor of a page"],
    [["history", "--after", "nowhere"], "this is no cursor of a page"],
    [["link", "a", "marries", "b"], "Allowed choices are delivers, part-of, follows"],
  ])("%j is an error of usage", async (words, message) => {
    const { code, stderr } = await rapporteur(words);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
  test.each([
    [["show", "nowhere"], "rapporteur: nowhere: the register has no such entry. Look for its id with rapporteur entries.\n"],
    [["pair", "Cuba", "Ruritania"], "rapporteur: Ruritania: there is no country of this code or name."],
    [["show", "nothing", "--mentions"], "rapporteur: nothing: the register has no such entry."],
    [["link", "country:GH", "delivers", "nothing"], "rapporteur: nothing: the register has no such entry."],
    [["undo", "nothing"], "rapporteur: nothing: there is no such change. Look for its id with rapporteur history.\n"],
  ])("%j says what to do", async (words, message) => {
    const { code, stdout, stderr } = await rapporteur(words);
    expect([code, stdout, stderr]).toEqual([1, "", expect.stringContaining(message)]);
  });
  test("help has examples", async () => {
    for (const command of ["add", "entries", "show", "pair", "commitments", "review", "note", "check", "history", "undo", "merge", "split", "backup", "restore", "rebuild", "doctor"]) {
      expect((await run([command, "--help"])).stdout).toMatch(/\nExamples?:\n {2}(rapporteur|curl)/);
    }
  });
});
