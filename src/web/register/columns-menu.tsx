import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import style from "./menus.module.css";
import { COLUMNS, USUAL, type RegisterSearch } from "./register-search.ts";

/** Which columns there are; the address keeps them. */
export function ColumnsMenu({ search }: { readonly search: RegisterSearch }): ReactElement {
  const { t } = useTranslation("register");
  const navigate = useNavigate();
  const now = search.columns ?? USUAL;
  const toggle = (column: (typeof COLUMNS)[number]): void => {
    const columns = COLUMNS.filter((one) => (one === column ? !now.includes(one) : now.includes(one)));
    void navigate({ to: "/register", search: { ...search, columns }, replace: true });
  };
  return (
    <DialogTrigger>
      <Button>{t("columns")}</Button>
      <Popover className={style.popover!} placement="bottom end">
        <Dialog className={style.dialog!} aria-label={t("columns")}>
          <ul>
            {COLUMNS.map((column) => (
              <li key={column}><label className={style.check}><input type="checkbox" checked={now.includes(column)} onChange={() => toggle(column)} />{t(`column.${column}`)}</label></li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
