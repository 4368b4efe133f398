import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeClean } from "./axe-clean.ts";
import { englishLeft } from "./english-left.ts";
import { freshRegister, type Served } from "./fresh-register.ts";
import { openPage } from "./open-page.ts";

const PROMISE = `Ghana and Peru sign health memorandum

ACCRA, 3 May 2021 (GNA)

Ghana and Peru signed a memorandum of understanding on health on Monday in Accra.

Peru will send 12 nurses to Ghana in June 2021, the government of Peru said.
`;
const DELIVERY = `Peruvian nurses arrive in Ghana

TAMALE, 5 June 2021 (Andina)

Peru sent 15 nurses to Ghana in June 2021.
`;
const SPANISH = `Brasil y Angola firman un memorando de salud

LUANDA, 7 de marzo de 2022

Brasil y Angola firmaron un memorando de entendimiento en materia de salud.

Brasil enviará 20 médicos a Angola en mayo de 2022.
`;

/** Pastes a text, and waits for its reading room. */
async function add(page: Page, text: string, words: { readonly paste: string; readonly read: string } = { paste: "Paste a text", read: "Read it" }): Promise<void> {
  await page.getByLabel(words.paste).fill(text);
  await page.getByRole("button", { name: words.read }).click();
  await page.getByRole("article").waitFor();
}

/** Presses keys, each when the decision before it was acknowledged, until nothing is left to decide. */
async function decideAll(page: Page, keys: (draft: string) => string): Promise<number> {
  const draft = page.locator("article[aria-current=true]");
  let decided = 0;
  while ((await page.getByRole("button", { name: /Unsure|Dudoso/ }).count()) > 0) {
    const answered = page.waitForResponse((response) => response.url().endsWith("/verdict"));
    await page.keyboard.press(keys(await draft.innerText()));
    expect((await answered).ok()).toBe(true);
    await page.locator("article[aria-busy=true]").waitFor({ state: "detached" });
    decided += 1;
  }
  return decided;
}

const goTo = (page: Page, name: string) => page.getByRole("banner").getByRole("link", { name, exact: true }).click();
const title = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();

async function download(page: Page, name: string | RegExp): Promise<string> {
  const begun = page.waitForEvent("download");
  await page.getByRole("link", { name }).or(page.getByRole("button", { name })).first().click();
  return readFile(await (await begun).path(), "utf8");
}

describe("from a text to what is told of a pair", () => {
  let served: Served;
  beforeAll(async () => void (served = await freshRegister("empty")));
  afterAll(() => served.close());

  test("added, decided by keyboard, found in the register, opened, seen with its pair, taken along", async () => {
    const page = await openPage({ address: served.address });
    await page.goto("/");
    await goTo(page, "Add");
    await add(page, PROMISE);
    expect(await decideAll(page, () => "a")).toBeGreaterThanOrEqual(2);

    await goTo(page, "Register");
    const deployment = page.getByRole("link", { name: /Deployment|12 nurses/ }).first();
    await deployment.waitFor();
    const csv = await download(page, "CSV");
    expect(csv.split("\n").filter(Boolean).length).toBeGreaterThanOrEqual(3);
    expect(csv).toMatch(/deployment/);
    await page.getByRole("row", { name: /Deployment/ }).getByRole("link").first().click();

    await expect.poll(() => page.url()).toMatch(/\/entry\/\w+$/);
    await expect.poll(() => title(page)).toMatch(/nurses|Deployment/);
    await expect.poll(() => page.getByText("Peru will send 12 nurses to Ghana in June 2021").first().isVisible()).toBe(true);
    await axeClean(page);

    await page.locator("main a[href^='/pair/']").first().click();
    await expect.poll(() => title(page)).toBe("Ghana – Peru");
    await page.getByRole("heading", { name: "Open commitments" }).waitFor();
    expect(await download(page, /CSV/)).toMatch(/nurses|Deployment/i);
  });

  test("what another source says otherwise stands beside it, until somebody says which stands; and that can be undone", async () => {
    const page = await openPage({ address: served.address });
    await page.goto("/add");
    await add(page, DELIVERY);
    await decideAll(page, (draft) => (/Join these two/.test(draft) ? "j" : "a"));
    await page.goto("/register");
    await page.getByRole("row", { name: /Deployment/ }).getByRole("link").first().click();
    await page.getByRole("heading", { name: "Contradictions" }).waitFor();
    await axeClean(page);
    await page.getByLabel("Reason").first().fill("Andina counted them on arrival");
    await page.locator("div").filter({ has: page.getByText("15 nurses") }).getByRole("button", { name: "This one stands" }).last().click();
    await expect.poll(() => page.getByText("settled").first().isVisible()).toBe(true);
    const history = page.getByRole("region", { name: "History" }).or(page.locator("section", { has: page.getByRole("heading", { name: "History" }) }));
    expect(await history.first().innerText()).toContain("Andina counted them on arrival");
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect.poll(() => page.getByText("settled").count()).toBe(0);
  });
});

test("the same in Spanish, on a phone: every page in its words, nothing sideways", async () => {
  const served = await freshRegister("empty");
  try {
    const page = await openPage({ address: served.address, locale: "es-ES", width: 360 });
    const inSpanish = async (): Promise<void> => {
      await page.waitForLoadState("networkidle");
      expect(await englishLeft(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    };
    await page.goto("/add");
    await inSpanish();
    await add(page, SPANISH, { paste: "Pegue un texto", read: "Leerlo" });
    await inSpanish();
    expect(await decideAll(page, () => "a")).toBeGreaterThanOrEqual(2);
    await inSpanish();
    for (const path of ["/", "/register", "/pair/AO/BR", "/commitments", "/sources", "/atlas"]) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await inSpanish();
    }
    await page.goto("/register");
    await page.locator("a[href^='/entry/']").first().click();
    await expect.poll(() => page.url()).toMatch(/\/entry\/\w+$/);
    await inSpanish();
    await axeClean(page);
  } finally {
    await served.close();
  }
});
