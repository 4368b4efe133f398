import { useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { allActions, scopeOf, type Action, type Scope } from "./actions.ts";
import { nameOfKey } from "./bindings.ts";
import { KeyName } from "./key-cap.tsx";
import { resetKeys, setKey, useKeysOf } from "./kept.ts";
import { keysShown } from "./keys-shown.ts";
import { useActions } from "./use-actions.ts";
import style from "./keys-dialog.module.css";

const SCOPES: readonly Scope[] = ["everywhere", "review", "list"];
const NEVER = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock", "Tab", "Dead", "Process"]);

/** Takes the next key that is pressed for an action; Escape leaves it as it is. */
function useListening(action: Action | null, done: () => void): void {
  useEffect(() => {
    if (action === null) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (NEVER.has(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key !== "Escape") setKey(action, nameOfKey(event));
      done();
    };
    document.addEventListener("keydown", press, { capture: true });
    return () => document.removeEventListener("keydown", press, { capture: true });
  }, [action, done]);
}

function Row({ action, listens, listen }: { readonly action: Action; readonly listens: boolean; readonly listen: (action: Action | null) => void }): ReactElement {
  const { t } = useTranslation("keys");
  const keys = useKeysOf(action);
  return (
    <div className={style.row}>
      <dt>{t(`action.${action}`)}</dt>
      <dd className={style.keys}>{listens ? <span role="status">{t("press")}</span> : keys.map((key) => <KeyName key={key} name={key} />)}{!listens && keys.length === 0 && <span className="quiet">{t("none")}</span>}</dd>
      <dd><Button look="quiet" aria-label={t("changeOf", { action: t(`action.${action}`) })} onPress={() => listen(listens ? null : action)}>{t("change")}</Button></dd>
    </div>
  );
}

/** All keys, each changeable; under "?" on every page. */
export function KeysDialog(): ReactElement {
  const { t } = useTranslation("keys");
  const isOpen = useSyncExternalStore(keysShown.subscribe, keysShown.now);
  const [listening, listen] = useState<Action | null>(null);
  useListening(listening, () => listen(null));
  useActions({ "everywhere.keys": () => keysShown.show(true) });
  const close = (): void => keysShown.show(false);
  return (
    <Dialog title={t("title")} isOpen={isOpen} onClose={close} actions={<><Button onPress={resetKeys}>{t("reset")}</Button><Button look="main" onPress={close}>{t("done")}</Button></>}>
      {SCOPES.map((scope) => (
        <section key={scope}>
          <h3>{t(`scope.${scope}`)}</h3>
          <dl>{allActions.filter((one) => scopeOf(one) === scope).map((one) => <Row key={one} action={one} listens={listening === one} listen={listen} />)}</dl>
        </section>
      ))}
    </Dialog>
  );
}
