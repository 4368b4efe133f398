let isShown = false;
const listeners = new Set<() => void>();

/** Whether the list of keys is open, and what opens it. */
export const keysShown = {
  now: (): boolean => isShown,
  show: (shown: boolean): void => {
    isShown = shown;
    for (const tell of listeners) tell();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
