// Adds sources and decides drafts until it is killed, and says on standard output what the register has acknowledged.
import { openStore, addReading, addSource, proposeDrafts, record, transact, undo, type StoreKind } from "#registry/index.ts";
import { AT, BY, claim, readingOf, sourceOf, SUPPLY } from "../samples.ts";

const [kind, data, run] = process.argv.slice(2) as [StoreKind, string, string];
const { db } = await openStore({ kind, data, env: {}, warn: () => {} });
const say = (word: string): void => void process.stdout.write(`${word}\n`);
say("ready");

for (let i = 0; ; i++) {
  const source = sourceOf(`Run ${run}, ${i} 😀: Cuba sent 100 doctors to Kenya.`);
  const claims = [claim(source, "sent", ["status", "completed"]), claim(source, "100 doctors", ["figure", { value: 100, unit: "doctor" }])];
  const drafts = ["a", "b"].map((id) => ({ source: source.id, id, entry: SUPPLY, target: null, claims, reasons: [] }));
  await transact(db, async (tx) => {
    await addSource(tx, source, BY);
    await proposeDrafts(tx, { drafts, reading: await addReading(tx, readingOf(source), { reader: "r", version: "1", at: AT }), at: AT });
  });
  say(`source ${source.id}`);
  // Some entries of its own, some that every run works on.
  const entry = i % 3 === 0 ? `shared-${i % 2}` : `entry-${run}-${i}`;
  await record(db, { id: `accept-${run}-${i}`, ...BY, act: { kind: "accept", entry, as: SUPPLY, claims: claims.map((one) => ({ ...one, id: `${run}-${i}-${one.id}` })), draft: drafts[0]! } });
  say(`change accept-${run}-${i}`);
  await record(db, { id: `reject-${run}-${i}`, ...BY, act: { kind: "reject", draft: drafts[1]! } });
  say(`change reject-${run}-${i}`);
  if (i % 4 === 1) {
    await undo(db, { id: `undo-${run}-${i}`, ...BY, change: `accept-${run}-${i}` });
    say(`change undo-${run}-${i}`);
  }
}
