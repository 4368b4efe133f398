import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeClean } from "./axe-clean.ts";
import { freshRegister, type Served } from "./fresh-register.ts";
import { openPage } from "./open-page.ts";

const TOKEN = "correct-horse-battery-staple";
let served: Served;
beforeAll(async () => {
  const file = join(tmpdir(), `rapporteur-token-${process.pid}`);
  writeFileSync(file, TOKEN, { mode: 0o600 });
  served = await freshRegister("empty", ["--token-file", file]);
});
afterAll(() => served.close());

describe("behind an access token", () => {
  test("one signs in, comes where one wanted to go, and signs out again", async () => {
    const page = await openPage({ address: served.address, expected: /401/ });
    await page.goto("/settings?x=1");
    await page.getByLabel("Access token").fill("a guess");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("This is not the token").waitFor();
    await axeClean(page);
    await page.getByLabel("Access token").fill(TOKEN);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Settings", level: 1 }).waitFor();
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", secure: false });
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    await axeClean(page);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("status").getByText("You are signed out.").waitFor();
    expect(await page.context().cookies()).toEqual([]);
    await page.goto("/register");
    await page.getByLabel("Access token").waitFor();
  });
  test.each([1280, 360])("in Spanish, %i px wide, in both themes; the other language is one link away", async (width) => {
    const page = await openPage({ address: served.address, locale: "es-ES", width });
    await page.goto("/register");
    await page.getByRole("heading", { name: "Entrar" }).waitFor();
    await axeClean(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.getByLabel("Access token").fill(TOKEN);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/register");
  });
  test("whose session ended while a page was open is shown the way back in", async () => {
    const page = await openPage({ address: served.address, expected: /401/ });
    await page.goto("/sign-in?to=/sources");
    await page.getByLabel("Access token").fill(TOKEN);
    await page.keyboard.press("Enter");
    await page.getByLabel("Words in the texts").fill("nurses");
    await page.context().clearCookies();
    await page.getByLabel("Words in the texts").press("Enter");
    expect(await page.getByRole("link", { name: "Sign in, and come back here" }).first().getAttribute("href")).toBe("/sign-in?to=%2Fsources%3Ftext%3Dnurses");
  });
});
