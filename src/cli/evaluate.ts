import type { Command } from "commander";
import type { GrammarScore } from "#app/evaluate-grammar.ts";
import { EXIT } from "./exit.ts";
import { write } from "./output.ts";
import { readWeights } from "./weights.ts";

interface EvaluateFlags {
  readonly json?: true;
  readonly relations?: true;
  readonly language?: string;
}

const EXAMPLES = `
Examples:
  rapporteur evaluate grammar en_ewt-ud-test.conllu
  rapporteur evaluate grammar es_ancora-ud-test.conllu --json --relations
`;

/** The figures for a person: one line for the whole, one for each relation where they are asked for. */
function show({ tokens, upos, uas, las, tokensPerSecond, relations }: GrammarScore, all: boolean): string {
  const whole = [`tokens ${tokens}`, `UPOS ${upos}`, `UAS ${uas}`, `LAS ${las}`, `tokens/s ${tokensPerSecond}`].join("   ");
  const row = (name: string): string => {
    const { precision, recall, f1, gold } = relations[name]!;
    return [name.padEnd(12), ...[precision, recall, f1].map((one) => one.toFixed(1).padStart(9)), String(gold).padStart(9)].join("");
  };
  const table = all ? ["", `${"relation".padEnd(12)}precision   recall       F1     gold`, ...Object.keys(relations).map(row)] : [];
  return `${[whole, ...table].join("\n")}\n`;
}

async function run(file: string, { json, relations, language }: EvaluateFlags, command: Command): Promise<void> {
  const { evaluateGrammar } = await import("#app/evaluate-grammar.ts");
  const score = await evaluateGrammar(file, { weights: readWeights, now: () => performance.now(), ...(language && { language }) });
  if (score === null) command.error(`error: there is no grammar for ${language}`, { exitCode: EXIT.usage });
  const { relations: every, agreement, ...whole } = score!;
  const printed = relations ? { ...whole, relations: every, agreement } : whole;
  await write(process.stdout, json ? `${JSON.stringify(printed)}\n` : show(score!, relations === true));
}

/** `rapporteur evaluate grammar`: how well the tagger and parser do on a treebank. */
export function addEvaluate(program: Command): void {
  program
    .command("evaluate")
    .summary("measure the reader's parts on references")
    .description("Measures a part of the reader on references that people made.")
    .command("grammar")
    .summary("measure the tagger and parser on a treebank")
    .description("Measures the tagger and parser on a treebank in CoNLL-U: gold words, predicted tags, every word counted.")
    .argument("<FILE>", "a treebank; its name begins with its language, as in es_ancora-ud-test.conllu, else it is English")
    .option("--json", "print the figures as JSON")
    .option("--relations", "also precision, recall and F1 of each relation")
    .option("--language <CODE>", "the language of the treebank, whatever its name says")
    .addHelpText("after", EXAMPLES)
    .action(run);
}
