import type { Register } from "#app/register/index.ts";
import type { Paragraph } from "../page.ts";

/** How many drafts wait, for one who finds nothing: what was added is in no list before somebody has decided it. */
export async function showWaiting(register: Register): Promise<Paragraph[]> {
  const { reviewCounts } = await import("#app/register/index.ts");
  const open = (await reviewCounts(register)).find(({ state }) => state === "open")?.count ?? 0;
  return open === 0 ? [] : [{ indent: 0, words: [{ words: `${open} ${open === 1 ? "draft waits" : "drafts wait"} to be decided: rapporteur review`, style: "quiet" }] }];
}
