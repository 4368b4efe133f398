/** Builds everything anew. */
export function buildAll(): Promise<void>;
/** Builds where there is no build yet, or a source is newer than it. */
export function buildIfStale(): Promise<void>;
/** Builds again whenever a source changes; `onBuilt` is called after each build that succeeds. */
export function watch(onBuilt: () => void): Promise<void>;
