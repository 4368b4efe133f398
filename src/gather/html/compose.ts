import type { Stretch } from "../gathered.ts";
import type { Block } from "./blocks.ts";
import type { Numbers } from "./number.ts";

export interface Composed {
  readonly text: string;
  readonly bodyStart: number;
  readonly stretches: readonly Stretch[];
}

// Items and rows that follow each other stand on lines of their own; everything else is parted by an empty line.
const TIGHT = new Set(["li", "tr", "dt", "dd"]);

const gap = (before: Block | undefined, after: Block): string => (before === undefined ? "" : TIGHT.has(before.tag) && TIGHT.has(after.tag) ? "\n" : "\n\n");

/** Sets a heading's lines and a text's blocks as one text, and keeps for each block which element it was. */
export function compose(heading: readonly string[], blocks: readonly Block[], numbers: Numbers | null): Composed {
  const head = heading.filter((line) => line !== "").join("\n\n");
  const bodyStart = head === "" ? 0 : head.length + (blocks.length > 0 ? 2 : 0);
  const parts: string[] = head === "" ? [] : [blocks.length > 0 ? `${head}\n\n` : head];
  const stretches: Stretch[] = [];
  let at = bodyStart;
  blocks.forEach((block, i) => {
    const space = gap(blocks[i - 1], block);
    parts.push(space, block.text);
    at += space.length;
    const path = block.number < 0 ? null : (numbers?.pathOf(block.number) ?? null);
    if (path !== null) stretches.push({ start: at, end: at + block.text.length, path });
    at += block.text.length;
  });
  return { text: parts.join(""), bodyStart, stretches };
}
