// A grammar of sentences as papers write them about health cooperation, and the articles that it makes.
import { reprint, seeded, type Random } from "../test/match/reports/mutate.ts";
import { makeWorld, pick, type Country, type Person } from "./register-world.ts";

const VACCINES = ["measles vaccine", "malaria vaccine", "cholera vaccine", "polio vaccine", "hepatitis B vaccine", "yellow fever vaccine", "rabies vaccine"];
const GOODS = ["ventilators", "oxygen concentrators", "dialysis machines", "ambulances", "X-ray machines", "incubators", "hospital beds"];
const CONDITIONS = ["malaria", "tuberculosis", "HIV", "diabetes", "dengue", "cholera", "hepatitis B", "breast cancer", "hypertension", "measles"];
const WORKERS = ["doctors", "nurses", "surgeons", "epidemiologists", "midwives", "laboratory technicians", "anaesthetists", "health workers"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const PAPERS = ["a memorandum of understanding", "a framework agreement", "a letter of intent", "a protocol", "a cooperation agreement"];
const BACKGROUND = [
  "The two countries have had diplomatic relations since $y.", "Hospitals in the region have been short of staff for years.", "Rains had cut off several districts in the weeks before.",
  "Parliament is to debate the health budget next month.", "Trade between the two countries grew by $n per cent last year.", "The ceremony was broadcast on national television.",
  "Neither side gave details of the cost.", "Local councils had asked for such help more than once.", "Some $n,000 people live in the area.",
];

/** Something that happened, or was to happen, between two countries: what one or more articles tell. */
interface Matter {
  readonly giver: Country;
  readonly taker: Country;
  readonly topic: keyof typeof TOPICS;
  readonly day: Day;
  readonly count: number;
  readonly vaccine: string;
  readonly goods: string;
  readonly condition: string;
  readonly workers: string;
  readonly paper: string;
  readonly hospital: string;
  readonly institute: string;
  readonly minister: Person;
  readonly host: Person;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Sentence = (matter: Matter) => string;

const LATEST = 2026;
const shown = ({ year, month, day }: Day): string => `${day} ${MONTHS[month]} ${year}`;
const later = ({ year, month, day }: Day, months: number): Day => ({ year: Math.min(year + Math.floor((month + months) / 12), LATEST), month: (month + months) % 12, day });
const pledgeOf = (day: Day): string => `${MONTHS[later(day, 3).month]} ${later(day, 3).year}`;
const thousands = (count: number): string => count.toLocaleString("en");

/** What an article says of a matter when it is agreed, and when it is done: the lead sentences first. */
const TOPICS = {
  supply: {
    before: [
      (m) => `${m.giver.name} will donate ${thousands(m.count * 100)} doses of ${m.vaccine} to ${m.taker.name} in ${pledgeOf(m.day)}, ${m.minister.name}, ${m.minister.office}, announced on ${shown(m.day)}.`,
      (m) => `${m.giver.name} has pledged to send ${thousands(m.count)} ${m.goods} to the ${m.hospital} in ${m.taker.name} by ${pledgeOf(m.day)}.`,
    ],
    after: [
      (m) => `${m.giver.name} delivered ${thousands(m.count * 100)} doses of ${m.vaccine} to ${m.taker.name} on ${shown(later(m.day, 4))}.`,
      (m) => `A shipment of ${thousands(m.count)} ${m.goods} donated by ${m.giver.name} arrived in ${m.taker.capital} on ${shown(later(m.day, 4))}, the ${m.taker.demonym} Ministry of Health said.`,
    ],
  },
  deployment: {
    before: [
      (m) => `${m.giver.name} will send ${m.count} ${m.workers} to ${m.taker.name} in ${pledgeOf(m.day)} under an agreement that the two governments signed on ${shown(m.day)} in ${m.taker.capital}.`,
      (m) => `${m.taker.name} has asked ${m.giver.name} to send ${m.count} ${m.workers} to the ${m.hospital}, ${m.host.name}, ${m.host.office}, said on ${shown(m.day)}.`,
    ],
    after: [
      (m) => `${m.count} ${m.giver.demonym} ${m.workers} arrived in ${m.taker.capital} on ${shown(later(m.day, 4))} to work at the ${m.hospital}.`,
      (m) => `${m.giver.name} sent a brigade of ${m.count} ${m.workers} to ${m.taker.name} on ${shown(later(m.day, 4))} to fight ${m.condition}.`,
    ],
  },
  agreement: {
    before: [
      (m) => `${m.giver.name} and ${m.taker.name} signed ${m.paper} on health cooperation on ${shown(m.day)} in ${m.taker.capital}.`,
      (m) => `The Ministry of Health of ${m.taker.name} and the ${m.institute} of ${m.giver.name} signed ${m.paper} on research into ${m.condition} on ${shown(m.day)}.`,
    ],
    after: [(m) => `${m.giver.name} and ${m.taker.name} renewed ${m.paper} on ${m.condition} on ${shown(later(m.day, 6))}.`],
  },
  training: {
    before: [(m) => `${m.giver.name} will train ${m.count} ${m.taker.demonym} ${m.workers} at the ${m.institute} from ${pledgeOf(m.day)}, ${m.minister.name}, ${m.minister.office}, promised on ${shown(m.day)}.`],
    after: [
      (m) => `${m.count} ${m.workers} from ${m.taker.name} completed a course on ${m.condition} at the ${m.institute} in ${m.giver.name} on ${shown(later(m.day, 9))}.`,
      (m) => `The ${m.institute} trained ${m.count} ${m.taker.demonym} ${m.workers} in ${m.giver.capital} in ${MONTHS[later(m.day, 9).month]} ${later(m.day, 9).year}.`,
    ],
  },
  research: {
    before: [(m) => `The ${m.institute} and the ${m.hospital} will carry out a clinical trial of a ${m.vaccine} against ${m.condition} with ${m.count} volunteers in ${m.taker.name}, both governments announced on ${shown(m.day)}.`],
    after: [(m) => `${m.giver.name} and ${m.taker.name} completed a clinical trial of a ${m.vaccine} with ${m.count} volunteers at the ${m.hospital} on ${shown(later(m.day, 11))}.`],
  },
  finance: {
    before: [(m) => `${m.giver.name} will lend ${m.taker.name} ${m.count} million dollars to build the ${m.hospital}, according to ${m.paper} signed on ${shown(m.day)}.`],
    after: [(m) => `${m.giver.name} granted ${m.taker.name} ${m.count} million dollars on ${shown(later(m.day, 2))} to equip the ${m.hospital}.`],
  },
  meeting: {
    before: [(m) => `${m.minister.name}, ${m.minister.office}, met ${m.host.name}, ${m.host.office}, in ${m.taker.capital} on ${shown(m.day)} to discuss cooperation against ${m.condition}.`],
    after: [(m) => `${m.minister.name}, ${m.minister.office}, visited the ${m.hospital} in ${m.taker.name} on ${shown(later(m.day, 1))}.`],
  },
} satisfies Readonly<Record<string, { readonly before: readonly Sentence[]; readonly after: readonly Sentence[] }>>;

const TELLERS: readonly Sentence[] = [
  (m) => `"${m.giver.name} keeps its word," said ${m.minister.name}, ${m.minister.office}.`,
  (m) => `${m.host.name}, ${m.host.office}, thanked ${m.giver.name} and said that ${m.condition} remained a burden.`,
  (m) => `The ${m.hospital} treats patients with ${m.condition} from the whole province.`,
  (m) => `The ${m.institute} belongs to the Ministry of Health of ${m.giver.name}.`,
  (m) => `${m.taker.name} asked ${m.giver.name} in ${m.day.year - 1} for help against ${m.condition}.`,
];

const HEADLINES: readonly Sentence[] = [
  (m) => `${m.giver.name} and ${m.taker.name} work together against ${m.condition}`,
  (m) => `${m.taker.name}: new steps with ${m.giver.name} in health`,
  (m) => `${m.giver.demonym} help for the ${m.hospital}`,
  (m) => `What ${m.giver.name} does for health in ${m.taker.name}`,
];

/** Those who give more are drawn more often. */
function draw(world: readonly Country[], random: Random): Country {
  let left = random() * world.reduce((sum, { giving }) => sum + giving, 0);
  return world.find(({ giving }) => (left -= giving) < 0) ?? world[0]!;
}

function makeMatter(world: readonly Country[], random: Random): Matter {
  const giver = draw(world, random);
  const taker = pick(world.filter(({ code }) => code !== giver.code), random);
  return {
    giver, taker, topic: pick(Object.keys(TOPICS) as (keyof typeof TOPICS)[], random), day: { year: 2001 + Math.floor(random() * 24), month: Math.floor(random() * 12), day: 1 + Math.floor(random() * 28) },
    count: 3 + Math.floor(random() ** 2 * 400), vaccine: pick(VACCINES, random), goods: pick(GOODS, random), condition: pick(CONDITIONS, random), workers: pick(WORKERS, random), paper: pick(PAPERS, random),
    hospital: pick(taker.hospitals, random), institute: pick(giver.institutes, random), minister: pick(giver.people, random), host: pick(taker.people, random),
  };
}

const background = (random: Random): string => pick(BACKGROUND, random).replace("$y", String(1955 + Math.floor(random() * 50))).replace("$n", String(2 + Math.floor(random() * 90)));

/** One article about a few matters of the same pair: announced, or done. */
function tell(matters: readonly Matter[], done: boolean, random: Random): string {
  const first = matters[0]!;
  const lead = (m: Matter): string => pick<Sentence>(done ? TOPICS[m.topic].after : TOPICS[m.topic].before, random)(m);
  const paragraphs = matters.map((m) => `${lead(m)} ${pick(TELLERS, random)(m)} ${background(random)}`);
  const published = shown(later(first.day, done ? 12 : 0));
  return `${pick(HEADLINES, random)(first)}\n\n${done ? first.taker.paper : first.giver.paper}, ${published}\n\n${paragraphs.join("\n\n")}\n\n${background(random)} ${background(random)}\n`;
}

// Of a hundred articles: so many are copies of another; so many tell again, in other words, of what another told.
const COPIES = 0.08;
const AGAIN = 0.35;
const REMEMBERED = 400;

/** Articles in English of some 120 words, one after the other, of which many tell of the same matters; the same for the same seed. */
export function* registerTexts(count: number, seed = 7): Generator<string> {
  const random = seeded(seed);
  const world = makeWorld(seed);
  const told: (readonly Matter[])[] = [];
  const texts: string[] = [];
  for (let n = 0; n < count; n++) {
    const copied = texts.length > 20 && random() < COPIES;
    const again = told.length > 20 && random() < AGAIN;
    const matters = again ? pick(told.slice(-REMEMBERED), random) : matterGroup(world, random);
    const text = copied ? reprint(pick(texts.slice(-REMEMBERED), random), random) : tell(matters, again, random);
    if (!copied) {
      texts.push(text);
      told.push(matters);
    }
    yield `${text}\nArticle ${n + 1}\n`;
  }
}

/** One to three matters between the same two. */
function matterGroup(world: readonly Country[], random: Random): readonly Matter[] {
  const first = makeMatter(world, random);
  const others = Array.from({ length: Math.floor(random() * 1.6) }, () => makeMatter(world, random));
  return [first, ...others.map((one) => ({ ...one, giver: first.giver, taker: first.taker, hospital: first.hospital, institute: first.institute, minister: first.minister, host: first.host, day: first.day }))];
}
