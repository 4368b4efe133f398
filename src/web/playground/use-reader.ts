import { useEffect, useRef, useState } from "react";
import type { Reading } from "#model/reading.ts";
import type { Asked, Told } from "./asked.ts";
import { address } from "./reader.worker.ts";

/** What was made of a text. */
export interface Read {
  readonly reading: Reading;
  readonly milliseconds: number;
}

export interface BrowserReader {
  readonly state: "opening" | "ready" | "failed";
  /** of the text that was given last, null as long as there is none */
  readonly read: Read | null;
  readonly give: (text: string) => void;
}

const SETTLED = 250;

/** The reader in a thread beside the page. A text is read when nobody has typed for a moment. */
export function useReader(): BrowserReader {
  const [state, setState] = useState<BrowserReader["state"]>("opening");
  const [read, setRead] = useState<Read | null>(null);
  const worker = useRef<Worker>(undefined);
  const last = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = (asked: Asked): void => worker.current?.postMessage(asked);
  useEffect(() => {
    const own = new Worker(address);
    worker.current = own;
    own.addEventListener("message", ({ data }: MessageEvent<Told>) => {
      if (data.kind === "reading") {
        if (data.id === last.current) setRead(data);
      } else setState(data.kind);
    });
    own.addEventListener("error", () => setState("failed"));
    ask({ kind: "open" });
    return () => {
      clearTimeout(timer.current);
      own.terminate();
    };
  }, []);
  const give = (text: string): void => {
    clearTimeout(timer.current);
    const id = ++last.current;
    if (text.trim() === "") setRead(null);
    else timer.current = setTimeout(() => ask({ kind: "read", id, text }), SETTLED);
  };
  return { state, read, give };
}
