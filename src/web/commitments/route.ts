import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";
import { commitmentsSearch } from "./commitments-search.ts";

export const commitmentsRoute = createRoute({ getParentRoute: () => rootRoute, path: "/commitments", validateSearch: commitmentsSearch, component: lazyRouteComponent(() => import("./commitments-page.tsx"), "CommitmentsPage") });
