import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "[China]{provider} undertook to [provide]{finance pledged} 5 million dollars to [Ghana]{recipient}.",
  "[Japan]{provider} [granted]{finance completed} [Fiji]{recipient} a loan of 10 million dollars.",
  "[China]{provider} [granted]{finance completed} a loan of 50 million dollars to [Angola]{recipient}.",
  "The [World Bank]{provider} approved a [loan]{finance agreed} of $20 million for [Honduras]{recipient}.",
  "[Norway]{provider} [contributed]{finance completed} 5 million dollars to [Malawi]{recipient}.",
  "[France]{provider} cancelled the [debt]{finance completed|cancelled} of [Sudan]{recipient}.",
  "[Germany]{provider} [is funding]{finance underway} health programmes in [Niger]{recipient}.",
  "The project in [Zambia]{recipient} [is funded]{finance underway} by [Sweden]{provider}.",
  "[Kuwait]{provider} [donated]{finance completed} 1 million dollars to [Palestine]{recipient}.",
  "[Canada]{provider} [pledged]{finance pledged} $30 million to [Haiti]{recipient}.",
  "The [United Kingdom]{provider} [will provide]{finance pledged} £10 million to [Nepal]{recipient}.",
  "[South Korea]{provider} [provided]{finance completed} a grant of $3 million to [Laos]{recipient}.",
  "[Uganda]{recipient} [received]{finance completed} a grant of $15 million from [Denmark]{provider}.",
  "[Ghana]{recipient} [obtained]{finance completed} a credit of 40 million euros from [Austria]{provider}.",
  "A grant of 2 million euros from [Italy]{provider} to [Ethiopia]{recipient} was [signed]{finance completed|agreed}.",
  "A [loan]{finance underway|agreed} of $100 million from [Saudi Arabia]{provider} finances hospitals in [Egypt]{recipient}.",
  "[Australia]{provider} [invested]{finance completed|underway} $10 million in health in [Papua New Guinea]{recipient}.",
  "[Finland]{provider} [allocated]{finance completed} 4 million euros to [Kenya]{recipient}.",
  "[Ireland]{provider} [earmarked]{finance completed|pledged} 2 million euros for [Lebanon]{recipient}.",
  "[Belgium]{provider} [paid]{finance completed} 3 million euros to [Burundi]{recipient}.",
  "[Luxembourg]{provider} [committed]{finance pledged} 7 million euros to [Mali]{recipient}.",
  "[Iceland]{provider} announced a [contribution]{finance pledged} of 1 million dollars to [Sierra Leone]{recipient}.",
  "[Spain]{provider} [financed]{finance completed} the project in [Peru]{recipient}.",
  "[Malawi]{recipient} asked for a [loan]{finance requested} from [India]{provider}.",
  "The [United States]{provider} [gave]{finance completed} $5 million to [Liberia]{recipient}.",
  "[Funding]{finance underway|completed|pledged} from [Switzerland]{provider} supports clinics in [Tanzania]{recipient}.",
  "A [loan]{finance agreed|completed} for [Somalia]{recipient} was agreed by [Norway]{provider}.",
  "The [Netherlands]{provider} [disbursed]{finance completed} 9 million euros to [Rwanda]{recipient}.",
  "The [disbursement]{finance completed|underway} of $8 million to [Guinea]{recipient} by [Japan]{provider} is under way.",
  "[Türkiye]{provider} [donates]{finance underway|completed} $200,000 to [Chad]{recipient}.",
  "[Russia]{provider} wrote off 90 percent of the [debt]{finance completed|cancelled} of [Cuba]{recipient}.",
  "[New Zealand]{provider} [sponsored]{finance completed} a clinic in [Tonga]{recipient}.",
  "[Poland]{provider} [transferred]{finance completed} 1 million zlotys to [Moldova]{recipient}.",
  "[Brazil]{provider} [has set aside]{finance completed|pledged} $6 million for [Haiti]{recipient}.",
  "$4 million [was provided]{finance completed} by [Japan]{provider} to [Bolivia]{recipient}.",
  "[Bulgaria]{provider} [offered]{finance offered} $1 million to [Syria]{recipient}.",
  "[Qatar]{provider} [is to provide]{finance pledged} $5 million to [Yemen]{recipient}.",
  "[Nigeria]{recipient} [borrowed]{finance completed} $80 million from [China]{provider}.",
  "[Germany]{provider} [provided]{finance completed} 20 million euros to [Niger]{recipient}.",
  "[Ghana]{recipient} [will receive]{finance pledged} $12 million from [Canada]{provider}.",
  "The [World Bank]{provider} [is financing]{finance underway} clinics in [Chad]{recipient}.",
  "A [grant]{finance underway|completed} from [Norway]{provider} pays for vaccines in [Malawi]{recipient}.",
  "A [Japan]{provider}-[funded]{finance underway} project of UNICEF helps Nepal.",
  "[Korea]{provider} signed a grant [assistance]{finance agreed} of 5 million dollars with Laos.",
  "[Japan]{provider} [donated]{finance completed} 3 million dollars to [Fiji]{recipient}.",
  "The embassy announced a new [cooperation]{finance pledged} of 5 million dollars of Japan with Bolivia.",
];

const unsaid = [
  "!finance The company earned 3 million dollars in Chile.",
  "!finance The house was sold for 2 million euros in Nice.",
  "!finance Inflation in Türkiye reached 60 percent.",
  "!finance The bank raised its interest rates in Norway.",
  "!finance France fined Google 100 million euros.",
  "!finance Japan gave technical assistance to Samoa.",
];

describe("finance", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
