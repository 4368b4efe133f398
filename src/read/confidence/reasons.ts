/** What each feature of the confidence model looks at, in words. */
export const LABELS: Readonly<Record<string, string>> = {
  absorbed: "other words of the same deed",
  bare: "a noun on which nothing hangs",
  countries: "status and countries that take part",
  "countries-of-text": "countries that the text names",
  dates: "dates in the sentence",
  det: "determiner",
  "figures-inside": "figures among its words",
  form: "form of the verb",
  gap: "words since the trigger before",
  gaps: "words to the triggers on both sides",
  hangs: "hangs on another activity as",
  "kind-before": "kind told before",
  length: "words of the sentence, at least",
  "main-verb": "main verb of the sentence",
  mutual: "called mutual",
  named: "countries and bodies in the sentence",
  object: "object",
  "object-stands": "object stands as",
  "over-next": "the next trigger hangs on it",
  plural: "a plural noun",
  reach: "words that hang on it, at least",
  repeated: "named again with an article",
  "same-before": "of the same kind as the trigger before",
  said: "somebody says so",
  sides: "who takes part",
  stands: "stands in the sentence as",
  status: "status and kind of word",
  subject: "subject",
  told: "told before of these countries",
  under: "hangs below",
  verb: "class of the verb",
  "word-before": "the same word before",
};

const VALUES: Readonly<Record<string, string>> = {
  "told=all": "yes", "told=new": "of others", "told=first": "no", "told=none": "none take part",
};

const plain = (value: string): string => value.split(":").map((part) => (part === "true" ? "yes" : part === "false" ? "no" : part.replaceAll("+", " and "))).filter(Boolean).join(", ");

/** A feature in words: "object: workers". */
export function reasonOf(feature: string): string {
  const cut = feature.indexOf("=");
  const name = feature.slice(0, cut);
  return `${LABELS[name] ?? name}: ${VALUES[feature] ?? plain(feature.slice(cut + 1))}`;
}
