// What the quick commands ask: they are over sooner than all the others would be loaded.
export { openStore } from "#registry/index.ts";
export { periodOf } from "#report/index.ts";
export { check } from "./check.ts";
export { commitments } from "./commitments.ts";
export { countryCode } from "./country-code.ts";
export { changes, historyPage } from "./history.ts";
export { countEntries, filterOf, listEntries } from "./list-entries.ts";
export { mentions } from "./mentions.ts";
export { pair } from "./pair.ts";
export { refused } from "./refuse.ts";
export { show } from "./show.ts";
export { lettersOf } from "./stable-id.ts";
