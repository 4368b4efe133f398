import type { ReactElement } from "react";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import { kindWords } from "./kind-words.ts";
import { useFormat } from "./use-format.ts";

/** What sort of thing an entry is, in the language of the page. */
export const KindLabel = ({ type }: { readonly type: ActivityKind | EntityKind }): ReactElement => <>{kindWords(type, useFormat().language)}</>;
