import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "[Iran]{recipient} [granted]{market-access completed} emergency use authorisation to the [Cuban]{provider} vaccine.",
  "The [Cuban]{provider} vaccine has been [granted]{market-access completed} emergency use authorization in [Iran]{recipient}.",
  "[Mexico]{recipient} [authorised]{market-access completed} the [Cuban]{provider} vaccine Abdala.",
  "[Vietnam]{recipient} [approved]{market-access completed} the [Cuban]{provider} vaccine for emergency use.",
  "The vaccine [was registered]{market-access completed} in [Belarus]{recipient}.",
  "The [registration]{market-access completed|underway} of [Cuban]{provider} medicines in [Algeria]{recipient} is complete.",
  "[Russia]{provider} [registered]{market-access completed} its vaccine in [Bolivia]{recipient}.",
  "[India]{provider} [launched]{market-access completed} the drug in [Kenya]{recipient}.",
  "Heberprot-P [obtained]{market-access completed} registration in [Türkiye]{recipient}.",
  "[Cuba]{provider} [introduced]{market-access completed} its products in [Kazakhstan]{recipient}.",
  "The [introduction]{market-access underway|completed} of [Indian]{provider} medicines to the market of [Russia]{recipient} was eased.",
  "[Hungary]{recipient} [gave]{market-access completed} approval to the [Chinese]{provider} vaccine.",
  "The [Chinese]{provider} vaccine [received]{market-access completed} authorisation in [Chile]{recipient}.",
  "[Cuba]{provider} seeks to [register]{market-access interest} its vaccine in [Argentina]{recipient}.",
  "[Serbia]{recipient} [cleared]{market-access completed} the [British]{provider} vaccine for use.",
  "[Uzbekistan]{recipient} [admitted]{market-access completed} the [Chinese]{provider} vaccine.",
  "[Indian]{provider} drugs [were approved]{market-access completed} for sale in [Ghana]{recipient}.",
  "The [marketing]{market-access underway|completed} of [Cuban]{provider} medicines in [China]{recipient} has begun.",
  "[Nicaragua]{recipient} authorised the [use]{market-access completed|agreed} of the [Cuban]{provider} vaccine.",
  "The regulator of [Ghana]{recipient} [certified]{market-access completed} the drug.",
  "Sputnik V [is registered]{market-access underway|completed} in [Serbia]{recipient}.",
  "[Cuba]{provider} asked [South Africa]{recipient} to [approve]{market-access requested} its vaccine.",
  "The [entry]{market-access underway|completed} of [Turkish]{provider} medicines into the market of [Iraq]{recipient} continues.",
  "[Access]{market-access pledged} for [Belarusian]{provider} medicines to the market of [Zimbabwe]{recipient} will be eased.",
  "[Hungary]{recipient} [gave its approval]{market-access completed} to the [Chinese]{provider} vaccine.",
];

const unsaid = [
  "!market-access The company registered a profit in Peru.",
  "!market-access The ship was registered in Panama.",
  "!market-access Parliament approved the budget in Athens.",
  "!market-access Iran launched a missile.",
  "!market-access North Korea launched a satellite.",
  "!market-access The cabinet gave its approval for signing a memorandum with Fiji.",
];

describe("market-access", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
