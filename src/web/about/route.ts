import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";

const countryRoute = createRoute({ getParentRoute: () => rootRoute, path: "/country/$code", component: lazyRouteComponent(() => import("./country-page.tsx"), "CountryPage") });
const entity = lazyRouteComponent(() => import("./entity-page.tsx"), "EntityPage");
const bodyRoute = createRoute({ getParentRoute: () => rootRoute, path: "/body/$id", component: entity });
const personRoute = createRoute({ getParentRoute: () => rootRoute, path: "/person/$id", component: entity });
const productRoute = createRoute({ getParentRoute: () => rootRoute, path: "/product/$id", component: entity });

/** Pages about one country, body, person, product. */
export const aboutRoutes = [countryRoute, bodyRoute, personRoute, productRoute] as const;
