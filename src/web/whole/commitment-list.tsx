import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { EntryReference } from "#model/claim.ts";
import type { ToldCommitment } from "#report/index.ts";
import { EdtfDate } from "../parts/edtf-date.tsx";
import type { LadderRung } from "../parts/ladder-rungs.ts";
import { Ladder } from "../parts/ladder.tsx";
import { useFormat, type Format } from "../parts/use-format.ts";
import { kindWords } from "../parts/kind-words.ts";
import { whatOf } from "./activity-words.ts";
import style from "./commitment-list.module.css";
import { NotedBy } from "./noted-by.tsx";

/** The rungs with all their quotes, each rung once. */
function rungsOf({ steps }: ToldCommitment): readonly LadderRung[] {
  const found = new Map<LadderRung["status"], LadderRung["claims"][number][]>();
  for (const { status, note } of steps) found.set(status, [...(found.get(status) ?? []), note]);
  return [...found].map(([status, claims]) => ({ status, claims }));
}

const namesOf = (all: readonly EntryReference[], { country, list }: Format): string => list(all.map(({ code, name }) => (code === undefined ? name : country(code))));

function Item({ one }: { readonly one: ToldCommitment }): ReactElement {
  const { t } = useTranslation("whole");
  const format = useFormat();
  const { activity, owes, to, due, lastHeard, inferences } = one;
  const [giver, getter] = [namesOf(owes, format), namesOf(to, format)];
  return (
    <li className={style.item}>
      <div className={style.what}>
        <p>
          <Link to="/entry/$id" params={{ id: activity.id }}>{[kindWords(activity.kind, format.language), whatOf(activity, format)].filter(Boolean).join(" · ")}</Link>
          {activity.note && <NotedBy notes={[activity.note]} />}
        </p>
        <p className="quiet small">{[giver && (getter && getter !== giver ? t("commitment.owesTo", { giver, getter }) : t("commitment.owes", { giver })), due && ""].filter(Boolean).join(" · ")}{due && <> {t("commitment.due")} <EdtfDate edtf={due.edtf} /><NotedBy notes={[due.note]} /></>}</p>
      </div>
      <Ladder status={activity.status} rungs={rungsOf(one)} inferences={inferences} lastHeard={lastHeard} independent={activity.independent} />
    </li>
  );
}

/** Open commitments with their ladders, what is due first first. */
export const CommitmentList = ({ commitments }: { readonly commitments: readonly ToldCommitment[] }): ReactElement => (
  <ul className={style.list}>{commitments.map((one) => <Item key={one.activity.id} one={one} />)}</ul>
);
