import type { Status } from "#model/codes/statuses.ts";
import type { Activity } from "#model/reading.ts";
import { describeActivity } from "./describe-activity.ts";
import { explainActivity } from "./explain-activity.ts";
import { firm } from "./firm.ts";
import { listNames } from "./list-names.ts";
import { BODY, type Paragraph, type Words } from "./page.ts";
import type { Style } from "./paint.ts";
import { showEdtf } from "./show-edtf.ts";
import { showFigure } from "./show-figure.ts";
import { showQuote } from "./show-quote.ts";
import { withDots } from "./with-dots.ts";
import type { View } from "./view.ts";

/** Said, agreed, happening, done, ended: five colours for ten rungs. */
const STYLES = {
  interest: "said", requested: "said", offered: "said", considered: "said", pledged: "said",
  agreed: "going", underway: "going",
  completed: "good",
  suspended: "ended", cancelled: "ended",
} as const satisfies Readonly<Record<Status, Style>>;

function umbrella(activity: Activity, view: View): string {
  const above = view.reading.activities.find((one) => one.id === activity.partOf);
  return above ? `under the ${above.instrument?.replaceAll("-", " ") ?? above.kind} of line ${view.lineOf(above.trigger.start)}` : "";
}

/** What else is known of a record, each in its words, in the order in which one asks for it. */
function particulars(activity: Activity, view: View): string[] {
  const about = [...new Set(activity.about?.map((one) => view.nameOf(one.entity)))];
  return [
    about.length > 0 ? `on ${listNames(about)}` : "",
    ...view.figuresOf(activity.id).map((figure) => firm(showFigure(figure, view.reading.source.language))),
    activity.terms ?? "",
    activity.date ? firm(showEdtf(activity.date.edtf)) : "",
    activity.place ? view.nameOf(activity.place.entity) : "",
    umbrella(activity, view),
    activity.assertedBy ? `says ${view.nameOf(activity.assertedBy.entity)}` : "",
  ].filter(Boolean);
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function summary(activity: Activity, view: View): Words[] {
  const [first = "no parties named", ...rest] = [describeActivity(activity, view), ...particulars(activity, view)].filter(Boolean);
  return withDots([capitalised(first), ...rest]);
}

/** A record: its status, what it is, and beneath it the words that it rests on. */
export function showActivity(activity: Activity, view: View): Paragraph[] {
  const quote = showQuote(activity.quote, { line: view.lineOf(activity.quote.start), room: view.room, trigger: activity.trigger });
  return [
    { indent: BODY, label: { words: activity.status, style: STYLES[activity.status] }, words: summary(activity, view) },
    quote,
    ...(view.explain ? explainActivity(activity, view) : []),
  ];
}
