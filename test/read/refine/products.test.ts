import { describe, expect, test } from "vitest";
import { createReader } from "#read/reader.ts";
import type { RelationKind } from "#model/codes/relation-kinds.ts";

const read = createReader();

/** "subject > object" for each relation of the kind, in the order of the reading. */
function relationsOf(text: string, kind: RelationKind): readonly string[] {
  const { entities, relations } = read({ text });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.filter((relation) => relation.kind === kind).map(({ subject, object }) => `${names.get(subject)} > ${names.get(object ?? "")}`);
}

describe("treats", () => {
  test.each([
    ["Zimavax-EGF vaccine is a reference in its use for the treatment of very advanced stages of cancer.", ["Zimavax-EGF > cancer"]],
    ["It sells other products, including ZIMAher, for the treatment of tumors of the head and neck.", ["ZIMAher > tumors"]],
    ["They export Heberprot-P, used to treat diabetic ulcers, to Turkey.", ["Heberprot-P > diabetic ulcers"]],
    ["The factory makes CAR T-cell therapies, which changed the treatment of cancer and other diseases such as autoimmune diseases.", ["CAR T-cell therapies > cancer", "CAR T-cell therapies > autoimmune diseases"]],
    ["The firm registered Nimotuzumab for nasopharyngeal cancer in May.", ["Nimotuzumab > nasopharyngeal cancer"]],
    ["They approved R21/Matrix-M, the malaria vaccine from Oxford.", ["R21/Matrix-M > malaria"]],
    ["The malaria vaccine R21/Matrix-M was approved.", ["R21/Matrix-M > malaria"]],
    ["It received Covishield, a vaccine against COVID-19, on Friday.", ["Covishield > COVID-19"]],
    ["Nevirapine prevents HIV in newborns.", ["Nevirapine > HIV"]],
    ["Artesunate is indicated for severe cases of malaria.", ["Artesunate > malaria"]],
    ["Compró Covaxin, la vacuna contra la COVID-19, en junio.", ["Covaxin > COVID-19"]],
    ["El Heberprot-P se usa para el tratamiento de las úlceras diabéticas.", ["Heberprot-P > úlceras diabéticas"]],
    ["La nevirapina previene el VIH.", ["nevirapina > VIH"]],
  ])("%s", (text, expected) => expect(relationsOf(text, "treats")).toEqual(expected));

  test.each([
    "UNICEF delivered doses of measles vaccine and supplies of vitamin A.",
    "Insulin was sent; malaria is rising.",
    "The clinic sees malaria every day and has no insulin.",
    "Cuba sent Covishield while dengue fever spread.",
  ])("none: %s", (text) => expect(relationsOf(text, "treats")).toEqual([]));
});

describe("produces", () => {
  test.each([
    ["ImmunoNova develops CAR T-cell therapies in Mumbai.", ["ImmunoNova > CAR T-cell therapies"]],
    ["In Havana the Finlay Vaccine Institute makes Soberana 02.", ["Finlay Vaccine Institute > Soberana 02"]],
    ["Covishield, produced by the Serum Institute of India, was sent to Malé.", ["Serum Institute of India > Covishield"]],
    ["The Health Ministry praised Sinopharm's Vero Cell.", ["Sinopharm > Vero Cell"]],
    ["The Centre for Molecular Immunology was opened in 1994. Its CIMAvax-EGF vaccine is known.", ["Centre for Molecular Immunology > CIMAvax-EGF"]],
    ["Iran licensed Soberana 02 on Monday. In Havana the Finlay Vaccine Institute, which developed the product, confirmed it.", ["Finlay Vaccine Institute > Soberana 02"]],
    ["Ghana approved R21/Matrix-M in April. The vaccine is made by the Serum Institute of India.", ["Serum Institute of India > R21/Matrix-M"]],
    ["Compró Covaxin, la vacuna contra la COVID-19 del laboratorio indio Bharat Biotech.", ["Bharat Biotech > Covaxin"]],
    ["El Instituto Finlay de Vacunas desarrolló la vacuna Soberana 02.", ["Instituto Finlay de Vacunas > Soberana 02"]],
    ["La vacuna Abdala, desarrollada por el Centro de Ingeniería Genética y Biotecnología, llegó ayer.", ["Centro de Ingeniería Genética y Biotecnología > Abdala"]],
  ])("%s", (text, expected) => expect(relationsOf(text, "produces")).toEqual(expected));

  test.each([
    "UNICEF delivered Covishield to Malé.",
    "The Serum Institute of India does not make Soberana 02.",
    "The Ministry of Health bought Covishield.",
    "The World Health Organization approved Covaxin.",
    "Pfizer vaccines arrived.",
  ])("none: %s", (text) => expect(relationsOf(text, "produces")).toEqual([]));
});
