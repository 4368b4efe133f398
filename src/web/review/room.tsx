import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
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
import { marksOf, type Room as RoomData } from "./marks-of.ts";
import { RoomLead } from "./room-lead.tsx";
import { useRoom } from "./use-room.ts";
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

/** The reading room: the text on the left, what was drafted of it on the right; either side lights the other. */
export function Room({ room }: { readonly room: RoomData }): ReactElement {
  const { t } = useTranslation("review");
  const { source, drafts } = room;
  const desk = useRoom(room);
  const { current, editing, pointed } = desk;
  const [words, setWords] = useState<Chosen | null>(null);
  const marks = useMemo(() => marksOf(drafts), [drafts]);
  const text = useInSight(current?.id);
  useActions(desk.doing);
  const lit = pointed ?? current?.id;
  const title = source.title?.value ?? t("untitled");
  return (
    <Page title={title} heading={<span className="theirs">{title}</span>} lead={<RoomLead source={source} />} wide>
      <div className={style.room}>
        <section ref={text} className={style.text} aria-label={t("textOf")}>
          <MarkLegend />
          <QuoteText
            text={source.text} language={source.language} marks={marks} lit={lit === undefined ? [] : [lit]} outlined={editing ? editing.outlined : (desk.quoted ?? words)}
            onPoint={desk.point} onChoose={desk.go} onWords={(chosen) => (editing ? chosen && editing.put(chosen) : setWords(chosen))}
          />
          {words && !editing && <MakeOf text={source.text} words={words} desk={desk} done={() => setWords(null)} />}
        </section>
        <DraftSheet label={t("drafts")}>
          {editing && current ? <DraftEditor draft={current} editing={editing} desk={desk} /> : <DraftList drafts={drafts} desk={desk} />}
        </DraftSheet>
      </div>
    </Page>
  );
}
