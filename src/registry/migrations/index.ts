import { evidence } from "./0001-evidence.ts";
import { register } from "./0002-register.ts";
import { gathering } from "./0003-gathering.ts";
import { asking } from "./0004-asking.ts";
import { counting } from "./0005-counting.ts";
import { making } from "./0006-making.ts";
import { figures } from "./0007-figures.ts";
import { checking } from "./0008-checking.ts";

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** All migrations in their order. Forward only: one that was released is never edited, the next one mends it. */
export const migrations: readonly Migration[] = [
  { number: 1, name: "evidence", sql: evidence },
  { number: 2, name: "register", sql: register },
  { number: 3, name: "gathering", sql: gathering },
  { number: 4, name: "asking", sql: asking },
  { number: 5, name: "counting", sql: counting },
  { number: 6, name: "making", sql: making },
  { number: 7, name: "figures", sql: figures },
  { number: 8, name: "checking", sql: checking },
];
