import { common } from "./common.ts";
import { desk } from "./desk.ts";

/** English, one member a page. */
export const en = { common, desk } as const;
