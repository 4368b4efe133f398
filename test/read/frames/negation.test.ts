import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const unsaid = [
  "! Cuba did not sign the agreement.",
  "! The two countries never signed a memorandum.",
  "! Chile did not send doctors to Peru.",
  "! China has not donated vaccines to Taiwan.",
  "! The ministers did not meet in Geneva.",
  "! There was no meeting between Israel and Iran.",
  "! Norway will not fund the project in Malawi.",
  "! Poland cannot supply vaccines to Ukraine.",
  "! Canada never trained nurses from Cuba.",
  "! Ecuador expelled the ambassador of Venezuela.",
  "! Russia accused the United Kingdom of lying.",
  "! The United States imposed sanctions on Iran.",
  "! Israel struck a depot in Syria.",
  "! The army of Ethiopia attacked rebels in Tigray.",
  "! Iran denied the report of Israel.",
  "! Colombia closed its border with Venezuela.",
  "! Armenia condemned the shelling by Azerbaijan.",
  "! Pakistan shot down an Indian drone.",
  "! Russia blocked the resolution on Syria.",
  "! Police in Kenya arrested three men.",
  "! Sudan recalled its ambassador from Ethiopia.",
  "! France criticised the decision of Italy.",
  "! Soldiers from Rwanda crossed the border into Congo.",
  "! North Korea fired two missiles.",
  "! Turkmenistan protested to Uzbekistan.",
  "! The election in Peru was won by the opposition.",
  "! The president of Chile dismissed two ministers.",
  "! Inflation in Argentina rose to 50 percent.",
  "! The rains in Brazil killed 40 people.",
  "! The prices of bread rose in Egypt.",
  "! The team of Spain beat Italy 2-1.",
  "! The actor was born in Vienna.",
  "! The supply chain was broken.",
  "! The company produces cars in Slovakia.",
  "! The river runs through Mali and Niger.",
  "! The film was shot in Morocco.",
  "! The court in Lima tried the former president.",
  "! Norway produces oil.",
  "! The airline flies from Doha to Lima.",
  "! Prices in Japan and Korea went up.",
  "! The disease is transmitted by mosquitoes in Brazil.",
  "! The outbreak in Guinea killed 30 people.",
  "! Cholera spread from Haiti to the Dominican Republic.",
  "! Malaria kills many children in Chad.",
  "! Ghana declared an emergency.",
  "! If Peru asked, Chile might listen.",
];

describe("what is no activity", () => {
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
