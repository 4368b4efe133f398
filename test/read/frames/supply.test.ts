import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "[Somalia]{recipient} [appealed]{supply requested} to [Turkey]{provider} for medicines.",
  "Pakistan thanked the [United States]{provider} for 61 million vaccine doses already [donated]{supply completed}.",
  "Doses began [arriving]{supply underway} in [Kenya]{recipient} from the [United States]{provider} in August.",
  "A plane of [Russia]{provider} [landed]{supply completed} in [Cuba]{recipient} with 100,000 doses of vaccine.",
  "[Peru]{recipient} placed an [order]{supply requested} for vaccines with [China]{provider}.",
  "[Chile]{recipient} is negotiating with [China]{provider} the [purchase]{supply considered} of vaccines.",
  "The [United States]{provider} [will share]{supply pledged} at least three quarters of its donated doses with [Kenya]{recipient}.",
  "It was a [donation]{supply completed} of the Government of [Japan]{provider} to the people of [Nepal]{recipient}.",
  "A ceremony for the [donation]{supply completed} of medical supplies by [China]{provider} was held.",
  "A [Zimbabwean]{recipient} hospital [received]{supply completed} chemistry analysers from [China]{provider}.",
  "Iran gave up a [donation]{supply cancelled} of 150,000 doses from [Hungary]{provider}.",
  "[China]{provider} [donated]{supply completed} 500,000 doses of vaccine to [Zimbabwe]{recipient}.",
  "[India]{provider} [gifted]{supply completed} 100,000 doses of Covishield to [Bahrain]{recipient}.",
  "[Türkiye]{provider} [delivered]{supply completed} ventilators to [Somalia]{recipient}.",
  "[Russia]{provider} [shipped]{supply completed} a batch of Sputnik V to [Argentina]{recipient}.",
  "[Japan]{provider} [handed over]{supply completed} 20 ambulances to [Nepal]{recipient}.",
  "[Germany]{provider} [supplied]{supply completed} [Ghana]{recipient} with test kits.",
  "[Spain]{provider} [provided]{supply completed} [Bolivia]{recipient} with 50 respirators.",
  "[Kenya]{recipient} [received]{supply completed} 1 million doses of vaccine from [France]{provider}.",
  "[Chile]{recipient} [bought]{supply completed} 10 million doses of vaccine from [China]{provider}.",
  "[Mexico]{recipient} [purchased]{supply completed} medicines from [India]{provider}.",
  "[Vietnam]{recipient} [imported]{supply completed} vaccines from [Cuba]{provider}.",
  "[Cuba]{provider} [exports]{supply underway} medicines to [Venezuela]{recipient}.",
  "[India]{provider} [sold]{supply completed} generic drugs to [Ethiopia]{recipient}.",
  "A shipment of medical supplies from [China]{provider} [arrived]{supply completed} in [Ethiopia]{recipient} on Sunday.",
  "The [donation]{supply completed|underway} of masks by [Taiwan]{provider} to [Paraguay]{recipient} took place in May.",
  "The [delivery]{supply completed|underway} of oxygen concentrators to [India]{recipient} was organised by [Ireland]{provider}.",
  "Ventilators [were delivered]{supply completed} to [Honduras]{recipient} by the [United States]{provider}.",
  "[South Korea]{provider} [sent]{supply completed} test kits to [Indonesia]{recipient}.",
  "[Israel]{provider} [will send]{supply pledged} incubators to [Rwanda]{recipient}.",
  "[Canada]{provider} pledged to [donate]{supply pledged} 1 million doses to [Haiti]{recipient}.",
  "The [United States]{provider} [pledged]{supply pledged} 2 million vaccine doses to [Guatemala]{recipient}.",
  "[Namibia]{recipient} [ordered]{supply requested|completed|agreed} vaccines from [Russia]{provider}.",
  "[Lebanon]{recipient} requested [medicines]{supply requested} from [Türkiye]{provider}.",
  "[Hungary]{provider} [offered]{supply offered} 100 ventilators to [Montenegro]{recipient}.",
  "[Morocco]{provider} offered to [supply]{supply offered} vaccines to [Senegal]{recipient}.",
  "[Serbia]{provider} [handed]{supply completed} 5,000 doses to [Bosnia and Herzegovina]{recipient}.",
  "The [handover]{supply completed} of medical equipment to [Laos]{recipient} by [Vietnam]{provider} took place in Vientiane.",
  "[China]{provider} [presented]{supply completed} medical equipment to the hospital in [Grenada]{recipient}.",
  "[Poland]{provider} [transferred]{supply completed} 200,000 doses of vaccine to [Ukraine]{recipient}.",
  "[Egypt]{provider} [airlifted]{supply completed} medical supplies to [Sudan]{recipient}.",
  "[Britain]{provider} [is supplying]{supply underway} protective equipment to [Malawi]{recipient}.",
  "[Uganda]{recipient} [took delivery]{supply completed} of 300,000 doses from [China]{provider}.",
  "[Slovakia]{recipient} [obtained]{supply completed} vaccines from [Russia]{provider}.",
  "[Malta]{provider} [contributed]{supply completed} 40,000 doses to [Libya]{recipient}.",
  "The [supply]{supply completed|underway|agreed} of insulin from [Denmark]{provider} to [Ukraine]{recipient} continues.",
  "The [export]{supply suspended} of vaccines from [India]{provider} to [Bangladesh]{recipient} was halted in March.",
  "A planeload of [relief supplies]{supply completed|underway} from [Qatar]{provider} landed in [Lebanon]{recipient}.",
  "[Bhutan]{recipient} [was given]{supply completed} 150,000 doses by [India]{provider}.",
  "[Norway]{provider} [made available]{supply completed} 10,000 vaccine doses to [Moldova]{recipient}.",
  "[France]{provider} [gave]{supply completed} [Mauritania]{recipient} 50 oxygen concentrators.",
  "The embassy of [Japan]{provider} [distributed]{supply completed} wheelchairs in [Jordan]{recipient}.",
  "[Saudi Arabia]{provider} [dispatched]{supply completed} 60 tonnes of oxygen to [India]{recipient}.",
  "[Peru]{recipient} [acquired]{supply completed} 25 ventilators from [China]{provider}.",
  "[Algeria]{recipient} [secured]{supply completed|agreed} 500,000 doses from [Russia]{provider}.",
  "[Portugal]{provider} [ceded]{supply completed} 50,000 doses to [Cape Verde]{recipient}.",
  "[Cuba]{provider} [shared]{supply completed} 2 million vaccine doses with [Nicaragua]{recipient}.",
  "[Kenya]{recipient} [took delivery]{supply completed} of ten ambulances from [Japan]{provider}.",
  "Ten thousand doses [donated]{supply completed} by [India]{provider} to [Barbados]{recipient} were used.",
  "[Vaccines]{supply completed} were [flown]{supply completed} to [Fiji]{recipient} by [Australia]{provider}.",
];

const unsaid = [
  "!supply The supply chain of the car industry was broken in Germany.",
  "!supply Cuba supplied no information to Spain.",
  "!supply The company supplies water to the city of Lima.",
  "!supply India banned the export of wheat.",
  "!supply He delivered a speech in Geneva.",
  "!supply Greece ordered the ambassador of Russia to leave.",
  "!supply Ethiopia sent a letter to Egypt.",
];

describe("supply", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
