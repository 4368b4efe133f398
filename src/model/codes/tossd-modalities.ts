import type { Code } from "./code.ts";

/** `southSouth`: only providers of South-South cooperation may report under it. */
export interface TossdModalityRow extends Code {
  readonly southSouth: boolean;
}

/** TOSSD modalities: how support is given. */
export const tossdModalities = [
  { code: "A00", label: { en: "Budget support", es: "Apoyo presupuestario" }, origin: "tossd", southSouth: false },
  { code: "B01", label: { en: "Core support to NGOs, other private bodies, PPPs and research institutes", es: "Apoyo básico a ONG, otras entidades privadas, asociaciones público-privadas e institutos de investigación" }, origin: "tossd", southSouth: false },
  { code: "B02a", label: { en: "Assessed contributions to multilateral institutions", es: "Cuotas asignadas a instituciones multilaterales" }, origin: "tossd", southSouth: false },
  { code: "B02b", label: { en: "Voluntary core contributions to multilateral institutions", es: "Contribuciones básicas voluntarias a instituciones multilaterales" }, origin: "tossd", southSouth: false },
  { code: "B03", label: { en: "Contributions to specific purpose programmes and funds managed by implementing partners", es: "Contribuciones a programas y fondos con fines específicos gestionados por socios ejecutores" }, origin: "tossd", southSouth: false },
  { code: "C01", label: { en: "Projects", es: "Proyectos" }, origin: "tossd", southSouth: false },
  { code: "D01", label: { en: "In-kind technical co-operation experts", es: "Expertos de cooperación técnica en especie" }, origin: "tossd", southSouth: false },
  { code: "D011", label: { en: "In-kind technical co-operation: costs of experts", es: "Cooperación técnica en especie: costos de expertos" }, origin: "tossd", southSouth: true },
  { code: "D012", label: { en: "In-kind technical co-operation experts: travel related costs", es: "Expertos de cooperación técnica en especie: gastos de viaje" }, origin: "tossd", southSouth: true },
  { code: "D013", label: { en: "In-kind technical co-operation: services, materials, equipment and supplies", es: "Cooperación técnica en especie: servicios, materiales, equipos e insumos" }, origin: "tossd", southSouth: true },
  { code: "D02", label: { en: "Other technical co-operation", es: "Otra cooperación técnica" }, origin: "tossd", southSouth: false },
  { code: "D021", label: { en: "Training", es: "Formación" }, origin: "tossd", southSouth: true },
  { code: "E01", label: { en: "Scholarships/training in provider country", es: "Becas o formación en el país proveedor" }, origin: "tossd", southSouth: false },
  { code: "E02", label: { en: "Imputed student costs", es: "Costos imputados de estudiantes" }, origin: "tossd", southSouth: false },
  { code: "F01", label: { en: "Debt relief: principal (original loan previously recorded in TOSSD)", es: "Alivio de la deuda: principal (préstamo original ya registrado en TOSSD)" }, origin: "tossd", southSouth: false },
  { code: "F02", label: { en: "Debt relief: principal (original loan not recorded in TOSSD)", es: "Alivio de la deuda: principal (préstamo original no registrado en TOSSD)" }, origin: "tossd", southSouth: false },
  { code: "F03", label: { en: "Debt relief: interest", es: "Alivio de la deuda: intereses" }, origin: "tossd", southSouth: false },
  { code: "G01", label: { en: "Administrative costs not included elsewhere", es: "Gastos administrativos no incluidos en otras partidas" }, origin: "tossd", southSouth: false },
  { code: "H00", label: { en: "Expenditures in the provider country", es: "Gastos en el país proveedor" }, origin: "tossd", southSouth: false },
  { code: "I01", label: { en: "Support to refugees/protected persons in the provider country (up to 12 months of their stay)", es: "Apoyo a refugiados o personas protegidas en el país proveedor (hasta 12 meses de estancia)" }, origin: "tossd", southSouth: false },
  { code: "I02", label: { en: "Support to refugees/protected persons in the provider country (beyond the 12-month period)", es: "Apoyo a refugiados o personas protegidas en el país proveedor (más allá de 12 meses)" }, origin: "tossd", southSouth: false },
  { code: "I03", label: { en: "Support to refugees/protected persons in other countries of asylum", es: "Apoyo a refugiados o personas protegidas en otros países de asilo" }, origin: "tossd", southSouth: false },
  { code: "I04", label: { en: "Support to refugees/protected persons: voluntary returns", es: "Apoyo a refugiados o personas protegidas: retornos voluntarios" }, origin: "tossd", southSouth: false },
  { code: "I05", label: { en: "Support to refugees/protected persons/migrants for their integration in the economy of provider countries", es: "Apoyo a refugiados, personas protegidas o migrantes para su integración en la economía de los países proveedores" }, origin: "tossd", southSouth: false },
  { code: "J01", label: { en: "In-kind donations", es: "Donaciones en especie" }, origin: "tossd", southSouth: true },
  { code: "K01", label: { en: "Research and development", es: "Investigación y desarrollo" }, origin: "tossd", southSouth: true },
  { code: "K011", label: { en: "Scientific-related infrastructure", es: "Infraestructura científica" }, origin: "tossd", southSouth: true },
  { code: "K012", label: { en: "Research personnel", es: "Personal de investigación" }, origin: "tossd", southSouth: true },
  { code: "K02", label: { en: "Research and development (R&D)", es: "Investigación y desarrollo (I+D)" }, origin: "tossd", southSouth: false },
  { code: "L01", label: { en: "Direct cash transfers under social development public programmes in partner countries", es: "Transferencias directas de efectivo en programas públicos de desarrollo social de los países socios" }, origin: "tossd", southSouth: true },
] as const satisfies readonly TossdModalityRow[];

export type TossdModality = (typeof tossdModalities)[number]["code"];

/** TOSSD frameworks of collaboration. */
export const tossdFrameworks = [
  { code: "FC01", label: { en: "South-South co-operation", es: "Cooperación Sur-Sur" }, origin: "tossd" },
  { code: "FC02", label: { en: "Triangular co-operation", es: "Cooperación triangular" }, origin: "tossd" },
  { code: "FC03", label: { en: "Multilateral support for South-South co-operation", es: "Apoyo multilateral a la cooperación Sur-Sur" }, origin: "tossd" },
] as const satisfies readonly Code[];

export type TossdFramework = (typeof tossdFrameworks)[number]["code"];
