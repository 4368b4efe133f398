import type { DateUnit, DateWords } from "../date-words.ts";
import { numbersOf, orderOf, setOf } from "../table.ts";

const units = (table: string): ReadonlyMap<string, DateUnit> =>
  new Map(table.split(" ").map((pair) => pair.split(":") as [string, DateUnit]));

export const DATES: DateWords = {
  months: orderOf("january february march april may june july august september october november december", 1),
  shortMonths: orderOf("jan|jan. feb|feb. mar|mar. apr|apr. may jun|jun. jul|jul. aug|aug. sep|sep.|sept|sept. oct|oct. nov|nov. dec|dec.", 1),
  doubtfulMonths: setOf("may march april june august"),
  capitals: true,
  weekdays: orderOf("monday tuesday wednesday thursday friday saturday sunday", 0),
  shortWeekdays: orderOf("mon|mon. tue|tue.|tues|tues. wed|wed. thu|thu.|thur|thurs|thurs. fri|fri. sat|sat. sun|sun.", 0),
  deictics: numbersOf("today 0 tonight 0 yesterday -1 tomorrow 1"),
  shifts: numbersOf("this 0 current 0 last -1 past -1 next 1 coming 1"),
  same: setOf("that same"),
  against: numbersOf("following 1 previous -1 preceding -1"),
  units: units(
    "day:day days:day morning:day afternoon:day evening:day night:day noon:day week:week weeks:week weekend:week month:month months:month year:year years:year decade:decade decades:decade quarter:quarter trimester:quarter half:half semester:half century:other centuries:other hour:other hours:other minute:other minutes:other",
  ),
  parts: setOf("early mid late end beginning start middle mid-year"),
  yearWords: setOf("year fiscal financial academic calendar fy"),
  seasons: setOf("spring summer autumn fall winter"),
  decades: numbersOf("twenties 2 thirties 3 forties 4 fifties 5 sixties 6 seventies 7 eighties 8 nineties 9"),
  decadeWords: setOf(""),
  ordinals: numbersOf("first 1 second 2 third 3 fourth 4 last 0"),
  of: setOf("of"),
  articles: setOf("the"),
  since: setOf("since"),
  onwards: setOf("onwards onward"),
  until: setOf("until till through by before"),
  from: setOf("from"),
  between: setOf("between"),
  and: setOf("and &"),
  to: setOf("to until till through thru - – —"),
  before: setOf("in of since from by until till during before after to through between early late mid around for throughout circa and or late-"),
  ago: setOf("ago"),
  agoBefore: setOf(""),
  now: setOf("date now present today"),
  later: setOf("later afterwards after"),
  earlier: setOf("earlier"),
  ahead: setOf("will shall 'll due scheduled expected upcoming planned plans"),
  behind: setOf("was were had did came went took gave made began left held met sent won rose fell led brought bought told said saw became got found put ran wrote spoke"),
  pastEnding: /^[a-z]{3,}ed$/,
  futureEnding: null,
  names: setOf("agenda goals sdgs"),
};
