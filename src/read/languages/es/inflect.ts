import { MORPH, type Bits } from "../../lexicon/classes.ts";
import { ACCENTED, ENTIRE, FIRST, FUTURE, GERUND, PARTICIPLE, PRETERITE, VOWEL_CHANGES } from "./irregular.ts";

/** First and third persons, singular and plural: nobody is addressed in the texts that we read. */
type Persons = readonly [string, string, string, string];

/** The stems from which a verb's tenses are made. */
interface Stems {
  readonly infinitive: string;
  /** last vowel of the infinitive */
  readonly theme: "a" | "e" | "i";
  readonly root: string;
  /** where the stress falls on it: "cierr", "pid", "enví", "construy" */
  readonly stressed: string;
  /** of the third persons of the preterite and of the gerund: "pid", "durm" */
  readonly weak: string;
  /** of the first person, and then of the whole subjunctive, where it is a stem of its own: "teng", "ofrezc" */
  readonly first: string | undefined;
}

/** What a table says of the lemma itself, or of the verb that it is made from: "obtener" goes as "-tener" does. */
function lookUp<T>(table: Readonly<Record<string, T>>, lemma: string): { readonly value: T; readonly prefix: string } | undefined {
  if (Object.hasOwn(table, lemma)) return { value: table[lemma]!, prefix: "" };
  for (let at = 0; at < lemma.length; at++) {
    const key = `-${lemma.slice(at)}`;
    if (Object.hasOwn(table, key)) return { value: table[key]!, prefix: lemma.slice(0, at) };
  }
  return undefined;
}

function irregular(table: Readonly<Record<string, string>>, lemma: string): string | undefined {
  const found = lookUp(table, lemma);
  return found && found.prefix + found.value;
}

/** The root with its last `from` changed: "cerr" e>ie "cierr". */
function changed(root: string, [from = "", to = ""]: readonly string[]): string {
  const at = root.lastIndexOf(from);
  return at < 0 ? root : root.slice(0, at) + to + root.slice(at + from.length);
}

const changes = new Map(Object.entries(VOWEL_CHANGES).flatMap(([change, lemmas]) => lemmas.split(" ").map((lemma) => [lemma, change.split(">")] as const)));
const accented = new Set(ACCENTED.split(" "));

function stressedOf(lemma: string, root: string, change: readonly string[] | undefined): string {
  if (change) return changed(root, change);
  if (accented.has(lemma)) return root.endsWith("i") ? `${root.slice(0, -1)}í` : `${root.slice(0, -1)}ú`;
  return /[^gq]uir$/.test(lemma) ? `${root}y` : root;
}

function weakOf(theme: string, root: string, change: readonly string[] | undefined): string {
  if (theme !== "i" || !change) return root;
  if (change[0] === "e") return changed(root, ["e", "i"]);
  return change[0] === "o" ? changed(root, ["o", "u"]) : root;
}

function stemsOf(lemma: string): Stems {
  const infinitive = lemma.replace(/ír$/, "ir");
  const theme = infinitive.at(-2) === "a" ? "a" : infinitive.at(-2) === "e" ? "e" : "i";
  const root = infinitive.slice(0, -2);
  const change = changes.get(lemma);
  const first = irregular(FIRST, lemma) ?? (/[aeou]c[ei]r$/.test(lemma) ? `${root.slice(0, -1)}zc` : undefined);
  return { infinitive, theme, root, stressed: stressedOf(lemma, root, change), weak: weakOf(theme, root, change), first };
}

/** Joins stem and ending so that the sound of the last consonant stays: "entregué", "agradezca", "dirijo". */
function join(theme: Stems["theme"], stem: string, ending: string): string {
  if (theme === "a") return /^[eé]/.test(ending) ? stem.replace(/gu$/, "gü").replace(/c$/, "qu").replace(/g$/, "gu").replace(/z$/, "c") + ending : stem + ending;
  return /^[aáoó]/.test(ending) ? stem.replace(/c$/, "z").replace(/g$/, "j").replace(/gu$/, "g").replace(/qu$/, "c") + ending : stem + ending;
}

function present({ theme, root, stressed, first }: Stems): Persons {
  const e = theme === "a" ? "a" : "e";
  return [first ? `${first}o` : join(theme, stressed, "o"), stressed + e, `${root}${theme}mos`, `${stressed}${e}n`];
}

function subjunctive({ theme, root, stressed, weak, first }: Stems): Persons {
  const a = theme === "a" ? "e" : "a";
  if (first) return [first + a, first + a, `${first}${a}mos`, `${first}${a}n`];
  const plural = stressed.endsWith("y") ? stressed : theme === "i" ? weak : root;
  const singular = join(theme, stressed, a);
  return [singular, singular, join(theme, plural, `${a}mos`), `${singular}n`];
}

