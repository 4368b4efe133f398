import type { ReactElement } from "react";
import { Button, ComboBox as Chooser, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import style from "./choose.module.css";
import type { Choice } from "./select.tsx";

export interface ComboBoxProps {
  readonly label: string;
  readonly bare?: boolean;
  readonly placeholder?: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** where the choices are looked up as one types: what is typed, and it is not filtered here */
  readonly typed?: { readonly text: string; readonly onType: (text: string) => void };
}

/** Chooses one of many by typing a part of its name. */
export function ComboBox({ label, bare, placeholder, choices, value, onChange, typed }: ComboBoxProps): ReactElement {
  const { t } = useTranslation("parts");
  const lookedUp = typed ? { items: choices, inputValue: typed.text, onInputChange: typed.onType } : { defaultItems: choices };
  return (
    <Chooser className={style.field!} {...lookedUp} selectedKey={value} onSelectionChange={(key) => onChange(key === null ? null : String(key))} allowsEmptyCollection menuTrigger="focus">
      <Label className={bare ? "sr-only" : style.label!}>{label}</Label>
      <div className={style.box}>
        <Input className={style.input!} placeholder={placeholder ?? t("choose.search")} />
        <Button className={style.open!}><span aria-hidden>▾</span></Button>
      </div>
      <Popover className={style.popover!}>
        <ListBox className={style.list!} renderEmptyState={() => <p className={style.none}>{t("choose.none")}</p>}>
          {(one: Choice) => <ListBoxItem id={one.value} textValue={one.label} className={style.item!}>{one.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Chooser>
  );
}
