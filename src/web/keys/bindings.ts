import { actions, allActions, scopeOf, type Action } from "./actions.ts";

/** Keys by the actions that they start, as somebody has set them. */
export type Bindings = Readonly<Partial<Record<Action, readonly string[]>>>;

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
}

const isLetter = (key: string): boolean => key.length === 1 && key.toLowerCase() !== key.toUpperCase();

/** The name of a key that is pressed: letters small, with Shift said; other signs as they are written, since keyboards differ in how. */
export function nameOfKey({ key, shiftKey }: Pressed): string {
  if (isLetter(key)) return shiftKey ? `Shift+${key.toUpperCase()}` : key.toLowerCase();
  return shiftKey && key.length > 1 ? `Shift+${key}` : key;
}

/** The keys of an action: those that were set, else those that it comes with. */
export const keysOf = (set: Bindings, action: Action): readonly string[] => set[action] ?? actions[action];

/** Whether two actions can be meant at the same time. */
const meet = (a: Action, b: Action): boolean => scopeOf(a) === scopeOf(b) || scopeOf(a) === "everywhere" || scopeOf(b) === "everywhere";

/** Gives a key to an action, and takes it from those that it would be mistaken for. */
export function bind(set: Bindings, action: Action, key: string): Bindings {
  const others = allActions.filter((one) => one !== action && meet(one, action) && keysOf(set, one).includes(key));
  return { ...set, ...Object.fromEntries(others.map((one) => [one, keysOf(set, one).filter((other) => other !== key)])), [action]: [key] };
}

/** What was kept, without what is no action and no key any more. */
export function parseBindings(kept: string | null): Bindings {
  try {
    const found: unknown = JSON.parse(kept ?? "{}");
    if (typeof found !== "object" || found === null) return {};
    const isKeys = (value: unknown): boolean => Array.isArray(value) && value.every((key) => typeof key === "string");
    return Object.fromEntries(Object.entries(found).filter(([name, value]) => name in actions && isKeys(value))) as Bindings;
  } catch {
    return {};
  }
}
