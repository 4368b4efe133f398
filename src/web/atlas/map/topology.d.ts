// Their own types are of the widest sort, so that they fit nothing that takes a topology.
declare module "world-atlas/countries-110m.json" {
  import type { feature } from "topojson-client";
  const topology: Parameters<typeof feature>[0];
  export = topology;
}
declare module "world-atlas/countries-50m.json" {
  import type { feature } from "topojson-client";
  const topology: Parameters<typeof feature>[0];
  export = topology;
}
