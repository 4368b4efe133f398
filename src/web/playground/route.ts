import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";

export const playgroundRoute = createRoute({ getParentRoute: () => rootRoute, path: "/playground", component: lazyRouteComponent(() => import("./playground-page.tsx"), "PlaygroundPage") });
