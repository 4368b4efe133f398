import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../docs/root.ts";

/** A browser's program, with what it is started with. */
export interface Chromium {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

// Nothing but this machine has a name, so that what would leave it fails, with a network or without.
const ARGS = ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];

/** The folder of the package, and its version: it exports neither. */
function inPackage(): { readonly entry: string; readonly version: string } {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(join(dirname(entry), "..", "..", "package.json"), "utf8")) as { readonly version: string };
  return { entry, version };
}

/** Unpacks once a version, aside and then moved to its place: two runs may do it at the same time. */
function unpack(): string {
  const { entry, version } = inPackage();
  const folder = join(ROOT, "dist", ".chromium", version);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  // The package unpacks into the folder for temporary files, and its libraries only where it believes to be on Lambda.
  const script = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)}); await (chromium.default ?? chromium).executablePath();`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" } });
  if (status !== 0) throw new Error(`Chromium of @sparticuz/chromium could not be unpacked into ${fresh}.\n${stderr}`);
  const fonts = join(folder, "fonts");
  writeFileSync(join(fresh, "fonts", "fonts.conf"), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${join(fonts, "cache")}</cachedir></fontconfig>`);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true });
  }
  return folder;
}

const starts = (path: string, env: Readonly<Record<string, string>>): boolean => spawnSync(path, ["--version"], { env: { ...process.env, ...env } }).status === 0;

/** Finds the browser of the tests: CHROME_PATH, else the one from npm, with the libraries that come with it where the machine lacks them. */
export function findChromium(): Chromium {
  const own = process.env["CHROME_PATH"];
  if (own) return { path: resolve(own), args: ARGS, env: {} };
  const folder = unpack();
  const path = join(folder, "chromium");
  // A machine without a face of its own still has one, for what ours lack.
  const env: Record<string, string> = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
  const args = [...ARGS, "--headless=shell"];
  if (starts(path, env)) return { path, args, env };
  const libraries = { ...env, LD_LIBRARY_PATH: [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":") };
  if (starts(path, libraries)) return { path, args, env: libraries };
  throw new Error(`${path} does not start here: set CHROME_PATH to a Chrome or Chromium of this machine.`);
}
