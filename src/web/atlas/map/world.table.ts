// Worked out when the pages are built: the browser gets lines and points, and neither a projection nor a topology.
// Natural Earth's borders by world-atlas; they say nothing of whose a place is.
import { geoCentroid, geoEqualEarth, geoPath, type GeoPermissibleObjects } from "d3-geo";
import codes from "i18n-iso-countries/codes.json";
import { feature } from "topojson-client";
import coarse from "world-atlas/countries-110m.json";
import fine from "world-atlas/countries-50m.json";

type Place = readonly [x: number, y: number];
type Topology = typeof coarse;

const WIDTH = 1000;
const HEIGHT = 476;
const MARGIN = 4;
const NOT_DRAWN = "AQ";

const alpha2 = new Map(codes.map(([code, , numeric]) => [numeric, code]));
const codeOf = (id: unknown, name: unknown): string | null => (name === "Kosovo" ? "XK" : (alpha2.get(String(id)) ?? null));

function landsOf(topology: Topology) {
  const all = feature(topology, topology.objects["countries"]!);
  return ("features" in all ? all.features : [all]).map(({ id, properties, geometry }) => ({ code: codeOf(id, properties?.["name"]), shape: geometry }));
}

const lands = landsOf(coarse).filter(({ code }) => code !== NOT_DRAWN);
// The islands of the Pacific lie beyond all lands that are drawn.
const edges = { type: "MultiPoint" as const, coordinates: [[-168.99, -5], [-169.01, -5]] };
const whole: GeoPermissibleObjects = { type: "GeometryCollection", geometries: [...lands.map(({ shape }) => shape), edges] };
// The cut runs through the Bering Strait and the middle of the Pacific: Russia is whole, Samoa is near New Zealand.
const projection = geoEqualEarth().rotate([-11, 0]).fitExtent([[MARGIN, MARGIN], [WIDTH - MARGIN, HEIGHT - MARGIN]], whole);
const path = geoPath(projection).digits(1);

// Too small even for the finer map: longitude and latitude.
const TINY: Readonly<Record<string, Place>> = {
  BQ: [-68.3, 12.2], CC: [96.8, -12.2], CX: [105.7, -10.5], GF: [-53.1, 3.9], GI: [-5.35, 36.1], GP: [-61.5, 16.2], MQ: [-61, 14.6], RE: [55.5, -21.1], SJ: [16, 78], TK: [-171.8, -9.2], TV: [179.2, -8.5], YT: [45.1, -12.8],
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** The middle of the largest part of a country: of France without Guiana, of the United States without Alaska. */
function middle(shape: (typeof lands)[number]["shape"]): Place {
  if (shape.type !== "MultiPolygon") return geoCentroid(shape);
  const parts = shape.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  const size = new Map(parts.map((part) => [part, geoPath(geoEqualEarth()).area(part)]));
  return geoCentroid(parts.toSorted((a, b) => size.get(b)! - size.get(a)!)[0]!);
}

function placeOf([longitude, latitude]: Place): Place {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return [round(x), round(y)];
}

const middles = [...Object.entries(TINY), ...[...landsOf(fine), ...lands].flatMap(({ code, shape }) => (code === null || code === NOT_DRAWN ? [] : [[code, middle(shape)] as const]))];

/** The countries as outlines in an equal-area projection, and the middle of each, those too small to be drawn too. */
export const world: {
  readonly width: number;
  readonly height: number;
  readonly lands: readonly { readonly code: string | null; readonly d: string }[];
  readonly middles: Readonly<Record<string, Place>>;
} = {
  width: WIDTH, height: HEIGHT,
  lands: lands.map(({ code, shape }) => ({ code, d: path(shape) ?? "" })),
  middles: Object.fromEntries(middles.map(([code, place]) => [code, placeOf(place)])),
};
