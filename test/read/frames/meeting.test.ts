import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "Minister [Ana Torres]{participant} [met]{meeting completed} Ambassador [Li Wei]{participant} in Quito.",
  "A [meeting]{meeting completed} between [Cuba]{participant} and [Spain]{participant} took place in Madrid.",
  "[Peru]{participant} and [Chile]{participant} [held]{meeting completed} talks on health in Lima.",
  "The [talks]{meeting completed} between [Iran]{participant} and [Iraq]{participant} were held on Sunday.",
  "President [John Mahama]{participant} [visited]{meeting completed} [Cuba]{host} in July.",
  "The [visit]{meeting completed} of the [Chinese]{participant} delegation to [Malta]{host} lasted three days.",
  "[Egypt]{host} [hosted]{meeting completed} a delegation from [Chad]{participant}.",
  "The minister [received]{meeting completed} the ambassador of [Japan]{participant}.",
  "[Qatar]{participant} and [Ethiopia]{participant} [will hold]{meeting pledged} a summit in May.",
  "A [Kenyan]{participant} delegation [will visit]{meeting pledged} [India]{host} next week.",
  "A [Chinese]{participant} delegation [will visit]{meeting pledged} [Peru]{host} next week.",
  "The two ministers [held]{meeting completed} a video conference.",
  "[Serbia]{host} [welcomed]{meeting completed} a delegation from [Ghana]{participant} led by Minister [Kofi Mensah]{participant}.",
  "[Kofi Mensah]{participant} [led]{meeting completed} a delegation to [Switzerland]{host}.",
  "[Emmanuel Macron]{participant} [paid]{meeting completed} a visit to [Rwanda]{host}.",
  "During his [visit]{meeting completed} to [Cuba]{host}, the minister toured a hospital.",
  "The two presidents [spoke]{meeting completed} by telephone.",
  "The ministers [had]{meeting completed} a telephone conversation.",
  "The third session of the joint commission between [Angola]{participant} and [Cuba]{participant} was [held]{meeting completed} in Luanda.",
  "The signing [ceremony]{meeting completed} was attended by Ambassador [Luis Vega]{participant}.",
  "Minister [Ana Torres]{participant} [attended]{meeting completed} the conference in [Qatar]{host}.",
  "[Ana Torres]{participant} took part in the [summit]{meeting completed}.",
  "Officials of [Bolivia]{participant} and [Paraguay]{participant} [gathered]{meeting completed} in Asunción.",
  "The ministers [met]{meeting completed} on the sidelines of the World Health Assembly.",
  "[Tunisia]{participant} and [Mali]{participant} are [holding]{meeting underway} talks in Bamako.",
  "The [conference]{meeting completed}, held in [Kenya]{host}, brought together ten ministers.",
  "The ambassador [called on]{meeting completed} the health minister of [Nepal]{host}.",
  "[Ana Torres]{participant} [toured]{meeting completed} the hospital in [Ghana]{host}.",
  "[Russia]{participant} and [Nicaragua]{participant} exchanged views at a [meeting]{meeting completed} in Managua.",
  "The [trip]{meeting completed} to [Brazil]{host} was her first.",
  "The [meeting]{meeting cancelled} between [Poland]{participant} and [Hungary]{participant} was cancelled.",
  "The [visit]{meeting suspended} to [Niger]{host} was postponed.",
  "[Jordan]{participant} and [Syria]{participant} agreed to [hold]{meeting agreed} a meeting in June.",
  "The ministry [hosted]{meeting completed} a [reception]{meeting completed} for the [Cuban]{participant} doctors.",
  "The delegation [was received]{meeting completed} by President [Alberto Ruiz]{participant}.",
  "The sides held a round of [negotiations]{meeting completed} in [Austria]{host}.",
  "[Kofi Mensah]{participant} [travelled]{meeting completed} to [China]{host} for talks.",
  "An official [visit]{meeting completed} to [Oman]{host} was made by [Kofi Mensah]{participant}.",
  "In a [meeting]{meeting completed} with [Kofi Mensah]{participant}, the ambassador thanked Ghana.",
  "The [inauguration ceremony]{meeting completed} took place in [Senegal]{host}.",
  "The ambassador of [Cuba]{participant} [sat down]{meeting completed} with the minister of [Fiji]{participant}.",
  "[India]{participant} and [Nepal]{participant} [convened]{meeting completed} a joint working group meeting.",
  "The ministers [conferred]{meeting completed} in Oslo.",
  "The [summit]{meeting completed|pledged} will be attended by leaders of [Chad]{participant} and [Niger]{participant}.",
  "[Peru]{participant} and [Chile]{participant} [held]{meeting completed} a virtual meeting.",
  "A [ceremony]{meeting completed} in [Ghana]{host} marked the handover.",
  "A delegation headed by [Kofi Mensah]{participant} [visited]{meeting completed} [Serbia]{host}.",
  "The president of [Angola]{participant} [visited]{meeting completed} [Brazil]{host} in March.",
  "[Anita Rao]{participant} [will travel]{meeting pledged} to [Nepal]{host} next week.",
  "The ministers of [Peru]{participant} and [Chile]{participant} [met]{meeting completed} on Monday.",
  "Officials from [Iran]{participant} and [Iraq]{participant} [held]{meeting completed} a workshop meeting.",
  "The minister of [Norway]{participant} [cut the ribbon]{meeting completed} together with his Gambian colleague.",
  "An official [exchange]{meeting completed} was held between [Portugal]{participant} and [Cuba]{participant}.",
  "The minister [welcomed]{meeting completed} his [Cuban]{participant} counterpart on Monday.",
];

const unsaid = [
  "!meeting They did not meet.",
  "!meeting The funds will meet the medium to long-term needs of Somalia.",
  "!meeting The device meets the standards of Brazil.",
  "!meeting Supply has not met the demand of India and Nepal.",
  "!meeting We are going to continue investing in health in Uganda.",
];

describe("meeting", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
