import type { NumberWords } from "../number-words.ts";
import { numbersOf, setOf } from "../table.ts";

export const NUMBERS: NumberWords = {
  units: numbersOf(`zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13
    fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60
    seventy 70 eighty 80 ninety 90`),
  multipliers: numbersOf("hundred 100 dozen 12"),
  scales: numbersOf(`thousand 1000 million 1000000 milion 1000000 millions 1000000 billion 1000000000 billions 1000000000 trillion 1000000000000 lakh 100000
    lakhs 100000 lac 100000 crore 10000000 crores 10000000 mn 1000000 mln 1000000 bn 1000000000 bln 1000000000 mio 1000000`),
  shortScales: numbersOf("k 1000 m 1000000 b 1000000000 tn 1000000000000"),
  articles: setOf("a an"),
  rough: setOf(""),
  and: setOf("and &"),
  half: setOf("half"),
  vague: numbersOf("dozens 12 scores 20 tens 10 hundreds 100 thousands 1000 millions 1000000 billions 1000000000 lakhs 100000 crores 10000000"),
  of: setOf("of"),
  decimal: ".",
};
