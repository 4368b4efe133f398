import { about } from "./about.ts";
import { add } from "./add.ts";
import { atlas } from "./atlas.ts";
import { commitments } from "./commitments.ts";
import { common } from "./common.ts";
import { desk } from "./desk.ts";
import { entry } from "./entry.ts";
import { figure } from "./figure.ts";
import { keys } from "./keys.ts";
import { pair } from "./pair.ts";
import { parts } from "./parts.ts";
import { playground } from "./playground.ts";
import { quotes } from "./quotes.ts";
import { register } from "./register.ts";
import { review } from "./review.ts";
import { settings } from "./settings.ts";
import { sources } from "./sources.ts";
import { whole } from "./whole.ts";

/** English, one member a page. */
export const en = {
  about,
  add,
  atlas,
  commitments,
  common,
  desk,
  entry,
  figure,
  keys,
  pair,
  parts,
  playground,
  quotes,
  register,
  review,
  settings,
  sources,
  whole,
} as const;
