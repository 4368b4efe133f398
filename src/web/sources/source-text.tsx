import { useEffect, useMemo, useRef, type ReactElement } from "react";
import { QuoteText } from "../parts/quote-text/quote-text.tsx";
import { marksOfQuotes, placeIn, type View } from "./marks-of-quotes.ts";

export interface SourceTextProps {
  readonly view: View;
  /** the words at which it is opened */
  readonly at: string | undefined;
  /** the entry whose marks stand out */
  readonly lit: string | null;
  readonly onPoint: (entry: string | null) => void;
}

/** The text with all quotes marked; opened at words, it goes there and outlines them. */
export function SourceText({ view, at, lit, onPoint }: SourceTextProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const place = useMemo(() => placeIn(at, view.text.length), [at, view.text.length]);
  const marks = useMemo(() => marksOfQuotes(view.quotes), [view.quotes]);
  const start = place?.start;
  useEffect(() => {
    if (start === undefined || !box.current) return;
    const runs = [...box.current.querySelectorAll<HTMLElement>("[data-start]")];
    const run = runs.findLast((one) => Number(one.dataset["start"]) <= start);
    run?.scrollIntoView({ block: "center" });
  }, [start, view.summary.id]);
  return <div ref={box}><QuoteText text={view.text} language={view.summary.language} marks={marks} lit={lit === null ? [] : [lit]} outlined={place} onPoint={onPoint} /></div>;
}
