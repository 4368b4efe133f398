import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";
import { registerSearch } from "./register-search.ts";

export const registerRoute = createRoute({ getParentRoute: () => rootRoute, path: "/register", validateSearch: registerSearch, component: lazyRouteComponent(() => import("./register-page.tsx"), "RegisterPage") });
