import type { Qualifier } from "#model/codes/qualifiers.ts";
import type { CountWords } from "../count-words.ts";
import { byFirst, setOf } from "../table.ts";
import { singular } from "./singular.ts";

const phrases = (table: Readonly<Record<Qualifier, string>>): ReadonlyMap<string, Qualifier> =>
  new Map((Object.keys(table) as Qualifier[]).flatMap((code) => table[code].split("|").filter(Boolean).map((phrase): [string, Qualifier] => [phrase, code])));

export const COUNTS: CountWords = {
  before: phrases({
    about: "unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a|más o menos|próximo a|próximos a|cercano a|cercana a|un estimado de|estimado en|estimada en|estimados en|estimadas en|del orden de|algo más o menos de|~|aproximado de",
    "more-than": "más de|mas de|por encima de|superior a|superiores a|supera|superan|superó|superaron|supera los|superan los|superó los|sobrepasa|sobrepasan|excede|algo más de|poco más de|mayor a|mayor de",
    "less-than": "menos de|por debajo de|inferior a|inferiores a|algo menos de|poco menos de|menor a|menor de",
    "at-least": "al menos|por lo menos|no menos de|un mínimo de|como mínimo|mínimo|cuando menos",
    "up-to": "hasta|un máximo de|como máximo|máximo|no más de|a lo sumo",
  }),
  after: phrases({ about: "aproximadamente|más o menos", "more-than": "", "less-than": "o menos", "at-least": "o más|como mínimo", "up-to": "como máximo" }),
  between: setOf("entre"),
  and: setOf("y e"),
  to: setOf("a - – — o"),
  from: setOf("de desde"),
  of: setOf("de"),
  determiners: setOf("los las sus estos estas esos esas nuestros nuestras"),
  definite: setOf("los las estos estas esos esas sus ambos ambas nuestros nuestras"),
  pairs: setOf(`parte país nación gobierno pueblo lado presidente ministro ministerio mandatario canciller estado delegación líder capital funcionario jefe jefa titular dignatario secretario gobernante
    sector presidenta ministra autoridad homólogo representante`),
  uncounted: setOf(`año mes día semana hora minuto segundo década siglo trimestre semestre noche edad por % ciento punto grado kilómetro km milla metro vez ocasión cumpleaños aniversario vece tercio
    quinto fase etapa vuelta dia quincena bimestre cuatrimestre fin otro otra`),
  labels: setOf(`fase artículo no no. núm núm. número nº n.º resolución ley acto decreto página sala distrito unidad tipo nivel grado clase categoría línea tabla figura versión covid canal ruta carretera
    agenda etapa lote puerta vuelo zona sección capítulo párrafo inciso parte volumen edición paso objetivo ods meta cop grupo anexo regla código ref bloque edificio piso tel tel. fax teléfono
    visión horizonte protocolo sesión día lugar puesto convenio c-`),
  stops: setOf(`de del en a al para por con sin y e o u que quien quienes cuyo donde cuando mientras si porque tras antes después luego desde hasta durante entre sobre bajo contra según como el la los las un una unos unas
    este esta estos estas ese esa esos esas su sus nuestro nuestra lo le les se me nos es son fue fueron era eran ser sido está están estaba estuvo ha han había habían haber hay hubo será serán
    puede pueden podrá podrán debe deben no también solo sólo más menos muy ya aún todavía cada todo toda todos todas ambos ambas otro otra otros otras tanto tan así hoy ayer mañana
    incluyendo incluido incluidos además llegaron llegó viajaron firmaron recibieron trabajan laboran participan`),
  plain: setOf(`nuevos nuevas grandes grande primeros primeras distintos distintas diferentes diversos diversas jóvenes otros otras importantes posibles tales pequeños pequeñas últimos últimas
    presuntos presuntas modernos modernas mejores principales futuros futuras antiguos antiguas propios propias supuestos reconocidos reconocidas nuevo nueva valiosos destacados destacadas prestigiosos`),
  collective: setOf("personal gente policía"),
  hyphened: new Map(),
  standing: setOf("fueron han habían son están estaban serán de más llegaron murieron viajaron recibieron"),
  totals: new Map([["número", null], ["total", null], ["cifra", null], ["cantidad", null]]),
  backward: setOf("ellos ellas estos estas esos esas"),
  bodies: new Map([["plantilla", "trabajador"], ["nómina", "trabajador"], ["equipo", "integrante"], ["delegación", "integrante"], ["brigada", "integrante"], ["contingente", "integrante"], ["matrícula", "estudiante"]]),
  untilNow: byFirst("hasta la fecha|a la fecha|hasta el momento|hasta ahora|hasta hoy|hasta el presente|hasta la actualidad|a día de hoy|al día de hoy|hoy en día|actualmente|en la actualidad|en este momento|en estos momentos|en lo que va de año|en lo que va del año"),
  asOf: new Set(["al", "al cierre de", "a fecha de", "al cierre del", "con corte a", "con corte al"]),
  clauses: setOf("; : mientras pero quien quienes cuyo cuya cuyos cuyas donde"),
  subjects: setOf("el la los las este esta estos estas en ahora hoy se su"),
  nounLast: false,
  singular,
};
