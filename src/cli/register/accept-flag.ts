import { InvalidArgumentError, type Command } from "commander";

/** From what confidence on drafts are accepted without a look; true where no number is given. */
export interface AcceptFlags {
  readonly accept?: number | true;
  readonly language?: string;
}

const SURE = 0.8;

function share(value: string): number {
  const sure = Number(value);
  if (!(sure >= 0 && sure <= 1)) throw new InvalidArgumentError("It is no number from 0 to 1.");
  return sure;
}

/** Adds the options of commands that read and accept. */
export const accepting = (command: Command): Command =>
  command
    .option("--accept [SURE]", `accept what the reader is at least so sure of (0 to 1, ${SURE} where no number is given)`, share)
    .option("--language <CODE>", "the language of the texts, where you know it");

/** What those options say to the use cases. */
export const acceptedFrom = ({ accept, language }: AcceptFlags): { readonly acceptFrom?: number; readonly language?: string } => ({
  ...(accept === undefined ? {} : { acceptFrom: accept === true ? SURE : accept }), ...(language === undefined ? {} : { language }),
});
