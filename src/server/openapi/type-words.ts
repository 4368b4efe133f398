import { escapeMarkup } from "../escape-markup.ts";
import type { JsonSchema } from "./schemas.ts";

interface Known {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly type?: string | readonly string[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly description?: string;
}

const STEP = "  ";
const literal = (value: unknown): string => escapeMarkup(JSON.stringify(value));
const bracketed = (words: string): string => (words.includes(" | ") ? `(${words})` : words);

function member(name: string, schema: Known, { indent, isRequired }: { readonly indent: string; readonly isRequired: boolean }): string {
  const note = schema.description === undefined ? "" : ` <i>// ${escapeMarkup(schema.description)}</i>`;
  return `${indent}${escapeMarkup(name)}${isRequired ? "" : "?"}: ${typeWords(schema as JsonSchema, indent)}${note}`;
}

function objectWords({ properties, required = [], additionalProperties }: Known, indent: string): string {
  if (properties && Object.keys(properties).length > 0) {
    const lines = Object.entries(properties).map(([name, one]) => member(name, one, { indent: indent + STEP, isRequired: required.includes(name) }));
    return `{\n${lines.join("\n")}\n${indent}}`;
  }
  return typeof additionalProperties === "object" ? `{ [name]: ${typeWords(additionalProperties, indent)} }` : "object";
}

function listWords({ items, prefixItems }: Known, indent: string): string {
  if (prefixItems) return `[${prefixItems.map((one) => typeWords(one, indent)).join(", ")}]`;
  return `${bracketed(items ? typeWords(items, indent) : "any")}[]`;
}

/** A JSON Schema in the notation of TypeScript, as HTML: short, and named schemas are links. */
export function typeWords(schema: JsonSchema, indent = ""): string {
  const known: Known = schema;
  if (known.$ref !== undefined) {
    const name = escapeMarkup(known.$ref.split("/").at(-1)!);
    return `<a href="#${name}">${name}</a>`;
  }
  if (known.enum) return known.enum.map(literal).join(" | ");
  if (known.const !== undefined) return literal(known.const);
  const union = known.anyOf ?? known.oneOf;
  if (union) return union.map((one) => typeWords(one, indent)).join(" | ");
  if (known.allOf) return known.allOf.map((one) => typeWords(one, indent)).join(" &amp; ");
  if (known.type === "array") return listWords(known, indent);
  if (known.type === "object") return objectWords(known, indent);
  return known.type === undefined ? "any" : [known.type].flat().map((one) => (one === "integer" ? "number" : escapeMarkup(one))).join(" | ");
}
