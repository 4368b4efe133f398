import { useEffect, useRef } from "react";
import type { Action } from "./actions.ts";
import { nameOfKey } from "./bindings.ts";
import { keysNow } from "./kept.ts";

/** What a page does at its keys. */
export type Doing = Readonly<Partial<Record<Action, () => void>>>;

const ASKS = "[role=dialog], [role=listbox], [role=menu], [role=combobox]";
const TYPING = `input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable], ${ASKS}`;

/** Whether a key writes nothing, and so is meant in a field as well. */
export const writesNothing = (key: string): boolean => /^F\d+$/.test(key);
// These press what has the focus.
const PRESSES = ["Enter", " "];
const PRESSABLE = "a[href], button, summary, [role=button], [role=checkbox], [role=tab]";

const isMeant = ({ target, key }: KeyboardEvent): boolean =>
  !(target instanceof Element) || (!target.closest(writesNothing(key) ? ASKS : TYPING) && !(PRESSES.includes(key) && target.closest(PRESSABLE)));

/** Does what a key says while the page is shown; not while somebody writes (but for F1 to F12), chooses in a list or answers a dialog. A key that is held down acts once. */
export function useActions(doing: Doing): void {
  const now = useRef(doing);
  now.current = doing;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || !isMeant(event)) return;
      const name = nameOfKey(event);
      const [, run] = (Object.entries(now.current) as [Action, () => void][]).find(([action]) => keysNow(action).includes(name)) ?? [];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
