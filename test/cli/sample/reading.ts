import { readFileSync } from "node:fs";
import type { Quote } from "#model/quote.ts";
import type { Activity, Entity, Figure, Reading, Relation } from "#model/reading.ts";

const text = readFileSync(new URL("text.txt", import.meta.url), "utf8");

/** The quote of the first place where the words stand, after some other words. */
function at(exact: string, after = ""): Quote {
  const start = text.indexOf(exact, text.indexOf(after));
  if (start < 0) throw new Error(`The sample does not say "${exact}".`);
  return { start, end: start + exact.length, exact };
}

const cited = (value: string, words = value) => ({ value, quote: at(words) });
const reference = (entity: string, words: string, after?: string) => ({ entity, quote: at(words, after) });
const participant = (role: Activity["participants"][number]["role"], entity: string, words: string) => ({ role, ...reference(entity, words) });

const entity = (id: string, kind: Entity["kind"], name: string, ...aliases: string[]): Entity => ({ id, kind, name, aliases, mentions: [name, ...aliases].filter((one) => text.includes(one)).map((one) => at(one)) });

const entities: readonly Entity[] = [
  { ...entity("e1", "country", "Brazil", "Brazilian"), code: "BR" },
  { ...entity("e2", "country", "Mozambique", "Mozambican"), code: "MZ" },
  entity("e3", "organisation", "Oswaldo Cruz Foundation", "Fiocruz"),
  entity("e4", "organisation", "Brazil's Ministry of Health"),
  entity("e5", "organisation", "Vale"),
  entity("e6", "organisation", "Matola plant", "The plant at Matola"),
  entity("e7", "person", "Nadia Abdala", "Ms Abdala"),
  entity("e8", "person", "Márcia Duarte Lima"),
  entity("e9", "person", "Carlos Puente"),
  entity("e10", "place", "Maputo"),
  entity("e11", "place", "Sofala"),
  entity("e12", "place", "Zambézia"),
  entity("e13", "place", "Nampula"),
  entity("e14", "product", "lamivudine"),
  entity("e15", "product", "dengue vaccine"),
  entity("e16", "condition", "HIV"),
];

const activities: readonly Activity[] = [
  {
    id: "a1", kind: "agreement", status: "agreed", instrument: "protocol", purpose: "12110",
    trigger: at("signed a protocol"),
    quote: at("Mozambique's Minister of Health, Nadia Abdala, and the President of the Oswaldo Cruz Foundation (Fiocruz), Márcia Duarte Lima, signed a protocol on cooperation in health on Tuesday in Maputo."),
    participants: [participant("partner", "e1", "Brazil"), participant("partner", "e2", "Mozambique"), participant("signatory", "e7", "Nadia Abdala"), participant("signatory", "e8", "Márcia Duarte Lima"), participant("witness", "e9", "Carlos Puente")],
    date: { edtf: "2019-03-12", quote: at("on Tuesday") },
    place: reference("e10", "Maputo", "on Tuesday"),
    confidence: { value: 0.93, reasons: ["both parses agree", "the title says it too"] },
  },
  {
    id: "a2", kind: "deployment", status: "pledged", partOf: "a1",
    trigger: at("will send"),
    quote: at("Under the protocol, Brazil will send about 40 nurses to the provinces of Sofala and Zambézia from May."),
    participants: [participant("provider", "e1", "Brazil"), participant("recipient", "e11", "Sofala"), participant("recipient", "e12", "Zambézia")],
    date: { edtf: "2019-05/..", quote: at("from May") },
  },
  {
    id: "a3", kind: "training", status: "underway",
    trigger: at("is already training"),
    quote: at("Fiocruz, which was founded in 1900 and is part of Brazil's Ministry of Health, is already training 120 Mozambican laboratory technicians at the Matola plant."),
    participants: [participant("provider", "e3", "Fiocruz"), participant("recipient", "e2", "Mozambican")],
    place: reference("e6", "Matola plant"),
  },
  {
    id: "a4", kind: "technology-transfer", status: "agreed",
    trigger: at("we accepted"),
    quote: at("Brazil has offered us the recipe of its antiretroviral, and we accepted"),
    participants: [participant("provider", "e1", "Brazil has")],
    assertedBy: reference("e7", "the minister", "accepted"),
  },
  {
    id: "a5", kind: "finance", status: "completed", terms: "donation",
    trigger: at("donated"),
    quote: at("the Brazilian company Vale donated 4.5 million"),
    participants: [participant("provider", "e5", "Vale"), participant("recipient", "e6", "The plant at Matola")],
  },
  {
    id: "a6", kind: "research", status: "suspended",
    trigger: at("suspended"),
    quote: at("A plan to test a dengue vaccine in Nampula has been suspended since November 30."),
    participants: [],
    about: [reference("e15", "dengue vaccine")],
    place: reference("e13", "Nampula"),
    date: { edtf: "XXXX-11-30/..", quote: at("since November 30") },
  },
  {
    id: "a7", kind: "finance", status: "considered", terms: "loan",
    trigger: at("still talking"),
    quote: at("Asked about a loan for a second plant, Ms Abdala said that both sides are still talking."),
    participants: [participant("partner", "e1", "Brazil"), participant("partner", "e2", "Mozambique")],
    assertedBy: reference("e7", "Ms Abdala"),
  },
];

const figures: readonly Figure[] = [
  { value: 40, qualifier: "about", unit: "nurse", of: "a2", quote: at("about 40 nurses") },
  { value: 120, unit: "laboratory technician", of: "a3", quote: at("120 Mozambican laboratory technicians") },
  { value: 34_500_000, unit: "USD", of: "e6", quote: at("34.5 million US dollars") },
  { value: 4_500_000, unit: "USD", of: "a5", quote: at("4.5 million", "Vale") },
];

const relations: readonly Relation[] = [
  { kind: "position", subject: "e7", object: "e2", label: "Minister of Health", quote: at("Mozambique's Minister of Health, Nadia Abdala") },
  { kind: "position", subject: "e8", object: "e3", label: "President", quote: at("the President of the Oswaldo Cruz Foundation (Fiocruz), Márcia Duarte Lima") },
  { kind: "position", subject: "e9", object: "e1", label: "ambassador", quote: at("The Brazilian ambassador, Carlos Puente") },
  { kind: "founded", subject: "e3", date: { edtf: "1900", quote: at("in 1900") }, quote: at("Fiocruz, which was founded in 1900") },
  { kind: "part-of", subject: "e3", object: "e4", quote: at("is part of Brazil's Ministry of Health") },
  { kind: "produces", subject: "e6", object: "e14", quote: at("The plant at Matola makes lamivudine") },
  { kind: "treats", subject: "e14", object: "e16", quote: at("lamivudine, a medicine against HIV") },
];

/** A reading made by hand, with something of everything that a page can show. */
export const SAMPLE: Reading = {
  format: "rapporteur/reading@1",
  source: {
    id: `sha256:${"0".repeat(64)}`,
    text,
    language: "en",
    url: null,
    title: cited("Brazil and Mozambique sign health protocol, first nurses expected in May"),
    publisher: cited("AIM"),
    published: cited("2019-03-12", "12 March 2019"),
    credits: [
      { role: "origin", name: "AIM", quote: at("AIM", "Source:") },
      { role: "translator", name: "Clube de Moçambique", quote: at("Clube de Moçambique") },
    ],
  },
  entities,
  activities,
  figures,
  relations,
  notes: [{ rule: "date-without-year", message: "the year is not said", quote: at("November 30") }],
};
