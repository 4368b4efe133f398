import { postFile, postLink, postText } from "./routes/add.ts";
import { getCountry, getEntity } from "./routes/about.ts";
import { getFigures, getTies, getYears } from "./routes/atlas.ts";
import { getEntries, getFacets } from "./routes/entries.ts";
import { getPair, getPairs } from "./routes/pairs.ts";
import { getQueue, getReadingRoom, postAcceptDrafts, postDraft, postUndo, postVerdict } from "./routes/review.ts";
import { getSourceWords } from "./routes/source-words.ts";

/** Every route of the API, one before those whose pattern would also take its path. */
export const routes = [
  postText,
  postFile,
  postLink,
  getFacets,
  getEntries,
  getPairs,
  getPair,
  getCountry,
  getEntity,
  getTies,
  getYears,
  getFigures,
  getQueue,
  getReadingRoom,
  postAcceptDrafts,
  postVerdict,
  postDraft,
  postUndo,
  getSourceWords,
] as const;
