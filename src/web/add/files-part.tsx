import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Adding } from "./use-adding.ts";
import style from "./add.module.css";

/** Files of any format, one or many. */
export function FilesPart({ adding }: { readonly adding: Adding }): ReactElement {
  const { t } = useTranslation("add");
  return (
    <section className={style.drop}>
      <label className={style.label} htmlFor="files">{t("files")}</label>
      <p className="quiet small">{t("filesHow")}</p>
      {/* A browser says what its own button does in its own language; ours stands in its place. */}
      <label className={style.choose} data-disabled={adding.busy || undefined}>
        {t("choose")}
        <input
          id="files" type="file" multiple disabled={adding.busy} className={style.file}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = "";
            if (files.length > 0) void adding.addFiles(files);
          }}
        />
      </label>
    </section>
  );
}
