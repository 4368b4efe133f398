import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { EntryReference } from "#model/claim.ts";
import { EntityLink } from "../about/entity-link.tsx";
import { ClaimValue, propertyWords } from "../parts/claim-value.tsx";
import { grouped } from "../parts/grouped.ts";
import { NoteRef } from "../parts/note-ref.tsx";
import { useFormat } from "../parts/use-format.ts";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import { inOrder, notesOf, type Claim, type View } from "./view.ts";

/** The same value said several times is one line with several notes. */
interface Line {
  readonly label: string;
  readonly claims: readonly Claim[];
}

const valueKey = ({ property, value }: Claim): string => {
  if (typeof value !== "object" || !("entry" in value)) return `${property} ${JSON.stringify(value)}`;
  return `${property} ${value.entry} ${"role" in value ? value.role : ""}`;
};

function linesOf(claims: readonly Claim[], labelOf: (claim: Claim) => string): readonly Line[] {
  const byValue = grouped(inOrder(claims), valueKey);
  return byValue.map(([, all]) => ({ label: labelOf(all[0]!), claims: all }));
}

function Value({ claims, numbers, view }: { readonly claims: readonly Claim[]; readonly numbers: ReadonlyMap<string, number>; readonly view: View }): ReactElement {
  const { t } = useTranslation("entry");
  const [first] = claims;
  const { value } = first!;
  const notes = [...new Map(claims.map((one) => [numbers.get(one.id)!, one])).entries()];
  return (
    <dd className={style.value}>
      <span className={first!.rank === "deprecated" ? style.wrong : undefined}>
        <ClaimValue claim={first!} link={(entry, name) => <EntityLink of={{ ...(value as EntryReference), name: view.names[entry]?.name ?? name }} />} />
      </span>
      {claims.some(({ rank }) => rank === "preferred") && <span className={style.rank}> {t("claims.preferred")}</span>}
      {first!.rank === "deprecated" && <span className={style.rank}> {t("claims.wrong")}</span>}
      <span className={style.notes}>{notes.map(([number, claim]) => <NoteRef key={number} number={number} of={claim} />)}</span>
    </dd>
  );
}

/** Everything that is said of the entry, each value with the numbers of its notes. */
export function ClaimList({ view }: { readonly view: View }): ReactElement {
  const { t } = useTranslation("entry");
  const { t: words } = useTranslation("parts");
  const format = useFormat();
  const [all, setAll] = useState(false);
  const numbers = notesOf(view);
  const { claims } = view.entry;
  const wrong = claims.filter(({ rank }) => rank === "deprecated");
  const lines = linesOf(all ? claims : claims.filter(({ rank }) => rank !== "deprecated"), (claim) => propertyWords(claim, { format, t: words }));
  const groups = grouped(lines, ({ label }) => label);
  return (
    <Part title={t("claims.title")}>
      <dl className={style.claims}>
        {groups.map(([label, own]) => (
          <div key={label} className={style.claim}>
            <dt>{label}</dt>
            {own.map((line) => <Value key={line.claims[0]!.id} claims={line.claims} numbers={numbers} view={view} />)}
          </div>
        ))}
      </dl>
      {wrong.length > 0 && <label className={style.small}><input type="checkbox" checked={all} onChange={() => setAll(!all)} /> {t("claims.show")}</label>}
    </Part>
  );
}
