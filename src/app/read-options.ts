import type { ByteStream } from "#gather/index.ts";
import type { AnyReader } from "./reading-thread.ts";

/** What the use cases of reading are handed by the face. */
export interface ReadOptions {
  readonly read: AnyReader;
  /** what the place "-" stands for */
  readonly stdin: ByteStream;
  /** BCP 47: the language of all texts, where it is known */
  readonly language?: string;
}
