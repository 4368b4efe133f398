import type { Role } from "#model/codes/roles.ts";
import type { Span } from "../layers.ts";
import { THING } from "../lexicon/classes.ts";
import type { Spine } from "./spine.ts";
import { inSentence, nounAt, tagAt, wordAt, type View } from "./view.ts";

interface Side {
  readonly role: Role;
  readonly span: Span;
}

/** How far behind the word for help the deed may stand: "support in the training". */
const REACH = 4;

/** Whether a word for help governs the deed: "Korean [help] in rebuilding", "asked for Japan's [support] in training". */
function helps(v: View, { tokens }: Spine, noun: number): boolean {
  if (((nounAt(v, noun)?.things ?? 0) & THING.aid) === 0 || tagAt(v, noun) !== "NOUN") return false;
  const next = noun + 1;
  return inSentence(v, next) && IN.has(wordAt(v, next)) && tokens.some((i) => i > noun && i - noun <= REACH);
}

const IN = new Set(["in", "for", "en", "para"]);

/** Whether a name owns the noun: right before it, or before its "'s". */
const owns = (v: View, { last }: Span, noun: number): boolean => last === noun || (last === noun - 1 && wordAt(v, noun - 1) === "'s");

/** Whose help it is gives; who speaks of it or asks for it gets: of a deed that another is to help with. */
export function withHelper<S extends Side>(v: View, spine: Spine, seated: readonly S[]): S[] {
  for (let noun = v.sentence.first; noun < v.sentence.last; noun++) {
    const helper = helps(v, spine, noun) ? seated.find(({ span, role }) => SIDES.has(role) && owns(v, span, noun)) : undefined;
    if (helper) return seated.map((one) => (one === helper ? { ...one, role: "provider" } : one.role === "provider" ? { ...one, role: "recipient" } : one));
  }
  return [...seated];
}

const SIDES: ReadonlySet<Role> = new Set<Role>(["provider", "recipient"]);
