import type { ReactElement } from "react";
import { useFormat } from "./use-format.ts";

/** A country in the language of the page, by its ISO 3166-1 alpha-2 code. */
export const CountryName = ({ code }: { readonly code: string }): ReactElement => <>{useFormat().country(code)}</>;
