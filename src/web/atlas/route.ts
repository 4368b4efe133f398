import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";
import { atlasSearch } from "./atlas-search.ts";

const common = { getParentRoute: () => rootRoute, validateSearch: atlasSearch };

const atlasRoute = createRoute({
  ...common, path: "/atlas",
  beforeLoad: ({ search }) => {
    throw redirect({ to: "/atlas/map", search, replace: true });
  },
});
const mapRoute = createRoute({ ...common, path: "/atlas/map", component: lazyRouteComponent(() => import("./map/map-page.tsx"), "MapPage") });
const networkRoute = createRoute({ ...common, path: "/atlas/network", component: lazyRouteComponent(() => import("./network/network-page.tsx"), "NetworkPage") });
const timelineRoute = createRoute({ ...common, path: "/atlas/timeline", component: lazyRouteComponent(() => import("./timeline/timeline-page.tsx"), "TimelinePage") });
const figuresRoute = createRoute({ ...common, path: "/atlas/figures", component: lazyRouteComponent(() => import("./figures/figures-page.tsx"), "FiguresPage") });

/** The pages that draw the whole: each fetches what it draws with only when it is opened. */
export const atlasRoutes = [atlasRoute, mapRoute, networkRoute, timelineRoute, figuresRoute] as const;
