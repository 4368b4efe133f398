import { aboutRoutes } from "./about/route.ts";
import { addRoute } from "./add/route.ts";
import { atlasRoutes } from "./atlas/route.ts";
import { deskRoute } from "./desk/route.ts";
import { commitmentsRoute } from "./commitments/route.ts";
import { entryRoute } from "./entry/route.ts";
import { pairRoutes } from "./pair/route.ts";
import { playgroundRoute } from "./playground/route.ts";
import { queueRoute, roomRoute } from "./review/route.ts";
import { createRouter } from "@tanstack/react-router";
import { registerRoute } from "./register/route.ts";
import { rootRoute } from "./root-route.ts";
import { settingsRoute } from "./settings/route.ts";
import { BrokenPage } from "./shell/broken-page.tsx";
import { sourcesRoute } from "./sources/route.ts";
import { reportRoute, sourceRoute } from "./sources/source-route.ts";

const pages = [
  ...aboutRoutes,
  ...atlasRoutes,
  ...pairRoutes,
  addRoute,
  deskRoute,
  commitmentsRoute,
  entryRoute,
  playgroundRoute,
  queueRoute,
  roomRoute,
  reportRoute,
  registerRoute,
  settingsRoute,
  sourceRoute,
  sourcesRoute,
] as const;

/** All pages by their addresses; each is fetched when it is first opened. */
export const router = createRouter({ routeTree: rootRoute.addChildren(pages), defaultErrorComponent: BrokenPage, defaultPreload: "intent", scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
