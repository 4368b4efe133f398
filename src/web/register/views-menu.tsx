import { Link } from "@tanstack/react-router";
import { useState, type FormEvent, type ReactElement } from "react";
import { Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { useKept } from "../parts/use-kept.ts";
import type { RegisterSearch } from "./register-search.ts";
import style from "./menus.module.css";
import { views, viewsIn, withView, type View } from "./views.ts";

const keep = (all: readonly View[]): void => views.set(JSON.stringify(all));

function Kept({ view, all, close }: { readonly view: View; readonly all: readonly View[]; readonly close: () => void }): ReactElement {
  const { t } = useTranslation("register");
  return (
    <li className={style.kept}>
      <Link to="/register" search={view.search} onClick={close}>{view.name}</Link>
      <Button look="quiet" aria-label={t("views.remove", { name: view.name })} onPress={() => keep(all.filter((one) => one !== view))}>×</Button>
    </li>
  );
}

/** States of the page that were kept on this machine, by name. */
export function ViewsMenu({ search }: { readonly search: RegisterSearch }): ReactElement {
  const { t } = useTranslation("register");
  const all = viewsIn(useKept(views));
  const [name, setName] = useState("");
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === "") return;
    keep(withView(all, { name: name.trim(), search }));
    setName("");
  };
  return (
    <DialogTrigger>
      <Button>{t("views.label")}</Button>
      <Popover className={style.popover!} placement="bottom end">
        <Dialog className={style.dialog!} aria-label={t("views.label")}>
          {({ close }) => (
            <>
              {all.length === 0 ? <p className="quiet">{t("views.none")}</p> : <ul>{all.map((view) => <Kept key={view.name} view={view} all={all} close={close} />)}</ul>}
              <form onSubmit={save} className={style.form}>
                <label className={style.label}>{t("views.name")}<input className={style.input} value={name} maxLength={80} onChange={({ target }) => setName(target.value)} /></label>
                <Button type="submit">{t("views.save")}</Button>
              </form>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
