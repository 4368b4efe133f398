const lines = ["one uno una", "two dos", "three tres", "four cuatro", "five cinco", "six seis", "seven siete", "eight ocho", "nine nueve", "ten diez"];

/** Folded words for numbers to ten, as digits: "Soberana Two" and "Soberana Dos" are Soberana 02. */
export const numberWords: ReadonlyMap<string, string> = new Map(lines.flatMap((words, k) => words.split(" ").map((word) => [word, String(k + 1)] as const)));
