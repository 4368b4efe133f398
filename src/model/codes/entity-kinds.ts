import type { Code } from "./code.ts";

/** `mapping.ftm` is the FollowTheMoney schema, null where none fits. */
export interface EntityKindRow extends Code {
  readonly plural: { readonly en: string; readonly es: string };
  readonly mapping: { readonly ftm: "Organization" | "Person" | "PublicBody" | "Address" | "Asset" | "Project" | null; readonly schemaOrg: string };
}

/** What a text can name. */
export const entityKinds = [
  { code: "country", label: { en: "Country", es: "País" }, origin: "rapporteur", plural: { en: "Countries", es: "Países" }, mapping: { ftm: "PublicBody", schemaOrg: "Country" } },
  { code: "organisation", label: { en: "Organisation", es: "Organización" }, origin: "rapporteur", plural: { en: "Organisations", es: "Organizaciones" }, mapping: { ftm: "Organization", schemaOrg: "Organization" } },
  { code: "person", label: { en: "Person", es: "Persona" }, origin: "rapporteur", plural: { en: "People", es: "Personas" }, mapping: { ftm: "Person", schemaOrg: "Person" } },
  { code: "place", label: { en: "Place", es: "Lugar" }, origin: "rapporteur", plural: { en: "Places", es: "Lugares" }, mapping: { ftm: "Address", schemaOrg: "Place" } },
  { code: "product", label: { en: "Product", es: "Producto" }, origin: "rapporteur", plural: { en: "Products", es: "Productos" }, mapping: { ftm: "Asset", schemaOrg: "Drug" } },
  { code: "condition", label: { en: "Condition", es: "Enfermedad" }, origin: "rapporteur", plural: { en: "Conditions", es: "Enfermedades" }, mapping: { ftm: null, schemaOrg: "MedicalCondition" } },
  { code: "programme", label: { en: "Programme", es: "Programa" }, origin: "rapporteur", plural: { en: "Programmes", es: "Programas" }, mapping: { ftm: "Project", schemaOrg: "Project" } },
] as const satisfies readonly EntityKindRow[];

export type EntityKind = (typeof entityKinds)[number]["code"];
