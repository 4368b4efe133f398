import { FUNCTION_WORDS } from "../languages/function-words.ts";

const SAMPLE = 6000;
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["uk", /[іїєґ]/gi],
  ["ru", /[\u0400-\u04ff]/g],
  ["fa", /[پچژگ]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["th", /[\u0e00-\u0e7f]/g],
];

/** The language that a script alone gives away, where most letters are of it. */
function byScript(sample: string): string | null {
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const latin = (sample.match(/\p{Script=Latin}/gu) ?? []).length;
  if (letters === 0 || latin >= letters / 2) return null;
  for (const [code, letter] of SCRIPTS) {
    const share = (sample.match(letter) ?? []).length / letters;
    if (share > (code === "uk" || code === "fa" ? 0.02 : code === "ja" ? 0.1 : 0.4)) return code;
  }
  return null;
}

/** The language of a text as BCP 47 code by script and function words; "und" where too little speaks for any. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script) return script;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let [best, most] = ["und", 0];
  for (const [code, set] of FUNCTION_WORDS) {
    let count = 0;
    for (const word of words) if (set.has(word)) count++;
    if (count > most) [best, most] = [code, count];
  }
  return most === 0 || (words.length > 20 && most < words.length * 0.08) ? (words.length > 0 && /^[\x00-\x7f]*$/.test(sample) && most > 0 ? "en" : "und") : best;
}
