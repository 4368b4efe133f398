// Ways in which a newsroom changes a text that it takes over. `random` gives 0 to 1; a seeded one makes a mutation repeatable.
export type Random = () => number;

/** Numbers from a seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/u).filter((one) => one.trim() !== "");
const pick = <T>(all: readonly T[], random: Random): T => all[Math.floor(random() * all.length)]!;

const HEADLINES = ["What we know so far about a deal between neighbours", "Health: new steps, old promises", "Nuevos pasos en la cooperación sanitaria", "Aid on its way, ministry says", "BREAKING | Agreement reached"];
const DATELINES = ["LONDON, June 3 (Reuters) - ", "Ciudad de México, 4 de marzo (EFE).- ", "By our correspondent in Geneva. ", "(Xinhua) -- ", "Nairobi: "];
const FOOTERS = [
  "Share on Facebook | Share on Twitter | Print\nSign up for our newsletter and never miss a story.\nRelated stories: Five charts on vaccines",
  "© 2021 The Daily Record. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.",
  "Compartir en WhatsApp\nLea también: El Congreso debate el presupuesto\nSuscríbase a nuestro boletín",
  "The Courier is an independent daily that was founded in 1961 in the harbour district. Our reporters have won several prizes for their work on public health, and readers can reach the news desk by letter or telephone at any hour of the day.",
  "El Mensajero es un diario independiente fundado en 1961. Sus redactores han ganado varios premios y los lectores pueden dirigirse a la redacción por carta o teléfono a cualquier hora del día.",
];

export const newHeadline = (text: string, random: Random): string => [pick(HEADLINES, random), ...paragraphsOf(text).slice(1)].join("\n\n");
export const newDateline = (text: string, random: Random): string => {
  const [head = "", ...body] = paragraphsOf(text);
  const story = body.filter((one) => one.split(/\s+/u).length > 8);
  return [head, ...(story.length > 0 ? [pick(DATELINES, random) + story[0]!, ...story.slice(1)] : body)].join("\n\n");
};
/** Leaves out paragraphs from the end, and sometimes one within, until about the share `kept` of the words stands. */
export function cut(text: string, random: Random, kept = 0.5 + random() * 0.4): string {
  const [head = "", ...body] = paragraphsOf(text);
  const words = (all: readonly string[]): number => all.join(" ").split(/\s+/u).length;
  const whole = words(body);
  const sentences = body.flatMap((one) => [...one.split(/(?<=[.!?])\s+(?=\p{Lu})/u), "\n"]);
  while (words(sentences) > whole * kept) sentences.splice(random() < 0.8 ? sentences.length - 1 : Math.floor(random() * sentences.length), 1);
  return `${head}\n\n${sentences.join(" ")}`;
}
export const boilerplate = (text: string, random: Random): string => `Home | World | Health\n\n${text}\n\n${pick(FOOTERS, random)}`;
export function reorder(text: string, random: Random): string {
  const [head = "", lead = "", ...body] = paragraphsOf(text);
  return [head, lead, ...body.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at).map(({ one }) => one)].join("\n\n");
}
/** Marks as another system writes them: straight quotes, one line for each paragraph, hard-wrapped lines. */
export function retype(text: string, random: Random): string {
  const plain = text.replace(/[“”«»]/gu, "\"").replace(/’/gu, "'").replace(/–|—/gu, "-");
  return random() < 0.5 ? plain.replace(/(.{50,72}) /gu, "$1\n") : plain.replace(/\n\s*\n/gu, "\n");
}
/** Changes a word here and there, as a copy editor does. */
export const edit = (text: string, random: Random): string => text.replace(/\b\p{Ll}{5,}\b/gu, (word) => (random() < 0.025 ? "altered" : word));

export const MUTATIONS = { newHeadline, newDateline, cut, boilerplate, reorder, retype, edit } as const;

/** One reprint: a few of the mutations one after the other. */
export function reprint(text: string, random: Random): string {
  const all = Object.values(MUTATIONS).filter(() => random() < 0.5);
  return all.reduce((one, mutation) => mutation(one, random), text);
}
