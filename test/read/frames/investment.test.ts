import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "The [groundbreaking]{investment completed} for the [Chinese]{provider} hospital took place in [Kenya]{recipient} on 23 June 2022.",
  "[Ground was broken]{investment completed} in [Kenya]{recipient} for the hospital funded by [China]{provider}.",
  "The [Turkish]{provider} hospital in [Somalia]{recipient} [reopened]{investment completed} last week.",
  "The [opening]{investment completed} ceremony for the clinic was held in [Ghana]{recipient} by [Turkey]{provider}.",
  "A [groundbreaking]{investment completed} ceremony for the [German]{provider} plant was held in [Rwanda]{recipient}.",
  "In 2012 a [Chinese]{provider} firm [constructed]{investment completed} a National Institute of Public Health in [Guinea-Bissau]{recipient}.",
  "The hospital [built]{investment completed} by [Turkey]{provider} opened in 2015 in [Somalia]{recipient}.",
  "[Germany]{provider} [inaugurated]{investment completed} in [Rwanda]{recipient} the first of its laboratories.",
  "[China]{provider} [built]{investment completed} a hospital in [Sierra Leone]{recipient}.",
  "[China]{provider} [will build]{investment pledged} a hospital in [Zambia]{recipient}.",
  "The hospital [was built]{investment completed} by [Türkiye]{provider} in [Somalia]{recipient}.",
  "The [construction]{investment underway|completed} of a hospital by [Korea]{provider} in [Vietnam]{recipient} continues.",
  "Cuba and China [set up]{investment completed} a joint venture.",
  "[India]{provider} [is building]{investment underway} a trauma centre in [Nepal]{recipient}.",
  "[Kuwait]{provider} [financed]{investment completed} the construction of a clinic in [Jordan]{recipient}.",
  "[Egypt]{provider} [inaugurated]{investment completed} a dialysis centre in [Burundi]{recipient}.",
  "[Germany]{provider} [renovated]{investment completed} a clinic in [Liberia]{recipient}.",
  "[Poland]{provider} [equipped]{investment completed} a hospital in [Tanzania]{recipient}.",
  "[South Korea]{provider} [established]{investment completed} a laboratory in [Laos]{recipient}.",
  "[Saudi Arabia]{provider} [is constructing]{investment underway} a hospital in [Guinea]{recipient}.",
  "[Vietnam]{provider} plans to [build]{investment pledged} a pharmaceutical factory in [Cuba]{recipient}.",
  "[Morocco]{provider} [donated]{investment completed} a field hospital to [Jordan]{recipient}.",
  "The [opening]{investment completed|underway} of a clinic in [Chad]{recipient}, built by [Qatar]{provider}, took place on Friday.",
  "The [inauguration]{investment completed} of the hospital in [Mali]{recipient} by [China]{provider} was attended by the minister.",
  "[Kenya]{recipient} asked [India]{provider} to [build]{investment requested} a cancer hospital.",
  "[Italy]{provider} [upgraded]{investment completed} the maternity ward of a hospital in [Ethiopia]{recipient}.",
  "[Iran]{provider} offered to [build]{investment offered} clinics in [Iraq]{recipient}.",
  "[Singapore]{provider} [expanded]{investment completed} a hospital in [Cambodia]{recipient}.",
  "[Construction]{investment underway|completed|pledged} of the [Chinese]{provider} hospital in [Dominica]{recipient} started in 2017.",
  "[Taiwan]{provider} [refurbished]{investment completed} a ward in [Palau]{recipient}.",
  "[Israel]{provider} [opened]{investment completed} a field hospital in [Ukraine]{recipient}.",
  "[France]{provider} [rehabilitated]{investment completed} health centres in [Togo]{recipient}.",
  "[Japan]{provider} [completed]{investment completed} the construction of a laboratory in [Ghana]{recipient}.",
  "[Spain]{provider} halted the [construction]{investment suspended} of the hospital in [Guinea]{recipient}.",
  "The work on the [China]{provider}-[aided]{investment underway} hospital began on Friday.",
  "The hospital's [opening]{investment completed|underway} in Hanoi was attended by ministers.",
  "The Prime Minister of [Japan]{provider} [cut the ribbon]{investment completed} of the new clinic in [Samoa]{recipient}.",
  "[Ground was broken]{investment completed} for the laboratory in [Togo]{recipient} by [Turkey]{provider}.",
  "[China]{provider} [laid the foundation]{investment completed} stone of a hospital in [Mali]{recipient}.",
  "A hospital is set to be [built]{investment pledged} in [Togo]{recipient} by [China]{provider}.",
  "President Mutharika [cut the tape]{investment completed} at the new hospital built by [China]{provider}.",
  "The ministers [unveiled]{investment completed} a plaque at the clinic.",
  "The [Japanese]{provider} ambassador [handed the keys]{investment completed} of the clinic to the mayor of [Suva]{recipient=Fiji}.",
  "The keys of the [clinic]{investment completed} were presented to the mayor by the [Japanese]{provider} ambassador.",
];

const unsaid = [
  "!investment The minister built a house in Nice.",
  "!investment Israel opened fire on Syria.",
  "!investment The company opened a shop in Rome.",
  "!investment The museum was inaugurated in Lisbon.",
  "!investment Trump wants to build a wall on the border with Mexico.",
  "!investment After it opened, Mercy Hospital became famous.",
  "!investment He cut the ribbon with his teeth.",
];

describe("investment", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
