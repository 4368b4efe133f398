import { useDeferredValue, useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import { useApi } from "../api/use-api.ts";
import { ComboBox } from "./combo-box.tsx";
import { entryWords, type Linkable } from "./entry-words.ts";
import { useFormat } from "./use-format.ts";

export interface EntryBoxProps {
  readonly label?: string;
  readonly bare?: boolean;
  /** only activities, or only entities of these sorts; all entries without it */
  readonly of?: "activity" | readonly EntityKind[];
  /** given the entry that was chosen */
  readonly onChoose: (entry: Linkable) => void;
}

const MOST = 30;

/** Picks an entry by words in its names and quotes: a body, a person, a product, an activity. */
export function EntryBox({ label, bare, of, onChoose }: EntryBoxProps): ReactElement {
  const { t } = useTranslation("parts");
  const format = useFormat();
  const [text, setText] = useState("");
  const asked = useDeferredValue(text.trim());
  const wanted = of === undefined ? {} : of === "activity" ? { kind: "activity" as const } : { kind: "entity" as const, type: [...of] };
  const { data } = useApi("GET /api/entries", { query: { ...wanted, ...(asked !== "" && { text: asked }), limit: MOST, order: of === "activity" ? "date" : "name" } });
  const rows = data?.rows ?? [];
  const choose = (id: string | null): void => {
    const found = rows.find((one) => one.id === id);
    if (found) onChoose(found);
    setText("");
  };
  return <ComboBox label={label ?? t("choose.entry")} {...(bare && { bare })} placeholder={t("choose.more")} choices={rows.map((one) => ({ value: one.id, label: entryWords(one, format) }))} value={null} onChange={choose} typed={{ text, onType: setText }} />;
}
