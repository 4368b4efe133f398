import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { askAhead } from "../api/queries.ts";
import { rootRoute } from "../root-route.ts";

/** Which draft is at hand. */
export interface RoomSearch {
  readonly draft?: string;
}

/** What of: drafts that are open, or those that were set aside. */
export interface QueueSearch {
  readonly state?: "unsure";
}

export const queueRoute = createRoute({
  getParentRoute: () => rootRoute, path: "/review",
  validateSearch: (search: Record<string, unknown>): QueueSearch => (search["state"] === "unsure" ? { state: "unsure" } : {}),
  component: lazyRouteComponent(() => import("./queue-page.tsx"), "QueuePage"),
});

export const roomRoute = createRoute({
  getParentRoute: () => rootRoute, path: "/review/$source",
  validateSearch: (search: Record<string, unknown>): RoomSearch => (typeof search["draft"] === "string" ? { draft: search["draft"] } : {}),
  loader: ({ params }) => askAhead("GET /api/sources/{source}/reading-room", { params }),
  component: lazyRouteComponent(() => import("./room-page.tsx"), "RoomPage"),
});
