// `npm run dev`: builds whenever a source changes, reads the corpus again, and prints which facts came and went.
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { watch } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = promisify(execFile);
const texts = () => readdirSync(join(root, "corpus")).sort().filter((name) => existsSync(join(root, "corpus", name, "text.txt")));

/** The facts of a reading as lines, so that two readings can be compared. */
function facts({ source, entities, activities, figures, relations, notes }) {
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  const called = (id) => name.get(id) ?? id;
  return [
    `source    ${source.language} · ${source.title?.value} · ${source.published?.value} · ${source.publisher?.value}`,
    ...entities.map((one) => `entity    ${one.kind} ${one.name}`),
    ...activities.map((one) => `activity  ${one.kind} ${one.status} “${one.trigger.exact}” ${one.participants.map((who) => `${who.role} ${called(who.entity)}`).join(", ")} ${one.date?.edtf ?? ""}`),
    ...figures.map((one) => `figure    ${one.qualifier ?? ""} ${one.value} ${one.unit} “${one.quote.exact}”`),
    ...relations.map((one) => `relation  ${called(one.subject)} ${one.kind} ${one.label ?? ""} ${called(one.object)}`),
    ...notes.map((one) => `note      ${one.rule} ${one.quote?.exact ?? ""}`),
  ];
}

let before = new Map();

function printChange(name, now) {
  const was = before.get(name) ?? [];
  const lines = [...was.filter((fact) => !now.includes(fact)).map((fact) => `  - ${fact}`), ...now.filter((fact) => !was.includes(fact)).map((fact) => `  + ${fact}`)];
  if (lines.length > 0) console.log(`${name}\n${lines.join("\n")}`);
  return lines.length;
}

async function readAgain() {
  const names = texts();
  const start = performance.now();
  const { stdout } = await run(process.execPath, ["bin/rapporteur.js", "read", "--json", ...names.map((name) => `corpus/${name}/text.txt`)], { cwd: root, maxBuffer: 2 ** 30 });
  const readings = stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  const now = new Map(readings.map((reading, i) => [names[i], facts(reading)]));
  const total = [...now.values()].flat().length;
  const changed = before.size === 0 ? 0 : [...now].reduce((sum, [name, list]) => sum + printChange(name, list), 0);
  console.log(`${names.length} texts, ${total} facts, ${changed} changes, ${Math.round(performance.now() - start)} ms. Waiting for the next change.`);
  before = now;
}

let running = Promise.resolve();
await watch(() => {
  running = running.then(readAgain).catch((error) => console.error(error.stderr ?? error));
});
