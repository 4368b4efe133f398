import type { Words } from "../words.ts";

export const parts: Words["parts"] = {
  date: {
    from: "desde {{date}}", until: "hasta {{date}}", span: "de {{from}} a {{to}}", perhaps: "quizá {{date}}", about: "hacia {{date}}", perhapsAbout: "quizá hacia {{date}}",
    noYear: "{{date}} (no se dice el año)", decade: "los años {{year}}", century: "los años {{year}}", open: "fecha desconocida",
    season: { spring: "primavera de {{year}}", summer: "verano de {{year}}", autumn: "otoño de {{year}}", winter: "invierno de {{year}}" },
  },
  scale: {
    million_one: "{{number}} millón", million_other: "{{number}} millones", billion_one: "mil millones", billion_other: "{{number}} mil millones", trillion_one: "{{number}} billón", trillion_other: "{{number}} billones",
  },
  pair: { flow: "de {{from}} a {{to}}", none: "no se nombra ningún país" },
  ladder: {
    label: "Hasta dónde ha llegado",
    heard: "últimas noticias: {{day}}",
    inferred: "{{what}} ({{reason}}, inferido)",
    party: "solo lo dice una de las partes",
    sources_one: "una fuente independiente",
    sources_other: "{{count}} fuentes independientes",
    none: "ninguna fuente dice hasta dónde ha llegado",
    off: "{{status}}, {{day}}",
    quotes_one: "{{status}}: {{count}} cita",
    quotes_other: "{{status}}: {{count}} citas",
  },
  note: {
    open: "Nota {{number}}: las palabras en la fuente",
    opened: "En la fuente",
    says: "Lo dice {{who}}",
    party: "una de las partes",
    notParty: "ajeno a las partes",
    publisher: "Lo dice la propia publicación",
    at: "Abrir la fuente en estas palabras",
    untitled: "Fuente sin título",
    byHand: "Una nota, firmada",
  },
  claim: { of: "{{label}}, {{of}}", foundedBy: "por {{name}}", role: "{{name}} ({{role}})" },
  property: {
    name: "Nombre", alias: "También llamado", code: "Código", position: "Cargo", "part-of": "Parte de", "located-in": "Situado en", produces: "Produce", treats: "Trata", founded: "Fundado",
    status: "Estado", date: "Fecha", due: "Plazo", participant: "Toma parte", country: "País", about: "Sobre", place: "Lugar", instrument: "Instrumento", terms: "Condiciones", purpose: "Propósito", figure: "Cifra",
  },
  choose: { none: "No se encontró nada", search: "Buscar …", country: "País", entry: "Entrada", more: "Escriba un nombre" },
};
