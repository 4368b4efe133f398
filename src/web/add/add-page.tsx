import { useState, type DragEvent, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../shell/page.tsx";
import { FilesPart } from "./files-part.tsx";
import { LinkPart } from "./link-part.tsx";
import { Progress } from "./progress.tsx";
import { useAdding, type Adding } from "./use-adding.ts";
import { WordsPart } from "./words-part.tsx";
import style from "./add.module.css";

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** Files may be let fall anywhere on the page. */
function useDrop({ addFiles }: Adding) {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (!holdsFiles(event)) return;
        event.preventDefault();
        void addFiles([...event.dataTransfer.files]);
      },
    },
  };
}

/** What comes in: a text that is pasted, files, an address, what somebody knows. */
export function AddPage(): ReactElement {
  const { t } = useTranslation("add");
  const adding = useAdding();
  const { over, handlers } = useDrop(adding);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <div className={style.add} data-over={over || undefined} {...handlers}>
        <Progress adding={adding} />
        <WordsPart adding={adding} />
        <div className={style.side}>
          <FilesPart adding={adding} />
          <LinkPart adding={adding} />
        </div>
      </div>
    </Page>
  );
}
