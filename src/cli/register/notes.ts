import type { SourceSummary } from "#app/register/index.ts";
import type { Paragraph } from "../page.ts";
import { BLANK, BODY } from "../page.ts";
import { plain } from "../plain.ts";
import { showEdtf } from "../show-edtf.ts";

/** Numbers the sources of a page in the order in which they are first cited. */
export interface Notes {
  /** "[1]" */
  readonly of: (source: string) => string;
  readonly cited: () => readonly string[];
}

export function createNotes(): Notes {
  const cited: string[] = [];
  return {
    of: (source) => {
      if (!cited.includes(source)) cited.push(source);
      return `[${cited.indexOf(source) + 1}]`;
    },
    cited: () => cited,
  };
}

type Shown = Pick<SourceSummary, "id" | "title" | "publisher" | "published" | "cluster">;

/** What a source is, in a line: "Ghana and Peru sign memorandum · Daily Lamp · 3 May 2021". */
export const describeSource = ({ title, publisher, published }: { readonly title: string | null; readonly publisher: string | null; readonly published: string | null }): string =>
  [title ? plain(title) : "", publisher ? plain(publisher) : "", published ? showEdtf(published) : "no date"].filter(Boolean).join(" · ");

/** The beginning of a source's id, by which it can be named. */
export const shortId = (id: string): string => (id.startsWith("sha256:") ? id.slice(0, 19) : id);

/** The sources that a page cites, by their numbers; copies and translations say of which one, and with `explain` each by which id it is named. */
export function showSources(notes: Notes, sources: ReadonlyMap<string, Omit<Shown, "title"> & { readonly title: string | null }>, explain = false): Paragraph[] {
  const cited = notes.cited();
  if (cited.length === 0) return [];
  const rows = cited.map((id): Paragraph => {
    const one = sources.get(id);
    const sister = cited.find((other) => other !== id && one !== undefined && sources.get(other)?.cluster === one.cluster);
    const same = sister === undefined ? "" : ` · one report with ${notes.of(sister)}`;
    return { indent: BODY, label: { words: notes.of(id), style: "quiet" }, right: true, words: [{ words: `${one ? describeSource(one) : id}${same}${explain ? ` · ${shortId(id)}` : ""}`, style: "quiet" }] };
  });
  return [BLANK, { indent: 0, words: [{ words: "Sources", style: "heading" }] }, ...rows];
}
