import type { Status } from "#model/codes/statuses.ts";
import type { Noted } from "./noted.ts";
import { RUNGS } from "./rung-words.ts";

/** A rung that somebody has said the matter stands on, with every quote for it. */
export interface LadderRung {
  readonly status: Status;
  readonly claims: readonly Noted[];
}

/** A stop of the ladder as it is drawn. `filled`: the line reaches it. */
export interface Stop extends LadderRung {
  readonly filled: boolean;
  readonly partyOnly: boolean;
}

/** The ladder as it is drawn: eight stops, how far the line goes (-1 nowhere), and what ended it. */
export interface Drawn {
  readonly stops: readonly Stop[];
  readonly reached: number;
  readonly ends: readonly LadderRung[];
}

/** Where the stops of a ladder stand by its evidence. */
export function drawnLadder(rungs: readonly LadderRung[], isParty: (claim: Noted) => boolean): Drawn {
  const claimsOf = (status: Status): readonly Noted[] => rungs.find((one) => one.status === status)?.claims ?? [];
  const reached = Math.max(-1, ...RUNGS.map((status, i) => (claimsOf(status).length > 0 ? i : -1)));
  const stops = RUNGS.map((status, i): Stop => {
    const claims = claimsOf(status);
    return { status, claims, filled: i <= reached, partyOnly: claims.length > 0 && claims.every(isParty) };
  });
  return { stops, reached, ends: rungs.filter(({ status, claims }) => !RUNGS.includes(status) && claims.length > 0) };
}
