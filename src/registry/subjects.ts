import type { Act } from "#model/change.ts";
import type { DraftKey } from "#model/draft.ts";

const DRAFT = "draft:";
const SOURCE = "source:";
const OUTLET = "outlet:";

export const draftSubject = ({ source, id }: DraftKey): string => `${DRAFT}${source}/${id}`;
export const sourceSubject = (id: string): string => SOURCE + id;
export const outletSubject = (id: string): string => OUTLET + id;

/** The draft of a subject, null where the subject is none. */
export function draftOfSubject(subject: string): DraftKey | null {
  if (!subject.startsWith(DRAFT)) return null;
  const slash = subject.indexOf("/");
  return { source: subject.slice(DRAFT.length, slash), id: subject.slice(slash + 1) };
}

const after = (prefix: string) => (subject: string): string | null => (subject.startsWith(prefix) ? subject.slice(prefix.length) : null);
export const sourceOfSubject = after(SOURCE);
export const outletOfSubject = after(OUTLET);
export const isEntry = (subject: string): boolean => ![DRAFT, SOURCE, OUTLET].some((prefix) => subject.startsWith(prefix));

/** What an act touches; an undo touches what its change touched, which only the register knows. */
export function subjectsOf(act: Act): readonly string[] {
  switch (act.kind) {
    case "accept":
      return act.draft ? [act.entry, draftSubject(act.draft)] : [act.entry];
    case "propose":
    case "reject":
    case "unsure":
      return [draftSubject(act.draft)];
    case "merge":
      return [act.into, act.from];
    case "split":
      return [act.entry, act.to];
    case "apart":
      return [act.entry, act.other];
    case "link":
      return [act.entry, act.link.to];
    case "join":
    case "leave":
      return [sourceSubject(act.source)];
    case "describe":
      return [outletSubject(act.outlet.id)];
    case "undo":
      return [];
    default:
      return [act.entry];
  }
}
