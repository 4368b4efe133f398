import type { Words } from "../words.ts";

export const desk: Words["desk"] = {
  title: "Mesa",
  lead: "Lo que le espera ahora.",
  drafts: { title: "Por decidir", sum: "{{drafts}} de {{sources}}", drafts_one: "{{count}} borrador", drafts_other: "{{count}} borradores", sources_one: "{{count}} fuente", sources_other: "{{count}} fuentes", all: "Todo lo que espera", of_one: "{{count}} actividad", of_other: "{{count}} actividades", none: "Nada espera decisión." },
  commitments: { title: "Compromisos", overdue_one: "{{count}} vencido", overdue_other: "{{count}} vencidos", due_one: "{{count}} vence en 90 días", due_other: "{{count}} vencen en 90 días", silent_one: "{{count}} sin noticias desde hace un año", silent_other: "{{count}} sin noticias desde hace un año", lookAgain_one: "{{count}} por volver a mirar", lookAgain_other: "{{count}} por volver a mirar", all: "Todos los compromisos", none: "No hay promesas abiertas." },
  contradictions: { title: "Contradicciones", sum_one: "{{count}} que nadie ha resuelto", sum_other: "{{count}} que nadie ha resuelto", or: "¿{{values}}?", none: "Nada se contradice." },
  single: { title: "Una sola fuente", sum_one: "{{count}} entrada se apoya en una sola fuente", sum_other: "{{count}} entradas se apoyan en una sola fuente", all: "Todas ellas", none: "Toda entrada tiene más de una fuente." },
  since: { title: "Desde su última visita", none: "Nada cambió desde el {{day}}.", first: "Desde ahora, aquí se dice qué cambió entre sus visitas.", line_one: "{{count}} entrada cambiada por {{by}}", line_other: "{{count}} entradas cambiadas por {{by}}", when: "Desde el {{day}}", all: "El registro, lo último cambiado primero" },
  empty: { title: "El registro está vacío", text: "Añada un texto, un archivo o una dirección: lo que diga estará aquí, listo para decidir. Nada cuenta hasta que alguien lo decide.", add: "Añadir un texto", pair: "Mirar un par" },
  done: "Nada le espera. Todo en orden. Mire un par, o añada lo que ha leído.",
};
