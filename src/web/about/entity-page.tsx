import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { EntityOf } from "./entity-of.tsx";

/** The page of a body, a person, a product, by its own address. */
export function EntityPage(): ReactElement {
  const { id = "" } = useParams({ strict: false });
  return <EntityOf id={id} />;
}
