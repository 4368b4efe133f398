/** What a set of references is, and what of the reader was tuned on it. */
export interface SetAbout {
  readonly name: string;
  readonly about: string;
  readonly tuned: string;
}

const SEEN = "rules and weights";
const UNSEEN = "nothing";

/** The sets that are measured by name, in the order of the page. */
export const SETS: readonly SetAbout[] = [
  { name: "corpus", about: "The project's own texts in [`corpus/`](../../corpus), written in the manner of the press on real facts", tuned: SEEN },
  { name: "five", about: "Five press texts on health cooperation, coded by hand", tuned: SEEN },
  { name: "press-seen", about: "Press texts of many countries, the first of every two by name", tuned: SEEN },
  { name: "press-unseen", about: "The others of these press texts", tuned: UNSEEN },
  { name: "outlets-seen", about: "Agency copy, newspaper pieces and ministries' releases in English and Spanish, one half", tuned: SEEN },
  { name: "outlets-unseen", about: "The other half", tuned: UNSEEN },
  { name: "mixed-seen", about: "Speeches, releases, cabinet decisions, fact sheets and news of four decades, two thirds by name", tuned: SEEN },
  { name: "mixed-unseen", about: "The other third", tuned: UNSEEN },
];

/** What is known of a set; of one that has no row nothing is. */
export const aboutSet = (name: string): SetAbout => SETS.find((one) => one.name === name) ?? { name, about: "References from elsewhere", tuned: "unknown" };
