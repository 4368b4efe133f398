import { activityKinds, type ActivityKind } from "#model/codes/activity-kinds.ts";
import { entityKinds, type EntityKind } from "#model/codes/entity-kinds.ts";
import type { Language } from "../words/language.ts";

const labels = new Map([...activityKinds, ...entityKinds].map(({ code, label }) => [code as string, label]));

/** What sort of thing an entry is: "Deployment of health workers", "Organisation". */
export const kindWords = (type: ActivityKind | EntityKind, language: Language): string => labels.get(type)?.[language] ?? type;
