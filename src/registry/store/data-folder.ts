import { userInfo } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { RapporteurError } from "#model/errors.ts";
import type { StoreOptions } from "./options.ts";

const NAME = "rapporteur";

/** The home of the user; a user who has none is asked for a folder. */
function homeOf({ HOME }: StoreOptions["env"]): string {
  if (HOME) return HOME;
  try {
    return userInfo().homedir;
  } catch {
    throw new RapporteurError("usage", undefined, "this user has no home: name a folder with --data");
  }
}

function usual(env: StoreOptions["env"], platform: NodeJS.Platform): string {
  const home = homeOf(env);
  if (platform === "win32") return join(env["LOCALAPPDATA"] ?? env["APPDATA"] ?? join(home, "AppData", "Local"), NAME);
  if (platform === "darwin") return join(home, "Library", "Application Support", NAME);
  // Relative ones are invalid by that specification.
  if (env["XDG_DATA_HOME"] && isAbsolute(env["XDG_DATA_HOME"])) return join(env["XDG_DATA_HOME"], NAME);
  // PostgreSQL does not run as root, and another user cannot see into root's home.
  return process.getuid?.() === 0 ? join("/var/lib", NAME) : join(home, ".local", "share", NAME);
}

/** The folder that the register's data is kept in: as told, else by the conventions of the system (XDG, Application Support, AppData). Throws RapporteurError `usage`. */
export function dataFolder({ data, env }: StoreOptions, platform = process.platform): string {
  // As of a variable that is not set: the folder one happens to be in is not meant.
  if (data?.trim() === "") throw new RapporteurError("usage", undefined, "--data names no folder");
  return resolve(data ?? (env["RAPPORTEUR_DATA"] || usual(env, platform)));
}
