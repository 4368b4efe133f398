import { useState, type ReactElement, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Label } from "#model/codes/code.ts";
import type { Api } from "#server/api.ts";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { Button } from "../parts/button.tsx";
import { EntryLink } from "../parts/entry-link.tsx";
import { useFormat } from "../parts/use-format.ts";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import { Reason } from "./reason.tsx";
import type { Deciding } from "./use-decide.ts";
import type { Verdict } from "./view.ts";

type Found = Api["GET /api/entries/{id}/likely"]["response"];

interface OneProps {
  readonly entry: Found["same"][number]["entry"];
  readonly reasons: readonly Label[];
  /** what likeness says */
  readonly seems: ReactNode;
  /** what is decided where it is right, and how that is called */
  readonly yes: readonly [verdict: Verdict, label: string];
  readonly deciding: Deciding;
}

function One({ entry, reasons, seems, yes: [verdict, label], deciding: { decide, busy } }: OneProps): ReactElement {
  const { t } = useTranslation("entry");
  const { because } = useFormat();
  const [why, setWhy] = useState("");
  return (
    <li className={style.likely}>
      <p className={style.small}>{seems}</p>
      <EntryLink entry={entry} quoted />
      <p className={style.small}>{reasons.map(because).join(" · ")}</p>
      <div className={`${style.reason} no-print`}>
        <Reason label={t("likely.why")} value={why} onChange={setWhy} />
        <Button isDisabled={busy} onPress={() => void decide(verdict, why)}>{label}</Button>
        <Button isDisabled={busy} onPress={() => void decide({ kind: "apart", other: entry.id }, why)}>{t("likely.apart")}</Button>
      </div>
    </li>
  );
}

function List({ id, found: { same, links }, deciding }: { readonly id: string; readonly found: Found; readonly deciding: Deciding }): ReactElement {
  const { t } = useTranslation("entry");
  const { number } = useFormat();
  return (
    <ul className={style.rows}>
      {same.map(({ entry, score, reasons }) => (
        <One key={entry.id} entry={entry} reasons={reasons} deciding={deciding} yes={[{ kind: "join", other: entry.id }, t("likely.join")]}
          seems={<><span className="inferred">{t("likely.same")}</span> · {t("likely.likeness", { share: number(Math.round(score * 100) / 100) })}</>} />
      ))}
      {links.map(({ entry, from, kind, reasons }) => (
        <One key={`${kind} ${entry.id}`} entry={entry} reasons={reasons} deciding={deciding} yes={[{ kind: "link", link: kind, other: entry.id, ...(from !== id && { backwards: true }) }, t("likely.make")]}
          seems={<span className="inferred">{t(`likely.relation.${kind}`, from === id ? { from: t("likely.this"), to: t("likely.other") } : { from: t("likely.other"), to: t("likely.this") })}</span>} />
      ))}
    </ul>
  );
}

/** What likeness proposes, with its reasons; a person decides. */
export function LikelyPart({ id, deciding }: { readonly id: string; readonly deciding: Deciding }): ReactElement {
  const { t } = useTranslation("entry");
  const answer = useApi("GET /api/entries/{id}/likely", { params: { id } });
  return (
    <Part title={t("likely.title")}>
      <Answer to={answer} lines={2}>{(found) => (found.same.length + found.links.length === 0 ? <p className="quiet">{t("likely.none")}</p> : <List id={id} found={found} deciding={deciding} />)}</Answer>
    </Part>
  );
}
