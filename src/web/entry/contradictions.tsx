import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { noteOf } from "#report/told-activity.ts";
import { Button } from "../parts/button.tsx";
import { ClaimValue, propertyWords } from "../parts/claim-value.tsx";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { Speaks } from "../parts/quote-card.tsx";
import { useFormat } from "../parts/use-format.ts";
import { NotedBy } from "../whole/noted-by.tsx";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import { Reason } from "./reason.tsx";
import type { Deciding } from "./use-decide.ts";
import type { Claim, View } from "./view.ts";

interface SideProps {
  readonly claims: readonly Claim[];
  readonly view: View;
  readonly onPrefer: (claim: string) => void;
  readonly busy: boolean;
}

function Words({ claim, view }: { readonly claim: Claim; readonly view: View }): ReactElement {
  const source = view.sources.find(({ id }) => id === claim.source);
  return (
    <div className={style.said}>
      <q className="theirs">{claim.quote.exact}</q><NotedBy notes={[noteOf(view.entry.id, claim)]} />
      <p className={style.small}><Speaks {...claim} />{" · "}{source?.publisher ?? source?.title}{claim.saidOn && <> · <EdtfDate edtf={claim.saidOn} /></>}</p>
    </div>
  );
}

function Side({ claims, view, onPrefer, busy }: SideProps): ReactElement {
  const { t } = useTranslation("entry");
  const [first] = claims;
  const stands = claims.some(({ rank }) => rank === "preferred");
  return (
    <div className={style.side} data-stands={stands || undefined}>
      <p className={style.opinion}><ClaimValue claim={first!} />{stands && <span className={style.rank}> {t("claims.preferred")}</span>}</p>
      {claims.map((claim) => <Words key={claim.id} claim={claim} view={view} />)}
      {!stands && <Button isDisabled={busy} onPress={() => onPrefer(first!.id)}>{t("contradictions.prefer")}</Button>}
    </div>
  );
}

function One({ found, view, deciding }: { readonly found: View["contradictions"][number]; readonly view: View; readonly deciding: Deciding }): ReactElement {
  const { t } = useTranslation("entry");
  const { t: words } = useTranslation("parts");
  const format = useFormat();
  const [why, setWhy] = useState("");
  const byId = new Map(view.entry.claims.map((one) => [one.id, one]));
  const sides = found.sides.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  const prefer = (claim: string): void => void deciding.decide({ kind: "prefer", claim }, why).then((done) => done && setWhy(""));
  const [first] = sides[0]!;
  return (
    <div className={style.contradiction}>
      <h3>{propertyWords(first!, { format, t: words })}{found.settled && <span className={style.rank}> {t("contradictions.settled")}</span>}</h3>
      <div className={style.sides}>{sides.map((claims) => <Side key={claims[0]!.id} claims={claims} view={view} onPrefer={prefer} busy={deciding.busy} />)}</div>
      <div className={style.reason}>
        <Reason label={t("contradictions.why")} value={why} onChange={setWhy} />
        {found.settled && <Button look="quiet" onPress={() => void deciding.decide({ kind: "level", property: first!.property }, why)}>{t("contradictions.level")}</Button>}
      </div>
    </div>
  );
}

/** Claims that cannot all be right, side by side with who says them; one may stand first, with a reason. */
export function Contradictions({ view, deciding }: { readonly view: View; readonly deciding: Deciding }): ReactElement | null {
  const { t } = useTranslation("entry");
  if (view.contradictions.length === 0) return null;
  return (
    <Part title={t("contradictions.title")}>
      <p className="quiet">{t("contradictions.lead")}</p>
      {view.contradictions.map((found) => <One key={found.sides.flat().join()} found={found} view={view} deciding={deciding} />)}
    </Part>
  );
}
