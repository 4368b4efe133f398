import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "[Cuba]{partner} and [Italy]{partner} [are conducting]{research underway} a clinical trial of Soberana.",
  "A joint [study]{research underway|completed} by [Kenya]{partner} and the [United Kingdom]{partner} examined malaria vaccines.",
  "[Thailand]{partner} and [Japan]{partner} [will carry out]{research pledged} joint research on dengue.",
  "Clinical [trials]{research completed|underway} of the vaccine were carried out in [Brazil]{partner} and [China]{partner}.",
  "[Germany]{partner} and [Gabon]{partner} [developed]{research completed} a malaria vaccine.",
  "[Russia]{partner} and [India]{partner} [are developing]{research underway} a vaccine together.",
  "The vaccine [was developed]{research completed} by [Britain]{partner} and [India]{partner}.",
  "[Israel]{partner} and [Greece]{partner} [launched]{research completed|underway} a joint research project on cancer.",
  "[Joint research]{research underway|pledged|completed} between [Ghana]{partner} and [Denmark]{partner} focuses on tuberculosis.",
  "They agreed to [conduct]{research agreed} clinical trials in [Pakistan]{partner}.",
  "[Indonesia]{partner} took part in phase III [trials]{research completed|underway} of the [Chinese]{partner} vaccine.",
  "The [research]{research underway} is a collaboration between [Norway]{partner} and [Malawi]{partner}.",
  "[Argentina]{partner} participated in a [trial]{research completed|underway} of the vaccine with [Germany]{partner}.",
  "[Uganda]{partner} and [Sweden]{partner} discussed [research]{research considered} on HIV.",
  "[Mexico]{partner} [is studying]{research underway} the drug with [Cuba]{partner}.",
  "The [trial]{research underway|completed}, run by scientists of [Mali]{partner} and [France]{partner}, enrolled 2,000 children.",
  "Scientists from [Peru]{partner} and [Canada]{partner} [tested]{research completed} a new treatment.",
  "[Türkiye]{partner} [is to test]{research pledged} the [Chinese]{partner} vaccine.",
  "Phase III [trials]{research completed|underway} began in [Türkiye]{partner} in September.",
  "[Cuba]{partner} proposed a joint [study]{research offered} to [Belgium]{partner}.",
  "[Australia]{partner} and [Vietnam]{partner} [have jointly developed]{research completed} a diagnostic test.",
  "The [development]{research underway|completed} of a joint vaccine by [Iran]{partner} and [Cuba]{partner} began in 2020.",
  "[South Korea]{partner} wants to [develop]{research interest} vaccines with [Sweden]{partner}.",
  "[Serbia]{partner} and [Russia]{partner} [cooperate]{research underway} in research on cancer.",
  "[Ethiopia]{partner} and [Norway]{partner} [collaborated]{research completed} on a trial of a TB drug.",
  "[Bangladesh]{partner} hosted [trials]{research completed} of an [Indian]{partner} vaccine.",
];

const unsaid = [
  "!research The study of the constitution is taught in Paris.",
  "!research The development of the city of Dakar goes on.",
  "!research The ambassador tested positive.",
];

describe("research", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
