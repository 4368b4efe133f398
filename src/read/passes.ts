import { findDates } from "./find/dates.ts";
import { findFigures } from "./find/figures.ts";
import { findMentions } from "./find/mentions.ts";
import { pass, type AnyPass } from "./pass.ts";
import { findActivities } from "./refine/activities.ts";
import { dropDoubtful } from "./refine/confidence.ts";
import { identify } from "./refine/identity.ts";
import { noteDoubts } from "./refine/doubts.ts";
import { gate } from "./refine/gate.ts";
import { addLands } from "./refine/lands.ts";
import { measure } from "./refine/measures.ts";
import { relate } from "./refine/relations.ts";
import { parseSentences } from "./refine/syntax.ts";
import { tagTokens } from "./refine/tags.ts";
import { givePurposes } from "./refine/purposes.ts";
import { trustNames } from "./refine/trust.ts";
import { readHeading } from "./text/heading.ts";
import { splitSentences } from "./text/sentences.ts";
import { tokenise } from "./text/tokens.ts";
import { findZones } from "./text/zones.ts";

/** The reading, step by step. Start here. */
export const PASSES: readonly AnyPass[] = [
  pass({ name: "zones", needs: ["given"], adds: ["language", "blocks"], run: findZones }),
  pass({
    name: "tokens",
    needs: ["given", "words"],
    adds: ["tokens"],
    run: ({ given, words }) => ({ tokens: tokenise(given.text, words, { from: 0, to: given.text.length }) }),
  }),
  pass({
    name: "sentences",
    needs: ["given", "tokens", "words", "blocks"],
    adds: ["sentences"],
    run: ({ given, tokens, words, blocks }) => ({ sentences: splitSentences(tokens, words, { text: given.text, blocks }) }),
  }),
  // The heading gives the source's date, against which relative dates resolve.
  pass({ name: "heading", needs: ["given", "language", "blocks", "tokens", "words", "sentences"], adds: ["heading"], run: readHeading }),
  // Dates before names: "Today" and "Last April" are nobody.
  pass({ name: "dates", needs: ["given", "language", "blocks", "tokens", "words", "sentences", "heading"], adds: ["dates"], run: findDates }),
  pass({ name: "mentions", needs: ["given", "language", "blocks", "tokens", "words", "sentences", "dates", "heading"], adds: ["mentions"], run: findMentions }),
  pass({ name: "lands", needs: ["mentions"], adds: ["mentions"], run: addLands }),
  pass({ name: "identity", needs: ["given", "language", "blocks", "tokens", "words", "sentences", "mentions", "heading"], adds: ["entities"], run: identify }),
  pass({ name: "trust", needs: ["entities", "mentions"], adds: ["entities"], run: trustNames }),
  pass({ name: "relations", needs: ["given", "language", "tokens", "words", "sentences", "dates", "mentions", "entities"], adds: ["relations"], run: relate }),
  pass({ name: "figures", needs: ["given", "language", "blocks", "tokens", "words", "sentences", "heading", "dates", "mentions"], adds: ["figures"], run: findFigures }),
  pass({ name: "gate", needs: ["language", "words", "tokens", "sentences", "blocks"], adds: ["gate"], run: gate }),
  // A text of which nothing is parsed needs no tags.
  pass({ name: "tags", needs: ["language", "words", "tokens", "sentences", "gate", "grammars"], adds: ["tags"], run: tagTokens }),
  // Names first: each counts as one word of its sentence.
  pass({ name: "syntax", needs: ["language", "words", "tokens", "sentences", "tags", "mentions", "dates", "grammars", "gate"], adds: ["syntax"], run: parseSentences }),
  pass({
    name: "activities",
    needs: ["given", "language", "blocks", "words", "tokens", "sentences", "tags", "syntax", "heading", "dates", "mentions", "entities", "figures", "relations"],
    adds: ["activities"],
    run: findActivities,
  }),
  pass({ name: "confidence", needs: ["activities"], adds: ["activities"], run: dropDoubtful }),
  pass({ name: "purposes", needs: ["tokens", "words", "sentences", "mentions", "entities", "activities"], adds: ["activities"], run: givePurposes }),
  pass({ name: "measures", needs: ["figures", "activities", "sentences", "mentions", "entities"], adds: ["figures"], run: measure }),
  pass({ name: "doubts", needs: ["given", "tokens", "dates", "activities", "language", "grammars"], adds: [], run: noteDoubts }),
];
