/** A text of our own to begin with, in each language. */
export const EXAMPLES = {
  en: `Ghana and Peru sign health memorandum

ACCRA, 3 May 2021. Ghana and Peru signed a memorandum of understanding on health in Accra on Monday. Peru will send 12 nurses in June 2021, said Ana Torres, ambassador of Peru. The Tamale Teaching Hospital will host them.

Ghana's Minister of Health, Kofi Mensah, asked for scholarships for 20 students of medicine. Peru is considering the request. In March, Peru had already donated 40,000 doses of vaccine against yellow fever to Ghana.
`,
  es: `Ghana y Perú firman un memorando de salud

ACCRA, 3 de mayo de 2021. Ghana y Perú firmaron el lunes en Accra un memorando de entendimiento sobre salud. Perú enviará 12 enfermeras en junio de 2021, dijo Ana Torres, embajadora del Perú. El Hospital Universitario de Tamale las recibirá.

El ministro de Salud de Ghana, Kofi Mensah, pidió becas para 20 estudiantes de medicina. En marzo, Perú ya había donado a Ghana 40 000 dosis de vacuna contra la fiebre amarilla.
`,
} as const;
