import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";

/** Which draft is at hand. */
export interface RoomSearch {
  readonly draft?: string;
}

export const queueRoute = createRoute({ getParentRoute: () => rootRoute, path: "/review", component: lazyRouteComponent(() => import("./queue-page.tsx"), "QueuePage") });

export const roomRoute = createRoute({
  getParentRoute: () => rootRoute, path: "/review/$source",
  validateSearch: (search: Record<string, unknown>): RoomSearch => (typeof search["draft"] === "string" ? { draft: search["draft"] } : {}),
  component: lazyRouteComponent(() => import("./room-page.tsx"), "RoomPage"),
});
