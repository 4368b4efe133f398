import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";

export interface SourceSearch {
  /** the words at which it is opened, "12-80": UTF-16 offsets into its text */
  readonly at?: string;
}

const placeIn = ({ at }: Record<string, unknown>): SourceSearch => (typeof at === "string" && /^\d+-\d+$/.test(at) ? { at } : {});

/** One report: its copies and translations, and in what they differ. */
export const reportRoute = createRoute({ getParentRoute: () => rootRoute, path: "/reports/$id", component: lazyRouteComponent(() => import("./report-page.tsx"), "ReportPage") });

export const sourceRoute = createRoute({ getParentRoute: () => rootRoute, path: "/sources/$id", validateSearch: placeIn, component: lazyRouteComponent(() => import("./source-page.tsx"), "SourcePage") });
