import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

// What a pronoun or a verb without a subject takes up from the sentence before.
const english = [
  "The equipment arrived in Praia on Monday. The [Chinese]{provider #2} ambassador [handed]{supply completed #2} it over to Health Minister Ana Lima.",
  "The ventilators are for Nepal. The ambassador [handed]{supply completed} them over to the minister on Friday.",
  "The doses are for [Kenya]{recipient}. [India]{provider} [donated]{supply completed} them in March.",
  "China gave 200,000 doses to Peru. They [were delivered]{supply completed} on Monday.",
  "China promised vaccines to Peru. They [arrived]{supply completed} on Monday.",
  "[Cuba]{provider} assigned 40 doctors to Mali. They [arrived]{deployment completed} in [Bamako]{recipient=Mali} on Monday.",
  "The hospital in Mogadishu is a gift. The two presidents [inaugurated]{investment completed} it in January.",
  "The vaccine was developed by Cuba. It [will be marketed]{market-access pledged} in [Iran]{recipient} under the name Pasteur.",
  "The ministers of Cuba and Mali met in Havana. They [arrived]{!supply} on Monday.",
  "The brigades spoke of the doctors. They [arrived]{deployment completed} from [Cuba]{provider}.",
  "[India]{provider #2} trained 20 nurses from Bhutan. It also [donated]{supply completed #2} masks.",
  "More than [77,000]{service completed} were treated by the [Cuban]{provider} brigade in [Sierra Leone]{recipient}.",
  "Some 3,000 [have been vaccinated]{service completed} by the [Indian]{provider} team in [Bhutan]{recipient}.",
  "The [Chinese]{provider} doctors [operated]{service completed} on 300 in [Chad]{recipient}.",
  "Of these, 120 were [operated]{service completed} on by [Cuban]{provider} surgeons in [Jamaica]{recipient}.",
  "More than 500 were [built]{!service} by China in Chad.",
  "A [Chinese]{provider #2} team left [Mali]{recipient #2} in May. The team [treated]{service completed #2} 30,000 patients.",
  "[Cuba]{provider #2} sent 40 doctors to [Chad]{recipient #2}. The doctors trained nurses and [performed]{service completed #2} 300 operations.",
  "[Denmark]{provider #2} gave 358,000 doses to [Kenya]{recipient #2}. The consignment [arrived]{supply completed #2} on Tuesday.",
  "China sent a team to Mali. A [French]{provider #2} team [treated]{service completed #2} 300 patients in [Niger]{recipient #2}.",
  "[Danish]{provider #2} Ambassador Ole Thonke visited Mali. Thonke said his government would [donate]{supply pledged #2} vaccines to [Chad]{recipient #2}.",
  "[Cuban]{provider #2} minister José Portal visited Namibia. Portal said his country will [send]{deployment pledged #2} doctors to [Mali]{recipient #2}.",
];

const spanish = [
  "China donó 200.000 dosis al Perú. Fueron [entregadas]{supply completed} el lunes.",
  "[China]{provider} prometió vacunas al Perú. [Llegaron]{supply completed} el lunes a [Lima]{recipient=Peru}.",
  "La vacuna fue desarrollada por Cuba. Será [comercializada]{market-access pledged} en [Irán]{recipient} con el nombre de Pasteur.",
  "Los heridos volaron a Ankara y serán [tratados]{service pledged} en hospitales turcos.",
  "Japón construyó el hospital. Fue [inaugurado]{investment completed} en mayo.",
  "Perú y China hablaron de salud. [Llegaron]{!supply} el lunes a Lima.",
  "Más de [77.000]{service completed} fueron atendidos por la brigada [cubana]{provider} en [Sierra Leona]{recipient}.",
  "Unos 3.000 [han sido vacunados]{service completed} por el equipo [indio]{provider} en [Bután]{recipient}.",
  "Un equipo [chino]{provider #2} salió de [Malí]{recipient #2} en mayo. El equipo [atendió]{service completed #2} a 30.000 pacientes.",
  "[Cuba]{provider #2} envió 40 médicos a [Chad]{recipient #2}. Los galenos [operaron]{service completed #2} a 300 pacientes.",
];

describe("what is taken up from before", () => {
  test.each(english)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(spanish)("%s", (line) => {
    expect(faults(line, "es")).toEqual([]);
  });
});
