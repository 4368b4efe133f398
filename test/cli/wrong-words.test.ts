import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "#registry/index.ts";
import { run, type RunOptions } from "./run.ts";

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-words-"));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "doses.txt"), "Peru delivered 3,000 doses of vaccine to Ghana on 3 May 2021.\n");
  writeFileSync(join(folder, "again.txt"), "Peru delivered 3,000 doses of vaccine to Ghana on 3 May 2021, it was said.\n");
  // Held open, so that the server runs on between two commands.
  store = await openStore({ kind: "embedded", data: join(folder, "data"), env: {} });
  await rapporteur(["add", "doses.txt", "again.txt", "--accept", "0"]);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const bare = (words: readonly string[], options: RunOptions = {}) => run(words, { cwd: folder, env: { RAPPORTEUR_BY: "Ana", DATABASE_URL: "" }, ...options });
const rapporteur = (words: readonly string[]) => bare([...words, "--data", join(folder, "data")]);
async function json<T>(words: readonly string[]): Promise<T> {
  const { code, stdout, stderr } = await rapporteur([...words, "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as T;
}
interface Rows {
  readonly rows: readonly { readonly id: string; readonly type: string }[];
}

test.each([
  [["entries", "--from", "2022-13"], "no date such as 2024-05-31, 2024-05 or 2024"],
  [["entries", "--to", "2022-02-30"], "no date such as"],
  [["entries", "--from", "yesterday"], "no date such as"],
  [["entries", "--kind", ","], "It is one of meeting"],
  [["commitments", "--today", "2022-02-30"], "no day such as 2024-05-31"],
  [["history", "--since", "last week"], "no date such as"],
  [["charge", "country:GH", "Ana", "--look-again", "tomorrow"], "no day such as 2024-05-31"],
  [["charge", "country:GH", "--look-again", "2024-05-31"], "say who looks after it"],
  [["note", "It came.", "--on", "country:GH", "--date", "2024-02-30"], "no date such as"],
  [["entries", "--after", "nowhere"], "this is no cursor of a page"],
  [["entries", "--data", ""], "--data names no folder"],
])("%j is an error of usage", async (words, message) => {
  const { code, stdout, stderr } = await rapporteur(words.includes("--data") ? words.slice(0, -2) : words).then((ended) => (words.includes("--data") ? bare(words) : ended));
  expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(message)]);
});

test.each([
  [["history", "nowhere"], "nowhere: the register has no such entry. Look for its id with rapporteur entries."],
  [["history", "sha256:00ff"], "sha256:00ff: the register has no such source."],
  [["original", "nowhere"], "nowhere: the register has no such source. Look for its id with rapporteur show ENTRY --explain; its beginning will do."],
  [["original", "sha256:"], "sha256:: the register has no such source (more than one begins so)."],
  [["review", "--source", "sha256:00ff"], "sha256:00ff: the register has no such source."],
  [["pair", "Peru", "PE"], "PE: both are one and the same."],
  [["merge", "country:GH", "country:PE"], "country:GH, country:PE: these two cannot be one."],
  [["backup", "none/all.backup"], "none/all.backup: it cannot be written (ENOENT). Name a file that is not there yet, in a folder where you may write."],
  [["backup", "data"], "data: it cannot be written (EISDIR)."],
])("%j says what to do", async (words, message) => {
  const { code, stdout, stderr } = await rapporteur(words);
  expect([code, stdout, stderr]).toEqual([1, "", expect.stringContaining(`rapporteur: ${message}`)]);
});

test("what is no backup is named", async () => {
  const { code, stderr } = await bare(["restore", "doses.txt", "--data", join(folder, "empty"), "--store", "pglite"]);
  expect([code, stderr]).toEqual([1, expect.stringContaining("rapporteur: doses.txt: the backup is damaged or broken off (incorrect header check).")]);
});
test("a backup leaves nothing beside it, whether it is written or not", () => expect(readdirSync(folder).filter((name) => name.includes("part"))).toEqual([]));

test("a text that cannot be kept is named by its file, and those beside it are taken in", async () => {
  writeFileSync(join(folder, "nul.txt"), `${"Peru delivered 12 doses of vaccine to Ghana. ".repeat(20)}\0\n`);
  writeFileSync(join(folder, "beside.txt"), "Peru delivered 12 beds to Ghana on 4 May 2021.\n");
  const { code, stdout, stderr } = await rapporteur(["add", "beside.txt", "nul.txt"]);
  expect([code, stdout, stderr]).toEqual([1, expect.stringContaining("added"), expect.stringMatching(/^rapporteur: nul\.txt: the text holds characters/)]);
});

describe("what is meant is understood", () => {
  test("kinds with spaces and capitals between them", async () => {
    expect((await json<Rows>(["entries", "--kind", "supply, Agreement"])).rows.map(({ type }) => type)).toContain("supply");
    expect((await json<Rows>(["entries", "--kind", "supply", "--entities"])).rows).toEqual([]);
  });
  test("a source by the beginning of its id, as the page of an entry tells it", async () => {
    const [entry] = (await json<Rows>(["entries", "--kind", "supply"])).rows;
    const { stdout } = await rapporteur(["show", entry!.id, "--explain", "--width", "100"]);
    const [short] = /sha256:[0-9a-f]{12}(?= *$)/m.exec(stdout.slice(stdout.lastIndexOf("\nSources\n")))!;
    const { stdout: text } = await rapporteur(["original", short!]);
    expect(text).toMatch(/^Peru delivered /);
    expect((await rapporteur(["history", short!])).code).toBe(0);
    expect((await rapporteur(["history", `${short}/a1`])).stdout).toContain("accepted");
    expect((await rapporteur(["split", short!])).stdout).toContain("It is a report of its own");
  });
  test("the history of an entry by one person", async () => {
    const [entry] = (await json<Rows>(["entries", "--kind", "supply"])).rows;
    await rapporteur(["charge", entry!.id, "Ben"]);
    const kinds = async (by: string) => (await json<{ rows: { kind: string }[] }>(["history", entry!.id, "--by", by])).rows.map(({ kind }) => kind);
    expect([await kinds("Ana"), (await kinds("rapporteur")).includes("charge")]).toEqual([["charge"], false]);
    expect((await json<Rows>(["history", entry!.id, "--since", "2099"])).rows).toEqual([]);
  });
});

test("nothing was made in the folder that one happens to be in", () => expect([existsSync(join(folder, "postgres")), readFileSync(join(folder, "doses.txt"), "utf8")]).toEqual([false, expect.stringMatching(/^Peru/)]));
