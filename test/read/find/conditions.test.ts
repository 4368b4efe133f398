import { describe, expect, test } from "vitest";
import { conditionKey } from "#read/names/conditions.ts";
import { marksOf, unmark } from "../marks.ts";

const found = [
  "It is used in the treatment of [diabetic ulcers]{condition}.",
  "The two countries fight [malaria]{condition}, [dengue fever]{condition} and [Chagas disease]{condition} together.",
  "[COVID-19]{condition} vaccines were sent.",
  "the [Covid 19]{condition} pandemic",
  "The new [coronavirus]{condition} spread.",
  "Patients with [chronic renal failure]{condition} need dialysis.",
  "[Anaemia]{condition} in pregnancy is common.",
  "cases of [iron-deficiency anemia]{condition}",
  "Brazil supplies drugs against [HIV]{condition} and [AIDS]{condition}.",
  "people living with [HIV/AIDS]{condition}",
  "A programme against [TB]{condition} began.",
  "the burden of [non-communicable diseases]{condition}",
  "the burden of [noncommunicable diseases]{condition}",
  "They study [autoimmune diseases]{condition}.",
  "surgery for children with [congenital heart defects]{condition}",
  "trials in [lung cancer]{condition} and [breast cancer]{condition}",
  "[solid tumours]{condition} of many kinds",
  "operations for [cataracts]{condition} and [glaucoma]{condition}",
  "an outbreak of [Ebola virus disease]{condition}",
  "an [Ebola]{condition} outbreak",
  "the [Zika virus]{condition}",
  "[H5N1 bird flu]{condition} samples",
  "The [Omicron variant]{condition} was seen.",
  "control of [vector-borne diseases]{condition}",
  "[neglected tropical diseases]{condition} such as [schistosomiasis]{condition}",
  "surgery for [hydrocephalus]{condition} and [cleft lip]{condition}",
  "treatment of [burns]{condition} and wounds",
  "[sickle cell disease]{condition} in children",
  "a case of [endocarditis]{condition}",
  "doctors treat [retinopathy]{condition}",
  "vaccination against [measles]{condition}, [mumps]{condition} and [rubella]{condition}",
  "[Crohn's disease]{condition} research",
  "[drug-resistant tuberculosis]{condition} wards",
  "[cancer of the breast]{condition} is common",
  "El país enfrenta una epidemia de [cólera]{condition}.",
  "pacientes con [insuficiencia renal crónica]{condition}",
  "diagnóstico del [cáncer de mama]{condition}",
  "operados de [enfermedades de los ojos]{condition}",
  "las [enfermedades crónicas no transmisibles]{condition}",
  "la lucha contra el [VIH]{condition} y el [sida]{condition}",
  "vacunas contra la [fiebre amarilla]{condition} y la [viruela símica]{condition}",
  "niños con [parálisis cerebral]{condition}",
  "la [hipertensión arterial]{condition} y la [diabetes]{condition}",
];

const none = [
  "Britain aids its partners with hearing aids.",
  "The minister burns with zeal, said Mr Burns.",
  "the Centers for Disease Control and Prevention",
  "the diagnosis was right and the prognosis good",
  "an oasis in the desert, a diploma and an academy",
  "World AIDS Day was kept.",
  "an infectious disease specialist",
  "Both sides spoke of disease surveillance.",
  "economic depression and a failure of markets",
  "La academia lamentó la pandemia y la epidemia.",
  "con simpatía y empatía",
  "She works at the National Institute of Allergy and Infectious Diseases.",
];

describe("conditions", () => {
  test.each(found)("%s", (line) => {
    const { text, marks } = unmark(line);
    expect(marksOf(text, ["condition"])).toEqual(marks);
  });
  test.each(none)("none: %s", (line) => {
    expect(marksOf(line, ["condition"])).toEqual([]);
  });
});

test.each([
  ["bird flu", "H5N1"],
  ["tumours", "tumor"],
  ["anaemia", "anemia"],
  ["COVID-19", "coronavirus"],
  ["Alzheimer's disease", "alzhéimer"],
  ["infectious diseases", "infectious disease"],
  ["paludismo", "malaria"],
])("%s and %s are one condition", (a, b) => {
  expect(conditionKey(a)).toBe(conditionKey(b));
});

test.each([["HIV", "AIDS"], ["cancer", "lung cancer"], ["hepatitis A", "hepatitis B"], ["measles", "rubella"]])("%s and %s are two", (a, b) => {
  expect(conditionKey(a)).not.toBe(conditionKey(b));
});
