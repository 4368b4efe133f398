import { sql } from "kysely";
import type { Status } from "#model/codes/statuses.ts";
import { isPromised, OPEN } from "./commitments.ts";
import { rows, type Db } from "./database.ts";
import { conditions } from "./entries.ts";

/** A commitment that is not said to be done or given up, by what tells whether it has changed since it was looked at. */
export interface OpenCommitment {
  readonly id: string;
  /** of its fold: the same number, the same fold */
  readonly version: number;
  readonly status: Status;
  readonly countries: readonly string[];
  readonly charge: string | null;
  /** what others say of it counts as well: it is linked to what delivers it, or somebody has noted something of it */
  readonly joined: boolean;
}

/** All commitments that stand open by their own claims, without their folds. */
export const openCommitments = (db: Db): Promise<OpenCommitment[]> =>
  rows(db, sql<OpenCommitment>`
    with recursive delivered (id) as (
      select distinct target from links where kind = 'delivers' union select e.merged_into from delivered d join entries e on e.id = d.id where e.merged_into is not null
    ), noted as (select distinct m.entry as id from sources s join mentions m on m.source = s.id where s.kind = 'note')
    select e.id, e.version, e.status, e.countries, e.charge_person as charge, (e.id in (select id from delivered) or e.id in (select id from noted)) as joined
    from entries e where ${conditions({ statuses: OPEN })} and ${isPromised} order by e.id`);
