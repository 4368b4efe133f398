import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "Under the protocol [Cuba]{provider} [will staff]{deployment pledged} four maternity hospitals in [Algeria]{recipient}.",
  "[Namibia]{recipient} [asked]{deployment requested} [Cuba]{provider} for pharmacists.",
  "[Haiti]{recipient} [turned]{deployment requested} to [Cuba]{provider} for doctors.",
  "[Cuba]{provider} [maintains]{deployment underway} a brigade of 450 health workers in [Qatar]{recipient}.",
  "[Cuba]{provider} is to [second]{deployment pledged} specialists to the hospital in [Angola]{recipient}.",
  "[Cuba]{provider} [sent]{deployment completed} a brigade of 12 doctors to [Kenya]{recipient}.",
  "[China]{provider} [dispatched]{deployment completed} a medical team to [Serbia]{recipient} on Saturday.",
  "[Cuba]{provider} [has deployed]{deployment completed} 200 nurses to [Jamaica]{recipient}.",
  "[Russia]{provider} [flew]{deployment completed} a team of virologists to [Guinea]{recipient}.",
  "[Israel]{provider} [airlifted]{deployment completed} surgeons to [Nepal]{recipient}.",
  "Twelve doctors [were sent]{deployment completed} by [Cuba]{provider} to [Ghana]{recipient}.",
  "A brigade of Cuban doctors [arrived]{deployment completed} in [Angola]{recipient} on Monday.",
  "The [Cuban]{provider} medical brigade [landed]{deployment completed} in [Togo]{recipient} on Friday.",
  "A [Chinese]{provider} medical team [travelled]{deployment completed} to [Zambia]{recipient} last week.",
  "The [arrival]{deployment completed|underway} of [Cuban]{provider} nurses in [Qatar]{recipient} took place in June.",
  "The [deployment]{deployment completed|underway} of [Cuban]{provider} doctors to [Kenya]{recipient} began in June.",
  "The [dispatch]{deployment completed|underway} of [Chinese]{provider} medical workers to [Lesotho]{recipient} was praised.",
  "[Cuba]{provider} [will send]{deployment pledged} 100 doctors to [Uganda]{recipient}.",
  "[Kenya]{recipient} [received]{deployment completed} 100 specialist doctors from [Cuba]{provider}.",
  "[South Africa]{recipient} [welcomed]{deployment completed} a brigade of 217 health workers from [Cuba]{provider}.",
  "[Cuban]{provider} specialists [have worked]{deployment completed|underway} in [Algeria]{recipient} since 1963.",
  "The [Chinese]{provider} medical team [has been serving]{deployment underway|completed} in [Tanzania]{recipient} since 1968.",
  "[Cuba]{provider} pledged to [send]{deployment pledged} 300 doctors to [Sierra Leone]{recipient}.",
  "[Timor-Leste]{recipient} asked [Cuba]{provider} to [send]{deployment requested} more doctors.",
  "[Cuba]{provider} offered to [send]{deployment offered} a medical brigade to [Haiti]{recipient}.",
  "[Jamaica]{recipient} requested the [deployment]{deployment requested} of 50 nurses from [Cuba]{provider}.",
  "[Cuba]{provider} could [send]{deployment considered} doctors to [Peru]{recipient}.",
  "A team of 30 [German]{provider} paramedics [was deployed]{deployment completed} to [Ukraine]{recipient}.",
  "The United Kingdom [has mobilised]{deployment completed} an emergency medical team to [Lebanon]{recipient}.",
  "[Australia]{provider} [deployed]{deployment completed} an Australian Medical Assistance Team to [Fiji]{recipient}.",
  "[Norway]{provider} [posted]{deployment completed} midwives to [Malawi]{recipient}.",
  "[Egypt]{provider} [seconded]{deployment completed} five anaesthetists to [Zambia]{recipient}.",
  "[India]{provider} [rushed]{deployment completed} a team of doctors to [Nepal]{recipient}.",
  "A second contingent of [Cuban]{provider} nurses [departed]{deployment completed} for [Barbados]{recipient}.",
  "[Vietnam]{provider} [provided]{deployment completed} ten doctors to [Angola]{recipient}.",
  "[China]{provider} [has sent]{deployment completed} medical teams to [Niger]{recipient} for three decades.",
  "[Kenya]{recipient} [hired]{deployment completed} 100 doctors from [Cuba]{provider}.",
  "[Qatar]{recipient} [recruited]{deployment completed} 500 nurses from [Cuba]{provider}.",
  "[Morocco]{provider} [sent]{deployment completed} 40 doctors to a field hospital in [Jordan]{recipient}.",
  "The doctors [sent]{deployment completed} by [Cuba]{provider} to [Gambia]{recipient} returned home in May.",
  "The brigade, which [arrived]{deployment completed} in [Suriname]{recipient} in April, is made up of 50 nurses.",
  "The ministry said that [Cuba]{provider} [had sent]{deployment completed} 35 doctors to [Honduras]{recipient}.",
  "“[We]{provider=Cuba} will [send]{deployment pledged} doctors to [Kenya]{recipient},” the Cuban ambassador said.",
  "The [presence]{deployment underway} of [Cuban]{provider} doctors in [Equatorial Guinea]{recipient} dates back to 1971.",
  "The [secondment]{deployment pledged} of [Indian]{provider} nurses to [Mauritius]{recipient} will be extended.",
  "[Türkiye]{provider} [dispatched]{deployment completed} rescue and medical personnel to [Libya]{recipient}.",
  "Some 50 [Cuban]{provider} health workers [are stationed]{deployment underway} in [Dominica]{recipient}.",
  "The [rotation]{deployment completed|underway} of [Chinese]{provider} medical staff in [Senegal]{recipient} takes place every two years.",
  "[Cuba]{provider} cancelled the [deployment]{deployment cancelled} of doctors to [Brazil]{recipient}.",
  "[Cuba]{provider} [withdrew]{deployment cancelled} its doctors from [Brazil]{recipient}.",
  "[Taiwan]{provider} [has called home]{deployment cancelled} its medical mission from [Malawi]{recipient}.",
  "[Cuba]{provider} [will withdraw]{deployment cancelled} its nurses from [Honduras]{recipient}.",
  "The [Cuban]{provider} team [was withdrawn]{deployment completed} from [Haiti]{recipient} in 1997 but returned in 2000.",
  "The doctors [were withdrawn]{deployment cancelled} from [Libya]{recipient} by [Ukraine]{provider}.",
  "[Ecuador]{recipient} [expelled]{!deployment} the ambassador of Cuba.",
  "[Cuba]{provider} [will deploy]{deployment pledged} nurses to [Trinidad and Tobago]{recipient}.",
  "Ten [Indian]{provider} doctors [arrived]{deployment completed} in [Kuwait]{recipient}.",
  "A [Vietnamese]{provider} medical mission [travelled]{deployment completed} to [Laos]{recipient}.",
  "The medical brigade that [Cuba]{provider} [sent]{deployment completed} to [Haiti]{recipient} has 300 members.",
  "[Spain]{provider} [sent]{deployment completed} 20 volunteers and nurses to [Morocco]{recipient}.",
  "[Japan]{provider} [is sending]{deployment underway} a medical team to [Tonga]{recipient}.",
  "Up to 100 [Cuban]{provider} doctors are [expected]{deployment pledged} in [Kenya]{recipient}.",
  "A team of [Cuban]{provider} doctors [fought]{deployment completed} Ebola in [Sierra Leone]{recipient} for six months.",
];

const unsaid = [
  "!deployment Russia deployed troops to the border with Ukraine.",
  "!deployment The United States sent soldiers to Poland.",
  "!deployment The ministry sent its condolences to Türkiye.",
  "!deployment Doctors in London went on strike.",
  "!deployment Cuba did not send doctors to Spain.",
  "!deployment The government fought Ebola in the north.",
];

describe("deployment", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
