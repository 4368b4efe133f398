import type { Api } from "#server/api.ts";

/** What the server tells around a pair, a country, a body, a person, a product. */
export type Around = Api["GET /api/pairs/{a}/{b}"]["response"]["around"];
export type SourcesBehind = Around["sources"];
export type About = Api["GET /api/entities/{id}"]["response"];
