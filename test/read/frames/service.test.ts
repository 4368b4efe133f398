import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "[Sudanese]{recipient} patients are [flown]{service underway} to [Egypt]{provider} for heart surgery.",
  "[Cuban]{provider} doctors [treated]{service completed} 20,000 patients in [Haiti]{recipient}.",
  "[Cuba]{provider} [operated]{service completed} on 500 patients from [Jamaica]{recipient}.",
  "[Indian]{provider} surgeons [performed]{service completed} 60 heart operations in [Fiji]{recipient}.",
  "The brigade [has attended]{service completed} to 77,000 patients in [Azerbaijan]{recipient}.",
  "[Chinese]{provider} doctors [carried out]{service completed} cataract operations in [Namibia]{recipient}.",
  "[Cuba]{provider} [provides]{service underway} medical care to children from [Ukraine]{recipient}.",
  "[Cuba]{provider} [provided]{service completed} medical care to 25,000 children from [Ukraine]{recipient}.",
  "[Lives]{service completed} were saved by [Cuban]{provider} doctors in [Pakistan]{recipient}.",
  "[Cuban]{provider} doctors [have saved]{service completed} 2,000 lives in [Liberia]{recipient}.",
  "[Cuban]{provider} doctors [restored]{service completed} the sight of 3,000 people in [Bolivia]{recipient}.",
  "[Cuban]{provider} nurses [vaccinated]{service completed} 40,000 children in [Angola]{recipient}.",
  "[Türkiye]{provider} [performed]{service completed} surgeries on 40 children in [Niger]{recipient}.",
  "The [Chinese]{provider} hospital ship [treated]{service completed} 4,000 patients in [Tanzania]{recipient}.",
  "A [Moroccan]{provider} field hospital [offers]{service underway|offered} free consultations in [Lebanon]{recipient}.",
  "[Syrian]{recipient} children [received]{service completed} treatment in [Austria]{provider}.",
  "[Patients]{service completed} from [Kiribati]{recipient} were operated on by doctors of [Taiwan]{provider}.",
  "More than 5,000 [Sudanese]{recipient} patients [underwent]{service completed} surgery in [Egypt]{provider}.",
  "[Spanish]{provider} specialists [examined]{service completed} 600 patients in [Equatorial Guinea]{recipient}.",
  "[Cuban]{provider} doctors [delivered]{service completed} 1,200 babies in [Guatemala]{recipient}.",
  "[Romania]{provider} [evacuated]{service completed} wounded people from [Ukraine]{recipient} for treatment.",
  "The patients [will be treated]{service pledged} by [Cuban]{provider} specialists.",
  "[Consultations]{service completed} were given by [Cuban]{provider} doctors to 900 people in [Belize]{recipient}.",
  "Two hundred wounded from Libya [were treated]{service completed} in hospitals in [Italy]{provider}.",
  "[Japan]{provider} [provided]{service completed} medical assistance in [Fiji]{recipient}.",
  "[Turkish]{provider} doctors will [run]{service pledged} the hospital in [Mogadishu]{recipient=Somalia} for five years.",
  "The clinic, [managed]{service completed|underway} by a [Taiwanese]{provider} team, stands in [Malawi]{recipient}.",
  "A hospital in [Mali]{recipient} is [operated]{service underway} by [Cuban]{provider} doctors.",
  "[Cuba]{provider} [administers]{service underway} a clinic in [Chad]{recipient}.",
  "More than 3,000 [Bolivian]{recipient} patients [regained]{service completed} their sight in [Cuba]{provider}.",
  "[Saudi Arabia]{provider} [paid]{service completed} for the operation on the Nigerian twins.",
  "The grant will equip operating [theatres]{!service} in Nepal.",
];

const unsaid = [
  "!service Waste water is treated in Lima.",
  "!service The drug is used for the treatment of tumours.",
  "!service France treated the ambassador badly.",
  "!service The company operates a mine in Peru.",
  "!service The airline operates flights from Doha to Paris.",
  "!service The civil service of Ghana is large.",
  "!service The water is treated in plants near Oslo.",
  "!service Japan provides technical assistance to Fiji.",
];

describe("service", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
