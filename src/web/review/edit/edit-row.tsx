import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { entityKinds } from "#model/codes/entity-kinds.ts";
import { roles } from "#model/codes/roles.ts";
import { Button } from "../../parts/button.tsx";
import type { Editing } from "../use-room.ts";
import type { Marking } from "../use-word-cursor.ts";
import { MarkWordsButton } from "../mark-words.tsx";
import { CodeSelect } from "./code-select.tsx";
import { codesFor } from "./options.ts";
import { isDate, isNaming, type Row } from "./rows.ts";
import { WordsField } from "./words-field.tsx";
import style from "./edit.module.css";

interface EditRowProps {
  readonly row: Row;
  readonly editing: Editing;
  readonly text: string;
  /** where to look first for words that somebody types */
  readonly near: number;
  readonly marking: Marking;
}

function ValueField({ row, editing }: Pick<EditRowProps, "row" | "editing">): ReactElement {
  const { t } = useTranslation("parts");
  const { t: say } = useTranslation("review");
  const codes = codesFor(row.property);
  const label = t(`property.${row.property}`);
  const change = (value: string): void => editing.change(row.key, { value });
  if (codes) return <CodeSelect label={label} codes={codes} value={row.value === "" ? undefined : row.value} onChange={change} />;
  return (
    <label className={style.field}>
      <span className={style.label}>{label}</span>
      <input className={style.input} value={row.value} onChange={({ currentTarget }) => change(currentTarget.value)} placeholder={row.property === "figure" ? say("edit.figureExample") : isDate(row.property) ? say("edit.dateExample") : ""} />
    </label>
  );
}

/** A field of a draft in its place: its value, and the words of the text that bear it out. */
export function EditRow({ row, editing, text, near, marking }: EditRowProps): ReactElement {
  const { t } = useTranslation("review");
  const isActive = editing.active === row.key;
  if (row.removed) return <div className={style.removed}><s>{row.value}</s><Button look="quiet" onPress={() => editing.change(row.key, { removed: false })}>{t("edit.restore")}</Button></div>;
  return (
    <div className={style.row} data-active={isActive || undefined} onFocus={() => editing.activate(row.key)} onClick={() => editing.activate(row.key)}>
      <div className={style.fields}>
        <ValueField row={row} editing={editing} />
        {row.property === "participant" && <CodeSelect label={t("edit.role")} codes={roles} value={row.role} onChange={(role) => editing.change(row.key, { role })} />}
        {isNaming(row.property) && <CodeSelect label={t("edit.kind")} codes={entityKinds} value={row.kind} onChange={(kind) => editing.change(row.key, { kind })} />}
        {row.property !== "status" && row.property !== "name" && <Button look="quiet" aria-label={t("edit.removeOf", { value: row.value })} onPress={() => editing.change(row.key, { removed: true })}>×</Button>}
      </div>
      <div className={style.evidence}><WordsField row={row} editing={editing} text={text} near={near} /><span className={style.mark}><MarkWordsButton marking={marking} inField /></span></div>
    </div>
  );
}
