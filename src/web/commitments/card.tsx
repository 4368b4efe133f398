import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { inferenceLabels } from "#report/follow-up/inference.ts";
import type { Api } from "#server/api.ts";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { EntryLink } from "../parts/entry-link.tsx";
import { LadderTicks } from "../parts/ladder-ticks.tsx";
import { NoteRef } from "../parts/note-ref.tsx";
import { useFormat } from "../parts/use-format.ts";
import style from "./commitments.module.css";

export type Row = Api["GET /api/commitments"]["response"]["rows"][number];

/** Who owes it to whom, in names; of a country its name in the language of the page. */
function Sides({ row: { owes, to } }: { readonly row: Row }): ReactElement {
  const { t } = useTranslation("commitments");
  const { list, country } = useFormat();
  const names = (all: Row["owes"]): string => list(all.map(({ name, code }) => (code === undefined ? name : country(code))));
  if (owes.length === 0 && to.length === 0) return <span className="quiet">{t("nobody")}</span>;
  // Partners owe it each other.
  if (owes.map(({ entry }) => entry).join() === to.map(({ entry }) => entry).join()) return <>{names(owes)}</>;
  if (to.length === 0) return <>{t("owesOnly", { owes: names(owes) })}</>;
  return <>{owes.length === 0 ? t("toOnly", { to: names(to) }) : t("owes", { owes: names(owes), to: names(to) })}</>;
}

/** What follows from silence and days gone by, dotted, with its reason. */
function Inferences({ row: { inferences } }: { readonly row: Row }): ReactElement | null {
  const { t } = useTranslation();
  const { because, label } = useFormat();
  if (inferences.length === 0) return null;
  return (
    <ul className={style.inferences}>
      {inferences.map(({ kind, reason }) => <li key={kind}><span className="inferred">{label(inferenceLabels[kind])}</span> <span className={style.why}>({t("inferred")}: {because(reason)})</span></li>)}
    </ul>
  );
}

/** A commitment: who owes what to whom, by when, last heard of when. `rung`: where it stands is shown with it. */
export function Card({ row, rung }: { readonly row: Row; readonly rung?: boolean }): ReactElement {
  const { t } = useTranslation("commitments");
  const { date } = useFormat();
  const { due, lastHeard, charge, words, entry, status } = row;
  return (
    <article className={style.card}>
      <p className={style.what}><EntryLink entry={entry} />{words && <NoteRef number={1} of={words} />}</p>
      <p><Sides row={row} /></p>
      {rung && <LadderTicks status={status} />}
      <p className={style.when}>
        {due ? <>{t("by", { day: "" }).trim()} <EdtfDate edtf={due.edtf} /></> : t("noDay")}{" · "}{lastHeard ? t("heard", { day: date(lastHeard) }) : t("never")}
      </p>
      <Inferences row={row} />
      {charge && <p className={style.when}>{t("inCharge", { person: charge.person })}{charge.lookAgain && ` · ${t("again", { day: date(charge.lookAgain) })}`}</p>}
    </article>
  );
}
