import type { Command } from "commander";
import type { Fault } from "#app/register/index.ts";
import { EXIT } from "../exit.ts";
import { BLANK, BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

const say = (words: string, flags: RegisterFlags): Promise<void> => print([{ indent: 0, words: [{ words }] }], screenOf(flags));

function addBackup(program: Command): void {
  const command = program.command("backup").summary("write all of the register into one file").description("Writes sources, readings, drafts and changes into one compressed file, which any version from this one on can restore, into any store.").argument("<FILE>");
  onRegister(command).addHelpText("after", "\nExample:\n  rapporteur backup register-2024-05-31.backup\n").action((file: string, flags: RegisterFlags) =>
    withRegister(flags, async ({ register }) => {
      const { backup } = await import("#app/register/index.ts");
      await backup(register, file);
      return flags.json ? printJson({ file }) : say(`All of the register is in ${file}.`, flags);
    }));
}

function addRestore(program: Command): void {
  const command = program.command("restore").summary("fill an empty register from a backup").description("Fills an empty register from a backup, all of it or nothing, and checks it.").argument("<FILE>");
  onRegister(command).addHelpText("after", "\nExample:\n  rapporteur restore register-2024-05-31.backup --data /srv/rapporteur\n").action((file: string, flags: RegisterFlags) =>
    withRegister(flags, async ({ register }) => {
      const { restore } = await import("#app/register/index.ts");
      const made = await restore(register, file);
      return flags.json ? printJson(made) : say(`All of ${file} is in the register.`, flags);
    }));
}

function addRebuild(program: Command): void {
  const command = program.command("rebuild").summary("make every entry anew from its changes").description("Makes every entry, draft and report anew from the changes, and says whether anything was otherwise.");
  onRegister(command).addHelpText("after", "\nExample:\n  rapporteur rebuild\n").action((flags: RegisterFlags) =>
    withRegister(flags, async ({ register }) => {
      const { rebuild } = await import("#app/register/index.ts");
      const made = await rebuild(register);
      const off = made.otherwise === 0 ? "nothing was otherwise" : `${made.otherwise} ${made.otherwise === 1 ? "thing was" : "things were"} otherwise`;
      return flags.json ? printJson(made) : say(`${made.entries} entries and ${made.drafts} drafts are made anew; ${off}.`, flags);
    }));
}

/** What to do about what was found. */
function mends(found: readonly Fault[]): Paragraph[] {
  const kinds = (mend: Fault["mend"]): string => [...new Set(found.filter((one) => one.mend === mend).map(({ kind }) => kind))].join(", ");
  const [folded, kept] = [kinds("rebuild"), kinds("backup")];
  return [
    BLANK,
    ...(folded === "" ? [] : [{ indent: 0, words: [{ words: `rapporteur rebuild mends: ${folded}.` }] }]),
    ...(kept === "" ? [] : [{ indent: 0, words: [{ words: `Only a backup mends: ${kept}. Restore the last one that was well into a new folder: rapporteur restore FILE --data NEW` }] }]),
  ];
}

function addDoctor(program: Command): void {
  const command = program.command("doctor").summary("find what is wrong in the store").description("Examines the store: hashes of sources, quotes, folds, keys, links, orphans; says what mends what is wrong, and ends with 1 then.");
  onRegister(command).addHelpText("after", "\nExample:\n  rapporteur doctor --json\n").action((flags: RegisterFlags) =>
    withRegister(flags, async ({ register, store }) => {
      const { doctor } = await import("#app/register/index.ts");
      const found = await doctor(register);
      if (found.length > 0) process.exitCode = EXIT.someFailed;
      if (flags.json) return printJson({ place: store.place, findings: found });
      if (found.length === 0) return say(`The register at ${store.place} is well.`, flags);
      return print([...found.map(({ kind, subject, detail }) => ({ indent: BODY, hang: 2, label: { words: kind, style: "ended" as const }, words: [{ words: `${subject}: ${plain(detail)}` }] })), ...mends(found)], screenOf(flags));
    }));
}

/** The commands that keep the register well: backup, restore, rebuild, doctor. */
export function addKeep(program: Command): void {
  for (const add of [addBackup, addRestore, addRebuild, addDoctor]) add(program);
}
