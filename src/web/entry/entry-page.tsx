import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { EntryLink } from "../parts/entry-link.tsx";
import { LadderTicks } from "../parts/ladder-ticks.tsx";
import { NoteRef } from "../parts/note-ref.tsx";
import { Page } from "../shell/page.tsx";

const route = getRouteApi("/entry/$id");

/** Everything about one entry. */
export function EntryPage(): ReactElement {
  const { id } = route.useParams();
  const rows = useApi("GET /api/entries", { query: { text: id } });
  return (
    <Page title={id}>
      <Answer to={rows}>{(page) => page.rows.map((one) => <p key={one.id}><EntryLink entry={one} quoted />{one.words && <NoteRef number={1} of={one.words} />}<LadderTicks status={one.status} /></p>)}</Answer>
    </Page>
  );
}
