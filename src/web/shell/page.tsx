import { useEffect, useId, type ReactElement, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import style from "./page.module.css";

export interface PageProps {
  readonly title: string;
  /** the title as it is shown, where it is more than words */
  readonly heading?: ReactNode;
  /** a line under the title */
  readonly lead?: ReactNode;
  /** what can be done here, right of the title */
  readonly actions?: ReactNode;
  /** the page takes the whole width: tables, the reading room, maps */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page: its title, here and in the browser's tab, what can be done, and what it holds. */
export function Page({ title, heading, lead, actions, wide, children }: PageProps): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  useEffect(() => {
    document.title = `${title} · ${t("name")}`;
  }, [title, t]);
  return (
    <main id="content" tabIndex={-1} aria-labelledby={id} className={wide ? style.wide : style.page}>
      <header className={style.header}>
        <div>
          <h1 id={id}>{heading ?? title}</h1>
          {lead && <p className={style.lead}>{lead}</p>}
        </div>
        {actions && <div className={`${style.actions} no-print`}>{actions}</div>}
      </header>
      {children}
    </main>
  );
}
