import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Action } from "./actions.ts";
import { useKeysOf } from "./kept.ts";
import style from "./key-cap.module.css";

const SIGNS: Readonly<Record<string, string>> = { ArrowDown: "↓", ArrowUp: "↑", ArrowLeft: "←", ArrowRight: "→", Enter: "↵" };

/** A key as it is written on keyboards. */
export function KeyName({ name }: { readonly name: string }): ReactElement {
  const { t } = useTranslation("keys");
  const [last = "", ...before] = name.split("+").toReversed();
  const bare = name === "+" ? "+" : last;
  const sign = bare === " " ? t("space") : (SIGNS[bare] ?? (bare.length === 1 ? bare.toUpperCase() : bare));
  return <kbd className={style.cap}>{before.includes("Shift") && name !== "+" ? `⇧${sign}` : sign}</kbd>;
}

/** The first key of an action, beside the words that say what it does; nothing where it has none. */
export function KeyCap({ action }: { readonly action: Action }): ReactElement | null {
  const [first] = useKeysOf(action);
  return first === undefined ? null : <span aria-hidden className={`${style.beside} no-print`}><KeyName name={first} /></span>;
}
