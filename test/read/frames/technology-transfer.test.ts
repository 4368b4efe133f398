import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "[Cuba]{provider} [transferred]{technology-transfer completed} the technology of the vaccine to [Iran]{recipient}.",
  "[Cuba]{provider} [will transfer]{technology-transfer pledged} vaccine technology to [Vietnam]{recipient}.",
  "The [transfer]{technology-transfer completed|underway} of technology from [Germany]{provider} to [South Africa]{recipient} has begun.",
  "[Technology transfer]{technology-transfer underway|completed} from [Russia]{provider} to [Serbia]{recipient} went on.",
  "[Egypt]{recipient} [is producing]{technology-transfer underway} the [Chinese]{provider} vaccine Sinovac under licence.",
  "[Argentina]{recipient} [will produce]{technology-transfer pledged} the [Russian]{provider} vaccine.",
  "[Bangladesh]{recipient} [will manufacture]{technology-transfer pledged} Sputnik V, the vaccine of [Russia]{provider}.",
  "[India]{provider} [shared]{technology-transfer completed} its know-how with [Uganda]{recipient}.",
  "[Local production]{technology-transfer underway|considered} of [Cuban]{provider} vaccines in [Ghana]{recipient} is being studied.",
  "The [production]{technology-transfer pledged|underway} of the Cuban vaccine in [Vietnam]{recipient} will start in June.",
  "[Brazil]{recipient} [obtained]{technology-transfer completed} a licence from [Britain]{provider} to make the vaccine.",
  "[AstraZeneca]{provider} [licensed]{technology-transfer completed} its vaccine to [India]{recipient}.",
  "[Kazakhstan]{recipient} began [producing]{technology-transfer underway|completed} the [Russian]{provider} vaccine.",
  "[Zimbabwe]{recipient} asked [Cuba]{provider} for the [transfer]{technology-transfer requested} of technology.",
  "[Cuba]{provider} offered the [transfer]{technology-transfer offered} of technology to [Syria]{recipient}.",
  "[Vaccines]{technology-transfer underway} of [Cuba]{provider} are manufactured in [Iran]{recipient}.",
  "[Türkiye]{recipient} [acquired]{technology-transfer completed} the technology from [Russia]{provider}.",
  "The [licensing]{technology-transfer completed|underway} of the drug to [Egypt]{recipient} by [India]{provider} cut prices.",
  "[Hungary]{recipient} will [make]{technology-transfer pledged} the [Chinese]{provider} vaccine.",
  "Fill-and-finish [production]{technology-transfer underway} of the [Chinese]{provider} vaccine takes place in [Egypt]{recipient}.",
  "[South Korea]{recipient} [produces]{technology-transfer underway} Sputnik V under contract with [Russia]{provider}.",
  "[Mexico]{recipient} [bottles]{technology-transfer underway} the [Russian]{provider} vaccine.",
  "The first batch of the [Russian]{provider} vaccine is expected to be [produced]{technology-transfer pledged} in [India]{recipient}.",
];

const unsaid = [
  "!technology-transfer The company produces cars in Mexico.",
  "!technology-transfer Chile produces copper.",
  "!technology-transfer The prisoner was transferred to a jail in Lima.",
  "!technology-transfer The player was transferred to Madrid.",
  "!technology-transfer The film was produced in Spain.",
];

describe("technology-transfer", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
