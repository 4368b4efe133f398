import type { Words } from "../words.ts";

export const playground: Words["playground"] = {
  title: "Banco de pruebas",
  lead: "Vea qué entiende el lector de un texto, y por qué. No se guarda nada.",
  promise: "Nada de lo que escriba o pegue aquí sale de esta página.",
  state: { opening: "Se está cargando el lector; después la página no pide nada más.", ready: "El lector está aquí, y la página no pide nada más.", failed: "No se ha podido cargar el lector. Vuelva a cargar la página." },
  paste: "Un texto en español o inglés",
  example: "Probar con un ejemplo",
  clear: "Vaciar",
  text: "El texto con lo que el lector ha marcado",
  records: "Lo que el lector ha encontrado",
  told: "{{activities}} actividades, {{entities}} nombrados, leído en {{milliseconds}} ms",
  nothing: "El lector no encuentra en este texto cooperación entre países.",
  why: "Por qué",
  named: "Quién y qué se nombra",
  doubts_one: "{{count}} duda del lector",
  doubts_other: "{{count}} dudas del lector",
  download: "Guardar la lectura como JSON",
};
