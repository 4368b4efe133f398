import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { EntityOf } from "../about/entity-of.tsx";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { entryWords } from "../parts/entry-words.ts";
import { Ladder } from "../parts/ladder.tsx";
import type { Noted } from "../parts/noted.ts";
import { useFormat } from "../parts/use-format.ts";
import { Page } from "../shell/page.tsx";
import { NotesContext, numbered } from "../whole/notes.ts";
import { ClaimList } from "./claim-list.tsx";
import { Contradictions } from "./contradictions.tsx";
import style from "./entry.module.css";
import { FollowUpPart } from "./follow-up.tsx";
import { History } from "./history.tsx";
import { LikelyPart } from "./likely.tsx";
import { Links } from "./links.tsx";
import { Mentions } from "./mentions.tsx";
import { PutRight } from "./put-right.tsx";
import { Checks, Scores } from "./scores.tsx";
import { SearchPhrases } from "./search-phrases.tsx";
import { SourceClusters } from "./source-clusters.tsx";
import { useDecide } from "./use-decide.ts";
import { notesOf, type View } from "./view.ts";

const route = getRouteApi("/entry/$id");
const MOST_PAIRS = 3;

/** A party speaks where the words say so, or where the publisher itself is one. */
const partyIn = ({ sources, line: { countries } }: View) => ({ party, saidBy, source }: Noted): boolean => {
  if (party === true) return true;
  const publisher = saidBy === undefined ? sources.find(({ id }) => id === source) : undefined;
  if (!publisher) return false;
  return publisher.outletKind === "official-party" || (publisher.speaksFor !== null && countries.includes(publisher.speaksFor));
};

function Top({ view }: { readonly view: View }): ReactElement {
  const { line, ladder, followUp, independent } = view;
  return (
    <>
      {line.words && <blockquote className={`theirs ${style.words}`}>{line.words.quote.exact}</blockquote>}
      <Ladder status={line.status} rungs={ladder} inferences={followUp?.inferences ?? []} lastHeard={followUp?.lastHeard ?? null} independent={independent} isParty={partyIn(view)} />
    </>
  );
}

/** The ways to what there is between the countries, two by two. */
function Pairs({ line: { countries } }: Pick<View, "line">): ReactElement {
  const { country } = useFormat();
  const pairs = countries.flatMap((a, i) => countries.slice(i + 1).map((b) => [a, b] as const)).slice(0, MOST_PAIRS);
  return <>{pairs.map(([a, b]) => <Link key={`${a} ${b}`} to="/pair/$a/$b" params={{ a, b }}>{country(a)} – {country(b)}</Link>)}</>;
}

function Body({ view }: { readonly view: View }): ReactElement {
  const { t } = useTranslation("entry");
  const format = useFormat();
  const deciding = useDecide(view.entry.id);
  const { line, entry, sources, independent } = view;
  const notes = useMemo(() => numbered(notesOf(view)), [view]);
  return (
    <Page title={entryWords(line, format)} lead={t("sources", { count: sources.length, independent })} actions={<Pairs line={line} />}>
      {entry.state === "empty" && <p role="status">{t("empty")}</p>}
      <Top view={view} />
      <NotesContext value={notes}><div className={style.columns}>
        <div className={style.column}>
          <Contradictions view={view} deciding={deciding} />
          <ClaimList view={view} />
          <Links view={view} deciding={deciding} />
          <LikelyPart id={entry.id} deciding={deciding} />
          <History view={view} deciding={deciding} />
        </div>
        <div className={style.column}>
          <SourceClusters view={view} />
          <FollowUpPart view={view} deciding={deciding} />
          <Checks view={view} />
          <Scores view={view} />
          <SearchPhrases view={view} />
          <Mentions view={view} />
          <PutRight view={view} deciding={deciding} />
        </div>
      </div></NotesContext>
    </Page>
  );
}

/** Everything about one entry, and all that can be decided about it; an entity's leads to its own page. */
export function EntryPage(): ReactElement {
  const { t } = useTranslation("entry");
  const { id } = route.useParams();
  const answer = useApi("GET /api/entries/{id}", { params: { id } });
  if (answer.data?.entry.kind === "entity") return <EntityOf id={id} />;
  if (answer.data) return <Body key={answer.data.entry.id} view={answer.data} />;
  return <Page title={t("inRegister")}><Answer to={answer} lines={14}>{() => null}</Answer></Page>;
}
