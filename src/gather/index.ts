export { decode } from "./decode.ts";
export { gatherFile, streamFile } from "./file.ts";
export { lines, type Line } from "./lines.ts";
export { collect, type ByteStream } from "./stream.ts";
