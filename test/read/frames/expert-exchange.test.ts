import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "[Cuba]{partner} and [Vietnam]{partner} [exchanged]{expert-exchange completed} experts in biotechnology.",
  "The [exchange]{expert-exchange underway|completed} of experts between [Iran]{partner} and [Cuba]{partner} went on for years.",
  "[Japan]{partner} and [Thailand]{partner} [will exchange]{expert-exchange pledged} researchers.",
  "[Academic exchanges]{expert-exchange underway|completed} between [Chile]{partner} and [Spain]{partner} have grown.",
  "They agreed on [exchanges]{expert-exchange agreed} of scientists.",
  "Experts from [Russia]{partner} [visited]{expert-exchange completed} [Laos]{host} to study malaria.",
  "[Chinese]{partner} experts [arrived]{expert-exchange completed} in [Italy]{host} on Thursday.",
  "[China]{partner} [sent]{expert-exchange completed} three experts to [Iran]{host}.",
  "[Israeli]{partner} researchers [visited]{expert-exchange completed} a laboratory in [Rwanda]{host}.",
  "[Kenya]{host} [hosted]{expert-exchange completed} scientists from [India]{partner}.",
  "The two sides [shared]{expert-exchange completed} experiences in primary care.",
  "[Brazil]{partner} and [Mexico]{partner} [share]{expert-exchange underway} experience in dengue control.",
  "[Sharing]{expert-exchange underway|completed} of best practices between [Fiji]{partner} and [Samoa]{partner} goes on.",
  "The ministers discussed the [exchange]{expert-exchange considered} of information on epidemics.",
  "[Türkiye]{partner} and [Qatar]{partner} [swapped]{expert-exchange completed} information on hospitals.",
  "[Portugal]{partner} [will send]{expert-exchange pledged} experts to [Brazil]{host}.",
  "[Academic mobility]{expert-exchange underway|considered} between [Georgia]{partner} and [Germany]{partner} was discussed.",
  "[Japanese]{partner} professors [visited]{expert-exchange completed} universities in [Mongolia]{host}.",
  "The [exchange]{expert-exchange completed|underway} of professors and students between [Syria]{partner} and [Iran]{partner} lasted a year.",
  "[Saudi Arabia]{partner} wishes to [exchange]{expert-exchange interest} experiences with [Singapore]{partner}.",
  "[Cuba]{partner} and [Mexico]{partner} agreed to [share]{expert-exchange agreed} knowledge on diabetes.",
  "Scientists of [Bulgaria]{partner} [came]{expert-exchange completed} to [Cuba]{host}.",
];

const unsaid = [
  "!expert-exchange Iran and Israel exchanged fire.",
  "!expert-exchange Prisoners were exchanged between Ukraine and Russia.",
  "!expert-exchange Lucky experts in Spain say the tax is too high.",
];

describe("expert-exchange", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
