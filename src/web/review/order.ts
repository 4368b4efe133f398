import type { RoomDraft } from "./marks-of.ts";

export const isOpen = ({ state }: RoomDraft): boolean => state === "open";

/** What is set aside as unsure waits as well. */
export const isDecidable = (draft: RoomDraft): boolean => isOpen(draft) || draft.state === "unsure";

/** The draft beside one, `by` places on; that one where there is none. */
export function beside(drafts: readonly RoomDraft[], id: string, by: 1 | -1): string {
  const at = drafts.findIndex((one) => one.id === id);
  return drafts[at + by]?.id ?? id;
}

/** The draft to look at once one is decided: the next that is open, else the first; null where none is. */
export function nextOpen(drafts: readonly RoomDraft[], id: string): string | null {
  const at = drafts.findIndex((one) => one.id === id);
  return (drafts.slice(at + 1).find(isOpen) ?? drafts.find((one) => isOpen(one) && one.id !== id))?.id ?? null;
}
