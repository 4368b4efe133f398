import { useMemo, type ReactElement } from "react";
import { useFormat } from "../../parts/use-format.ts";
import { placeLabels, type Placed } from "../place-labels.ts";
import type { Frame, Network, NetworkNode } from "./layout.ts";
import style from "./network-drawing.module.css";

export interface NetworkDrawingProps {
  readonly network: Network;
  readonly frame: Frame;
  /** size of letters in the units of the drawing */
  readonly size: number;
  readonly label: string;
  /** key of the node that is shown strongest */
  readonly lit: string | null;
  readonly onLit: (key: string | null) => void;
  readonly onOpen: (node: NetworkNode) => void;
}

const LONGEST = 34;
const cut = (name: string): string => (name.length <= LONGEST ? name : `${name.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`);

/** The node and all that it is tied to. */
function near({ edges }: Network, lit: string | null): ReadonlySet<string> | null {
  if (lit === null) return null;
  return new Set([lit, ...edges.flatMap(({ from, to }) => (from.key === lit ? [to.key] : to.key === lit ? [from.key] : []))]);
}

function Node({ node: { kind, x, y, r }, words, place, size }: { readonly node: NetworkNode; readonly words: string; readonly place: Placed | undefined; readonly size: number }): ReactElement {
  return (
    <>
      <title>{words}</title>
      {kind === "country" ? <circle cx={x} cy={y} r={r} className={style.country} /> : <rect x={x - r * 0.8} y={y - r * 0.8} width={r * 1.6} height={r * 1.6} className={style.body} />}
      {place && <text x={place.x} y={place.y} textAnchor={place.anchor} dominantBaseline="central" fontSize={size} className={kind === "country" ? style.countryName : style.name}>{words}</text>}
    </>
  );
}

/** Bodies as squares, countries as circles, a line where both take part in the same activities. */
export function NetworkDrawing({ network, frame, size, label, lit, onLit, onOpen }: NetworkDrawingProps): ReactElement {
  const { country } = useFormat();
  const lights = useMemo(() => near(network, lit), [network, lit]);
  const words = (node: NetworkNode): string => (node.kind === "country" ? country(node.id) : cut(node.name));
  const points = network.nodes.map((node) => ({ node, label: { ...node, words: words(node) } }));
  // Countries are few and known: they are named first, then who does most; what is lit before all.
  const rank = ({ node }: (typeof points)[number]): number => (lights?.has(node.key) ? 4e6 : 0) + (node.kind === "country" ? 2e6 : 0) + node.count;
  const places = placeLabels(points.toSorted((a, b) => rank(b) - rank(a)).map((one) => one.label), { size, ...frame, below: true });
  const isFaded = (...keys: readonly string[]): true | undefined => (lights && !keys.every((key) => lights.has(key) && (keys.length === 1 || keys.includes(lit!))) ? true : undefined);
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
      <g>{network.edges.map(({ from, to, count }) => <line key={`${from.key} ${to.key}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} strokeWidth={Math.min(6, 0.6 + Math.sqrt(count) * 0.9)} className={style.tie} data-faded={isFaded(from.key, to.key)} />)}</g>
      <g>
        {points.map(({ node, label: { words: name } }) => (
          <g key={node.key} className={style.node} data-node={node.kind} data-faded={isFaded(node.key)} onPointerEnter={() => onLit(node.key)} onPointerLeave={() => onLit(null)} onClick={() => onOpen(node)}>
            <Node node={node} words={name} place={places.get(node.key)} size={size} />
          </g>
        ))}
      </g>
    </svg>
  );
}
