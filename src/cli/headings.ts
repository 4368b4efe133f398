import type { ActivityKind } from "#model/codes/activity-kinds.ts";

/** The groups of records in the order in which a person wants them: papers, encounters, then what is done. */
export const HEADINGS = {
  "agreement": "Agreements",
  "meeting": "Meetings",
  "deployment": "Health workers sent",
  "service": "Health services",
  "training": "Training",
  "expert-exchange": "Exchange of experts",
  "research": "Research",
  "technology-transfer": "Technology transfer",
  "supply": "Supplies",
  "market-access": "Market access",
  "finance": "Finance",
  "investment": "Investment",
  "cooperation": "Cooperation in general",
} as const satisfies Readonly<Record<ActivityKind, string>>;
