import type { CSSProperties, ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Inference } from "#report/index.ts";
import type { Status } from "#model/codes/statuses.ts";
import { inferenceLabels } from "#report/follow-up/inference.ts";
import { drawnLadder, type LadderRung, type Stop } from "./ladder-rungs.ts";
import style from "./ladder.module.css";
import type { Noted } from "./noted.ts";
import { NotePopover } from "./note-popover.tsx";
import { RUNGS, rungWords } from "./rung-words.ts";
import { useFormat } from "./use-format.ts";

export interface LadderProps {
  /** where it stands; null where no source says */
  readonly status: Status | null;
  readonly rungs: readonly LadderRung[];
  /** what follows from silence and days gone by */
  readonly inferences?: readonly Inference[];
  /** YYYY-MM-DD */
  readonly lastHeard?: string | null;
  /** how many independent sources there are */
  readonly independent?: number;
  /** whether a party to the deal says something; by the claim alone without it */
  readonly isParty?: (claim: Noted) => boolean;
}

const byClaim = ({ party }: Noted): boolean => party === true;
const isTail = ({ kind }: Inference): boolean => kind === "silent" || kind === "overdue";
const firstDay = (claims: readonly Noted[]): string | undefined => claims.find(({ saidOn }) => saidOn !== undefined)?.saidOn;

/** "Agreed, 8 November 2022, two independent sources; last heard of 2022-11-08; silent (no source speaks of it after …, inferred)" */
function useSpoken({ status, rungs, inferences = [], lastHeard, independent, isParty = byClaim }: LadderProps): string {
  const { t } = useTranslation("parts");
  const { date, because, label, language } = useFormat();
  if (status === null) return t("ladder.none");
  const claims = rungs.find((one) => one.status === status)?.claims ?? [];
  const day = firstDay(claims);
  const said = [rungWords(status, language), day && date(day), independent && t("ladder.sources", { count: independent }), claims.length > 0 && claims.every(isParty) && t("ladder.party")].filter(Boolean).join(", ");
  const follows = inferences.filter(isTail).map(({ kind, reason }) => t("ladder.inferred", { what: label(inferenceLabels[kind]), reason: because(reason) }));
  return [said, lastHeard && t("ladder.heard", { day: date(lastHeard) }), ...follows].filter(Boolean).join("; ");
}

function Dot({ stop: { status, claims, partyOnly } }: { readonly stop: Stop }): ReactElement {
  const { t } = useTranslation("parts");
  const { language } = useFormat();
  if (claims.length === 0) return <span className={style.bare} aria-hidden />;
  const label = `${t("ladder.quotes", { count: claims.length, status: rungWords(status, language) })}${partyOnly ? `, ${t("ladder.party")}` : ""}`;
  return <NotePopover notes={claims} label={label} className={style.dot}><span className={partyOnly ? style.hollow! : style.full!} aria-hidden /></NotePopover>;
}

function Rung({ stop }: { readonly stop: Stop }): ReactElement {
  const { date, language } = useFormat();
  const day = firstDay(stop.claims);
  return (
    <li className={style.stop} data-filled={stop.filled || undefined} data-said={stop.claims.length > 0 || undefined}>
      <Dot stop={stop} />
      <span className={style.label}>{rungWords(stop.status, language)}</span>
      {day && <span className={style.day}>{date(day)}</span>}
    </li>
  );
}

function End({ rung: { status, claims } }: { readonly rung: LadderRung }): ReactElement {
  const { t } = useTranslation("parts");
  const { date, language } = useFormat();
  const day = firstDay(claims);
  const words = rungWords(status, language);
  return (
    <li className={style.end}>
      <NotePopover notes={claims} label={t("ladder.quotes", { count: claims.length, status: words })} className={style.dot}><span aria-hidden className={style.cross}>×</span></NotePopover>
      <span>{day ? t("ladder.off", { status: words, day: date(day) }) : words}</span>
    </li>
  );
}

/** One line, eight stops, filled to the rung that evidence reaches. Each dot opens its quotes; hollow: only a party says so; dotted: silent or overdue. */
export function Ladder(props: LadderProps): ReactElement {
  const { t } = useTranslation("parts");
  const { date, because, label } = useFormat();
  const spoken = useSpoken(props);
  const { rungs, inferences = [], lastHeard, isParty = byClaim } = props;
  const { stops, reached, ends } = drawnLadder(rungs, isParty);
  const tail = inferences.filter(isTail);
  return (
    <div role="group" aria-label={t("ladder.label")} className={style.ladder} style={{ "--reached": Math.max(reached, 0), "--last": RUNGS.length - 1 } as CSSProperties} data-tail={tail.length > 0 || undefined}>
      <p className="sr-only">{spoken}</p>
      <ol className={style.stops}>{stops.map((stop) => <Rung key={stop.status} stop={stop} />)}</ol>
      {ends.length > 0 && <ul className={style.ends}>{ends.map((rung) => <End key={rung.status} rung={rung} />)}</ul>}
      {(tail.length > 0 || lastHeard) && (
        <p className={style.heard} aria-hidden>
          {lastHeard && t("ladder.heard", { day: date(lastHeard) })}
          {tail.map(({ kind, reason }) => <span key={kind}>{" · "}<span className="inferred" title={because(reason)}>{label(inferenceLabels[kind])}</span> ({t("common:inferred" as "note.open")})</span>)}
        </p>
      )}
    </div>
  );
}
