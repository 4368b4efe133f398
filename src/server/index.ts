export { createServer, type ServerOptions } from "./create-server.ts";
export { listen, type Listening, type ListenOptions } from "./listen.ts";
export type { Office } from "./route.ts";
