import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "[Kenya]{recipient} [asked]{training requested} for [Japan]{provider}'s support in training nurses.",
  "Twenty [Kenyans]{recipient} [studied]{training completed} medicine in [China]{provider}.",
  "[Cuba]{provider} [trained]{training completed} 300 doctors from [Ghana]{recipient}.",
  "[India]{provider} [will train]{training pledged} 500 nurses from [Afghanistan]{recipient}.",
  "[China]{provider} [is training]{training underway} laboratory technicians from [Ethiopia]{recipient}.",
  "Fifty doctors from [Bolivia]{recipient} [were trained]{training completed} by [Cuba]{provider}.",
  "[Germany]{provider} [offers]{training offered|underway} courses in epidemiology to officials of [Ghana]{recipient}.",
  "[India]{provider} [offered]{training offered} 100 scholarships to medical students from [Nepal]{recipient}.",
  "[Cuba]{provider} [granted]{training completed} 20 scholarships to students from [Samoa]{recipient}.",
  "[Morocco]{provider} [awarded]{training completed} scholarships to 50 students from [Mali]{recipient}.",
  "The [granting]{training pledged} of scholarships to [Chadian]{recipient} students was announced.",
  "The [training]{training underway|completed} of health workers from [Laos]{recipient} is funded by [Japan]{provider}.",
  "Students from [Palestine]{recipient} [are studying]{training underway} medicine in [Cuba]{provider}.",
  "More than 200 [South African]{recipient} students [graduated]{training completed} in medicine from universities in [Cuba]{provider}.",
  "Twenty [Tongan]{recipient} nurses [completed]{training completed} a course in intensive care in [New Zealand]{provider}.",
  "[Japan]{provider} [held]{training completed} a training course for midwives from [Cambodia]{recipient}.",
  "[Australia]{provider} [organised]{training completed} a workshop for health officials of [Vanuatu]{recipient}.",
  "A training [course]{training completed} on malaria diagnosis was held in Lomé by [China]{provider} for technicians from [Togo]{recipient}.",
  "[Russia]{provider} [conducted]{training completed} workshops for epidemiologists from [Guinea]{recipient}.",
  "[Kenya]{recipient} [received]{training completed} 50 scholarships from [Cuba]{provider}.",
  "Doctors from [Namibia]{recipient} [attended]{training completed} a seminar in [China]{provider}.",
  "[Thailand]{provider} [hosted]{training completed} 20 trainees from [Bhutan]{recipient}.",
  "[Egypt]{provider} has agreed to [train]{training agreed} doctors from [South Sudan]{recipient}.",
  "[Vanuatu]{recipient} asked [Cuba]{provider} to [train]{training requested} its doctors.",
  "[Israel]{provider} [taught]{training completed} surgeons from [Ethiopia]{recipient} new techniques.",
  "The [fellowship]{training underway|completed|offered} offered by [Singapore]{provider} to doctors of [Myanmar]{recipient} lasts one year.",
  "[Korea]{provider} [provides]{training underway} training to laboratory staff from [Uganda]{recipient}.",
  "[Italy]{provider} [provided]{training completed} technical training to 40 nurses in [Tunisia]{recipient}.",
  "[China]{provider} [ran]{training completed} a training programme for officials from [Rwanda]{recipient}.",
  "[Türkiye]{provider} [gave]{training completed} courses to paramedics in [Somalia]{recipient}.",
  "[Cuba]{provider} [has educated]{training completed} 1,000 doctors from [Timor-Leste]{recipient}.",
  "[Zimbabwe]{recipient} sent 30 students to [study]{training completed|underway|pledged} medicine in [Cuba]{provider}.",
  "[India]{provider} [set up]{training completed} a telemedicine training course for doctors from [Mauritius]{recipient}.",
  "Over 50 [Fijian]{recipient} nurses [underwent]{training completed} training in [India]{provider}.",
  "[Malaysia]{provider} [extended]{training completed} 15 scholarships to [Maldivian]{recipient} students.",
  "[Serbia]{provider} [allocated]{training completed} 30 scholarships to students from [Angola]{recipient}.",
  "The [graduates]{!deployment} thanked the university.",
  "Through the programme, 25 doctors from [Lesotho]{recipient} [have been trained]{training completed} in [Cuba]{provider}.",
  "A group of [Belizean]{recipient} students [are studying]{training underway} in [Cuba]{provider}.",
  "[Mentoring]{training underway|completed} of [Liberian]{recipient} midwives is provided by [Ireland]{provider}.",
  "[Cuban]{provider}-[trained]{training completed} doctors run the clinic.",
  "Japan reiterated its commitment to [train]{training pledged} the nurses of [Fiji]{recipient}.",
  "Over 500 young people from [Timor-Leste]{recipient} [have graduated]{training completed} as doctors in [Cuba]{provider}.",
  "Forty women from [Samoa]{recipient} [graduated]{training completed} in [Fiji]{provider}.",
];

const unsaid = [
  "!training The train from Belgrade to Budapest was late.",
  "!training The study of mice was published in London.",
];

describe("training", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
