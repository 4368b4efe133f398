import { Link } from "@tanstack/react-router";
import { Fragment, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Claim, EntryReference } from "#model/claim.ts";
import { noteOf } from "#report/told-activity.ts";
import { ClaimValue, propertyWords } from "../parts/claim-value.tsx";
import { useFormat } from "../parts/use-format.ts";
import type { About } from "../whole/answers.ts";
import { NotedBy } from "../whole/noted-by.tsx";
import { EntityLink } from "./entity-link.tsx";
import style from "./facts.module.css";

type Told = About["claims"][number];

const ORDER: readonly Claim["property"][] = ["name", "alias", "position", "part-of", "located-in", "founded", "produces", "treats"];

const isReference = (value: unknown): value is EntryReference => typeof value === "object" && value !== null && "entry" in value;
const sayOf = ({ property, value }: Told): string => `${property} ${JSON.stringify(isReference(value) ? value.entry : value)}`;

/** Claims that say the same, together: one line with a note for each source. */
function lines(claims: readonly Told[], property: Claim["property"]): readonly (readonly Told[])[] {
  const found = new Map<string, Told[]>();
  for (const claim of claims.filter((one) => one.property === property)) found.set(sayOf(claim), [...(found.get(sayOf(claim)) ?? []), claim]);
  return [...found.values()];
}

function Office({ claim }: { readonly claim: Extract<Told, { property: "position" }> }): ReactElement {
  const { t } = useTranslation("about");
  const { date } = useFormat();
  const { label, of, date: when } = claim.value;
  return <>{label}{of && <>, <EntityLink of={of} /></>}{when !== undefined && ` (${t("asOf", { day: date(when) })})`}</>;
}

function Value({ claim }: { readonly claim: Told }): ReactElement {
  if (claim.property === "position") return <Office claim={claim} />;
  if (isReference(claim.value)) return <EntityLink of={claim.value} />;
  return <ClaimValue claim={claim} link={(entry, name) => <Link to="/entry/$id" params={{ id: entry }}>{name}</Link>} />;
}

/** What an entity is: its names, offices, what it is part of, each with its notes. */
export function Facts({ id, claims }: { readonly id: string; readonly claims: readonly Told[] }): ReactElement | null {
  const { t } = useTranslation("parts");
  const format = useFormat();
  const shown = ORDER.map((property) => [property, lines(claims, property)] as const).filter(([, found]) => found.length > 0);
  if (shown.length === 0) return null;
  return (
    <dl className={style.facts}>
      {shown.map(([property, found]) => (
        <Fragment key={property}>
          <dt>{propertyWords(found[0]![0]!, { format, t })}</dt>
          <dd className={property === "name" || property === "alias" ? style.inline : undefined}>{found.map((same) => <span key={sayOf(same[0]!)} className={style.value}><Value claim={same[0]!} /><NotedBy notes={same.slice(0, 3).map((one) => noteOf(id, one))} /></span>)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
