import type { Words } from "../words.ts";

export const commitments: Words["commitments"] = {
  title: "Compromisos",
  lead: "Lo que se dijo desear, ofrecer, prometer o acordar, y no se dice cumplido.",
  look: { label: "Mostrar como", board: "Tablero", list: "Lista" },
  show: { label: "Cuáles", all: "Todos los abiertos", overdue: "Vencidos", due: "Vencen pronto", silent: "Sin noticias", contradicted: "Contradichos", lookAgain: "Por volver a mirar" },
  owner: "Quién lo debe", to: "A quién se debe", charge: "A cargo", anybody: "Cualquiera", chargeGo: "Mostrar",
  owes: "{{owes}} → {{to}}", owesOnly: "a cargo de {{owes}}", toOnly: "a {{to}}", nobody: "No se nombra a nadie",
  by: "plazo: {{day}}", noDay: "sin plazo", heard: "últimas noticias: {{day}}", never: "sus fuentes no tienen fecha", inCharge: "{{person}} hace el seguimiento", again: "volver a mirar el {{day}}",
  words: "Palabras de este peldaño", more: "Más",
  shown_one: "{{shown}} de {{total}} compromiso", shown_other: "{{shown}} de {{total}} compromisos",
  length: { of: { silent: "Sin noticias desde hace", due: "En" }, unit: "Días, semanas, meses o años", d_one: "día", d_other: "días", w_one: "semana", w_other: "semanas", m_one: "mes", m_other: "meses", y_one: "año", y_other: "años" },
  range: { label: "Vencen entre", from: "Vencen desde", until: "Vencen hasta" },
  none: { title: "Nada aquí", text: "Ningún compromiso es así. Puede ser una buena noticia.", all: "Mostrar todos los abiertos" },
};
