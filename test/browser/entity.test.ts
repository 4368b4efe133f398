import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeClean } from "./axe-clean.ts";
import { freshRegister, type Served } from "./fresh-register.ts";
import { openPage } from "./open-page.ts";
import { request } from "./request.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly sources: number;
  readonly countries: readonly string[];
}

let served: Served;
beforeAll(async () => void (served = await freshRegister()));
afterAll(() => served.close());

const rowsOf = async (type: string): Promise<readonly Row[]> => (await request<{ readonly rows: readonly Row[] }>(served.address, `/api/entries?kind=entity&type=${type}&limit=100`)).rows;
const mostSaid = async (type: string): Promise<Row> => (await rowsOf(type)).toSorted((a, b) => b.sources - a.sources)[0]!;
const path = (page: Page): string => new URL(page.url()).pathname;
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const opened = (page: Page) => part(page, "History").waitFor();

describe("an entity has one page", () => {
  test.each([["organisation", "body"], ["person", "person"], ["product", "product"]])("the permalink of a %s leads to /%s", async (type, where) => {
    const page = await openPage({ address: served.address });
    const { id, name } = await mostSaid(type);
    await page.goto(`/entry/${id}`);
    await expect.poll(() => path(page)).toBe(`/${where}/${id}`);
    await opened(page);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(name);
    for (const title of ["What is said", "Latest activities", "Likely", "Put right", "Sources of what is said of it", "Checks", "Scores", "To find further sources"]) expect([title, await part(page, title).count()]).toEqual([title, 1]);
    expect(await part(page, "Scores").getByText("at most 5").count()).toBeGreaterThan(0);
    await axeClean(page);
  });

  test("a country's leads to its code; a place, which has no other, is the same page at its own", async () => {
    const page = await openPage({ address: served.address });
    const { id, countries: [code] } = await mostSaid("country");
    await page.goto(`/entry/${id}`);
    await expect.poll(() => path(page)).toBe(`/country/${code}`);
    await opened(page);
    const place = await mostSaid("place");
    await page.goto(`/entry/${place.id}`);
    await opened(page);
    expect([path(page), await part(page, "What is said").count(), await page.getByRole("heading", { level: 1 }).innerText()]).toEqual([`/entry/${place.id}`, 1, place.name]);
  });

  test("a country that no source names has a page, with nothing to decide", async () => {
    const page = await openPage({ address: served.address });
    await page.goto("/country/TV");
    await page.getByText("No activity in the register names Tuvalu yet.").waitFor();
    expect(await part(page, "History").count()).toBe(0);
  });

  test("from the register's table straight there; a note opens the sentence", async () => {
    const page = await openPage({ address: served.address });
    await page.goto("/register?kind=entity&type=organisation");
    await page.locator("a[href^='/body/']").first().click();
    await opened(page);
    await part(page, "What is said").getByRole("button", { name: /note/i }).first().click();
    const name = await page.getByRole("heading", { level: 1 }).innerText();
    await expect.poll(() => page.getByRole("dialog").locator("mark").innerText()).not.toBe("");
    expect(name).not.toBe("");
  });
});

describe("what is decided on it", () => {
  test("another is joined with a reason that the history shows; undo parts them again", async () => {
    const page = await openPage({ address: served.address });
    const [one, other] = (await rowsOf("organisation")).filter(({ name }) => name.length > 12);
    await page.goto(`/body/${one!.id}`);
    await opened(page);
    await page.getByLabel("Reason, as the history will show it").fill("the letterhead has both names");
    const box = page.getByRole("combobox", { name: "Join with another entry" });
    await box.click();
    await box.fill(other!.name);
    await page.getByRole("option", { name: other!.name }).first().click();
    await expect.poll(() => part(page, "History").innerText()).toContain("the letterhead has both names");
    expect(await part(page, "What is said").innerText()).toContain(other!.name);
    await page.goto(`/entry/${other!.id}`);
    await expect.poll(() => path(page)).toBe(`/body/${one!.id}`);
    await opened(page);
    await part(page, "History").getByRole("button", { name: /Undo/ }).first().click();
    await expect.poll(() => part(page, "History").innerText()).toContain("undone");
    await page.goto(`/entry/${other!.id}`);
    await expect.poll(() => path(page)).toBe(`/body/${other!.id}`);
  });

  test("what belongs to something else is parted: the new entry's page opens", async () => {
    const page = await openPage({ address: served.address });
    const { id } = await mostSaid("person");
    await page.goto(`/person/${id}`);
    await opened(page);
    await page.getByText("Part it in two").click();
    await page.getByRole("checkbox").first().check();
    await page.getByRole("button", { name: "Make an entry of these" }).click();
    await expect.poll(() => path(page)).toMatch(new RegExp(`^/person/(?!${id})`));
    await opened(page);
    expect(await part(page, "History").innerText()).toContain("made it of a part of another");
  });
});
