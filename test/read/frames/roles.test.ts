import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "[Cuba]{provider} [sent]{deployment completed} doctors to [Italy]{recipient}.",
  "Doctors [were sent]{deployment completed} to [Italy]{recipient} by [Cuba]{provider}.",
  "[Italy]{recipient} [received]{deployment completed} doctors from [Cuba]{provider}.",
  "[Cuba's]{provider=Cuba} [donation]{supply completed|underway} of vaccines to [Syria]{recipient} arrived.",
  "[Vaccines]{supply completed|underway} from [Cuba]{provider} for [Syria]{recipient} were shipped in March.",
  "[Kenya]{recipient} [was given]{supply completed} 10 ambulances by [Japan]{provider}.",
  "[Japan]{provider} [gave]{supply completed} [Kenya]{recipient} 10 ambulances.",
  "[Japan]{provider} [provided]{supply completed} [Kenya]{recipient} with 10 ambulances.",
  "The [Japanese]{provider} government [donated]{supply completed} ambulances to [Kenya]{recipient}.",
  "The government of [Japan]{provider} [donated]{supply completed} ambulances to [Kenya]{recipient}.",
  "The Embassy of [Japan]{provider} [handed over]{supply completed} ambulances to [Kenya]{recipient}.",
  "[Tanzania]{recipient} [obtained]{supply completed} vaccines from [China]{provider}.",
  "[Norway]{provider}, through [UNICEF]{implementer}, [supplied]{supply completed} vaccines to [Chad]{recipient}.",
  "[Sweden]{provider} [delivered]{supply completed} medicines to [Yemen]{recipient} through the [World Health Organization]{implementer}.",
  "The [World Health Organization]{provider} [supplied]{supply completed} [Libya]{recipient} with test kits.",
  "[India]{partner} and [Nepal]{partner} [signed]{agreement agreed} an agreement.",
  "An agreement [was signed]{agreement agreed} between [India]{partner} and [Nepal]{partner}.",
  "An agreement [was signed]{agreement agreed} by [India]{partner} with [Nepal]{partner}.",
  "[India]{partner} [signed]{agreement agreed} an agreement with [Nepal]{partner}.",
  "[India's]{partner=India} [agreement]{agreement agreed} with [Nepal]{partner} covers nursing.",
  "The [Indo-Nepalese agreement]{agreement agreed} covers nursing.",
  "The agreement [was signed]{agreement agreed} by [Anita Rao]{signatory} for [India]{partner}.",
  "The memorandum [was signed]{agreement agreed} in the presence of President [Juan Ortega]{witness}.",
  "President [Juan Ortega]{witness} witnessed the [signing]{agreement agreed} of the memorandum.",
  "[Kenya]{host} [hosted]{meeting completed} the conference.",
  "The conference [was hosted]{meeting completed} by [Kenya]{host}.",
  "[Anita Rao]{participant} [visited]{meeting completed} [Nepal]{host}.",
  "[Nepal]{host} [was visited]{meeting completed} by [Anita Rao]{participant}.",
  "[Brazil]{partner} [cooperates]{cooperation underway} with [Angola]{partner}, [Mozambique]{partner} and [Cape Verde]{partner}.",
  "[Brazil]{provider} [sends]{supply underway} medicines to [Angola]{recipient}, [Mozambique]{recipient} and [Cape Verde]{recipient}.",
  "[Brazil]{provider} and [Portugal]{provider} [sent]{supply completed} medicines to [Angola]{recipient}.",
  "[Cooperation]{cooperation underway} between [Brazil]{partner}, [Angola]{partner} and [Portugal]{partner} is old.",
  "[Spain]{partner} and [Peru]{partner} [cooperate]{cooperation underway} closely.",
  "[Poland]{provider} [helped]{cooperation completed} [Ukraine]{recipient}.",
  "[Ukraine]{recipient} [was helped]{cooperation completed} by [Poland]{provider}.",
  "[Australia]{provider} [funded]{finance completed} a clinic in [Samoa]{recipient}.",
  "A clinic in [Samoa]{recipient} [was funded]{finance completed} by [Australia]{provider}.",
  "[Samoa]{recipient} [got]{finance completed} 2 million dollars from [Australia]{provider}.",
  "[Iran]{recipient} [produces]{technology-transfer underway} the vaccine of [Cuba]{provider}.",
  "[Cuba]{provider} [transferred]{technology-transfer completed} technology to [Iran]{recipient}.",
  "[Cuban]{provider} doctors [operated]{service completed} on 300 people in [Bolivia]{recipient}.",
  "[Nurses]{training completed} from [Tonga]{recipient} were trained by [Fiji]{provider}.",
  "[Fiji]{provider} [trained]{training completed} nurses from [Tonga]{recipient}.",
  "[Fiji]{provider} [trained]{training completed} [Tongan]{recipient} nurses.",
  "[Tongan]{recipient} nurses [were trained]{training completed} by [Fiji]{provider}.",
  "[Tongan]{recipient} nurses [studied]{training completed} in [Fiji]{provider}.",
  "[Italy]{partner} and [Cuba]{partner} [tested]{research completed} a vaccine.",
  "[Cuba]{provider} [registered]{market-access completed} a vaccine in [Iran]{recipient}.",
];

describe("roles", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
