import { describe, expect, test } from "vitest";
import { createReader } from "../../../src/read/index.ts";

const read = createReader();

/** Figures as "value unit date", in the order of the text. */
const dated = (language: string, published?: string) => (text: string, expected: string) =>
  expect(read({ text, language, ...(published ? { published } : {}) }).figures.map(({ value, unit, date }) => `${value} ${unit} ${date?.edtf ?? "-"}`).join("; ")).toBe(expected);

describe("as of when a figure holds", () => {
  test.each([
    ["Since 2003, 2,500 patients have been operated on.", "2500 patient 2003/2021-06-16"],
    ["More than 600,000 workers have served in 160 countries since 1963.", "600000 worker 1963/2021-06-16; 160 country 1963/2021-06-16"],
    ["To date, 1,200 Cuban doctors have worked in Ghana.", "1200 doctor 2021-06-16"],
    ["The plant has made 40 million doses so far.", "40000000 dose 2021-06-16"],
    ["Some 350 doctors currently work in Angola.", "350 doctor 2021-06-16"],
    ["In the last ten years the brigade has treated 1,200 patients.", "1200 patient 2011/2021"],
    ["As of December 2020, the fund had given US$12 million to 40 countries.", "12000000 USD 2020-12; 40 country 2020-12"],
    ["By the end of 2019 the team had performed 900 operations.", "900 operation ../2019"],
    ["China sent 50 doctors in 2019 and 30 nurses in 2020.", "50 doctor 2019; 30 nurse 2020"],
    ["The bank lent $5 million in 1998, $3 million in 2001.", "5000000 USD 1998; 3000000 USD 2001"],
    ["On 5 May 2020, China donated 20 ambulances.", "20 ambulance 2020-05-05"],
    ["Until 2015 it had 300 beds; it has 500 beds today.", "300 bed ../2015; 500 bed 2021-06-16"],
    ["Over the next three years the hospital will train 90 surgeons.", "90 surgeon 2021-06-16/2024-06-16"],
    ["The centre, founded in 1994, has 350 beds.", "350 bed -"],
    ["Cuba, which has sent doctors since 1963, signed an agreement for 500 nurses.", "500 nurse -"],
    ["In 2019, the hospital had 12 clinics, and it then had 15 wards.", "12 clinic 2019; 15 ward -"],
    ["The team of 30 members arrived in May 2019 and treated 4,000 patients until May 2021.", "30 member -; 4000 patient ../2021-05"],
    ["The hospital has 350 beds.", "350 bed -"],
    ["They gave 20 beds so that far towns had some.", "20 bed -"],
  ])("%s", dated("en", "2021-06-16"));
  test.each([
    ["Desde 1963, más de 600 trabajadores han servido en 160 países.", "600 trabajador 1963/2021-06-16; 160 país 1963/2021-06-16"],
    ["Hasta la fecha se han formado 300 médicos en Cuba.", "300 médico 2021-06-16"],
    ["Actualmente, unos 350 médicos trabajan en Angola.", "350 médico 2021-06-16"],
    ["En los últimos diez años han llegado 500 médicos.", "500 médico 2011/2021"],
    ["Al 31 de mayo se habían aplicado 300.000 dosis.", "300000 dosis 2021-05-31"],
    ["Al cierre de 2019 habían realizado 900 operaciones.", "900 operación 2019"],
    ["China envió 50 médicos en 2019 y 30 enfermeras en 2020.", "50 médico 2019; 30 enfermera 2020"],
    ["El centro, creado en 1994, tiene 350 camas.", "350 cama -"],
    ["Cuba, que envía médicos desde 1963, firmó un acuerdo para 500 enfermeras.", "500 enfermera -"],
  ])("%s", dated("es", "2021-06-16"));
  test.each([
    ["Since 2003, 2,500 patients have been operated on.", "2500 patient 2003/.."],
    ["To date, 1,200 doctors have worked in Ghana.", "1200 doctor -"],
    ["In the last ten years it has treated 1,200 patients.", "1200 patient -"],
  ])("without a day of publication: %s", dated("en"));
});
