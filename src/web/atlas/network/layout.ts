import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Api } from "#server/api.ts";

export type Tie = Api["GET /api/atlas/ties"]["response"]["ties"][number];

/** A body or a country where the network draws it. */
export interface NetworkNode {
  readonly key: string;
  readonly kind: "body" | "country";
  /** id of a body's entry, code of a country */
  readonly id: string;
  readonly name: string;
  /** of how many activities drawn here */
  readonly count: number;
  readonly r: number;
  readonly x: number;
  readonly y: number;
}

export interface NetworkEdge {
  readonly from: NetworkNode;
  readonly to: NetworkNode;
  readonly count: number;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

const STEPS = 320;
const MARGIN = 26;
const radius = (count: number): number => Math.min(16, 3.5 + 1.7 * Math.sqrt(count));

interface Moving {
  readonly key: string;
  readonly kind: "body" | "country";
  readonly id: string;
  readonly name: string;
  count: number;
  r: number;
  x?: number;
  y?: number;
}

function nodesOf(ties: readonly Tie[]): Map<string, Moving> {
  const nodes = new Map<string, Moving>();
  for (const { body, name, country, count, all } of ties) {
    if (!nodes.has(body)) nodes.set(body, { key: body, kind: "body", id: body, name, count: all, r: radius(all) });
    const node = nodes.get(`country ${country}`) ?? { key: `country ${country}`, kind: "country" as const, id: country, name: country, count: 0, r: 0 };
    node.count += count;
    node.r = radius(node.count);
    nodes.set(node.key, node);
  }
  return nodes;
}

/** Brings what was laid out into the frame, its shape kept. */
function fitted(nodes: readonly Moving[], { width, height }: Frame): ReadonlyMap<string, NetworkNode> {
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = { x: Math.min(1.6, (width - 2 * MARGIN) / Math.max(right - left, 1)), y: Math.min(1.6, (height - 2 * MARGIN) / Math.max(bottom - top, 1)) };
  const round = (value: number): number => Math.round(value * 10) / 10;
  return new Map(nodes.map(({ x = 0, y = 0, ...rest }) => [rest.key, { ...rest, x: round(width / 2 + (x - (left + right) / 2) * scale.x), y: round(height / 2 + (y - (top + bottom) / 2) * scale.y) }]));
}

/** Lays bodies and countries out by what ties them. The same ties give the same places: d3-force begins on a spiral and draws no lots of its own. */
export function layout(ties: readonly Tie[], frame: Frame): Network {
  const nodes = nodesOf(ties);
  const moving = [...nodes.values()];
  const links = ties.map(({ body, country, count }) => ({ source: nodes.get(body)!, target: nodes.get(`country ${country}`)!, count }));
  const wide = frame.height / frame.width;
  forceSimulation(moving)
    .force("ties", forceLink(links).distance(46).strength(({ count }) => Math.min(0.9, 0.25 + 0.12 * count)))
    .force("apart", forceManyBody().strength(-150).distanceMax(340))
    .force("room", forceCollide<Moving>(({ r }) => r + 9))
    .force("x", forceX(0).strength(0.05 * wide)).force("y", forceY(0).strength(0.07))
    .stop().tick(STEPS);
  const placed = fitted(moving, frame);
  return { nodes: [...placed.values()], edges: links.map(({ source, target, count }) => ({ from: placed.get(source.key)!, to: placed.get(target.key)!, count })) };
}
