import type { NounForm, VerbForm } from "./lexicon.ts";

/** Forms with what the lexicon knows of them, as one text that the build writes down: a line for each group of forms that differ in one number only. */
export type FormTable = string;

/** Writes forms down, each given as itself, what it shares with others, and its own number. No part holds a tab or a bar. */
function write(forms: Iterable<readonly [form: string, shared: readonly (string | number)[], own: number]>): FormTable {
  const lines = new Map<string, string[]>();
  for (const [form, shared, own] of forms) {
    const head = shared.join("\t");
    const line = lines.get(head);
    if (line) line.push(form, String(own));
    else lines.set(head, [form, String(own)]);
  }
  return [...lines].map(([head, cells]) => `${head}\t${cells.join("|")}`).join("\n");
}

function open<T>(table: FormTable, entry: (shared: readonly [lemma: string, first: number, second: number], own: number) => T): ReadonlyMap<string, T> {
  const forms = new Map<string, T>();
  for (const line of table.split("\n")) {
    const [lemma = "", first, second, rest = ""] = line.split("\t");
    const shared = [lemma, Number(first), Number(second)] as const;
    const cells = rest.split("|");
    for (let i = 0; i + 1 < cells.length; i += 2) forms.set(cells[i]!, entry(shared, Number(cells[i + 1])));
  }
  return forms;
}

export const writeVerbs = (forms: ReadonlyMap<string, VerbForm>): FormTable => write([...forms].map(([form, { lemma, acts, modes, morph }]) => [form, [lemma, acts, modes], morph] as const));
export const openVerbs = (table: FormTable): ReadonlyMap<string, VerbForm> => open(table, ([lemma, acts, modes], morph) => ({ lemma, morph, acts, modes }));

export const writeNouns = (forms: ReadonlyMap<string, NounForm>): FormTable => write([...forms].map(([form, { lemma, things, modes, plural }]) => [form, [lemma, things, modes], Number(plural)] as const));
export const openNouns = (table: FormTable): ReadonlyMap<string, NounForm> => open(table, ([lemma, things, modes], plural) => ({ lemma, plural: plural === 1, things, modes }));
