import { quote } from "#model/quote.ts";
import type { Activity, Entity, Figure, Reading, Relation } from "#model/reading.ts";
import type { Reference, ReferenceActivity } from "../../scripts/evaluate/reference.ts";

export const TEXT = "Cuba sent 40 doctors to Ghana on 3 May. Ghana signed a memorandum with Cuba.";

export const at = (words: string) => quote(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);

export const cuba: Entity = { id: "e1", kind: "country", name: "Cuba", aliases: [], code: "CU", mentions: [at("Cuba")] };
export const ghana: Entity = { id: "e2", kind: "country", name: "Ghana", aliases: [], code: "GH", mentions: [at("Ghana")] };

export const sent: Activity = {
  id: "a1", kind: "deployment", status: "completed", trigger: at("sent 40 doctors"), quote: at("Cuba sent 40 doctors to Ghana on 3 May."),
  participants: [{ entity: "e1", role: "provider", quote: at("Cuba") }, { entity: "e2", role: "recipient", quote: at("Ghana") }],
  date: { edtf: "XXXX-05-03", quote: at("3 May") },
};
export const doctors: Figure = { value: 40, unit: "doctor", quote: at("40 doctors") };

interface Found {
  readonly entities?: readonly Entity[];
  readonly activities?: readonly Activity[];
  readonly figures?: readonly Figure[];
  readonly relations?: readonly Relation[];
}

/** A reading of the text with the two countries, and nothing else but what is given. */
export const reading = ({ entities = [cuba, ghana], activities = [], figures = [], relations = [] }: Found): Reading => ({
  format: "rapporteur/reading@1", source: { id: "sha256:0", text: TEXT, language: "en", url: null, title: null, publisher: null, published: null, credits: [] },
  entities, activities, figures, relations, notes: [],
});

export const askedSent: ReferenceActivity = {
  id: "sent", kind: "deployment", status: "completed", trigger: "sent 40 doctors to Ghana", date: "XXXX-05-03",
  participants: [{ entity: "CU", role: "provider" }, { entity: "GH", role: "recipient" }],
};

/** A reference that asks for the two countries, and nothing else but what is given. */
export const reference = (asked: Partial<Reference>): Reference => ({
  source: {}, entities: [{ id: "CU", kind: "country", code: "CU", names: ["Cuba"] }, { id: "GH", kind: "country", code: "GH", names: ["Ghana"] }],
  activities: [], figures: [], relations: [], ...asked,
});
