import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import style from "./entry.module.css";
import { History } from "./history.tsx";
import { LikelyPart } from "./likely.tsx";
import { Mentions } from "./mentions.tsx";
import { PutRight } from "./put-right.tsx";
import { Checks, Scores } from "./scores.tsx";
import { SearchPhrases } from "./search-phrases.tsx";
import { SourceClusters } from "./source-clusters.tsx";
import type { Deciding } from "./use-decide.ts";
import type { View } from "./view.ts";

/** What stands behind the page of an entity: what else it may be, what was decided, what it rests on, how well, and what can be put right. */
export function Record({ view, deciding }: { readonly view: View; readonly deciding: Deciding }): ReactElement {
  const { t } = useTranslation("entry");
  return (
    <div className={style.record}>
      <div className={style.column}>
        <LikelyPart id={view.entry.id} deciding={deciding} />
        <History view={view} deciding={deciding} />
        <PutRight view={view} deciding={deciding} />
      </div>
      <div className={style.column}>
        <SourceClusters view={view} title={t("sourcesOwn")} />
        <Checks view={view} />
        <Scores view={view} />
        <SearchPhrases view={view} />
        <Mentions view={view} />
      </div>
    </div>
  );
}
