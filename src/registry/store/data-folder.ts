import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { StoreOptions } from "./options.ts";

const NAME = "rapporteur";

function usual(env: StoreOptions["env"], platform: NodeJS.Platform): string {
  const home = env["HOME"] ?? homedir();
  if (platform === "win32") return join(env["LOCALAPPDATA"] ?? env["APPDATA"] ?? join(home, "AppData", "Local"), NAME);
  if (platform === "darwin") return join(home, "Library", "Application Support", NAME);
  if (env["XDG_DATA_HOME"]) return join(env["XDG_DATA_HOME"], NAME);
  // PostgreSQL does not run as root, and another user cannot see into root's home.
  return process.getuid?.() === 0 ? join("/var/lib", NAME) : join(home, ".local", "share", NAME);
}

/** The folder that the register's data is kept in: as told, else by the conventions of the system (XDG, Application Support, AppData). */
export const dataFolder = ({ data, env }: StoreOptions, platform = process.platform): string => resolve(data ?? env["RAPPORTEUR_DATA"] ?? usual(env, platform));
