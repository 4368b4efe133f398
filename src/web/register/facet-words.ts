import type { TFunction } from "i18next";
import { crsPurposes } from "#model/codes/crs-purposes.ts";
import { instruments } from "#model/codes/instruments.ts";
import type { Status } from "#model/codes/statuses.ts";
import { kindWords } from "../parts/kind-words.ts";
import { rungWords } from "../parts/rung-words.ts";
import type { Format } from "../parts/use-format.ts";
import type { Facet } from "./register-search.ts";

interface Saying {
  readonly format: Format;
  readonly t: TFunction<"register">;
}

/** A value of a facet as people read it; bodies and their like bring their names. */
export function facetWords(facet: Facet, { value, name }: { readonly value: string; readonly name?: string }, { format, t }: Saying): string {
  switch (facet) {
    case "pair": return value.split(" ").map(format.country).join(" – ");
    case "country": return format.country(value);
    case "type": return kindWords(value as never, format.language);
    case "status": return rungWords(value as Status, format.language);
    case "purpose": return crsPurposes.find(({ code }) => code === value)?.label[format.language] ?? value;
    case "instrument": return instruments.find(({ code }) => code === value)?.label[format.language] ?? value;
    case "verification": return t(`verification.${value as "single"}`);
    default: return name ?? value;
  }
}
