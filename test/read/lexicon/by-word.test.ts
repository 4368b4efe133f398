import { expect, test } from "vitest";
import { lexiconOf } from "../../../src/read/languages/lexicons.ts";
import { byWord } from "../../../src/read/lexicon/by-word.ts";
import { createWords } from "../../../src/read/text/words.ts";

test("a form means by its id what it means by itself, in whatever order it is asked", () => {
  for (const [language, forms] of [["en", ["Doctors", "sent", "xyzzy", "hospital"]], ["es", ["médicos", "enviaron", "xyzzy", "entregarlas"]]] as const) {
    const lexicon = lexiconOf(language)!;
    const words = createWords();
    const ids = forms.map(words.id);
    const known = byWord(lexicon, words);
    for (const id of [...ids].reverse()) {
      expect(known.verb(id)).toEqual(lexicon.verb(words.lower[id]!));
      expect(known.noun(id)).toEqual(lexicon.noun(words.lower[id]!));
    }
  }
});
