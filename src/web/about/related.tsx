import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { noteOf } from "#report/told-activity.ts";
import { propertyWords } from "../parts/claim-value.tsx";
import { useFormat } from "../parts/use-format.ts";
import type { About } from "../whole/answers.ts";
import { NotedBy } from "../whole/noted-by.tsx";
import { Section } from "../whole/section.tsx";
import { EntityLink } from "./entity-link.tsx";
import style from "./related.module.css";

type One = About["related"][number];

function How({ claim }: Pick<One, "claim">): ReactElement {
  const { t } = useTranslation("parts");
  const format = useFormat();
  return <span className="quiet small">{claim.property === "position" ? claim.value.label : propertyWords(claim, { format, t }).toLowerCase()}</span>;
}

/** Who and what belongs to an entity: its officers, its parts, what it makes. */
export function RelatedList({ related, most = 30 }: { readonly related: readonly One[]; readonly most?: number }): ReactElement | null {
  const { t } = useTranslation("about");
  if (related.length === 0) return null;
  return (
    <Section title={t("related")} note={related.length}>
      <ul className={style.related}>
        {related.slice(0, most).map(({ id, type, name, claim }) => (
          <li key={id} className={style.one}><span><EntityLink of={{ entry: id, kind: type, name }} /><NotedBy notes={[noteOf(id, claim)]} /></span><How claim={claim} /></li>
        ))}
      </ul>
    </Section>
  );
}
