import { useEffect, useRef, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Confidence } from "../parts/confidence.tsx";
import { kindWords } from "../parts/kind-words.ts";
import { useFormat } from "../parts/use-format.ts";
import { DecisionButtons } from "./decision-buttons.tsx";
import { DraftFields } from "./draft-fields.tsx";
import { figuresOf, partiesOf, statusOf, statusWords } from "./draft-words.ts";
import { LooksLike } from "./looks-like.tsx";
import type { RoomDraft } from "./marks-of.ts";
import { isDecidable } from "./order.ts";
import type { RoomDesk } from "./use-room.ts";
import style from "./draft.module.css";

/** What was decided about it. */
function Decided({ draft }: { readonly draft: RoomDraft }): ReactElement {
  const { t } = useTranslation("review");
  return <p className={style.decided}>{t(`decided.${draft.state === "rejected" ? "rejected" : "accepted"}`)}</p>;
}

/** Beside the text, as far as it must be scrolled; in the sheet of a phone, from its beginning. */
function bringIntoSight(card: HTMLElement | null): void {
  if (matchMedia("(max-width: 60rem)").matches) card?.closest("section")?.scrollTo({ top: 0 });
  else card?.scrollIntoView({ block: "nearest" });
}

/** The draft at hand: what it says, each value with its words, what it looks like, what can be decided. */
export function DraftCard({ draft, desk }: { readonly draft: RoomDraft; readonly desk: RoomDesk }): ReactElement {
  const { t } = useTranslation("review");
  const format = useFormat();
  const status = statusOf(draft);
  const pending = desk.pending?.draft === draft.id ? desk.pending.what : null;
  const [lead] = draft.claims;
  const card = useRef<HTMLElement>(null);
  useEffect(() => bringIntoSight(card.current), [draft.id]);
  return (
    <article ref={card} className={style.card} aria-current="true" aria-busy={pending !== null} data-pending={pending ?? undefined}>
      <header className={style.head}>
        <span className={style.kind}>{kindWords(draft.entry.type, format.language)}{status && <> · <strong>{statusWords(status, format).toLowerCase()}</strong></>}</span>
        {draft.confidence === undefined ? <span className="quiet small">{t("byHand")}</span> : <Confidence value={draft.confidence} />}
      </header>
      <h3 className={style.parties}>{partiesOf(draft, format) || t("noParties")}{figuresOf(draft, format) && <span className={style.figures}> · {figuresOf(draft, format)}</span>}</h3>
      {lead?.saidBy && <p className={style.said}>{t(lead.party ? "saidByParty" : "saidBy", { name: format.named(lead.saidBy) })}</p>}
      <DraftFields draft={draft} desk={desk} />
      {draft.target && isDecidable(draft) && <LooksLike draft={draft} target={draft.target} desk={desk} />}
      {isDecidable(draft) ? <DecisionButtons draft={draft} desk={desk} /> : <Decided draft={draft} />}
      <p role="status" className={style.pending}>{pending && t(`pending.${pending}`)}</p>
    </article>
  );
}
