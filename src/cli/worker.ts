/** The bundled program of the process that takes formats apart: it stands beside this one in dist/. */
export const WORKER = new URL("./gather-worker.js", import.meta.url);

/** The bundled program of the thread in which texts are read. */
export const READ_WORKER = new URL("./read-worker.js", import.meta.url);
