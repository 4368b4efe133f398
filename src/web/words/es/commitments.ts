import type { Words } from "../words.ts";

export const commitments: Words["commitments"] = {
  title: "Compromisos",
  lead: "Lo que se dijo desear, ofrecer, prometer o acordar, y no se dice cumplido.",
  look: { label: "Mostrar como", board: "Tablero", list: "Lista" },
  show: { label: "Cuáles", all: "Todos los abiertos", overdue: "Vencidos", due: "Vencen en 90 días", silent: "Sin noticias desde hace un año", contradicted: "Contradichos", lookAgain: "Por volver a mirar" },
  owner: "Quién lo debe", to: "A quién se debe", charge: "A cargo", anybody: "Cualquiera", chargeGo: "Mostrar",
  owes: "{{owes}} → {{to}}", owesOnly: "a cargo de {{owes}}", toOnly: "a {{to}}", nobody: "No se nombra a nadie",
  by: "antes del {{day}}", noDay: "sin plazo", heard: "sin noticias desde {{day}}", never: "sus fuentes no tienen fecha", inCharge: "{{person}} hace el seguimiento", again: "volver a mirar el {{day}}",
  words: "Palabras de este peldaño", more: "Más",
  none: { title: "Nada aquí", text: "Ningún compromiso es así. Puede ser una buena noticia.", all: "Mostrar todos los abiertos" },
};
