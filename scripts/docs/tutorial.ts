import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blocksOf } from "./blocks.ts";
import { runShell } from "./shell.ts";

/**
 * A tutorial with the output of its commands put anew: its `sh` blocks run in their order in one folder, and the `text` block
 * that follows one shows what it printed.
 */
export function withOutputs(page: string): string {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-tutorial-"));
  // A database server that root starts runs as somebody else, who must get through.
  chmodSync(folder, 0o755);
  try {
    let printed = "";
    let result = page;
    for (const { language, body } of blocksOf(page)) {
      if (language === "sh") {
        const { stdout, stderr } = runShell(body, folder);
        printed = stdout + stderr;
      } else if (language === "text") result = result.replace(`\`\`\`text\n${body}\`\`\``, () => `\`\`\`text\n${printed.trimEnd()}\n\`\`\``);
    }
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
