import { escapeMarkup } from "../escape-markup.ts";
import type { OpenApi } from "./document.ts";
import { allProblems } from "./problem-schema.ts";
import type { JsonSchema } from "./schemas.ts";
import { typeWords } from "./type-words.ts";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: JsonSchema }>> };
  readonly responses: { readonly 200: { readonly content: Readonly<Record<string, { readonly schema?: JsonSchema }>> } };
}

interface Shown extends Operation {
  readonly method: string;
  readonly path: string;
}

const text = escapeMarkup;
const block = (html: string): string => `<pre tabindex="0"><code>${html}</code></pre>`;

function parametersTable(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "";
  const rows = parameters.map(({ name, in: where, required, description = "", schema }) => {
    const otherwise = schema["default"] === undefined ? "" : `; ${text(JSON.stringify(schema["default"]))} where nothing is said`;
    return `<tr><th scope="row"><code>${text(name)}</code></th><td>${where}${required ? ", needed" : ""}</td><td><code>${typeWords(schema)}</code></td><td>${text(description)}${otherwise}</td></tr>`;
  });
  return `<div class="table" tabindex="0"><table><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Type</th><th scope="col">Means</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

const contentOf = (label: string, content: Readonly<Record<string, { readonly schema?: JsonSchema }>>): string =>
  Object.entries(content).map(([type, { schema }]) => `<p class="what">${label} <code>${text(type)}</code></p>${schema ? block(typeWords(schema)) : ""}`).join("");

function operationPart({ operationId, method, path, summary, parameters = [], requestBody, responses }: Shown): string {
  const own = parameters.filter((one): one is Parameter => "name" in one);
  return `<section id="${text(operationId)}"><h3><span class="method">${method}</span> <code>${text(path)}</code></h3><p>${text(summary)}.</p>
${parametersTable(own)}${requestBody ? contentOf("Takes", requestBody.content) : ""}${contentOf("Gives", responses[200].content)}</section>`;
}

const problemsTable = (): string =>
  `<div class="table" tabindex="0"><table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Means</th><th scope="col">What to do</th></tr></thead><tbody>${allProblems
    .map(({ code, status, title, remedy }) => `<tr><th scope="row"><code>${text(code)}</code></th><td>${status}</td><td>${text(title)}</td><td>${text(remedy)}</td></tr>`).join("")}</tbody></table></div>`;

const INTRO = `<p>Everything that the pages show, for programs: <a href="/api/openapi.json">openapi.json</a> describes it in OpenAPI 3.1, <a href="/api/changes.atom">changes.atom</a> is a feed of what was decided.</p>
<p>Lists come in pages: ask with <code>after</code> set to the <code>next</code> of the page before, until it is <code>null</code>. Who decides says so in the header <code>rapporteur-by</code>. Where the server has an access token, send it as <code>Authorization: Bearer</code>. What goes wrong is answered with a <a href="#problems">problem</a>. Answers may have more members in later versions.</p>`;

/** The API for people to read: one page, without a script. */
export function referencePage({ info, tags, paths, components }: OpenApi): string {
  const all = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, one]): Shown => ({ ...(one as object as Operation), method: method.toUpperCase(), path })));
  const groups = tags.map(({ name }) => ({ name, operations: all.filter((one) => one.tags.includes(name)) }));
  const nav = groups.map(({ name, operations }) => `<li><a href="#tag-${text(name)}">${text(name)}</a><ul>${operations.map(({ operationId, method, path }) => `<li><a href="#${text(operationId)}"><span class="method">${method}</span> ${text(path.replace(/^\/api/, ""))}</a></li>`).join("")}</ul></li>`);
  const parts = groups.map(({ name, operations }) => `<h2 id="tag-${text(name)}">${text(name)}</h2>${operations.map(operationPart).join("\n")}`);
  const schemas = Object.entries(components.schemas).map(([name, schema]) => `<section id="${text(name)}"><h3>${text(name)}</h3>${block(typeWords(schema))}</section>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>API · Rapporteur</title><link rel="stylesheet" href="/api/page.css"></head>
<body><header><a href="/">Rapporteur</a> <span>API ${text(String(info["version"]))}</span></header>
<nav aria-label="Routes"><ul>${nav.join("")}<li><a href="#schemas">schemas</a></li><li><a href="#problems">problems</a></li></ul></nav>
<main><h1>API</h1>${INTRO}
${parts.join("\n")}
<h2 id="schemas">schemas</h2>${schemas.join("\n")}
<h2 id="problems">problems</h2>${problemsTable()}
</main></body></html>
`;
}
