/** A point with words beside it. */
export interface Labelled {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** radius of what is drawn there */
  readonly r: number;
  readonly words: string;
}

/** Where words stand: their anchor and the middle of their line. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LabelOptions {
  readonly size: number;
  readonly width: number;
  readonly height: number;
  /** the middle first: under a circle rather than beside it */
  readonly below?: boolean;
}

// What a letter of our faces takes on average, in ems; a little more than less, so that words keep apart.
const LETTER = 0.58;
const GAP = 3;

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxOf({ x, y, anchor }: Placed, words: string, size: number): Box {
  const width = words.length * size * LETTER;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.6, bottom: y + size * 0.6 };
}

function placesOf({ x, y, r }: Labelled, { size, below }: LabelOptions): readonly Placed[] {
  const [beside, under] = [r + GAP, r + GAP + size * 0.6];
  const sides: Placed[] = [{ x: x + beside, y, anchor: "start" }, { x: x - beside, y, anchor: "end" }];
  const ends: Placed[] = [{ x, y: y + under, anchor: "middle" }, { x, y: y - under, anchor: "middle" }];
  return below ? [...ends, ...sides] : [...sides, ...ends];
}

/**
 * Where each label can stand without touching another, or a point. The first come first; those for which there is no room get no place. The
 * same points give the same places.
 */
export function placeLabels(points: readonly Labelled[], options: LabelOptions): ReadonlyMap<string, Placed> {
  const { size, width, height } = options;
  const taken: Box[] = points.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const placed = new Map<string, Placed>();
  for (const [i, point] of points.entries()) {
    const own = taken[i];
    const free = placesOf(point, options).find((place) => {
      const box = boxOf(place, point.words, size);
      return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height && !taken.some((other) => other !== own && meets(box, other));
    });
    if (!free) continue;
    placed.set(point.key, free);
    taken.push(boxOf(free, point.words, size));
  }
  return placed;
}
