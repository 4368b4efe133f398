import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { EntryReference } from "#model/claim.ts";
import { useFormat } from "../parts/use-format.ts";
import { wayTo } from "../parts/way-to.ts";

/** The way to the page of an entity: a country's by its code, others' by what they are. */
export function EntityLink({ of: { kind, code, entry, name } }: { readonly of: EntryReference }): ReactElement {
  const { country } = useFormat();
  return <Link {...wayTo({ id: entry, type: code === undefined ? kind : "country", code })}>{code === undefined ? name : country(code)}</Link>;
}
