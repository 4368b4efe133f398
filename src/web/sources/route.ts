import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";
import { sourcesSearch } from "./sources-search.ts";

export const sourcesRoute = createRoute({ getParentRoute: () => rootRoute, path: "/sources", validateSearch: sourcesSearch, component: lazyRouteComponent(() => import("./sources-page.tsx"), "SourcesPage") });
