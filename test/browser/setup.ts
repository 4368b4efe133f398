import { rmSync } from "node:fs";
import { chromium as browserOf } from "playwright-core";
import type { TestProject } from "vitest/node";
import { buildIfStale } from "../../scripts/build.mjs";
import { findChromium, type Chromium } from "../../scripts/browser/chromium.ts";
import { copyRegister, fillRegister, newFolder, serveRegister } from "../../scripts/browser/register.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly chromium: Chromium;
    /** folder of the register filled from the corpus, which nobody has open: to copy */
    readonly filled: string;
    /** where the same register is served for tests that change nothing */
    readonly address: string;
    /** paths of all pages as the router has them: /entry/$id */
    readonly pages: readonly string[];
  }
}

/** The router's own list, from the pages as they are built: a page that is new is in every test of all pages by itself. */
async function pagesOf({ path, args, env }: Chromium, address: string): Promise<readonly string[]> {
  const browser = await browserOf.launch({ executablePath: path, args: [...args], env: { ...(process.env as Record<string, string>), ...env } });
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(address);
  // By this name the router tells itself to its own developer tools.
  await page.waitForFunction("window.__TSR_ROUTER__");
  const pages = await page.evaluate<readonly string[]>("Object.keys(window.__TSR_ROUTER__.routesByPath)");
  await browser.close();
  return pages;
}

/** Runs once before the tests in a browser: a build, a browser, a register filled from the corpus, and a server of it. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await buildIfStale();
  const chromium = findChromium();
  const filled = await fillRegister();
  const shared = newFolder();
  copyRegister(filled, shared);
  const { address, close } = await serveRegister(shared);
  provide("chromium", chromium);
  provide("filled", filled);
  provide("address", address);
  provide("pages", await pagesOf(chromium, address));
  return async () => {
    await close();
    rmSync(filled, { recursive: true, force: true });
  };
}
