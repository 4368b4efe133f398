import type { Words } from "../words.ts";

export const entry: Words["entry"] = {
  sources_one: "{{count}} fuente, {{independent}} independiente",
  sources_other: "{{count}} fuentes, {{independent}} independientes",
  inRegister: "En el registro",
  empty: "Se deshizo toda decisión que ponía algo aquí.",
  claims: { title: "Lo que se dice", wrong: "descartado", preferred: "preferido", show: "Mostrar lo descartado" },
  contradictions: { title: "Contradicciones", lead: "No pueden ser todas ciertas. Se conservan; una puede quedar primero, con un motivo.", why: "Motivo", prefer: "Vale esta", level: "Ninguna queda primero", settled: "resuelto", on: "dicho: {{day}}" },
  links: {
    title: "Relacionado", none: "Aún no hay vínculos.", unlink: "Desvincular", add: "Vincular con otra entrada", how: "Cómo",
    "part-of": { to: "Parte de", from: "Sus partes" }, delivers: { to: "Cumple", from: "Lo cumple" }, follows: { to: "Sigue de", from: "Lo que siguió" },
  },
  likely: { title: "Probable", same: "Parece lo mismo", join: "Unir las dos", apart: "Mantener aparte", make: "Vincular las dos", why: "Motivo", none: "Nada más parece ser lo mismo.", likeness: "semejanza {{share}}", relation: { "part-of": "{{from}} parece formar parte de {{to}}", delivers: "{{from}} parece cumplir {{to}}", follows: "{{from}} parece seguir de {{to}}" }, this: "esta", other: "la otra" },
  sourcesTitle: "Fuentes",
  sourcesOwn: "Fuentes de lo que se dice",
  cluster_one: "Un informe",
  cluster_other: "Un informe, {{count}} veces",
  scores: { title: "Puntuación", of: "{{value}} de {{of}}", kind: { independent: "Fuentes independientes", official: "Fuentes oficiales", completeness: "Completitud", delivery: "Evidencia de entrega" } },
  checks: { title: "Controles", none: "Ningún control encuentra nada." },
  search: { title: "Para encontrar más fuentes", copy: "Copiar", copied: "Copiado", en: "Inglés", es: "Español" },
  follow: {
    title: "Seguimiento", person: "A cargo", again: "Volver a mirar el", save: "Guardar", clear: "Ya nadie", due: "Plazo: {{day}}", heard: "Últimas noticias: {{day}}", owes_one: "{{owes}} debe esto a {{to}}", owes_other: "{{owes}} deben esto a {{to}}",
    note: "¿Qué ha encontrado?", add: "Añadir esta nota", why: "Una nota es una fuente propia, firmada con su nombre y fechada.", noted: "La nota está guardada.",
  },
  history: {
    title: "Historial", undo: "Deshacer", undone: "deshecho", why: "«{{why}}»",
    did: {
      accept_one: "incorporó {{count}} afirmación", accept_other: "incorporó {{count}} afirmaciones", propose: "hizo un borrador a mano", reject: "rechazó", unsure: "dejó pendiente", edit: "puso otro valor en lugar de uno", retract_one: "descartó {{count}} afirmación", retract_other: "descartó {{count}} afirmaciones",
      prefer: "dejó un valor primero", retype: "dijo qué clase de cosa es", link: "la vinculó", unlink: "la desvinculó", merge: "le unió otra entrada", merged: "la unió a otra entrada", split: "la dividió", "split-off": "la hizo de una parte de otra",
      apart: "la mantuvo aparte de otra", charge: "dijo quién hace el seguimiento", join: "unió", leave: "separó", describe: "describió", undo: "deshizo una decisión", decide: "decidió",
    },
  },
  more: { title: "Corregir", join: "Unir con otra entrada", why: "Motivo, tal como lo mostrará el historial", joinWhy: "La otra entrada se incorpora; puede separarse de nuevo.", split: "Dividir en dos", splitWhy: "Elija las afirmaciones que son de otra cosa.", splitNow: "Hacer una entrada con estas", chosen_one: "{{count}} afirmación elegida", chosen_other: "{{count}} afirmaciones elegidas" },
  mentions: { title: "Nombrado en otros lugares" },
  done: { prefer: "Queda primero.", level: "Ninguna queda primero.", retract: "Descartado.", join: "Unidas.", apart: "Quedan aparte.", link: "Vinculadas.", unlink: "Desvinculadas.", split: "Dividida; esta es la nueva entrada.", retype: "Guardado.", charge: "Guardado.", undo: "Deshecho." },
  undo: "Deshacer",
};
