import type { Words } from "../words.ts";

export const settings: Words["settings"] = {
  title: "Ajustes",
  lead: "Valen solo en este navegador.",
  language: "Idioma",
  theme: "Apariencia",
  themes: { system: "La de este equipo", light: "Clara", dark: "Oscura" },
  dates: { label: "Fechas", browser: "Como las escribe su navegador: {{example}}" },
  name: { label: "Su nombre", why: "El historial del registro dice quién decidió. Si aquí no hay ningún nombre, figura quien puso en marcha Rapporteur." },
  keys: { label: "Teclas", why: "Casi todo puede hacerse con una tecla, y cada una puede cambiarse.", show: "Ver las teclas" },
  about: {
    label: "Este registro", what: "Rapporteur {{version}}, {{store}}.", counts: "{{sources}} fuentes, {{activities}} actividades, {{claims}} afirmaciones; {{entities}} entidades: países, organismos, personas, productos.",
    stores: { embedded: "en este equipo, en un PostgreSQL propio", server: "en un servidor PostgreSQL", pglite: "en PGlite" }, api: "Consultarlo desde un programa: la API",
    signedIn: "Ha entrado con la clave de acceso. La sesión de este navegador dura 30 días.", signOut: "Cerrar la sesión",
  },
};
