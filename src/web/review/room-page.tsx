import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { Room } from "./room.tsx";

const roomRoute = getRouteApi("/review/$source");

/** A source's text beside what was drafted of it. */
export function RoomPage(): ReactElement {
  const { t } = useTranslation("review");
  const { source } = roomRoute.useParams();
  const room = useApi("GET /api/sources/{source}/reading-room", { params: { source } });
  if (room.data) return <Room key={source} room={room.data} />;
  return <Page title={t("textOf")} wide><Answer to={room} lines={12}>{() => null}</Answer></Page>;
}
