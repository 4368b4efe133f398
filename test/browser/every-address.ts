import { request } from "./request.ts";

interface Row {
  readonly id: string;
}
interface Rows<R> {
  readonly rows: readonly R[];
}

const firstOf = async (address: string, path: string): Promise<string> => {
  const { rows: [row] } = await request<Rows<Row>>(address, path);
  if (!row) throw new Error(`${path} is empty: there is nothing to open a page with.`);
  return row.id;
};

interface Pair {
  readonly around: { readonly sources: Rows<Row> };
}
const PAIR = ["SO", "TR"] as const;
const sourceOn = async (address: string): Promise<string> => (await request<Pair>(address, `/api/pairs/${PAIR.join("/")}`)).around.sources.rows[0]?.id ?? "";

// How a page that needs something of the register is filled, by the beginning of its path. What is most spoken of shows most of a page.
const SAMPLES: readonly (readonly [page: RegExp, fill: (address: string) => Promise<readonly string[]>])[] = [
  [/^\/(entry|entries)\//, async (address) => [await firstOf(address, "/api/entries?kind=activity&limit=1")]],
  [/^\/review\//, async (address) => [await firstOf(address, "/api/review")]],
  [/^\/(source|sources)\//, async (address) => [await sourceOn(address)]],
  [/^\/reports\//, async (address) => [await sourceOn(address)]],
  [/^\/(pair|pairs)\//, async () => PAIR],
  [/^\/(country|countries)\//, async () => ["CU"]],
  [/^\/(body|bodies)\//, async (address) => [await firstOf(address, "/api/entries?kind=entity&type=organisation&limit=1")]],
  [/^\/(person|people)\//, async (address) => [await firstOf(address, "/api/entries?kind=entity&type=person&limit=1")]],
  [/^\/(product|products)\//, async (address) => [await firstOf(address, "/api/entries?kind=entity&type=product&limit=1")]],
];

/** The address of a page of the router, with what its path leaves open filled from the register: `/pairs/$a/$b` as `/pairs/SO/TR`. */
export async function addressOfPage(path: string, address: string): Promise<string> {
  if (!path.includes("$")) return path;
  const [, fill] = SAMPLES.find(([page]) => page.test(path)) ?? [];
  if (!fill) throw new Error(`No sample fills ${path}: add one to SAMPLES.`);
  const values = [...(await fill(address))];
  return path.split("/").map((step) => (step.startsWith("$") ? encodeURIComponent(values.shift() ?? "") : step)).join("/");
}
