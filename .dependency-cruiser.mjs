// Who may know whom. Rooms know the model and nobody else; app knows the rooms; the faces know app and the model.
// A row is a room with the rooms that it may import; a room that is not there yet has its row already.
const ROOMS = {
  model: [],
  gather: ["model"],
  read: ["model"],
  match: ["model"],
  registry: ["model"],
  report: ["model"],
  app: ["model", "gather", "read", "match", "registry", "report"],
  cli: ["model", "app", "server"],
  server: ["model", "app"],
  web: ["model", "read", "match", "report"],
};
// Rooms that touch nothing outside: no Node module, no npm package.
const PURE = ["model", "read", "match", "report"];

const inRoom = (room) => `^src/${room}/`;
const rooms = Object.keys(ROOMS);

const roomRules = rooms.map((room) => ({
  name: `${room}-knows-only-${ROOMS[room].join("-") || "itself"}`,
  comment: `The room ${room} may import ${ROOMS[room].join(", ") || "no other room"}.`,
  severity: "error",
  from: { path: inRoom(room) },
  to: { path: "^src/", pathNot: [inRoom(room), ...ROOMS[room].map(inRoom)] },
}));
// The page in the browser may know the shapes that the server speaks in, and nothing of its code.
const webRule = roomRules.find(({ from }) => from.path === inRoom("web"));
webRule.to.pathNot.push(inRoom("server"));

export default {
  forbidden: [
    ...roomRules,
    { name: "web-knows-only-types-of-server", severity: "error", from: { path: inRoom("web") }, to: { path: inRoom("server"), dependencyTypesNot: ["type-only"] } },
    { name: "web-knows-no-node", comment: "A page runs in a browser.", severity: "error", from: { path: inRoom("web") }, to: { dependencyTypes: ["core"] } },
    {
      name: "pure-rooms-know-nothing-outside",
      comment: "model, read, match and report run anywhere: no Node module, no npm package.",
      severity: "error",
      from: { path: PURE.map(inRoom) },
      to: { pathNot: "^src/" },
    },
    {
      name: "room-to-room-by-its-name",
      comment: "From room to room only by #room/…, so that crossing a wall is seen.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/", pathNot: "^src/$1/", dependencyTypesNot: ["aliased-subpath-import"] },
    },
    {
      name: "within-a-room-relatively",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/$1/", dependencyTypes: ["aliased-subpath-import"] },
    },
    { name: "no-cycles", comment: "Types included.", severity: "error", from: {}, to: { circular: true } },
    { name: "not-resolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    { name: "no-room-of-its-own", comment: "Every file in src belongs to a room of the table.", severity: "error", from: { path: "^src/", pathNot: rooms.map(inRoom) }, to: {} },
    { name: "nobody-knows-the-tests", severity: "error", from: { path: "^src/" }, to: { path: "^(test|bench|scripts)/" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    exclude: { path: "tsconfig\\.json$" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"], extensions: [".ts", ".js", ".mjs", ".json"] },
  },
};
