import { useEffect, useState } from "react";
import { kept } from "../parts/kept.ts";

// A visit is over when nobody has looked for so long.
const PAUSE = 30 * 60_000;

const isText = (value: string): value is string => typeof value === "string";
/** When the desk was looked at last, and the moment from which it tells what changed: both of this machine. */
const seen = kept<string>("desk-seen", isText, "");
const since = kept<string>("desk-since", isText, "");

/** The end of the visit before this one (ISO 8601), undefined at the first visit. `now` is the server's clock. */
export function useLastVisit(now: string | undefined): string | undefined {
  const [from] = useState(() => {
    const last = seen.value();
    // Whoever comes back within the pause is still on the same visit.
    if (last !== "" && Date.now() - Date.parse(last) > PAUSE) since.set(last);
    return since.value() || last || undefined;
  });
  useEffect(() => {
    if (now === undefined) return;
    if (seen.value() === "") since.set(now);
    seen.set(now);
  }, [now]);
  return from;
}
