import { spawn } from "node:child_process";

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };

/** Opens an address in the person's own browser; where there is none, nothing happens. */
export function openInBrowser(address: string): void {
  const [program, ...words] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...words, address], { detached: true, stdio: "ignore" });
  child.on("error", () => {});
  child.unref();
}
