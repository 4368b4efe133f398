import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { instruments } from "#model/codes/instruments.ts";
import type { ToldActivity } from "#report/index.ts";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { kindWords } from "../parts/kind-words.ts";
import { LadderTicks } from "../parts/ladder-ticks.tsx";
import { PairName } from "../parts/pair-name.tsx";
import { useFormat } from "../parts/use-format.ts";
import { whatOf } from "./activity-words.ts";
import style from "./activity-list.module.css";
import { NotedBy } from "./noted-by.tsx";

/** What an activity is called among others of its kind: what it is about, the paper that it is, else who gives to whom. */
function Name({ activity, pairs, of }: { readonly activity: ToldActivity; readonly pairs: boolean; readonly of?: string | undefined }): ReactElement {
  const format = useFormat();
  const paper = instruments.find(({ code }) => code === activity.instrument);
  const words = [paper && format.label(paper.label), whatOf(activity, format)].filter(Boolean).join(" · ");
  const bodies = activity.who.filter(({ kind, entry }) => kind !== "country" && entry !== of).slice(0, 2).map(({ name }) => name).join(", ");
  const kind = kindWords(activity.kind, format.language);
  const name = words || bodies;
  return <>{pairs && name ? `${kind} · ${name}` : name || kind}</>;
}

export interface ActivityListProps {
  readonly activities: readonly ToldActivity[];
  /** of several kinds and countries: each says of which */
  readonly pairs?: boolean;
  /** id of the entity whose page it is: its name is not said again */
  readonly of?: string | undefined;
}

function Item({ activity, pairs, of }: { readonly activity: ToldActivity; readonly pairs: boolean; readonly of?: string | undefined }): ReactElement {
  const { t } = useTranslation("whole");
  const { date, note, status } = activity;
  const flows = activity.providers.some((one) => one.length === 2) && activity.recipients.some((one) => one.length === 2);
  return (
    <li className={style.item}>
      <span className={style.when}>{date ? <EdtfDate edtf={date.edtf} /> : t("undated")}{date?.said && <span className={style.said}>{t("said")}</span>}</span>
      <div className={style.what}>
        <p className={style.name}>
          <Link to="/entry/$id" params={{ id: activity.id }}><Name activity={activity} pairs={pairs} of={of} /></Link>
          {(pairs || flows) && <span className={style.pair}><PairName {...activity} /></span>}
          {note && <NotedBy notes={[note]} />}
        </p>
        {note && <p className={`theirs ${style.words}`}>{note.quote.exact}</p>}
      </div>
      <LadderTicks status={status} />
    </li>
  );
}

/** Activities in the order in which they come: when, what, in the words of the source, how far. */
export const ActivityList = ({ activities, pairs = false, of }: ActivityListProps): ReactElement => (
  <ul className={style.list}>{activities.map((one) => <Item key={one.id} activity={one} pairs={pairs} of={of} />)}</ul>
);
