import { z } from "zod";
import { addFile, addTexts, addWords, type AddOutcome } from "#app/register/index.ts";
import { ERRORS } from "#model/errors.ts";
import { linesOf } from "../lines.ts";
import { jsonRoute, rawRoute, type Call } from "../route.ts";
import { ingested, type AddLine } from "../shapes/added.ts";

const MB = 2 ** 20;
const language = z.string().min(2).max(35).optional().describe("BCP 47, where it is known");

/** A text without a file, or what somebody knows. */
export const postText = jsonRoute({
  method: "POST", path: "/api/texts", tag: "add", summary: "Take in a text, or what somebody knows as a signed note", most: 16 * MB,
  body: z.object({ words: z.string(), note: z.boolean().optional(), title: z.string().max(500).optional(), publisher: z.string().max(200).optional(), published: z.string().optional().describe("EDTF: a day, a month or a year"), language }),
  response: ingested,
  handle: ({ body, register, office }) => addWords(register, Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== "")) as never, office),
});

function refusedLine({ place, error: { code, message, detail } }: Extract<AddOutcome, { readonly kind: "failure" }>): AddLine {
  const { means, remedy } = ERRORS[code];
  return { kind: "refused", place, code, title: means, detail: detail ?? message, remedy };
}

/** What comes in, as lines: addresses that are only named are told once, at the end. */
async function* told(place: string, outcomes: AsyncGenerator<AddOutcome>, ahead: () => readonly AddLine[] = () => []): AsyncGenerator<AddLine> {
  let named = 0;
  yield { kind: "reading", place };
  for await (const outcome of outcomes) {
    yield* ahead();
    if (outcome.kind === "link") named++;
    else yield outcome.kind === "failure" ? refusedLine(outcome) : { kind: "taken", place: outcome.place, ingested: outcome.ingested };
  }
  if (named > 0) yield { kind: "named", place, count: named };
}

const taking = ({ office: { read, version } }: Pick<Call, "office">) => ({ read, reader: "rapporteur", version });

async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (body) yield* body;
}

/** A file of any format, as its bytes. */
export const postFile = rawRoute({
  method: "POST", path: "/api/files", tag: "add", summary: "Take in a file of any format, as its bytes; what comes of it is told in JSON lines", gives: "application/x-ndjson", takes: ["*/*"],
  query: z.object({ name: z.string().min(1).max(500).describe("what the file is called"), language }),
  handle: async (call) => {
    const { query: { name, language: spoken }, body, register, office } = call;
    return linesOf(told(name, addFile(register, chunksOf(body.body), { ...taking(call), name, worker: office.worker, ...(spoken !== undefined && { language: spoken }) })));
  },
});

/** What stands at an address of the web. */
export const postLink = rawRoute({
  method: "POST", path: "/api/links", tag: "add", summary: "Fetch a page, a file or a feed of the web and take it in; what comes of it is told in JSON lines", gives: "application/x-ndjson",
  query: z.object({ url: z.url({ protocol: /^https?$/ }) }),
  handle: async (call) => {
    const { query: { url }, register, office } = call;
    const said: AddLine[] = [];
    const net = { version: office.version, onProgress: (progress: { readonly kind: string; readonly address: string; readonly milliseconds?: number }) => void (progress.kind === "waiting" && said.push({ kind: "fetching", place: progress.address, wait: progress.milliseconds ?? 0 })) };
    return linesOf(told(url, addTexts(register, [url], { ...taking(call), stdin: chunksOf(null), worker: office.worker, net }), () => said.splice(0)));
  },
});
