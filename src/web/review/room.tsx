import { useEffect, useMemo, useRef, useState, type ReactElement, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useActions } from "../keys/use-actions.ts";
import { MarkLegend } from "../parts/quote-text/mark-legend.tsx";
import { QuoteText } from "../parts/quote-text/quote-text.tsx";
import type { Chosen } from "../parts/quote-text/words-chosen.ts";
import { Page } from "../shell/page.tsx";
import { DraftEditor } from "./edit/draft-editor.tsx";
import { DraftList } from "./draft-list.tsx";
import { DraftSheet } from "./draft-sheet.tsx";
import { MakeOf } from "./make-of.tsx";
import { MarkWordsButton, WordsHeld } from "./mark-words.tsx";
import { marksOf, type Room as RoomData } from "./marks-of.ts";
import { RoomLead } from "./room-lead.tsx";
import { useRoom, type RoomDesk } from "./use-room.ts";
import { useWordCursor } from "./use-word-cursor.ts";
import style from "./room.module.css";

/** Brings the words of the draft at hand into sight, when another one is. */
function useInSight(draft: string | undefined) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (draft === undefined) return;
    const own = `[data-of="${CSS.escape(draft)}"]`;
    const mark = text.current?.querySelector(`${own}[data-kind="activity"]`) ?? text.current?.querySelector(own);
    mark?.scrollIntoView({ block: "center", behavior: "instant" });
  }, [draft]);
  return text;
}

/** Words that somebody chooses in the text: they go into the field that is edited, else something can be made of them. */
function useWords(room: RoomData, desk: RoomDesk, root: RefObject<HTMLElement | null>) {
  const { current, editing } = desk;
  const [made, setMade] = useState<{ readonly words: Chosen; readonly before: Element | null } | null>(null);
  const choose = (words: Chosen | null, before: Element | null = null): void => (editing ? void (words && editing.put(words)) : setMade(words && { words, before }));
  const from = editing ? editing.outlined?.start : made?.words.start;
  const marking = useWordCursor({ text: room.source.text, root, from: from ?? current?.claims[0]?.quote.start ?? null, choose: (words) => choose(words, document.activeElement) });
  const done = (): void => {
    setMade(null);
    if (made?.before instanceof HTMLElement && made.before.isConnected) made.before.focus({ preventScroll: true });
  };
  const words = made?.words ?? null;
  return { words, byKeys: (made?.before ?? null) !== null, choose, done, marking, outlined: marking.held ?? (editing ? editing.outlined : (desk.quoted ?? words)) };
}

/** The reading room: the text on the left, what was drafted of it on the right; either side lights the other. */
export function Room({ room }: { readonly room: RoomData }): ReactElement {
  const { t } = useTranslation("review");
  const { source, drafts } = room;
  const desk = useRoom(room);
  const { current, editing, pointed } = desk;
  const marks = useMemo(() => marksOf(drafts), [drafts]);
  const text = useInSight(current?.id);
  const { words, byKeys, choose, done, marking, outlined } = useWords(room, desk, text);
  useActions({ ...desk.doing, "review.mark": marking.begin });
  const lit = pointed ?? current?.id;
  const title = source.title?.value ?? t("untitled");
  return (
    <Page title={title} heading={<span className="theirs">{title}</span>} lead={<RoomLead source={source} />} wide>
      <div className={style.room}>
        <section ref={text} className={style.text} aria-label={t("textOf")}>
          <div className={style.legend}><MarkLegend /><MarkWordsButton marking={marking} /></div>
          <QuoteText
            text={source.text} language={source.language} marks={marks} lit={lit === undefined ? [] : [lit]} outlined={outlined}
            onPoint={desk.point} onChoose={desk.go} onWords={(chosen) => choose(chosen)}
          />
          <WordsHeld text={source.text} marking={marking} />
          {words && !editing && !marking.held && <MakeOf text={source.text} words={words} desk={desk} byKeys={byKeys} done={done} />}
        </section>
        <DraftSheet label={t("drafts")}>
          {editing && current ? <DraftEditor draft={current} editing={editing} desk={desk} marking={marking} /> : <DraftList drafts={drafts} desk={desk} />}
        </DraftSheet>
      </div>
    </Page>
  );
}
