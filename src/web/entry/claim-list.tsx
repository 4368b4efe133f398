import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { noteOf } from "#report/told-activity.ts";
import { EntityLink } from "../about/entity-link.tsx";
import { ClaimValue, propertyWords } from "../parts/claim-value.tsx";
import { grouped } from "../parts/grouped.ts";
import { useFormat } from "../parts/use-format.ts";
import { NotedBy } from "../whole/noted-by.tsx";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import { inOrder, type Claim, type View } from "./view.ts";

const MOST_NOTES = 5;
// They stand in one line, as long as it has room.
const SHORT: readonly Claim["property"][] = ["name", "alias", "country", "code"];

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

function Value({ claims, view: { entry, names } }: { readonly claims: readonly Claim[]; readonly view: View }): ReactElement {
  const { t } = useTranslation("entry");
  const [first] = claims;
  return (
    <span className={style.value}>
      <span className={first!.rank === "deprecated" ? style.wrong : undefined}>
        <ClaimValue claim={first!} link={(of) => <EntityLink of={{ ...of, name: names[of.entry]?.name ?? of.name }} />} />
      </span>
      {claims.some(({ rank }) => rank === "preferred") && <span className={style.rank}> {t("claims.preferred")}</span>}
      {first!.rank === "deprecated" && <span className={style.rank}> {t("claims.wrong")}</span>}
      <span className={style.notes}><NotedBy notes={claims.map((one) => noteOf(entry.id, one))} most={MOST_NOTES} /></span>
    </span>
  );
}

/** Everything that is said of the entry, each value with the numbers of its notes. */
export function ClaimList({ view }: { readonly view: View }): ReactElement {
  const { t } = useTranslation("entry");
  const { t: words } = useTranslation("parts");
  const format = useFormat();
  const [all, setAll] = useState(false);
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
            <dd className={own.every(({ claims: [first] }) => SHORT.includes(first!.property)) ? style.short : style.long}>{own.map((line) => <Value key={line.claims[0]!.id} claims={line.claims} view={view} />)}</dd>
          </div>
        ))}
      </dl>
      {wrong.length > 0 && <label className={style.small}><input type="checkbox" checked={all} onChange={() => setAll(!all)} /> {t("claims.show")}</label>}
    </Part>
  );
}
