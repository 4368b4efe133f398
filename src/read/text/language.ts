import { FUNCTION_WORDS } from "../languages/function-words.ts";

const SAMPLE = 2000;

/** First and last code unit of the scripts that give a language away. */
const SCRIPTS: readonly (readonly [string, number, number])[] = [
  ["el", 0x370, 0x3ff], ["ru", 0x400, 0x4ff], ["he", 0x590, 0x5ff], ["ar", 0x600, 0x6ff], ["hi", 0x900, 0x97f], ["th", 0xe00, 0xe7f],
  ["ja", 0x3040, 0x30ff], ["zh", 0x4e00, 0x9fff], ["ko", 0xac00, 0xd7af],
];
/** Letters that only one language of a script has. */
const OWN_LETTERS: readonly (readonly [string, string, RegExp])[] = [["ru", "uk", /[іїєґ]/i], ["ar", "fa", /[پچژگ]/], ["ar", "ur", /[ٹڈڑے]/]];

const LANGUAGES = [...FUNCTION_WORDS.keys()];
const LANGUAGES_OF = ((): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  LANGUAGES.forEach((code, i) => FUNCTION_WORDS.get(code)!.forEach((word) => bits.set(word, (bits.get(word) ?? 0) | (1 << i))));
  return bits;
})();

/** The language that a script alone gives away, where most letters are of it. */
function byScript(sample: string): string | null {
  const counts = new Map<string, number>();
  let latin = 0;
  let others = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x250) { if ((code | 32) >= 97 && (code | 32) <= 122) latin++; continue; }
    const script = SCRIPTS.find(([, first, last]) => code >= first && code <= last);
    if (script) { others++; counts.set(script[0], (counts.get(script[0]) ?? 0) + 1); }
  }
  if (others <= latin) return null;
  if ((counts.get("ja") ?? 0) > others * 0.1) return "ja";
  const [code] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  return OWN_LETTERS.find(([of, , letters]) => of === code && letters.test(sample))?.[1] ?? code;
}

const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code < 0x250);

/** How many function words of each language stand in a text, and how many words at all. */
function countWords(sample: string): { readonly counts: readonly number[]; readonly words: number } {
  const counts = LANGUAGES.map(() => 0);
  const low = sample.toLowerCase();
  let words = 0;
  for (let i = 0; i < low.length; ) {
    const begin = i;
    while (i < low.length && isLetter(low.charCodeAt(i))) i++;
    if (i === begin) { i++; continue; }
    words++;
    const bits = i - begin > 8 ? 0 : (LANGUAGES_OF.get(low.slice(begin, i)) ?? 0);
    if (bits !== 0) for (let k = 0; k < counts.length; k++) if (bits & (1 << k)) counts[k]!++;
  }
  return { counts, words };
}

/** Letters and endings that tell where a short text has hardly a function word: "Bolivia pidió vacunas a China". Endings of names tell nothing: "Barbados". */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ["es", /[ñ¿¡]|[íóú](?!s?\p{L})|ci[óo]n(es)?(?!\p{L})/gu], ["pt", /[ãõ]|ç[ãõ]/gu], ["fr", /[èêœ]|eaux?(?!\p{L})/gu], ["de", /[äöüß]/gu], ["it", /zion[ei](?!\p{L})|[àò](?!\p{L})/gu],
];
const NEVER = /(?!)/g;
const SHORT = 40;

/** Words in lower case as only English ends them ("doctors", "sent", "signing"), and as Spanish does ("médicos", "entrega"). */
const ENGLISH = /(?<![\p{L}'’])\p{Ll}{2,}(?:[bcdfgkmpqtvwxyh]|[bcdfghklmnprtwy]s|ss|ll)(?![\p{L}'’])|['’]s(?!\p{L})|(?<!\p{L})no (?:longer|one|more|\p{Ll}+(?:al|tion|[ts]))(?!\p{L})|(?<!\p{L})(?:million|billion|gave|vaccines?|donates?|arrives?|deal|aid|team|sign|doses|medical)(?!\p{L})/gu;
const PARTICIPLES = /(?<!\p{L})\p{Ll}+(?:ados|adas|idos|idas)(?!\p{L})/gu;
const SPANISH = /(?<!\p{L})\p{Ll}{2,}(?:[aoáéíóú]s?|dad|ción|mente)(?!\p{L})|(?<!\p{L})\p{Ll}*[áéíóú]\p{Ll}+|(?<!\p{L})e (?=H?[iIíÍ])|(?<!\p{L})(?:millones|convenio|firman|salud|dosis)(?!\p{L})/gu;
/** What an ending weighs beside a function word. */
const ENDING = 0.6;
/** Articles of names, "El Salvador", "La Paz", "Los Angeles": no words of the text's language. */
const OF_NAMES = /(?<!\p{L})(?:El|La|Los|Las)(?= \p{Lu})/gu;

const times = (pattern: RegExp, sample: string): number => [...sample.matchAll(pattern)].filter(([found]) => !LANGUAGES_OF.has(found)).length;

/** Counts of a short text with what letters and endings add. */
function withMarks(counts: readonly number[], sample: string): readonly number[] {
  const shouted = !/\p{Ll}/u.test(sample);
  const text = shouted ? sample.toLowerCase() : sample;
  const names = shouted ? 0 : times(OF_NAMES, text);
  const [english, spanish] = [times(ENGLISH, text) * ENDING, times(SPANISH, text) * ENDING + times(PARTICIPLES, text)];
  const low = text.toLowerCase();
  return counts.map((count, k) => {
    const code = LANGUAGES[k];
    const marks = times(MARKS.find(([of]) => of === code)?.[1] ?? NEVER, low) * 2;
    if (code === "en") return count + marks + english;
    return Math.max(0, count - names) + marks + (code === "es" ? spanish : 0);
  });
}

/** The language of a text as BCP 47 code by script and function words; English on a tie, "und" where nothing speaks for any. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script) return script;
  const { counts: counted, words } = countWords(sample);
  const counts = words < SHORT ? withMarks(counted, sample) : counted;
  const most = Math.max(...counts);
  if (most === 0) return "und";
  return words > 20 && most < words * 0.05 ? "und" : LANGUAGES[counts.indexOf(most)]!;
}
