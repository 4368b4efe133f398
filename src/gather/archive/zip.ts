import { RapporteurError } from "#model/errors.ts";
import { LIMITS, MAX_BYTES } from "../limit.ts";
import { inflate } from "./inflate.ts";

/** A file in a ZIP archive; its bytes are unpacked when they are asked for. */
export interface ZipEntry {
  /** as it stands in the archive; nothing is ever written under it */
  readonly name: string;
  readonly locked: boolean;
  /** Throws `inflates-too-much`, `damaged`, `locked` and, for packings other than deflate, `not-gatherable`. */
  bytes(): Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MOST_COMMENT = 65_535;

/** The offset of the end record, searched from behind; -1 where there is none. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

interface Central {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
  readonly next: number;
}

function central(bytes: Uint8Array, view: DataView, at: number): Central {
  const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
  const flags = view.getUint16(at + 8, true);
  const raw = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder(flags & 0x800 ? "utf-8" : "latin1").decode(raw).replace(/[\u0000-\u001f]/g, "�");
  return { name, flags, method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true), next: at + 46 + nameLength + extra + comment };
}

/**
 * The files of a ZIP archive in the order of its directory, folders left out. What all of them unpack to is counted: beyond the
 * limit, asking for bytes throws. Throws `damaged` and `too-many-parts`.
 */
export function zipEntries(bytes: Uint8Array, place: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left: number = LIMITS.inflated;
  const unpack = ({ name, flags, method, packed, offset }: Central): Uint8Array => {
    const part = `${place}!${name}`;
    if (flags & 1) throw new RapporteurError("locked", part);
    if (view.getUint32(offset, true) !== LOCAL) throw new RapporteurError("damaged", part);
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const raw = bytes.subarray(from, from + packed);
    if (raw.length < packed) throw new RapporteurError("damaged", part, "it is cut short");
    if (method !== 0 && method !== 8) throw new RapporteurError("not-gatherable", part, `it is packed by method ${method}`);
    const whole = method === 0 ? raw : inflate(raw, "raw", { place: part, most: Math.min(left, MAX_BYTES) });
    left -= whole.length;
    return whole;
  };
  return guarded(place, () => {
    const end = endRecord(view);
    if (end < 0) throw new RapporteurError("damaged", place, "its directory is missing");
    const count = view.getUint16(end + 10, true);
    if (count > LIMITS.parts) throw new RapporteurError("too-many-parts", place);
    const entries: ZipEntry[] = [];
    for (let i = 0, at = view.getUint32(end + 16, true); i < count && view.getUint32(at, true) === CENTRAL; i++) {
      const row = central(bytes, view, at);
      at = row.next;
      if (!row.name.endsWith("/")) entries.push({ name: row.name, locked: (row.flags & 1) === 1, bytes: () => guarded(place, () => unpack(row)) });
    }
    return entries;
  });
}

/** Offsets that lead out of the file are damage. */
function guarded<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new RapporteurError("damaged", place);
    throw error;
  }
}
