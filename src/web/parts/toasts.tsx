import { useSyncExternalStore, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { dismiss, toasts, type Toast } from "./toast.ts";
import style from "./toasts.module.css";

function Line({ id, text, action, look }: Toast): ReactElement {
  const { t } = useTranslation();
  const act = (): void => {
    dismiss(id);
    action?.run();
  };
  return (
    <div className={style.toast} data-look={look}>
      <span>{text}</span>
      {action && <Button look="quiet" onPress={act}>{action.label}</Button>}
      <Button look="quiet" aria-label={t("close")} onPress={() => dismiss(id)}>×</Button>
    </div>
  );
}

/** Where lines about what was done appear; read out as they come. */
export function Toasts(): ReactElement {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.now);
  return (
    <div className={`${style.toasts} no-print`} role="status">
      {shown.map((one) => <Line key={one.id} {...one} />)}
    </div>
  );
}
