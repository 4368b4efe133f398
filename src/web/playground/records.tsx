import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Note } from "#model/note.ts";
import type { Activity, Figure, Reading } from "#model/reading.ts";
import { sayGround } from "#read/confidence/say-ground.ts";
import { sayDoubt } from "#read/refine/say-doubt.ts";
import { instruments } from "#model/codes/instruments.ts";
import { roles } from "#model/codes/roles.ts";
import { statuses } from "#model/codes/statuses.ts";
import { Confidence } from "../parts/confidence.tsx";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { figureWords } from "../parts/figure-words.ts";
import { kindWords } from "../parts/kind-words.ts";
import { useFormat, type Format } from "../parts/use-format.ts";
import style from "./playground.module.css";

interface RecordsProps {
  readonly reading: Reading;
  readonly lit: string | null;
  readonly point: (of: string | null) => void;
  readonly choose: (of: string) => void;
}

interface RecordProps extends Omit<RecordsProps, "lit"> {
  readonly activity: Activity;
  readonly lit: boolean;
}

const nameIn = ({ entities }: Reading, id: string, { country }: Format): string => {
  const found = entities.find((one) => one.id === id);
  return found?.code === undefined ? (found?.name ?? id) : country(found.code);
};

const labelOf = (rows: readonly { readonly code: string; readonly label: { readonly en: string; readonly es: string } }[], code: string, { label }: Format): string => {
  const found = rows.find((one) => one.code === code);
  return found ? label(found.label) : code;
};

/** Its values with their names, as a reading says them. */
function Values({ activity, reading, figures }: Pick<RecordProps, "activity" | "reading"> & { readonly figures: readonly Figure[] }): ReactElement {
  const { t } = useTranslation("parts");
  const format = useFormat();
  const { participants, date, place, about = [], instrument, assertedBy } = activity;
  return (
    <dl className={style.values}>
      {participants.map(({ entity, role }) => <div key={`${role} ${entity}`}><dt>{labelOf(roles, role, format)}</dt><dd>{nameIn(reading, entity, format)}</dd></div>)}
      {figures.length > 0 && <div><dt>{t("property.figure")}</dt><dd>{figures.map(({ date: _, ...figure }) => figureWords(figure, format)).join(", ")}</dd></div>}
      {about.length > 0 && <div><dt>{t("property.about")}</dt><dd>{about.map(({ entity }) => nameIn(reading, entity, format)).join(", ")}</dd></div>}
      {date && <div><dt>{t("property.date")}</dt><dd><EdtfDate edtf={date.edtf} /></dd></div>}
      {place && <div><dt>{t("property.place")}</dt><dd>{nameIn(reading, place.entity, format)}</dd></div>}
      {instrument && <div><dt>{t("property.instrument")}</dt><dd>{labelOf(instruments, instrument, format)}</dd></div>}
      {assertedBy && <div><dt>{t("note.says", { who: nameIn(reading, assertedBy.entity, format) })}</dt><dd /></div>}
    </dl>
  );
}

function Why({ activity: { confidence } }: Pick<RecordProps, "activity">): ReactElement | null {
  const { t } = useTranslation("playground");
  const { language } = useFormat();
  const reasons = confidence?.grounds?.map((one) => sayGround(one, language)) ?? [];
  if (reasons.length === 0) return null;
  return <details className={style.why}><summary>{t("why")}</summary><ul>{reasons.map((one) => <li key={one}>{one}</li>)}</ul></details>;
}

/** Where the reader doubts, each doubt once with the words that it is of. */
function Doubts({ notes }: { readonly notes: readonly Note[] }): ReactElement | null {
  const { t } = useTranslation("playground");
  const { language, languageName } = useFormat();
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>{t("doubts", { count: notes.length })}</summary>
      <ul>{notes.map((note) => <li key={`${note.rule} ${note.quote?.start} ${note.of}`}>{note.quote && <><q className="theirs">{note.quote.exact}</q>{" "}</>}{sayDoubt(note, language, languageName)}</li>)}</ul>
    </details>
  );
}

function Record({ activity, reading, lit, point, choose }: RecordProps): ReactElement {
  const format = useFormat();
  const { id, kind, status, quote, confidence } = activity;
  return (
    <li className={style.record} data-lit={lit || undefined} onMouseEnter={() => point(id)} onMouseLeave={() => point(null)} onFocus={() => choose(id)}>
      <p className={style.head}><strong>{kindWords(kind, format.language)} · {labelOf(statuses, status, format).toLowerCase()}</strong>{confidence && <Confidence value={confidence.value} />}</p>
      <Values activity={activity} reading={reading} figures={reading.figures.filter(({ of }) => of === id)} />
      <q className="theirs">{quote.exact.replaceAll(/\s+/g, " ")}</q>
      <Why activity={activity} />
    </li>
  );
}

/** What the reader found: activities, whom and what the text names, and where the reader doubts. */
export function Records({ reading, lit, point, choose }: RecordsProps): ReactElement {
  const { t } = useTranslation("playground");
  const format = useFormat();
  const { activities, entities, notes } = reading;
  return (
    <>
      {activities.length === 0 && <p className="quiet">{t("nothing")}</p>}
      <ol className={style.list}>{activities.map((one) => <Record key={one.id} activity={one} reading={reading} lit={lit === one.id} point={point} choose={choose} />)}</ol>
      {entities.length > 0 && <details open><summary>{t("named")}</summary><ul className={style.named}>{entities.map(({ id, kind }) => <li key={id}>{nameIn(reading, id, format)} <span className="quiet small">{kindWords(kind, format.language).toLowerCase()}</span></li>)}</ul></details>}
      <Doubts notes={notes} />
    </>
  );
}
