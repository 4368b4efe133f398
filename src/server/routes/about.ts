import { z } from "zod";
import { aboutCountry, aboutEntity } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { aboutEntity as about } from "../shapes/surroundings.ts";

/** A country and what it does with others. */
export const getCountry = jsonRoute({
  method: "GET", path: "/api/countries/{code}", tag: "entities", summary: "A country: what it is, with whom, what it owes and is due",
  params: z.object({ code: z.string().describe("ISO code or name") }),
  response: about,
  handle: ({ params: { code }, register }) => aboutCountry(register, code),
});

/** A body, a person, a product and what it takes part in. */
export const getEntity = jsonRoute({
  method: "GET", path: "/api/entities/{id}", tag: "entities", summary: "A body, person or product: what it is, who belongs to it, what names it",
  params: z.object({ id: z.string() }),
  response: about,
  handle: ({ params: { id }, register }) => aboutEntity(register, id),
});
