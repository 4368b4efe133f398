/**
 * One ground that the reader's confidence rests on, as data; which words say it in which language stands where the grounds are made.
 * `wording`: the pattern of words that fits, as classes of words or the name of a rule. `standing`: what tells the status: the words' own form, a word of the
 * text (`word`), or nothing. `feature`: a feature of the model that weighs the record, "object=workers", and which way. `name`: the rule that
 * found a name. `named`: how often it is named.
 */
export type Ground =
  | { readonly kind: "wording"; readonly rule: readonly string[] }
  | { readonly kind: "standing"; readonly by: "default" | "form" | "word"; readonly word?: string }
  | { readonly kind: "feature"; readonly feature: string; readonly speaks: "for" | "against" }
  | { readonly kind: "name"; readonly rule: string }
  | { readonly kind: "named"; readonly times: number };
