import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Claim } from "#model/claim.ts";
import { propertyWords, valueWords } from "../parts/claim-value.tsx";
import { useFormat } from "../parts/use-format.ts";
import type { RoomDraft } from "./marks-of.ts";
import type { RoomDesk } from "./use-room.ts";
import style from "./draft.module.css";

const LONGEST = 90;
const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words).replaceAll(/\s+/g, " ");

interface FieldProps {
  readonly claim: Claim;
  readonly desk: RoomDesk;
}

/** The value with the words that it rests on; pointing at it outlines them in the text. */
function Field({ claim, desk }: FieldProps): ReactElement {
  const { t } = useTranslation("parts");
  const format = useFormat();
  const { property, value, quote } = claim;
  const shown = property === "participant" ? (value.code === undefined ? value.name : format.country(value.code)) : valueWords(claim, { format, t });
  const { start, end } = quote;
  return (
    <div className={style.field} onMouseEnter={() => desk.quote({ start, end })} onMouseLeave={() => desk.quote(null)}>
      <dt>{propertyWords(claim, { format, t })}</dt>
      <dd>{shown}{quote.exact !== shown && property !== "status" && <q className={`theirs ${style.words}`}>{short(quote.exact)}</q>}</dd>
    </div>
  );
}

/** Every value of a draft beside its name. The status stands in the heading already, with its sentence in the text. */
export function DraftFields({ draft, desk }: { readonly draft: RoomDraft; readonly desk: RoomDesk }): ReactElement {
  return <dl className={style.fields}>{draft.claims.filter(({ property }) => property !== "status").map((claim) => <Field key={claim.id} claim={claim} desk={desk} />)}</dl>;
}
