import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { propertyWords, valueWords } from "../parts/claim-value.tsx";
import { EntryBox } from "../parts/entry-box.tsx";
import { useFormat } from "../parts/use-format.ts";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import { Reason } from "./reason.tsx";
import type { Deciding } from "./use-decide.ts";
import type { View } from "./view.ts";

interface PutRightProps {
  readonly view: View;
  readonly deciding: Deciding;
}

/** The claims that belong to something else, by their boxes. */
function Split({ view, deciding, why }: PutRightProps & { readonly why: string }): ReactElement {
  const { t } = useTranslation("entry");
  const { t: words } = useTranslation("parts");
  const format = useFormat();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => setChosen((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));
  const claims = view.entry.claims.filter(({ rank }) => rank !== "deprecated");
  return (
    <details>
      <summary className={style.sub}>{t("more.split")}</summary>
      <p className={style.small}>{t("more.splitWhy")}</p>
      <ul className={style.boxes}>
        {claims.map((claim) => (
          <li key={claim.id}><label className={style.box}><input type="checkbox" checked={chosen.has(claim.id)} onChange={() => toggle(claim.id)} /><span>{propertyWords(claim, { format, t: words })}: {valueWords(claim, { format, t: words })} <q className={`theirs ${style.small}`}>{claim.quote.exact.slice(0, 120)}</q></span></label></li>
        ))}
      </ul>
      <Button isDisabled={chosen.size === 0 || chosen.size === claims.length || deciding.busy} onPress={() => void deciding.decide({ kind: "split", claims: [...chosen] }, why)}>{t("more.splitNow")}</Button>
    </details>
  );
}

/** Joining with another entry, and parting what is not one. */
export function PutRight({ view, deciding }: PutRightProps): ReactElement {
  const { t } = useTranslation("entry");
  const [why, setWhy] = useState("");
  const { kind, type } = view.entry;
  return (
    <div className="no-print">
      <Part title={t("more.title")}>
        <Reason label={t("more.why")} value={why} onChange={setWhy} />
        <EntryBox label={t("more.join")} of={kind === "activity" ? "activity" : [type as "person"]} onChoose={({ id }) => void deciding.decide({ kind: "join", other: id }, why)} />
        <p className={style.small}>{t("more.joinWhy")}</p>
        <Split view={view} deciding={deciding} why={why} />
      </Part>
    </div>
  );
}
