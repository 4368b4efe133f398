import { Hono } from "hono";
import type { AnyRoute } from "../route.ts";
import { openApi, type OpenApi } from "./document.ts";
import { referencePage } from "./reference-page.ts";
import { REFERENCE_STYLE } from "./reference-style.ts";

/** What describes the API: /api for people, /api/openapi.json for programs. Made when first asked for. */
export function apiPages(routes: readonly AnyRoute[], version: string): Hono {
  let made: OpenApi | null = null;
  const document = (): OpenApi => (made ??= openApi(routes, version));
  const headers = (type: string): Record<string, string> => ({ "content-type": type, "cache-control": "no-cache" });
  return new Hono()
    .get("/api", (context) => context.body(referencePage(document()), 200, headers("text/html; charset=utf-8")))
    .get("/api/page.css", (context) => context.body(REFERENCE_STYLE, 200, headers("text/css; charset=utf-8")))
    .get("/api/openapi.json", (context) => context.body(JSON.stringify(document()), 200, headers("application/json")));
}
