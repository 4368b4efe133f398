import type { Words } from "../words.ts";

export const sources: Words["sources"] = {
  title: "Fuentes",
  lead_one: "{{count}} fuente, {{reports}} independiente",
  lead_other: "{{count}} fuentes, {{reports}} independientes",
  parts: { label: "Qué se muestra", documents: "Documentos", gathering: "Canales y rechazos", outlets: "Medios" },
  search: "Palabras en los textos", go: "Buscar", clear: "Quitar todo",
  facet: { publisher: "Medio", language: "Idioma", kind: "Clase", year: "Año" }, kind: { text: "Textos", note: "Notas" },
  copies: "un informe: {{count}} fuentes", open_one: "{{count}} borrador por decidir", open_other: "{{count}} borradores por decidir", more: "Más",
  none: { title: "Ninguna fuente es así", text: "Quite lo elegido o añada un texto.", add: "Añadir un texto" },
  format: { text: "texto sin formato", markdown: "Markdown", html: "página web", pdf: "PDF", docx: "Word", odt: "OpenDocument", email: "correo electrónico", feed: "canal", jsonl: "una línea de JSON", other: "otro formato" },
  untitled: "Sin título", note: "Una nota",
  feeds: { title: "Canales", none: "No se sigue ningún canal. Dé uno en la página Añadir, o: rapporteur watch DIRECCIÓN.", waiting: "Pendientes", done: "Incorporados", refused: "Rechazados", checked: "Consultado", never: "nunca", address: "Canal" },
  refused: { title: "Lo rechazado", none: "Nada fue rechazado.", place: "Dónde", why: "Por qué", when: "Cuándo", times_one: "una vez", times_other: "{{count}} veces", some: "Los últimos {{count}} de {{total}}." },
  outlets: {
    none: "Ninguna fuente nombra aún su medio.", lead: "Quién publica aquello en que se apoya el registro. De la clase de medio depende si una fuente cuenta como oficial.", name: "Medio", kind: "Qué clase", country: "País",
    sources: "Fuentes", latest: "La última", unsaid: "no se dice", sortOf: "Qué clase de medio es {{name}}", said: "{{name}}: {{kind}}.", party: "habla por él", noSource: "aún ninguna",
  },
  report: {
    title: "Un informe", lead_one: "{{count}} fuente, 1 independiente", lead_other: "{{count}} fuentes de un solo informe: 1 independiente", first: "La primera que se publicó; las demás se comparan con ella.", same: "Igual, palabra por palabra.",
    shared: "El {{share}} % de sus frases está también en la primera.", translated: "Una traducción del {{from}}: no se compara frase por frase.", only: "Solo aquí", lacks: "Solo en la primera", there: "en su lugar", words_one: "{{words}} palabra", words_other: "{{words}} palabras", differ: "En qué difieren",
  },
  outlet: { "official-party": "Oficial, de una parte", implementer: "Ejecutor", "official-other": "Oficial, de otros", academic: "Académico", ngo: "No gubernamental", agency: "Agencia de noticias", media: "Prensa", "social-media": "Redes sociales", person: "Una persona" },
  one: {
    heading: "Lo que dice de sí", publisher: "Medio", published: "Publicado", language: "Idioma", sort: "Clase de medio", unknown: "no se dice", from: "Tomado de", address: "Su dirección",
    bytes: "Original, tal como llegó", review: "Abrir en la sala de lectura", copies: "El mismo informe", copiesLead: "Reproducciones y traducciones cuentan como una sola fuente independiente.",
    readings: "Lecturas", read: "{{reader}}, {{version}}, {{day}}", drafts: "{{open}} abiertos · {{accepted}} aceptados · {{rejected}} rechazados · {{unsure}} dudosos", rest: "Lo que se apoya en ella", restNone: "Ninguna entrada se apoya aún en ella.", entities: "Organismos, personas, cosas", text: "Texto", legend: "Marcas",
    added: "añadida por {{by}}, {{at}}",
  },
};
