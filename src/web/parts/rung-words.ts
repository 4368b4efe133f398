import { byCode } from "#model/codes/code.ts";
import { statuses, type Status } from "#model/codes/statuses.ts";
import type { Language } from "../words/language.ts";

const rows = byCode(statuses);

/** The eight stops of the ladder, from the first. */
export const RUNGS: readonly Status[] = statuses.flatMap(({ code, order }) => (order === null ? [] : [code]));

/** The name of a rung, or of an end. */
export const rungWords = (status: Status, language: Language): string => rows.get(status)?.label[language] ?? status;
