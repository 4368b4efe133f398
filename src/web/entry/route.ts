import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";

export const entryRoute = createRoute({ getParentRoute: () => rootRoute, path: "/entry/$id", component: lazyRouteComponent(() => import("./entry-page.tsx"), "EntryPage") });
