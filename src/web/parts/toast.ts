/** A line that tells what came of something, for a while. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  /** what can be done about it, "Undo" */
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly look: "plain" | "bad";
}

type Told = Omit<Toast, "id" | "look"> & { readonly look?: Toast["look"] };

const LASTS = 6_000;
const MOST = 3;

let shown: readonly Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();

function show(next: readonly Toast[]): void {
  shown = next;
  for (const tell of listeners) tell();
}

/** Puts a line away before its time. */
export const dismiss = (id: number): void => show(shown.filter((one) => one.id !== id));

/** Tells what came of something. Lines about failures stay until they are put away. */
export function toast({ look = "plain", ...told }: Told): void {
  const id = ++count;
  show([...shown, { ...told, look, id }].slice(-MOST));
  if (look === "plain") setTimeout(() => dismiss(id), LASTS);
}

/** The lines that are shown now, for `useSyncExternalStore`. */
export const toasts = {
  now: (): readonly Toast[] => shown,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
