import { useEffect, useRef, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../parts/button.tsx";
import { kindWords } from "../../parts/kind-words.ts";
import { useFormat } from "../../parts/use-format.ts";
import type { RoomDraft } from "../marks-of.ts";
import type { Editing, RoomDesk } from "../use-room.ts";
import type { Marking } from "../use-word-cursor.ts";
import { EditRow } from "./edit-row.tsx";
import { fieldsOf, unfinished, type Row } from "./rows.ts";
import style from "./edit.module.css";

interface DraftEditorProps {
  readonly draft: RoomDraft;
  readonly editing: Editing;
  readonly desk: RoomDesk;
  readonly marking: Marking;
}

function AddField({ draft, editing }: Pick<DraftEditorProps, "draft" | "editing">): ReactElement {
  const { t } = useTranslation("review");
  const { t: say } = useTranslation("parts");
  const add = (property: string): void => {
    const found = fieldsOf(draft.entry).find((one) => one === property);
    if (found) editing.add({ key: `more-${editing.rows.length}`, property: found, value: "", place: null, removed: false });
  };
  return (
    <label className={style.field}>
      <span className="sr-only">{t("edit.more")}</span>
      <select className={style.input} value="" onChange={({ currentTarget }) => add(currentTarget.value)}>
        <option value="" disabled>{t("edit.more")}</option>
        {fieldsOf(draft.entry).map((one) => <option key={one} value={one}>{say(`property.${one}`)}</option>)}
      </select>
    </label>
  );
}

/** Goes to the first field, and leaves by Escape. */
function useForm(leave: () => void) {
  const form = useRef<HTMLFormElement>(null);
  const left = useRef(leave);
  left.current = leave;
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>("[data-active] input, [data-active] select, input, select");
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: "nearest" });
    const press = ({ key }: KeyboardEvent): void => void (key === "Escape" && left.current());
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return form;
}

const isWanting = (row: Row, wanting: readonly Row[]): boolean => wanting.some(({ key }) => key === row.key);

/** The draft at hand with each field open: words chosen in the text go into the one that has the focus, as value and as quote. */
export function DraftEditor({ draft, editing, desk, marking }: DraftEditorProps): ReactElement {
  const { t } = useTranslation("review");
  const { language } = useFormat();
  const form = useForm(desk.leaveEditing);
  const wanting = unfinished(editing.rows);
  const near = draft.claims[0]?.quote.start ?? 0;
  return (
    <form ref={form} className={style.editor} aria-label={t("edit.title")} onSubmit={(event) => { event.preventDefault(); if (wanting.length === 0) void desk.saveEdits(); }}>
      <header className={style.head}>
        <h2>{t("edit.title")} <span className="quiet small">{kindWords(draft.entry.type, language)}</span></h2>
        <p className="quiet small">{t("edit.how")}</p>
      </header>
      {editing.rows.map((row) => <div key={row.key} data-wanting={isWanting(row, wanting) || undefined}><EditRow row={row} editing={editing} text={desk.text} near={near} marking={marking} /></div>)}
      <AddField draft={draft} editing={editing} />
      {wanting.length > 0 && <p role="status" className="small">{t("edit.wanting", { count: wanting.length })}</p>}
      <div className={style.buttons}>
        <Button onPress={desk.leaveEditing}>{t("edit.leave")}</Button>
        <Button look="main" type="submit" isDisabled={wanting.length > 0 || desk.pending !== null}>{t("edit.save")}</Button>
      </div>
    </form>
  );
}
