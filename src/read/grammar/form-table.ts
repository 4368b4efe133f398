import { hashText, mix } from "./hash.ts";

/** Places of the numbers kept for each form. */
export const LOWER = 0, EXACT = 1, SUFFIX1 = 2, SUFFIX2 = 3, SUFFIX3 = 4, SUFFIX4 = 5, PREFIX1 = 6, PREFIX2 = 7, PREFIX3 = 8, SHAPE = 9;
/** How many numbers are kept for each form. */
export const FIELDS = 10;

/** How a form begins. */
export const SMALL = 1, CAPITAL = 2;

/** Slots of the two forms that stand before and after every sentence. */
export const BEFORE = 0, AFTER = 1;
const RESERVED = 2;

/**
 * Each form's hashes, computed once. A form has a slot (its id); slots are reused in a ring, so memory is bounded: an id holds
 * good until `capacity / 2` further new forms have been interned, then it may come to stand for another form.
 */
export interface FormTable {
  readonly capacity: number;
  /** `FIELDS` hashes for each slot. */
  readonly fields: Int32Array;
  /** `SMALL` or `CAPITAL` for forms that begin with such a letter, 0 for the others. */
  readonly cases: Uint8Array;
  readonly forms: string[];
  readonly slots: Map<string, number>;
  next: number;
}

/** An empty table; `capacity` is a power of two. */
export function formTable(capacity: number): FormTable {
  const table: FormTable = {
    capacity, fields: new Int32Array(capacity * FIELDS), cases: new Uint8Array(capacity), forms: [], slots: new Map(), next: RESERVED,
  };
  describe(table, BEFORE, "\u0002");
  describe(table, AFTER, "\u0003");
  return table;
}

/** The slot of a form, and whether its numbers were written just now (then whatever is cached by slot must be computed anew). */
export function slotOf(table: FormTable, form: string): { readonly slot: number; readonly fresh: boolean } {
  const known = table.slots.get(form);
  if (known !== undefined && !isAging(table, known)) return { slot: known, fresh: false };
  const slot = table.next;
  const evicted = table.forms[slot];
  if (evicted !== undefined && table.slots.get(evicted) === slot) table.slots.delete(evicted);
  table.slots.set(form, slot);
  table.next = slot + 1 === table.capacity ? RESERVED : slot + 1;
  describe(table, slot, form);
  return { slot, fresh: true };
}

/** Slots in the half of the ring that is overwritten next are given up early, so that a fresh id lives for half a ring. */
export function isAging(table: FormTable, slot: number): boolean {
  const ahead = slot - table.next;
  return (ahead < 0 ? ahead + table.capacity : ahead) < table.capacity >> 1 && table.forms.length === table.capacity;
}

function describe(table: FormTable, slot: number, form: string): void {
  const lower = form.toLowerCase(), n = lower.length, f = table.fields, at = slot * FIELDS;
  table.forms[slot] = form;
  f[at + LOWER] = hashText(lower, 0, n);
  f[at + EXACT] = hashText(form, 0, form.length);
  f[at + SUFFIX1] = hashText(lower, Math.max(0, n - 1), n);
  f[at + SUFFIX2] = hashText(lower, Math.max(0, n - 2), n);
  f[at + SUFFIX3] = hashText(lower, Math.max(0, n - 3), n);
  f[at + SUFFIX4] = hashText(lower, Math.max(0, n - 4), n);
  f[at + PREFIX1] = hashText(lower, 0, Math.min(n, 1));
  f[at + PREFIX2] = hashText(lower, 0, Math.min(n, 2));
  f[at + PREFIX3] = hashText(lower, 0, Math.min(n, 3));
  f[at + SHAPE] = shapeHash(form, lower);
  table.cases[slot] = form.charCodeAt(0) !== lower.charCodeAt(0) ? CAPITAL : outline(lower.charCodeAt(0), false) === 2 ? SMALL : 0;
}

/** The form's outline: capitals, small letters, digits and the rest, runs collapsed: "COVID-19" → A-0, "McLean" → AaAa. */
function shapeHash(form: string, lower: string): number {
  let h = 0, last = 0;
  const same = lower.length === form.length;
  for (let i = 0; i < form.length; i++) {
    const kind = outline(form.charCodeAt(i), same && lower.charCodeAt(i) !== form.charCodeAt(i));
    if (kind === last) continue;
    h = mix(h + kind);
    last = kind;
  }
  return h;
}

function outline(unit: number, capital: boolean): number {
  if (capital) return 1;
  if ((unit >= 97 && unit <= 122) || unit > 0xbf) return 2;
  if (unit >= 48 && unit <= 57) return 3;
  return unit + 16;
}
