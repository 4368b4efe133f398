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
};
