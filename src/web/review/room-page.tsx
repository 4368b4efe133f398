import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { Room } from "./room.tsx";

const roomRoute = getRouteApi("/review/$source");

/** A source's text beside what was drafted of it. */
export function RoomPage(): ReactElement {
  const { source } = roomRoute.useParams();
  const room = useApi("GET /api/sources/{source}/reading-room", { params: { source } });
  return <Answer to={room} lines={12}>{(found) => <Room key={source} room={found} />}</Answer>;
}
