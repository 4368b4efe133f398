import { afterAll, beforeAll, expect, test } from "vitest";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { axeClean } from "./axe-clean.ts";
import { freshRegister, type Served } from "./fresh-register.ts";
import { openPage } from "./open-page.ts";

const STORY = `Peru sends nurses to Ghana

ACCRA, 3 May 2021 (AGENCY)

Ghana and Peru signed a memorandum of understanding on health on Monday in Accra.

Peru will send 12 nurses to the Tamale Teaching Hospital in June 2021, the Ministry of Health of Ghana said in a statement.

The nurses will train their colleagues in the care of newborn children for two years. The hospital serves four regions of the north.

The minister thanked the government of Peru for its solidarity and recalled that both countries opened embassies in 1975.
`;
const MORE = "An earlier plan to send midwives was given up.";

let served: Served;
beforeAll(async () => {
  served = await freshRegister("empty");
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-report-"));
  for (const [name, text] of [["one", STORY.replace("AGENCY", "Andina")], ["two", `${STORY.replace("AGENCY", "GNA").replace("Monday in Accra", "Monday")}\n${MORE}\n`]] as const) {
    const path = join(folder, `${name}.txt`);
    writeFileSync(path, text);
    await served.rapporteur("add", path);
  }
});
afterAll(() => served.close());

test("one report in two prints has a page of its own, which says in what they differ, at their places", async () => {
  const page = await openPage({ address: served.address });
  await page.goto("/sources");
  await page.getByText("2 sources, 1 independent").waitFor();
  await page.getByRole("link", { name: "one report: 2 sources" }).first().click();
  await page.getByText("2 sources of one report: 1 independent").waitFor();
  const own = page.getByRole("listitem").filter({ hasText: MORE }).last();
  await own.waitFor();
  await axeClean(page);
  await own.getByRole("link", { name: "in its place" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).toMatch(/^\d+-\d+$/);
  await page.getByRole("link", { name: "What differs" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/reports\//);
});

test("publishers: how much of theirs is here, and what sort they are, which is said in the table", async () => {
  const page = await openPage({ address: served.address });
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-publisher-"));
  const path = join(folder, "page.txt");
  writeFileSync(path, `Home | News | Science\nThe Lamp Reader > Health\n\nFiji sends nurses to Samoa\n\nPublished 14 April 2023 | 3 min read\n\nFiji sent 12 nurses to Samoa in April 2023.\n`);
  await served.rapporteur("add", path);
  await page.goto("/sources?part=outlets");
  const row = page.getByRole("row", { name: /The Lamp Reader/ });
  await row.waitFor();
  expect(await row.innerText()).toContain("1 source, 1 independent");
  await row.getByRole("button", { name: /What sort of publisher The Lamp Reader is/ }).click();
  await page.getByRole("option", { name: "News agency" }).click();
  await page.getByText("The Lamp Reader: News agency.").waitFor();
  await axeClean(page);
  await page.reload();
  await row.waitFor();
  expect(await row.innerText()).toContain("News agency");
  await row.getByRole("link", { name: "The Lamp Reader" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("publisher")).toBe("The Lamp Reader");
});
