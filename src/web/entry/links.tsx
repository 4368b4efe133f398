import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { EntryBox } from "../parts/entry-box.tsx";
import { EntryLink } from "../parts/entry-link.tsx";
import { LadderTicks } from "../parts/ladder-ticks.tsx";
import { Select } from "../parts/select.tsx";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import type { Deciding } from "./use-decide.ts";
import type { View } from "./view.ts";

const WAYS = ["part-of to", "part-of from", "delivers to", "delivers from", "follows to", "follows from"] as const;
type Way = (typeof WAYS)[number];
const cut = (way: Way): readonly ["part-of" | "delivers" | "follows", "to" | "from"] => way.split(" ") as never;

/** What it is part of and what is part of it, what delivers it, what it follows from. */
export function Links({ view, deciding }: { readonly view: View; readonly deciding: Deciding }): ReactElement {
  const { t } = useTranslation("entry");
  const [way, setWay] = useState<Way>("part-of to");
  const nameOf = (one: Way): string => {
    const [kind, direction] = cut(one);
    return t(`links.${kind}.${direction}`);
  };
  const groups = WAYS.map((one) => [one, view.links.filter(({ kind, direction }) => `${kind} ${direction}` === one)] as const).filter(([, all]) => all.length > 0);
  const link = (kind: "link" | "unlink", one: Way, other: string): void => {
    const [how, direction] = cut(one);
    void deciding.decide({ kind, link: how, other, ...(direction === "from" && { backwards: true }) });
  };
  return (
    <Part title={t("links.title")}>
      {groups.length === 0 && <p className="quiet">{t("links.none")}</p>}
      {groups.map(([one, all]) => (
        <div key={one} className={style.group}>
          <h3 className={style.sub}>{nameOf(one)}</h3>
          <ul className={style.rows}>
            {all.map(({ entry }) => <li key={entry.id} className={style.row}><EntryLink entry={entry} quoted /><LadderTicks status={entry.status} /><Button look="quiet" onPress={() => link("unlink", one, entry.id)}>{t("links.unlink")}</Button></li>)}
          </ul>
        </div>
      ))}
      <div className={`${style.reason} no-print`}>
        <Select label={t("links.how")} choices={WAYS.map((value) => ({ value, label: nameOf(value) }))} value={way} onChange={setWay} />
        <EntryBox label={t("links.add")} of="activity" onChoose={({ id }) => link("link", way, id)} />
      </div>
    </Part>
  );
}
