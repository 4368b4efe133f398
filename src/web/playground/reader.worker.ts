import { createReader, loadGrammar, type Grammar, type Reader } from "#read/index.ts";
import type { Asked, Told } from "./asked.ts";

/** Where this script stands once it is built: what the page is given that imports it. */
export const address: string = "";

const LANGUAGES = ["en", "es"];

const tell = (told: Told): void => postMessage(told);

async function grammarOf(language: string): Promise<readonly [string, Grammar]> {
  const response = await fetch(`/weights/${language}.bin`);
  if (!response.ok) throw new Error(`/weights/${language}.bin: ${response.status}`);
  return [language, loadGrammar(new Uint8Array(await response.arrayBuffer()))];
}

let reader: Reader | null = null;

/** Fetches what the reader needs, once: nothing is asked for after that. */
async function open(): Promise<void> {
  try {
    const grammars = new Map(await Promise.all(LANGUAGES.map(grammarOf)));
    reader = createReader({ grammars: (code) => grammars.get(code.toLowerCase().split("-")[0]!) ?? null });
    tell({ kind: "ready" });
  } catch (error) {
    tell({ kind: "failed", message: String(error) });
  }
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data.kind === "open") void open();
  else if (reader) {
    const begun = performance.now();
    const reading = reader({ text: data.text });
    tell({ kind: "reading", id: data.id, reading, milliseconds: performance.now() - begun });
  }
});
