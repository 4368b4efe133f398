import type { Hono } from "hono";
import { createServer, type ServerOptions } from "#server/index.ts";
import { OFFICE, ROOT } from "./serve-corpus.ts";

export const FOLDERS = { pages: `${ROOT}/dist/web`, weights: `${ROOT}/weights` };

/** A server whose register is never asked: for what stands before the routes. */
export const bareServer = (options: Partial<ServerOptions> = {}): Hono =>
  createServer({
    office: OFFICE, folders: FOLDERS, log: () => {},
    registerOf: () => {
      throw new Error("the register is asked");
    },
    ...options,
  });