function preterite({ infinitive, theme, root, weak }: Stems): Persons {
  const strong = irregular(PRETERITE, infinitive);
  if (strong) return [`${strong}e`, `${/[hf]ic$/.test(strong) ? `${strong.slice(0, -1)}z` : strong}o`, `${strong}imos`, strong + (strong.endsWith("j") ? "eron" : "ieron")];
  if (theme === "a") return [join("a", root, "é"), `${root}ó`, `${root}amos`, `${root}aron`];
  if (/[aeo]$|[^gq]u$/.test(root)) return [`${root}í`, `${root}yó`, root + (root.endsWith("u") ? "imos" : "ímos"), `${root}yeron`];
  return [`${root}í`, `${weak}ió`, `${root}imos`, `${weak}ieron`];
}

function imperfect({ theme, root }: Stems): Persons {
  return theme === "a" ? [`${root}aba`, `${root}aba`, `${root}ábamos`, `${root}aban`] : [`${root}ía`, `${root}ía`, `${root}íamos`, `${root}ían`];
}

/** Both past subjunctives, from the third person plural of the preterite: "dieran", "diesen". */
function pastSubjunctive(they: string): readonly string[] {
  const stem = they.slice(0, -3);
  const stressed = stem.replace(/[ae]$/, (vowel) => (vowel === "a" ? "á" : "é"));
  return ["ra", "ran", "se", "sen"].map((end) => stem + end).concat(`${stressed}ramos`, `${stressed}semos`);
}

function gerund(lemma: string, { theme, root, weak }: Stems): string {
  const own = irregular(GERUND, lemma);
  if (own) return own;
  if (theme === "a") return `${root}ando`;
  return /[aeo]$|[^gq]u$/.test(root) ? `${root}yendo` : `${weak}iendo`;
}

function participles(lemma: string, { theme, root }: Stems): readonly string[] {
  const found = lookUp(PARTICIPLE, lemma);
  if (found) return found.value.split(" ").map((form) => found.prefix + form);
  if (theme === "a") return [`${root}ado`];
  return [root + (/[aeo]$/.test(root) ? "ído" : "ido")];
}

/** The four forms of an adjective or participle: masculine and feminine, singular and plural. */
export function adjectiveForms(lemma: string): readonly string[] {
  if (!lemma.endsWith("o")) return [lemma, pluralOf(lemma)];
  const stem = lemma.slice(0, -1);
  return [lemma, `${stem}a`, `${stem}os`, `${stem}as`];
}

/** All forms of a Spanish verb with what they are; persons that are addressed ("tú", "vosotros") are left out. */
export function verbForms(lemma: string): ReadonlyMap<string, Bits> {
  const forms = new Map<string, Bits>();
  const add = (list: Iterable<string>, bits: Bits): void => {
    for (const form of list) forms.set(form, (forms.get(form) ?? 0) | bits);
  };
  const stems = stemsOf(lemma);
  const entire = ENTIRE[lemma];
  const persons = (written: string | undefined, rule: (stems: Stems) => Persons): readonly string[] => (written ? written.split(" ") : rule(stems));
  const future = irregular(FUTURE, lemma) ?? stems.infinitive;
  const past = persons(entire?.preterite, preterite);
  add([lemma], MORPH.base);
  add(persons(entire?.present, present), MORPH.present);
  add(past, MORPH.past);
  add(persons(entire?.imperfect, imperfect), MORPH.imperfect);
  add(["é", "á", "emos", "án"].map((end) => future + end), MORPH.future);
  add(["ía", "íamos", "ían"].map((end) => future + end), MORPH.conditional);
  add(persons(entire?.subjunctive, subjunctive), MORPH.subjunctive);
  add(pastSubjunctive(past[3]!), MORPH.subjunctive);
  add([gerund(lemma, stems)], MORPH.gerund);
  add(participles(lemma, stems).flatMap(adjectiveForms), MORPH.participle);
  return forms;
}

const UNACCENTED: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", ú: "u" };

/** Plural of a noun or adjective. */
export function pluralOf(word: string): string {
  if (/[sx]$/.test(word) && !/[áéíóú]s$/.test(word)) return word;
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  const last = word.replace(/z$/, "c").replace(/([áéó]|(?<![aeo])[íú])([ns])$/, (_, vowel: string, end: string) => UNACCENTED[vowel]! + end);
  return `${last}es`;
}
