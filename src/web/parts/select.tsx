import type { ReactElement } from "react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select as Chooser, SelectValue } from "react-aria-components";
import style from "./choose.module.css";

/** One of what can be chosen. */
export interface Choice<V extends string = string> {
  readonly value: V;
  readonly label: string;
}

export interface SelectProps<V extends string> {
  readonly label: string;
  /** the label is for screen readers alone */
  readonly bare?: boolean;
  readonly choices: readonly Choice<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** Chooses one of a few. */
export function Select<V extends string>({ label, bare, choices, value, onChange }: SelectProps<V>): ReactElement {
  const chosen = (key: unknown): void => {
    const found = choices.find((one) => one.value === key);
    if (found) onChange(found.value);
  };
  return (
    <Chooser className={style.field!} selectedKey={value} onSelectionChange={chosen}>
      <Label className={bare ? "sr-only" : style.label!}>{label}</Label>
      <Button className={style.button!}><SelectValue className={style.value!} /><span aria-hidden>▾</span></Button>
      <Popover className={style.popover!}>
        <ListBox className={style.list!} items={choices}>{(one: Choice<V>) => <ListBoxItem id={one.value} textValue={one.label} className={style.item!}>{one.label}</ListBoxItem>}</ListBox>
      </Popover>
    </Chooser>
  );
}
