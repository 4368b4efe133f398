import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "Cuba and Iran agreed to [train]{training agreed} doctors and to [produce]{technology-transfer agreed} vaccines.",
  "China will [build]{investment pledged} a hospital and [send]{deployment pledged} doctors to Chad.",
  "India [donated]{supply completed} vaccines and [trained]{training completed} nurses in Nepal.",
  "Japan promised to [supply]{supply pledged} vaccines, to [fund]{finance pledged} clinics and to [train]{training pledged} nurses in Laos.",
  "Kenya asked Cuba to [send]{deployment requested} doctors and to [train]{training requested} nurses.",
  "Egypt offered to [treat]{service offered} patients and to [supply]{supply offered} medicines to Libya.",
  "The ministers [met]{meeting completed} in Oslo and [signed]{agreement agreed} a memorandum.",
  "The two sides [held]{meeting completed} talks and agreed to [expand]{cooperation agreed} cooperation.",
  "Brazil [received]{supply completed} vaccines from India and will [produce]{technology-transfer pledged} the Chinese vaccine.",
  "Sweden has [funded]{finance completed} clinics, [supplied]{supply completed} medicines and [trained]{training completed} midwives in Zambia.",
  "They agreed on the [exchange]{expert-exchange agreed} of experts, the [training]{training agreed} of doctors and the [supply]{supply agreed} of medicines.",
  "Cuba has [trained]{training completed} doctors from Ghana and continues to [send]{deployment underway} brigades there.",
  "Peru [signed]{agreement agreed} a contract with Russia and [received]{supply completed} the first doses from China.",
  "Korea [built]{investment completed} a hospital in Laos and [equipped]{investment completed} a laboratory.",
  "Italy will [send]{supply pledged} ventilators and [deploy]{deployment pledged} a medical team to Albania.",
  "Cuba plans to [register]{market-access pledged} its vaccine and [open]{investment pledged} a plant in Vietnam.",
  "Canada [pledged]{finance pledged} $5 million and [will send]{deployment pledged} nurses to Haiti.",
  "The Korean project in Nepal includes the [construction]{investment underway} of a ward and the [training]{training underway} of 50 nurses.",
  "The programme of Japan in Fiji includes the [renovation]{investment underway} of a clinic and [scholarships]{training underway} for nurses.",
];

describe("lists", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
