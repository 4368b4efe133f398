import { useEffect, useMemo, useRef, type MouseEvent, type ReactElement, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Mark } from "./mark.ts";
import { MarkedParagraph } from "./marked-paragraph.tsx";
import { paragraphsOf, type Paragraph } from "./paragraphs-of.ts";
import { rangeOf, wordsChosen, type Chosen } from "./words-chosen.ts";
import style from "./quote-text.module.css";

export interface QuoteTextProps {
  readonly text: string;
  /** BCP 47, for hyphenation and the screen reader's voice */
  readonly language: string;
  readonly marks: readonly Mark[];
  /** what is chosen or pointed at: its marks stand out, all others fade */
  readonly lit?: readonly string[];
  /** words that are being put somewhere, outlined */
  readonly outlined?: Chosen | null;
  readonly onPoint?: (of: string | null) => void;
  readonly onChoose?: (of: string) => void;
  /** told of the words that somebody chooses, null when they press elsewhere in the text */
  readonly onWords?: (chosen: Chosen | null) => void;
}

const SETTLED = 120;

const ofAt = ({ target }: Pick<MouseEvent, "target">): string | null => (target as Element).closest<HTMLElement>("[data-of]")?.dataset["of"] ?? null;

/** Tells of the words chosen in a text, once the choice has settled for a moment: on a phone there is no end of dragging. */
function useWords(root: RefObject<HTMLElement | null>, text: string, onWords: QuoteTextProps["onWords"]): void {
  const told = useRef(onWords);
  told.current = onWords;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A choice is lost as well when something else gets the focus, a dialog about these very words: that lets go of nothing.
    const tell = (): void => {
      const chosen = root.current && wordsChosen(root.current, text);
      if (chosen) told.current?.(chosen);
    };
    const settle = (): void => {
      clearTimeout(timer);
      timer = setTimeout(tell, SETTLED);
    };
    document.addEventListener("selectionchange", settle);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", settle);
    };
  }, [root, text]);
}

/** Outlines words by a highlight of the browser's, which leaves the page as it is. A browser that has none shows what is chosen all the same. */
function useOutline(root: RefObject<HTMLElement | null>, outlined: Chosen | null | undefined, parts: unknown): void {
  useEffect(() => {
    const range = outlined && root.current && rangeOf(root.current, outlined);
    if (!range || typeof Highlight === "undefined") return undefined;
    CSS.highlights.set("outlined", new Highlight(range));
    return () => void CSS.highlights.delete("outlined");
  }, [root, outlined, parts]);
}

const within = ({ start, end }: Paragraph, marks: readonly Mark[]): readonly Mark[] => marks.filter((one) => one.start < end && one.end > start);

/** A source's text in serif, its paragraphs numbered, words marked by kind. It is only ever text. */
export function QuoteText({ text, language, marks, lit = [], outlined, onPoint, onChoose, onWords }: QuoteTextProps): ReactElement {
  const { t } = useTranslation("quotes");
  const root = useRef<HTMLOListElement>(null);
  useWords(root, text, onWords);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const parts = useMemo(() => paragraphs.map((paragraph) => ({ paragraph, marks: within(paragraph, marks) })), [paragraphs, marks]);
  useOutline(root, outlined, parts);
  const choose = (event: Pick<MouseEvent, "target">): void => {
    if (document.getSelection()?.isCollapsed === false) return;
    onWords?.(null);
    const of = ofAt(event);
    if (of !== null) onChoose?.(of);
  };
  return (
    <ol
      ref={root} lang={language} className={`${style.text} theirs`} data-dimmed={lit.length > 0 || undefined} aria-label={t("text")}
      onMouseOver={(event) => onPoint?.(ofAt(event))} onMouseLeave={() => onPoint?.(null)} onClick={choose}
      onFocus={(event) => onPoint?.(ofAt(event))} onBlur={() => onPoint?.(null)} onKeyDown={(event) => event.key === "Enter" && choose(event)}
    >
      {parts.map(({ paragraph, marks: own }) => (
        <MarkedParagraph
          key={paragraph.start} text={text} paragraph={paragraph} marks={own} lit={lit.filter((of) => own.some((one) => one.of === of)).join(" ")}
          chooses={onChoose !== undefined}
        />
      ))}
    </ol>
  );
}
