// `npm run pictures`: takes the pictures of the pages that the documents show, from the program as it is, on a register filled from the corpus.
// They are looked at by a person before they are committed; no test compares them, for another machine draws letters another way.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { findChromium } from "./browser/chromium.ts";
import { fillRegister, serveRegister } from "./browser/register.ts";
import { openPicture, PICTURES, type Picture } from "./browser/pictured.ts";
import { ROOT } from "./docs/root.ts";

const FOLDER = join(ROOT, "docs", "pictures");
// As large as a document shows them, and sharp on a screen of small dots.
const SCREENS = [
  { screen: "desk", viewport: { width: 1280, height: 840 }, deviceScaleFactor: 1.5 },
  { screen: "phone", viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
] as const;
const THEMES = ["light", "dark"] as const;
const MOST_BYTES = 150 * 1024;
const QUALITIES = [92, 84, 76, 68, 60];

/** The page as it stands, in the best quality that is small enough. */
async function shoot(context: BrowserContext, picture: Picture): Promise<Buffer> {
  const page = await context.newPage();
  await openPicture(page, picture);
  const session = await context.newCDPSession(page);
  for (const quality of QUALITIES) {
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality });
    const bytes = Buffer.from(data, "base64");
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error(`The picture of ${picture.name} is larger than ${MOST_BYTES} bytes in every quality.`);
}

mkdirSync(FOLDER, { recursive: true });
const { path, args, env } = findChromium();
const served = await serveRegister(await fillRegister());
const browser = await chromium.launch({ executablePath: path, args: [...args], env: { ...(process.env as Record<string, string>), ...env } });
const wanted = process.argv.slice(2);

async function takeAll(): Promise<void> {
  for (const { screen, ...view } of SCREENS) {
    for (const colorScheme of THEMES) {
      const context = await browser.newContext({ ...view, colorScheme, baseURL: served.address, locale: "en-GB", timezoneId: "UTC", reducedMotion: "reduce", hasTouch: screen === "phone" });
      for (const picture of PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
        const bytes = await shoot(context, picture);
        const name = `${picture.name}-${screen}-${colorScheme}.webp`;
        writeFileSync(join(FOLDER, name), bytes);
        console.log(`${name} ${Math.round(bytes.length / 1024)} KB`);
      }
      await context.close();
    }
  }
}

try {
  await takeAll();
} finally {
  await browser.close();
  await served.close();
}
