import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "Cuba and Vietnam met in Hanoi. [Both countries]{partner=Cuba+Vietnam} [signed]{agreement agreed} a memorandum.",
  "Cuba and Vietnam met in Hanoi. The [two countries]{partner=Cuba+Vietnam} agreed to [strengthen]{cooperation agreed} cooperation.",
  "Cuba and Vietnam held talks. [They]{partner=Cuba+Vietnam} [signed]{agreement agreed} a memorandum.",
  "Cuba and Vietnam held talks. The [two sides]{partner=Cuba+Vietnam} will [expand]{cooperation pledged} cooperation.",
  "Cuba and Vietnam held talks. The [two nations]{partner=Cuba+Vietnam} [cooperate]{cooperation underway} in biotechnology.",
  "Cuba and Vietnam held talks. [Both parties]{partner=Cuba+Vietnam} [reviewed]{cooperation considered|completed} cooperation in health.",
  "India and Nepal share a border. [Both governments]{partner=India+Nepal} [signed]{agreement agreed} a protocol.",
  "Health Minister Anita Rao arrived in Nepal. [She]{participant=Anita_Rao} [met]{meeting completed} the president.",
  "President Juan Ortega came to Havana. [He]{participant=Juan_Ortega} [visited]{meeting completed} a laboratory.",
  "Cuba supports Haiti. [It]{provider=Cuba} [sent]{deployment completed} 100 doctors to [Haiti]{recipient}.",
  "The relations between Chile and Japan are old. The [two countries]{partner=Chile+Japan} [established]{cooperation completed} diplomatic relations in 1897.",
  "Cuba and Angola are friends. [Relations]{cooperation underway} between the [two countries]{partner=Cuba+Angola} are excellent.",
  "Cuba and Angola are friends. [Cooperation]{cooperation underway} between [both nations]{partner=Cuba+Angola} began in 1975.",
  "China and Malawi opened the hospital. [Chinese]{provider=China} doctors [work]{deployment underway} there.",
  "Japan and Ghana have long been partners. [Japan]{provider} [built]{investment completed} a laboratory, and [Ghana]{recipient} thanked it.",
  "Cuba and Qatar met. The [two ministries]{partner=Cuba+Qatar} [signed]{agreement agreed} an agreement.",
  "Minister Anita Rao thanked Cuba. [She]{participant=Anita_Rao} [toured]{meeting completed} a clinic.",
  "“[We]{partner=Cuba+Angola} will [strengthen]{cooperation pledged} our cooperation,” said the ministers of Cuba and Angola.",
  "Italy and Albania are neighbours. [Italy]{provider} [sent]{deployment completed} nurses, and [Albania]{recipient=Albania} repaid the gesture.",
];

describe("who is meant", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
