import { afterAll, beforeAll, expect, test } from "vitest";
import { es } from "../../src/web/words/es/index.ts";
import { errors } from "../../src/web/words/es/errors.ts";
import { axeClean } from "./axe-clean.ts";
import { freshRegister, type Served } from "./fresh-register.ts";
import { openPage } from "./open-page.ts";

let served: Served;
beforeAll(async () => void (served = await freshRegister("empty")));
afterAll(() => served.close());

const text = (from: string, to: string): string => `${from} sent 12 nurses to ${to} in May 2021, said the Ministry of Health of ${to}. They work in the capital.`;
const html = (from: string, to: string): string => `<!doctype html><html lang="en"><head><title>Doctors for ${to}</title></head><body><article><h1>Doctors for ${to}</h1><p>${text(from, to)}</p><p>${from} donated 40,000 doses of vaccine to ${to} in March 2021.</p></article></body></html>`;
const file = (name: string, content: string) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });

test("several files: each is told, what is refused says what to do, and the others wait in the queue", async () => {
  const page = await openPage({ address: served.address });
  await page.goto("/add");
  await page.getByLabel("Files").setInputFiles([file("kenya.txt", text("Cuba", "Kenya")), file("nepal.html", html("Chile", "Nepal")), file("photo.png", "\u0089PNG\r\n\u001a\n\u0000\u0000")]);
  const progress = page.getByRole("list", { name: "What came in" });
  await expect.poll(() => progress.innerText()).toMatch(/photo\.png[\s\S]*Not taken in:[\s\S]*Save its words as plain text/);
  expect(await progress.innerText()).toMatch(/kenya\.txt[\s\S]*drafts? wait[\s\S]*nepal\.html[\s\S]*Doctors for Nepal[\s\S]*drafts? wait/);
  await axeClean(page);
  await page.getByRole("link", { name: "Doctors for Nepal" }).click();
  await page.getByRole("article").waitFor();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Doctors for Nepal");
});
test("several that are well lead to the queue", async () => {
  const page = await openPage({ address: served.address });
  await page.goto("/add");
  await page.getByLabel("Files").setInputFiles([file("mali.txt", text("Peru", "Mali")), file("togo.txt", text("Spain", "Togo"))]);
  await page.waitForURL("**/review");
});
test("what is there already is said, and opened", async () => {
  const page = await openPage({ address: served.address });
  for (let times = 0; times < 2; times++) {
    await page.goto("/add");
    await page.getByLabel("Paste a text").fill(text("India", "Fiji"));
    await page.getByRole("button", { name: "Read it" }).click();
    await page.waitForURL("**/review/**");
  }
  await page.getByRole("article").waitFor();
});
test("a note is signed and dated", async () => {
  const page = await openPage({ address: served.address });
  await page.goto("/add");
  await page.getByLabel(/This is what I know/).check();
  await page.getByLabel("Write down what you know").fill("Brazil will send 3 doctors to Angola in June 2027, the ambassador of Brazil told me.");
  await page.getByRole("button", { name: "Sign and read it" }).click();
  await page.waitForURL("**/review/**");
  await expect.poll(() => page.getByRole("list", { name: "Text of the source" }).innerText()).toMatch(/told me\.\s*Ana, 2026-11-30/);
});
test("a link that cannot be had says why", async () => {
  const page = await openPage({ address: served.address });
  await page.goto("/add");
  await page.getByLabel("A link").fill("http://127.0.0.1:1/private");
  await page.getByRole("button", { name: "Fetch it" }).click();
  await expect.poll(() => page.getByRole("list", { name: "What came in" }).innerText()).toMatch(/Not taken in:/);
});
test("in Spanish, why not and what to do are Spanish", async () => {
  const page = await openPage({ address: served.address, locale: "es-ES", expected: /404/ });
  await page.goto("/add");
  await page.getByLabel(es.add.link).fill("http://127.0.0.1/private");
  await page.getByRole("button", { name: es.add.fetch }).click();
  await expect.poll(() => page.getByRole("listitem").filter({ hasText: es.add.refused }).first().innerText()).toContain(errors["not-public"].means);
  await page.goto("/entry/act:none");
  await expect.poll(() => page.getByRole("alert").innerText()).toContain(`${errors["no-entry"].means}. ${errors["no-entry"].remedy}`);
});
