import { memo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { cutRuns, type Run } from "./cut-runs.ts";
import type { Mark } from "./mark.ts";
import type { Paragraph } from "./paragraphs-of.ts";
import style from "./quote-text.module.css";

export interface MarkedParagraphProps {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly marks: readonly Mark[];
  /** what stands out, parted by spaces: a string, so that only paragraphs in which something changes are drawn anew */
  readonly lit: string;
  readonly chooses: boolean;
}

interface Shown {
  /** the mark that is seen: one that is lit, else the shortest */
  readonly top: Mark | undefined;
  readonly lit: boolean;
}

function shownOf({ marks }: Run, lit: ReadonlySet<string>): Shown {
  const seen = marks.filter(({ of, quiet }) => !quiet || lit.has(of));
  const bright = seen.find(({ of }) => lit.has(of));
  return { top: bright ?? seen[0], lit: bright !== undefined };
}

/**
 * A paragraph with its number and its marks. Each run is one text node that knows where it begins: offsets are counted from that. What is lit changes how
 * runs look and never where they are cut: a text node that is cut anew loses what somebody has chosen in it.
 */
export const MarkedParagraph = memo(function MarkedParagraph({ text, paragraph, marks, lit, chooses }: MarkedParagraphProps): ReactElement {
  const { t } = useTranslation("quotes");
  const bright = new Set(lit === "" ? [] : lit.split(" "));
  return (
    <li className={style.paragraph} data-wrapped={paragraph.wrapped || undefined}>
      {cutRuns(paragraph, marks).map((run) => {
        const { top, lit: isLit } = shownOf(run, bright);
        const opens = top?.start === run.start || (top !== undefined && run.start === paragraph.start);
        const leads = chooses && opens && run.marks.some((one) => one.leads && one.start === run.start);
        const words = text.slice(run.start, run.end);
        if (!top) return <span key={run.start} data-start={run.start}>{words}</span>;
        return (
          <mark
            key={run.start} data-start={run.start} className={style.mark} data-kind={top.kind} data-of={top.of} data-lit={isLit || undefined}
            data-letter={opens ? t(`letter.${top.kind}`) : undefined} {...(leads && { tabIndex: 0, role: "button" })}
          >{words}</mark>
        );
      })}
    </li>
  );
});
