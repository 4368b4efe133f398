import { useSyncExternalStore } from "react";
import type { Action } from "./actions.ts";
import { bind, keysOf, parseBindings, type Bindings } from "./bindings.ts";

const KEPT = "rapporteur.keys";
let bindings: Bindings = parseBindings(localStorage.getItem(KEPT));
const listeners = new Set<() => void>();

function keep(next: Bindings): void {
  bindings = next;
  localStorage.setItem(KEPT, JSON.stringify(next));
  for (const tell of listeners) tell();
}

/** Gives a key to an action, on this machine. */
export const setKey = (action: Action, key: string): void => keep(bind(bindings, action, key));

/** Every action has the keys again that it comes with. */
export const resetKeys = (): void => keep({});

export const keysNow = (action: Action): readonly string[] => keysOf(bindings, action);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The keys of an action, up to date. */
export function useKeysOf(action: Action): readonly string[] {
  return keysOf(useSyncExternalStore(subscribe, () => bindings), action);
}
