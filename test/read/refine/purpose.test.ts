import { describe, expect, test } from "vitest";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import { purposeOf } from "#read/refine/purpose.ts";

interface Case {
  readonly kind: ActivityKind;
  readonly words: string;
  readonly conditions?: readonly string[];
  readonly products?: readonly string[];
}

const purpose = ({ kind, words, conditions = [], products = [] }: Case): string | undefined => purposeOf({ kind, words: words.split(" "), conditions, products });

describe("the CRS purpose of", () => {
  test.each<[string, Case]>([
    ["12262", { kind: "supply", words: "drugs against malaria", conditions: ["malaria"] }],
    ["12263", { kind: "supply", words: "drugs for tuberculosis", conditions: ["tuberculosis"] }],
    ["12264", { kind: "supply", words: "doses of vaccines", conditions: ["COVID-19"] }],
    ["13040", { kind: "supply", words: "treatment", conditions: ["HIV"] }],
    ["12250", { kind: "supply", words: "vaccines", conditions: ["measles"] }],
    ["12250", { kind: "cooperation", words: "fight", conditions: ["malaria", "tuberculosis"] }],
    ["12350", { kind: "service", words: "patients treated", conditions: ["cancer"] }],
    ["12340", { kind: "cooperation", words: "mental health care" }],
    ["12240", { kind: "cooperation", words: "child nutrition and health" }],
    ["13020", { kind: "service", words: "maternal health" }],
    ["13030", { kind: "supply", words: "contraceptives for clinics" }],
    ["12181", { kind: "training", words: "scholarships for medical students" }],
    ["12281", { kind: "training", words: "courses for nurses" }],
    ["13081", { kind: "training", words: "courses for midwives" }],
    ["11420", { kind: "training", words: "scholarships for engineers" }],
    ["12182", { kind: "research", words: "joint medical studies" }],
    ["12382", { kind: "research", words: "clinical trials", conditions: ["lung cancer"] }],
    ["32168", { kind: "technology-transfer", words: "local production of vaccines" }],
    ["32168", { kind: "investment", words: "a plant for medicines" }],
    ["12191", { kind: "investment", words: "build a cardiac hospital" }],
    ["12230", { kind: "investment", words: "build a hospital of 100 beds" }],
    ["12220", { kind: "deployment", words: "doctors in rural villages" }],
    ["12191", { kind: "deployment", words: "doctors and nurses" }],
    ["72011", { kind: "supply", words: "medicines after the earthquake" }],
    ["72010", { kind: "supply", words: "tents after the earthquake" }],
    ["12110", { kind: "cooperation", words: "cooperation in health policy" }],
    ["12110", { kind: "agreement", words: "a memorandum on health" }],
    ["12220", { kind: "supply", words: "donación de medicamentos" }],
    ["12281", { kind: "training", words: "formación de enfermeras" }],
    ["32168", { kind: "technology-transfer", words: "producción de vacunas en la planta" }],
  ])("%s: %o", (code, one) => expect(purpose(one)).toBe(code));

  test.each<Case>([
    { kind: "meeting", words: "the two presidents met" },
    { kind: "agreement", words: "a treaty on fisheries" },
    { kind: "finance", words: "a loan for a railway" },
  ])("none: %o", (one) => expect(purpose(one)).toBeUndefined());
});
