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
  /** start, end and name of the outlined words, or "" */
  readonly outline: string;
  readonly chooses: boolean;
}

const outlineOf = (outline: string): readonly Mark[] => {
  const [start, end, of = ""] = outline.split(" ");
  return outline === "" ? [] : [{ start: Number(start), end: Number(end), kind: "activity", of }];
};

interface Shown {
  /** the mark that is seen: one that is lit, else the shortest */
  readonly top: Mark | undefined;
  readonly lit: boolean;
  readonly outlined: boolean;
}

function shownOf({ marks }: Run, lit: ReadonlySet<string>, outlineName: string | undefined): Shown {
  const seen = marks.filter(({ of, quiet }) => of !== outlineName && (!quiet || lit.has(of)));
  const bright = seen.find(({ of }) => lit.has(of));
  return { top: bright ?? seen[0], lit: bright !== undefined, outlined: marks.some(({ of }) => of === outlineName) };
}

/** A paragraph with its number and its marks. Each run is one text node that knows where it begins: offsets are counted from that. */
export const MarkedParagraph = memo(function MarkedParagraph({ text, paragraph, marks, lit, outline, chooses }: MarkedParagraphProps): ReactElement {
  const { t } = useTranslation("quotes");
  const bright = new Set(lit === "" ? [] : lit.split(" "));
  const outlines = outlineOf(outline);
  return (
    <li className={style.paragraph} data-wrapped={paragraph.wrapped || undefined}>
      {cutRuns(paragraph, [...marks, ...outlines]).map((run) => {
        const { top, lit: isLit, outlined } = shownOf(run, bright, outlines[0]?.of);
        const opens = top?.start === run.start || (top && run.start === paragraph.start);
        const leads = chooses && opens && run.marks.some((one) => one.leads && one.start === run.start);
        const words = text.slice(run.start, run.end);
        if (!top && !outlined) return <span key={run.start} data-start={run.start}>{words}</span>;
        return (
          <mark
            key={run.start} data-start={run.start} className={style.mark} data-kind={top?.kind} data-of={top?.of} data-lit={isLit || undefined} data-outlined={outlined || undefined}
            data-letter={opens && top ? t(`letter.${top.kind}`) : undefined} {...(leads && { tabIndex: 0, role: "button" })}
          >{words}</mark>
        );
      })}
    </li>
  );
});
