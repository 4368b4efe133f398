import type { Splitter } from "./splitter.ts";

const CLITIC = /^(.+?)(n['’]t|['’](?:s|m|d|ll|re|ve))$/i;
const FUSED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3], ["gonna", 3], ["wanna", 3], ["gotta", 3], ["dont", 2], ["didnt", 3], ["doesnt", 4], ["isnt", 2], ["wasnt", 3], ["lemme", 3],
]);

/** Contractions and the genitive: don't → do n't, minister's → minister 's, cannot → can not, won't → wo n't. */
export const splitEnglish: Splitter = (form) => {
  const fused = FUSED.get(form.toLowerCase());
  if (fused !== undefined) return [form.slice(0, fused), form.slice(fused)];
  const match = CLITIC.exec(form);
  if (match?.[1] === undefined || match[2] === undefined || !/[\p{L}\d]$/u.test(match[1])) return /^(.{2,}[sS])(['’])$/.exec(form)?.slice(1);
  return [...(splitEnglish(match[1]) ?? [match[1]]), match[2]];
};
