import type { Mention } from "../layers.ts";
import { tagAt, wordAt, type View } from "./view.ts";

const TIMES = new Set("time times era days day period epoch age collapse fall dissolution breakup demise tiempo tiempos época era período periodo caída disolución desintegración".split(" "));
const OF = new Set(["of", "de", "del"]);
const ARTICLE = new Set(["DET", "ADJ"]);

/** Whether a name only tells a time: "since the days of the Soviet Union", "tras la caída de la URSS". Such a state takes no part in what is told. */
export function tellsTime(v: View, { first }: Mention): boolean {
  let at = first - 1;
  while (at > v.sentence.first && ARTICLE.has(tagAt(v, at)) && !OF.has(wordAt(v, at))) at--;
  return OF.has(wordAt(v, at)) && TIMES.has(wordAt(v, at - 1));
}
