import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "The [Philippines]{partner} and [Israel]{partner} agreed to [set up]{cooperation agreed} a joint committee on health technology.",
  "The [United States]{partner} will continue to [partner]{cooperation pledged} with the [WHO]{partner} on pandemic preparedness.",
  "[Samoa]{recipient} [appealed]{cooperation requested} to [New Zealand]{provider} for assistance.",
  "[Cuba]{partner} and [Mexico]{partner} [cooperate]{cooperation underway} in health.",
  "[India]{partner} and [Brazil]{partner} agreed to [strengthen]{cooperation agreed} cooperation.",
  "The two countries [will strengthen]{cooperation pledged} their ties.",
  "[Russia]{partner} is interested in [expanding]{cooperation interest} cooperation with [Cuba]{partner}.",
  "[Relations]{cooperation underway} between [Chile]{partner} and [China]{partner} are excellent.",
  "[Cooperation]{cooperation underway} with [Japan]{partner} in health dates back to 1980.",
  "[Germany]{provider} [supports]{cooperation underway} the health ministry of [Ghana]{recipient}.",
  "[Australia]{provider} [helped]{cooperation completed} [Vanuatu]{recipient} to fight malaria.",
  "[Canada]{provider} [assisted]{cooperation completed} [Jamaica]{recipient} in the fight against Ebola.",
  "[Iran]{partner} expressed its willingness to [deepen]{cooperation interest} relations with [Syria]{partner}.",
  "They [discussed]{cooperation considered} cooperation in health.",
  "[Egypt]{partner} and [Sudan]{partner} [reviewed]{cooperation considered|completed} bilateral cooperation.",
  "[Collaboration]{cooperation underway} between [Spain]{partner} and [Peru]{partner} covers transplants.",
  "[Cuba]{partner} wishes to [work]{cooperation interest} with [Canada]{partner}.",
  "[Türkiye]{partner} [works]{cooperation underway} with [Somalia]{partner} in health.",
  "[Israel]{partner} and [Kenya]{partner} [teamed up]{cooperation completed} against polio.",
  "[France]{partner} and [Lebanon]{partner} reaffirmed their commitment to [cooperation]{cooperation pledged}.",
  "[Poland]{partner} and [Ukraine]{partner} [intensified]{cooperation completed} their cooperation.",
  "[Portugal]{partner} proposed to [expand]{cooperation offered} cooperation with [Angola]{partner}.",
  "[Lebanon]{recipient} asked [France]{provider} for [help]{cooperation requested}.",
  "[Assistance]{cooperation underway|completed} from [Norway]{provider} to [Malawi]{recipient} continues.",
  "[Serbia]{partner} suspended its [cooperation]{cooperation suspended} with [Croatia]{partner}.",
  "[Saudi Arabia]{partner} and [Iran]{partner} [resumed]{cooperation completed|underway} diplomatic relations.",
  "[Fiji]{partner} and [India]{partner} [established]{cooperation completed} diplomatic ties.",
  "[Vietnam]{partner} and [Laos]{partner} enjoy close [relations]{cooperation underway}.",
  "The [partnership]{cooperation underway} between [Qatar]{partner} and [Rwanda]{partner} is growing.",
  "The ministers explored ways to [boost]{cooperation considered} cooperation.",
  "[Kazakhstan]{partner} and [Hungary]{partner} are ready to [develop]{cooperation offered|interest} cooperation.",
  "[Technical assistance]{cooperation underway|completed} from [Sweden]{provider} helped [Moldova]{recipient}.",
  "[Chile]{partner} [joined]{cooperation completed} forces with [Peru]{partner} against cholera.",
  "[Solidarity]{cooperation underway|interest} between [Cuba]{partner} and [Haiti]{partner} was stressed.",
  "[Bolivia]{partner} and [Paraguay]{partner} [face]{!cooperation} a drought.",
  "The [strengthening]{cooperation pledged|underway|considered|interest} of ties between [Oman]{partner} and [India]{partner} was discussed.",
  "[Zambia]{partner} hopes for closer [cooperation]{cooperation interest} with [China]{partner}.",
  "[Djibouti]{partner} and [Ethiopia]{partner} [are working]{cooperation underway} together to stop cholera.",
  "[Japan]{provider} [provides]{cooperation underway} technical assistance to [Fiji]{recipient}.",
  "[Japan]{partner} [reaffirmed]{cooperation pledged} its commitment to the health agenda of [Fiji]{partner}.",
  "[Kenya]{partner} will [participate]{cooperation pledged} in a programme of [Norway]{partner}.",
  "She praised the [cooperation]{cooperation underway} that exists between [Peru]{partner} and [Cuba]{partner}.",
  "He recalled the [friendship]{cooperation underway} that links [Mali]{partner} and [Cuba]{partner}.",
  "The historic [ties]{cooperation underway} that unite [Bolivia]{partner} with [Cuba]{partner} are strong.",
  "She acknowledged the [support]{cooperation underway|completed} [Ethiopia]{recipient} has received from [Cuba]{provider}.",
  "[Kenya]{partner} and [Cuba]{partner} [have cooperated]{cooperation underway} in health since 1986.",
  "The two countries have [maintained]{cooperation underway} diplomatic relations since 1975.",
  "The [support]{cooperation considered} of New Zealand for Samoa is under consideration.",
  "The [cooperation]{cooperation considered} between Peru and Chile is still under discussion.",
  "[Somalia]{partner} [took over]{cooperation completed} the [Turkish]{partner} hospital in 2020.",
];

const unsaid = [
  "!cooperation The police of Spain and Peru found the thief.",
];

describe("cooperation", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
