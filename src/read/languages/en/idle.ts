/** Phrases whose words would assert an activity by themselves, and do not here. */
export const IDLE_PHRASES: readonly string[] = (
  "operating theatre|operating theatres|operating theater|operating theaters|operating room|operating rooms|operating table|operating tables|of course|in the course of|in due course|exchange rate|exchange rates|stock exchange|foreign exchange|in exchange for|meeting of minds|meets the standards|meet the standards|visiting hours|" +
  "supply chain|supply chains|supply and demand|in short supply|on trial|stood trial|stand trial|show trial|trial court|former trial|intensive care unit|" +
  "in contact|point of contact|treatment plant|water treatment|in support of|with regard|health care workers|health care system|health care facilities|care homes|support group|in the meantime|" +
  "in a meeting room|meeting room|conference room|press conference|news conference|talk show|party talks|in agreement|trade balance|balance of payments|capital gains|research shows|studies show|study shows"
).split("|");
