import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { nameOfKey } from "../keys/bindings.ts";
import { keysNow } from "../keys/kept.ts";
import { rangeOf, type Chosen } from "../parts/quote-text/words-chosen.ts";
import { heldBy, moved, wordAt, wordsOf, type WordCursor, type WordStep } from "./word-cursor.ts";

const STEPS: Readonly<Record<string, Pick<WordStep, "by" | "unit">>> = {
  ArrowRight: { by: 1, unit: "word" }, ArrowLeft: { by: -1, unit: "word" }, ArrowDown: { by: 1, unit: "sentence" }, ArrowUp: { by: -1, unit: "sentence" },
};
const MODIFIERS = ["Shift", "Control", "Alt", "Meta", "CapsLock", "AltGraph"];
const ROOM_ABOVE = 80;
const RUN = "[data-start]";

/** Words that are being marked by the keyboard. */
export interface Marking {
  /** the words that are held; null while nobody marks any */
  readonly held: Chosen | null;
  readonly begin: () => void;
  readonly end: () => void;
}

interface WordCursorOptions {
  readonly text: string;
  /** where the text is shown */
  readonly root: RefObject<HTMLElement | null>;
  /** the offset to begin at; null: at the first word in sight */
  readonly from: number | null;
  readonly choose: (words: Chosen) => void;
}

function firstInSight(root: HTMLElement | null): number {
  const seen = [...(root?.querySelectorAll<HTMLElement>(RUN) ?? [])].find((run) => run.getBoundingClientRect().top >= 0);
  return Number(seen?.dataset["start"] ?? 0);
}

/** Scrolls as far as the words are out of sight: the bar with the keys stands over the lower part, on a phone a sheet below it as well. */
function bringIntoSight(root: HTMLElement | null, words: Chosen): void {
  const place = root && rangeOf(root, words)?.getBoundingClientRect();
  if (!place || place.height === 0) return;
  const lowest = innerHeight * (matchMedia("(max-width: 60rem)").matches ? 0.38 : 0.75);
  if (place.top < ROOM_ABOVE) scrollBy({ top: place.top - ROOM_ABOVE, behavior: "instant" });
  else if (place.bottom > lowest) scrollBy({ top: place.bottom - lowest, behavior: "instant" });
}

/** Hears the keys before whatever has the focus does; `press` tells whether a key was the cursor's. */
function useKeysFirst(active: boolean, press: (event: KeyboardEvent) => boolean): void {
  const now = useRef(press);
  now.current = press;
  useEffect(() => {
    if (!active) return undefined;
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || MODIFIERS.includes(event.key) || !now.current(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", hear, { capture: true });
    return () => document.removeEventListener("keydown", hear, { capture: true });
  }, [active]);
}

/** A cursor on the words of the text: arrows move it, Shift extends, Enter chooses, Escape ends; every other key ends it and does what it does. The focus stays where it is. */
export function useWordCursor({ text, root, from, choose }: WordCursorOptions): Marking {
  const words = useMemo(() => wordsOf(text), [text]);
  const [cursor, setCursor] = useState<WordCursor | null>(null);
  const held = useMemo(() => cursor && heldBy(words, cursor), [words, cursor]);
  useEffect(() => {
    if (cursor) bringIntoSight(root.current, words[cursor.at]!);
  }, [root, words, cursor]);
  const end = (): void => setCursor(null);
  useKeysFirst(cursor !== null, (event) => {
    const step = STEPS[event.key];
    if (step) {
      setCursor((now) => now && moved(text, words, { ...now, ...step, extend: event.shiftKey }));
      return true;
    }
    end();
    if (event.key === "Enter" && held) choose(held);
    return event.key === "Enter" || event.key === "Escape" || keysNow("review.mark").includes(nameOfKey(event));
  });
  return { held, end, begin: () => setCursor(wordAt(words, from ?? firstInSight(root.current))) };
}
