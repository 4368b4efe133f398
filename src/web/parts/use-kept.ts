import { useSyncExternalStore } from "react";
import type { Kept } from "./kept.ts";

/** A choice as it stands; the part is drawn anew when it changes. */
export const useKept = <T extends string>({ watch, value }: Kept<T>): T => useSyncExternalStore(watch, value);
