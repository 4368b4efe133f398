import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";

export const addRoute = createRoute({ getParentRoute: () => rootRoute, path: "/add", component: lazyRouteComponent(() => import("./add-page.tsx"), "AddPage") });
