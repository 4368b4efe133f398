import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "Seven bilateral documents [were signed]{agreement agreed} in Dhaka by [India]{partner} and [Bangladesh]{partner}.",
  "The factory is the fruit of a [memorandum]{agreement agreed} which [Germany]{partner} concluded in October 2021 with [Rwanda]{partner}.",
  "[Cuba]{partner} and [Belarus]{partner} [signed]{agreement agreed} a memorandum of understanding on health.",
  "[India]{partner} [signed]{agreement agreed} an agreement with [Cambodia]{partner} on medicine.",
  "A cooperation protocol [was signed]{agreement agreed} between [Angola]{partner} and [Portugal]{partner}.",
  "The [memorandum]{agreement agreed} between [Ghana]{partner} and [Rwanda]{partner} covers health.",
  "[Kenya]{partner} and [Cuba]{partner} [inked]{agreement agreed} a deal on health workers.",
  "[Jordan]{partner} and [Iraq]{partner} [concluded]{agreement agreed} an agreement on medical tourism.",
  "[Qatar]{partner} [entered into]{agreement agreed} an agreement with [Somalia]{partner}.",
  "[Serbia]{partner} and [Hungary]{partner} [reached]{agreement agreed} an agreement on the recognition of certificates.",
  "[Mexico]{partner} and [Argentina]{partner} [renewed]{agreement agreed} their agreement on vaccine production.",
  "[Vietnam]{partner} and [Laos]{partner} [initialled]{agreement agreed} a protocol on health.",
  "[Signing]{agreement agreed} of a memorandum between [Oman]{partner} and [India]{partner} took place in Muscat.",
  "The signature of the [agreement]{agreement agreed} between [Chile]{partner} and [Peru]{partner} was witnessed by the president.",
  "Minister [Ana Torres]{signatory} [signed]{agreement agreed} the agreement on behalf of Bolivia.",
  "The agreement [was signed]{agreement agreed} by Health Minister [Peter Mwangi]{signatory} and Ambassador [Luis Vega]{signatory}.",
  "The memorandum was [signed]{agreement agreed} in the presence of President [Alberto Ruiz]{witness}.",
  "[Egypt]{partner} and [Sudan]{partner} [will sign]{agreement pledged} an agreement on health next month.",
  "[Türkiye]{partner} and [Kuwait]{partner} plan to [sign]{agreement pledged} a memorandum.",
  "[Tunisia]{partner} and [Libya]{partner} are negotiating an [agreement]{agreement considered} on the treatment of patients.",
  "The two countries discussed the [signing]{agreement considered} of a memorandum on nursing.",
  "[Nepal]{partner} wants to [sign]{agreement interest} a labour agreement with the [United Kingdom]{partner}.",
  "[Ukraine]{partner} proposed to [sign]{agreement offered} an agreement with [Poland]{partner}.",
  "[Bangladesh]{partner} [ratified]{agreement agreed} the convention with [Bhutan]{partner}.",
  "The [contract]{agreement agreed} between [Pakistan]{partner} and [China]{partner} is worth 20 million dollars.",
  "[Israel]{partner} and the [United Arab Emirates]{partner} [sealed]{agreement agreed} a pact on health research.",
  "An [agreement]{agreement agreed} on health cooperation with [Spain]{partner} was signed in 2005 by [Morocco]{partner}.",
  "Under an [agreement]{agreement agreed} with [Cuba]{partner}, doctors work in Kenya.",
  "[Uganda]{partner} cancelled the [agreement]{agreement cancelled} with [Italy]{partner}.",
  "[Brazil]{partner} suspended the [contract]{agreement suspended} with [India]{partner}.",
  "[Australia]{partner} and [Fiji]{partner} [finalised]{agreement agreed|completed} a treaty.",
  "[Iran]{partner} and [Syria]{partner} put their signatures to a [memorandum]{agreement agreed}.",
  "The parties [struck]{agreement agreed} a deal on vaccines.",
  "[Russia]{partner} and [Mali]{partner} [formalised]{agreement agreed} an agreement on epidemiology.",
  "A joint declaration [was adopted]{agreement agreed} by [France]{partner} and [Germany]{partner}.",
  "The [accord]{agreement agreed}, signed by [Canada]{partner} and [Jamaica]{partner}, runs for five years.",
  "[Algeria]{partner} and [Niger]{partner} penned a [deal]{agreement agreed} on hospitals.",
  "[Latvia]{partner} and [Georgia]{partner} [have in place]{agreement agreed} an agreement on health.",
  "A [convention]{agreement agreed} binds [Belgium]{partner} and [Congo]{partner}.",
  "The [Memorandum of Understanding]{agreement agreed} with [Thailand]{partner} was extended.",
  "[Panama]{partner} [joined]{!agreement} the meeting.",
  "[Kosovo]{partner} and [Albania]{partner} [have signed]{agreement agreed} ten agreements, including one on health.",
  "The two sides [endorsed]{agreement agreed} a roadmap for cooperation between [Kazakhstan]{partner} and [Japan]{partner}.",
  "[Singapore]{partner} and [Brunei]{partner} [extended]{agreement agreed} their memorandum for three years.",
  "[Cuba]{partner} and [Iran]{partner} [signed]{agreement agreed} a contract for vaccines.",
  "The ministries of [Peru]{partner} and [Chile]{partner} [signed]{agreement agreed} a protocol.",
  "[Kenya]{partner} [signed]{agreement agreed} three agreements with [India]{partner} and [China]{partner}.",
  "[Spain]{partner} has [signed]{agreement agreed} a memorandum with [UNICEF]{partner}.",
  "A [protocol]{agreement agreed} on health between [Mali]{partner} and [Niger]{partner} entered into force.",
  "The ministers of [Kenya]{partner} and [Cuba]{partner} [put their names]{agreement agreed} to the agreement on Monday.",
  "[Ana Torres]{signatory} [put her signature]{agreement agreed} to the loan agreement with Japan.",
  "The [Exchange of Notes]{agreement agreed} between [Japan]{partner} and [Liberia]{partner} was signed in Accra.",
  "Two Exchanges of Notes were [signed]{agreement agreed} by [Japan]{partner} and [Fiji]{partner}.",
  "Two [Memorandums of Understanding]{agreement agreed} were exchanged between [Maldives]{partner} and [India]{partner}.",
  "[Japan]{partner} [signed]{agreement agreed} a record of discussions with [Fiji]{partner}.",
  "The ministry named three [agreements]{agreement considered} that it is negotiating with Brazil.",
  "Fiji's minister welcomed the [agreement]{agreement agreed} between [Peru]{partner} and [Japan]{partner}.",
  "The [memorandum]{agreement agreed} will encourage cooperation between Fiji and Peru.",
  "The [agreement]{agreement pledged} between Chile and Peru will be signed in May.",
];

const unsaid = [
  "!agreement China and India did not sign the agreement.",
  "!agreement No agreement was reached between Armenia and Azerbaijan.",
  "!agreement Greece and Türkiye failed to reach an agreement.",
  "!agreement They agreed that the weather in Lima was bad.",
  "!agreement The contractor painted the walls.",
  "!agreement Children may contract malaria in Mali.",
  "!agreement The Clinic Support Project was kicked off in Tonga by Japan.",
];

describe("agreement", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
