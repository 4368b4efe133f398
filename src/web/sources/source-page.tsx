import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Page } from "../shell/page.tsx";

const route = getRouteApi("/sources/$id");

/** One source with its text. */
export function SourcePage(): ReactElement {
  const { id } = route.useParams();
  return <Page title={id}>{null}</Page>;
}
