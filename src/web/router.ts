import { createRouter } from "@tanstack/react-router";
import { deskRoute } from "./desk/route.ts";
import { BrokenPage } from "./shell/broken-page.tsx";
import { rootRoute } from "./root-route.ts";
import { settingsRoute } from "./settings/route.ts";

const pages = [
  deskRoute,
  settingsRoute,
] as const;

/** All pages by their addresses; each is fetched when it is first opened. */
export const router = createRouter({ routeTree: rootRoute.addChildren(pages), defaultErrorComponent: BrokenPage, defaultPreload: "intent", scrollRestoration: true });
import { entryRoute } from "./entry/route.ts";
import { rootRoute } from "./root-route.ts";
import { sourceRoute } from "./sources/source-route.ts";

/** All pages by their addresses; each is fetched when it is first opened. */
export const router = createRouter({ routeTree: rootRoute.addChildren([deskRoute, entryRoute, sourceRoute]), defaultPreload: "intent", scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
