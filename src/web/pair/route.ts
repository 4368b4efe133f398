import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";
import { pairsSearch } from "./pairs-search.ts";

const pairsRoute = createRoute({ getParentRoute: () => rootRoute, path: "/pairs", validateSearch: pairsSearch, component: lazyRouteComponent(() => import("./pairs-page.tsx"), "PairsPage") });

/** A pair is one, whichever country is named first: its own address has the codes in the order of the alphabet. */
const pairRoute = createRoute({
  getParentRoute: () => rootRoute, path: "/pair/$a/$b",
  beforeLoad: ({ params }) => {
    const [a = "", b = ""] = [params.a.toUpperCase(), params.b.toUpperCase()].toSorted();
    if (a !== params.a || b !== params.b) throw redirect({ to: "/pair/$a/$b", params: { a, b }, replace: true });
  },
  component: lazyRouteComponent(() => import("./pair-page.tsx"), "PairPage"),
});

export const pairRoutes = [pairsRoute, pairRoute] as const;
