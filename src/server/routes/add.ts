import { z } from "zod";
import { addFile, addTexts, addWords, feedsAt, watch, type AddOutcome, type WatchProgress } from "#app/register/index.ts";
import { ERRORS, RapporteurError } from "#model/errors.ts";
import { linesOf, toldBy } from "../lines.ts";
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

type Failed = Extract<AddOutcome, { readonly kind: "failure" }>;

function refusedLine({ place, error: { code, message, detail } }: Pick<Failed, "place" | "error">): AddLine {
  const { means, remedy } = ERRORS[code];
  return { kind: "refused", place, code, title: means, detail: detail ?? message, remedy };
}

type Tell = (line: AddLine) => void;

/** What comes of one thing that was given, as lines. A failure of all of it is the last of them. */
const lines = (place: string, work: (tell: Tell, signal: AbortSignal) => Promise<void>): Response => linesOf(toldBy<AddLine>(async (tell, signal) => {
  tell({ kind: "reading", place });
  try {
    await work(tell, signal);
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    tell(refusedLine({ place, error }));
  }
}));

/** Tells what comes in; addresses that are only named are told once, at the end. */
async function tellOutcomes(place: string, outcomes: AsyncGenerator<AddOutcome>, tell: Tell): Promise<void> {
  let named = 0;
  for await (const outcome of outcomes) {
    if (outcome.kind === "link") named++;
    else tell(outcome.kind === "failure" ? refusedLine(outcome) : { kind: "taken", place: outcome.place, ingested: outcome.ingested });
  }
  if (named > 0) tell({ kind: "named", place, count: named });
}

function lineOf(progress: WatchProgress): AddLine | null {
  switch (progress.kind) {
    case "waiting": return { kind: "fetching", place: progress.address, wait: progress.milliseconds };
    case "asking": return { kind: "fetching", place: progress.address, wait: 0 };
    case "answered": return null;
    case "feed": return { kind: "feed", place: progress.address, named: progress.named };
    case "pages": return { kind: "pages", place: progress.address, now: progress.now, later: progress.later };
    case "held": return { kind: "held", place: progress.address, until: progress.until };
    case "ingested": return { kind: "taken", place: progress.place, ingested: progress.ingested };
    case "failure": return refusedLine(progress);
  }
}

const telling = (tell: Tell) => (progress: WatchProgress): void => {
  const line = lineOf(progress);
  if (line) tell(line);
};

const taking = ({ office: { read, version, worker } }: Pick<Call, "office">) => ({ read, reader: "rapporteur", version, worker });
const netOf = ({ office: { net, version } }: Pick<Call, "office">) => ({ version, ...net });

async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (body) yield* body;
}

const NDJSON = "application/x-ndjson";
const address = z.object({ url: z.url({ protocol: /^https?$/ }) });

/** A file of any format, as its bytes. */
export const postFile = rawRoute({
  method: "POST", path: "/api/files", tag: "add", summary: "Take in a file of any format, as its bytes; what comes of it is told in JSON lines", gives: NDJSON, takes: ["*/*"],
  query: z.object({ name: z.string().min(1).max(500).describe("what the file is called"), language }),
  handle: async (call) => {
    const { query: { name, language: spoken }, body, register } = call;
    const outcomes = addFile(register, chunksOf(body.body), { ...taking(call), name, ...(spoken !== undefined && { language: spoken }) });
    return lines(name, (tell) => tellOutcomes(name, outcomes, tell));
  },
});

/** What stands at an address of the web. */
export const postLink = rawRoute({
  method: "POST", path: "/api/links", tag: "add", summary: "Fetch a page or a file of the web and take it in; what comes of it is told in JSON lines", gives: NDJSON, query: address,
  handle: async (call) => {
    const { query: { url }, register } = call;
    return lines(url, (tell) => tellOutcomes(url, addTexts(register, [url], { ...taking(call), stdin: chunksOf(null), net: { ...netOf(call), onProgress: telling(tell) } }), tell));
  },
});

/** What a feed, a sitemap or a list of the web names. */
export const postFeed = rawRoute({
  method: "POST", path: "/api/feeds", tag: "add", summary: "Fetch what a feed names and what is new since the last time; what comes of it is told in JSON lines", gives: NDJSON, query: address,
  handle: async (call) => {
    const { query: { url }, register } = call;
    return lines(url, async (tell, signal) => void (await watch(register, await feedsAt(register, [url], chunksOf(null)), { ...taking(call), net: netOf(call), signal, onProgress: telling(tell) })));
  },
});
