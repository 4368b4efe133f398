import { z } from "zod";
import { bytesOf } from "#app/register/index.ts";
import { rawRoute } from "../route.ts";

const ENDINGS = /^[a-z0-9]{1,8}$/;

/** A file name of the title, in letters that every system takes. */
function fileNameOf(title: string, format: string | null): string {
  const name = title.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, " ").trim().slice(0, 80).trim() || "source";
  return `${name}.${format !== null && ENDINGS.test(format) ? format : "txt"}`;
}

/** What a source's text was taken out of. */
export const getSourceBytes = rawRoute({
  method: "GET", path: "/api/sources/{source}/bytes", tag: "sources", summary: "The file, page or text that a source was added as, to be kept and not shown: nobody knows what is in it",
  params: z.object({ source: z.string() }), gives: "application/octet-stream",
  handle: async ({ params, register }) => {
    const { bytes, format, title } = await bytesOf(register, params.source);
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": "application/octet-stream", "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileNameOf(title, format))}`,
        "content-security-policy": "sandbox; default-src 'none'", "cache-control": "private, max-age=31536000, immutable",
      },
    });
  },
});
