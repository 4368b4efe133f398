import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, expect, inject, onTestFinished } from "vitest";

export type Theme = "light" | "dark";

export interface PageOptions {
  /** pixels: 360 is a phone, 1280 a desk (as usual), 2560 a big screen */
  readonly width?: number;
  readonly theme?: Theme;
  /** language and region of the browser: en-GB (as usual), es-ES */
  readonly locale?: string;
  /** of a register of one's own (`freshRegister`), else of the shared one */
  readonly address?: string;
  /** faults that the test brings about itself, as `/404/` where it asks for what is not there */
  readonly expected?: RegExp;
}

let browser: Promise<Browser> | null = null;
const close = async (): Promise<void> => void (await (await browser)?.close());
afterAll(close);

function launched(): Promise<Browser> {
  const { path, args, env } = inject("chromium");
  browser ??= chromium.launch({ executablePath: path, args: [...args], env: { ...(process.env as Record<string, string>), ...env } });
  return browser;
}

/** Writes down all that must not happen on a page: errors in the console (a refusal by the content security policy is one), and requests to anybody else. */
function watchFaults(context: BrowserContext, address: string): string[] {
  const faults: string[] = [];
  const isOurs = (url: string): boolean => url.startsWith(`${address}/`) || /^(data|blob|about):/.test(url);
  context.on("console", (message) => void (message.type() === "error" && faults.push(`console: ${message.text()} (${message.location().url})`)));
  context.on("weberror", (error) => void faults.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => void (isOurs(request.url()) || faults.push(`request to another host: ${request.url()}`)));
  context.on("page", (page) => page.on("websocket", (socket) => void faults.push(`a web socket: ${socket.url()}`)));
  return faults;
}

/** A page with the list of what went wrong in it so far. */
export interface Watched {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** Opens a page whose faults the test looks at itself; it is closed when the test ends. */
export async function openWatched({ width = 1280, theme = "light", locale = "en-GB", address = inject("address") }: PageOptions = {}): Promise<Watched> {
  const context = await (await launched()).newContext({
    baseURL: address, locale, colorScheme: theme, reducedMotion: "reduce", timezoneId: "UTC",
    viewport: { width, height: width < 600 ? 740 : 900 }, hasTouch: width < 600, serviceWorkers: "block",
  });
  const faults = watchFaults(context, address);
  onTestFinished(() => context.close());
  context.setDefaultTimeout(60_000);
  return { page: await context.newPage(), faults };
}

/**
 * Opens a page of its own in a browser that knows nothing yet; paths are relative: `page.goto("/register")`. When the test ends, the page is
 * closed, and the test fails where anything went wrong in it meanwhile: an error in the console, one that nobody caught, a refusal by the
 * content security policy, a request to another host.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { page, faults } = await openWatched(options);
  onTestFinished(() => expect(faults.filter((fault) => !options.expected?.test(fault))).toEqual([]));
  return page;
}
