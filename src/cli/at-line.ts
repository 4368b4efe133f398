import type { Quote } from "#model/quote.ts";
import { firm } from "./firm.ts";
import type { View } from "./view.ts";

/** Where the words stand: "(line 5)". */
export const atLine = (quote: Quote, view: View): string => firm(`(line ${view.lineOf(quote.start)})`);
