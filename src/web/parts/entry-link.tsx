import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { PairName } from "./pair-name.tsx";
import { entryWords, sortWords, whatWords, type Linkable } from "./entry-words.ts";
import style from "./entry-link.module.css";
import { useFormat } from "./use-format.ts";
import { wayTo } from "./way-to.ts";

export interface EntryLinkProps {
  readonly entry: Linkable;
  /** the words of its source beneath the name */
  readonly quoted?: boolean;
}

function Name({ entry }: { readonly entry: Linkable }): ReactElement {
  const format = useFormat();
  if (entry.kind === "entity") return <>{entryWords(entry, format)}</>;
  const what = whatWords(entry, format);
  return (
    <>
      {sortWords(entry, format)}
      {entry.countries.length > 0 && <> · <PairName {...entry} /></>}
      {what.length > 0 && ` · ${what.join(" · ")}`}
    </>
  );
}

/** The way to an entry: its name as composed of its claims, and the words of the source beneath. */
export function EntryLink({ entry, quoted }: EntryLinkProps): ReactElement {
  const link = <Link {...wayTo({ ...entry, code: entry.countries[0] })} className={style.link}><Name entry={entry} /></Link>;
  if (!quoted) return link;
  return (
    <span className={style.entry}>
      {link}
      {entry.kind === "activity" && <q className={`theirs ${style.quote}`}>{entry.name}</q>}
    </span>
  );
}
