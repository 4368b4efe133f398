import { Validator } from "@seriousme/openapi-schema-validator";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openApi } from "#server/openapi/document.ts";
import { operationId } from "#server/openapi/operation.ts";
import { allProblems } from "#server/openapi/problem-schema.ts";
import { referencePage } from "#server/openapi/reference-page.ts";
import { typeWords } from "#server/openapi/type-words.ts";
import { jsonRoute, type AnyRoute } from "#server/route.ts";
import { routes } from "#server/routes.ts";
import { bareServer } from "./bare-server.ts";

type Spec = Parameters<Validator["validate"]>[0];
const all = routes as readonly AnyRoute[];
const document = openApi(all, "1.2.3");
const text = JSON.stringify(document);

describe("the OpenAPI document", () => {
  test("is valid", async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(text) as Spec);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });
  test("a document with a fault is not", async () => {
    const faulty = JSON.parse(text.replace('"in":"query"', '"in":"nowhere"')) as Spec;
    expect((await new Validator().validate(faulty)).valid).toBe(false);
  });
  test("has every route once", () => {
    expect(Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)).toSorted()).toEqual(all.map(({ method, path }) => `${method} ${path}`).toSorted());
    expect(new Set(all.map(operationId)).size).toBe(all.length);
  });
  test("every path's parameters are described", () => {
    for (const { path, params } of all) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      expect(named.toSorted(), path).toEqual(Object.keys(params instanceof z.ZodObject ? params.shape : {}).toSorted());
    }
  });
  test("every reference leads somewhere, and every named schema is used", () => {
    const used = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!));
    expect([...used].toSorted()).toEqual(Object.keys(document.components.schemas).toSorted());
    expect(text).not.toMatch(/\$defs|__schema|readOnly/);
  });
  test("what is said of a thing is said once", () => {
    expect(document.components.schemas["EntryLine"]).toMatchObject({ type: "object", properties: { words: { anyOf: [{ $ref: expect.stringMatching(/schemas\/Noted$/) }, { type: "null" }] } } });
    expect(text.match(/"\$ref":"#\/components\/schemas\/ActivityKind"/g)!.length).toBeGreaterThan(1);
  });
  test("a member that may stand several times is a list", () => {
    const parameters = document.paths["/api/entries"]!["get"]!["parameters"] as readonly { readonly name: string }[];
    expect(parameters.find(({ name }) => name === "country")).toMatchObject({ in: "query", required: false, style: "form", explode: true, schema: { type: "array", items: { type: "string" } } });
    expect(document.paths["/api/atlas/years"]!["get"]!["parameters"]).toContainEqual(expect.objectContaining({ name: "country", in: "query" }));
    expect(parameters.find(({ name }) => name === "limit")).toMatchObject({ schema: { type: "integer", default: 50, maximum: 200 } });
  });
  test("is served", async () => {
    const response = await bareServer().request("http://localhost/api/openapi.json");
    expect(await response.json()).toMatchObject({ openapi: "3.1.1", info: { version: "0.0.0" } });
  });
});

describe("problems", () => {
  test("each code has one status, one meaning, one remedy", () => {
    const codes = allProblems.map(({ code }) => code);
    expect(codes.length - new Set(codes).size).toBeLessThanOrEqual(1);
    for (const { status } of allProblems) expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe("the page of reference", () => {
  test("names every route and schema, and its links lead somewhere", () => {
    const { window } = new JSDOM(referencePage(document));
    const ids = [...window.document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of window.document.querySelectorAll("a[href^='#']")) expect(ids).toContain(link.getAttribute("href")!.slice(1));
    expect(window.document.querySelectorAll("h3 .method")).toHaveLength(all.length);
    expect(window.document.querySelectorAll("script, style, [style], [onclick]")).toHaveLength(0);
  });
  test("whatever a route says of itself stays text", () => {
    const nasty = '<img src=x onerror="alert(1)">&';
    const route = jsonRoute({ method: "GET", path: "/api/x", tag: nasty, summary: nasty, query: z.object({ [nasty]: z.string().describe(nasty) }), response: z.object({ [nasty]: z.enum([nasty]) }), handle: async () => ({}) as never });
    const { window } = new JSDOM(referencePage(openApi([route as AnyRoute], nasty)));
    expect(window.document.querySelectorAll("img")).toHaveLength(0);
    expect(window.document.body.textContent).toContain(nasty);
  });
  test.each<[object, string]>([
    [{ type: "array", items: { anyOf: [{ type: "string" }, { type: "null" }] } }, "(string | null)[]"],
    [{ type: ["integer", "null"] }, "number | null"],
    [{ $ref: "#/components/schemas/Quote" }, '<a href="#Quote">Quote</a>'],
    [{ type: "object", properties: { a: { const: "x", description: "why" } }, required: [] }, '{\n  a?: &quot;x&quot; <i>// why</i>\n}'],
    [{ type: "array", prefixItems: [{ type: "string" }, {}] }, "[string, any]"],
    [{ type: "object", additionalProperties: { type: "number" } }, "{ [name]: number }"],
  ])("%j", (schema, words) => expect(typeWords(schema as never)).toBe(words));
  test("is served with its style", async () => {
    const server = bareServer();
    expect((await server.request("http://localhost/api")).headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect((await server.request("http://localhost/api/page.css")).headers.get("content-type")).toBe("text/css; charset=utf-8");
  });
});
