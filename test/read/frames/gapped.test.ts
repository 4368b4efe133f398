import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

// A deed told again without its verb.
const english = [
  "[Cuba]{provider} [sent]{deployment completed #1} 40 doctors to [Angola]{recipient #1}, followed by [a team]{deployment completed #2} of 50 to [Algeria]{recipient #2}.",
  "[Cuba]{provider} [sent]{deployment completed #1} 50 doctors to [Italy]{recipient #1}, then [a second brigade]{deployment completed #2} to [Andorra]{recipient #2}.",
  "[Japan]{provider} [gave]{finance completed #1} $3 million to [Kenya]{recipient #1} and [a further]{finance completed #2} $2 million to [Uganda]{recipient #2}.",
  "[China]{provider} [sent]{deployment completed #1} 40 doctors to [Angola]{recipient #1} and [two ambulances]{supply completed #2} to [Mali]{recipient #2}.",
  "[Peru]{recipient} [bought]{supply completed #1} 5 million doses from [China]{provider #1} and [another 2 million]{supply completed #2} from [Russia]{provider #2}.",
  "[Bosnia]{recipient} [ordered]{supply requested #1} 1.2 million doses from [COVAX]{provider #1} and [almost 900,000]{supply requested #2} from the [European Union]{provider #2}.",
  "[Cuba]{provider} [sent]{deployment completed #1} a team to [Dominica]{recipient #1} in May and [another]{deployment completed #2} to [Saint Lucia]{recipient #2} in June.",
  "[China]{provider} [sent]{deployment completed} a medical team to [Chad]{recipient} and another to [Haiti]{recipient}.",
  "[Mexico]{provider} [shipped]{supply completed} 150,000 doses to [Honduras]{recipient} and another 100,000 to [Paraguay]{recipient}.",
  "[Russia]{provider} [delivered]{supply completed} two planes of medicines to [Syria]{recipient} and a third to [Lebanon]{recipient}.",
  "[Cuba]{provider} [sent]{deployment completed} 30 nurses and [20]{!} doctors to [Mali]{recipient}.",
  "India gave masks to Kenya and other [equipment]{!} for the Ministry of Health.",
];

const spanish = [
  "[Cuba]{provider} [mandó]{deployment completed #1} 50 médicos a [Argelia]{recipient #1}, y luego [un grupo]{deployment completed #2} de 30 a [Mozambique]{recipient #2}.",
  "[Cuba]{provider} [envió]{deployment completed #1} 50 médicos a [Italia]{recipient #1}, seguidos de [un grupo]{deployment completed #2} de 30 a [Andorra]{recipient #2}.",
  "[China]{provider} [envió]{deployment completed #1} 20 médicos a [Angola]{recipient #1} y [dos ambulancias]{supply completed #2} a [Mali]{recipient #2}.",
  "[Japón]{provider} [entregó]{finance completed #1} 3 millones de dólares a [Bolivia]{recipient #1} y [otros 2 millones]{finance completed #2} al [Perú]{recipient #2}.",
  "[Cuba]{provider} [envió]{deployment completed} una brigada médica a [Haití]{recipient} y otra a [Honduras]{recipient}.",
  "[Japón]{provider} [donó]{supply completed} tres ambulancias a [Bolivia]{recipient} y otras dos al [Perú]{recipient}.",
];

describe("deeds told without their verb", () => {
  test.each(english)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(spanish)("%s", (line) => {
    expect(faults(line, "es")).toEqual([]);
  });
});
