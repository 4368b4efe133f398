import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { EntryReference } from "#model/claim.ts";
import { useFormat } from "../parts/use-format.ts";

/** The way to the page of an entity: a country's by its code, others' by what they are. */
export function EntityLink({ of }: { readonly of: EntryReference }): ReactElement {
  const { country } = useFormat();
  const { kind, code, entry, name } = of;
  if (code !== undefined) return <Link to="/country/$code" params={{ code }}>{country(code)}</Link>;
  if (kind === "person") return <Link to="/person/$id" params={{ id: entry }}>{name}</Link>;
  if (kind === "organisation") return <Link to="/body/$id" params={{ id: entry }}>{name}</Link>;
  if (kind === "product") return <Link to="/product/$id" params={{ id: entry }}>{name}</Link>;
  return <Link to="/entry/$id" params={{ id: entry }}>{name}</Link>;
}
