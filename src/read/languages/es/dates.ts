import type { DateUnit, DateWords } from "../date-words.ts";
import { numbersOf, orderOf, setOf } from "../table.ts";

const units = (table: string): ReadonlyMap<string, DateUnit> =>
  new Map(table.split(" ").map((pair) => pair.split(":") as [string, DateUnit]));

export const DATES: DateWords = {
  months: orderOf("enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre", 1),
  shortMonths: orderOf("ene|ene. feb|feb. mar|mar. abr|abr. may|may. jun|jun. jul|jul. ago|ago. sep|sep.|sept|sept.|set oct|oct. nov|nov. dic|dic.", 1),
  doubtfulMonths: setOf("julio abril mayo"),
  capitals: false,
  weekdays: orderOf("lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo", 0),
  shortWeekdays: new Map(),
  deictics: numbersOf("hoy 0 ayer -1 anoche -1 anteayer -2 antier -2 mañana 1"),
  shifts: numbersOf(`este 0 esta 0 presente 0 actual 0 corriente 0 curso 0 pasado -1 pasada -1 pasados -1 pasadas -1 último -1 última -1 ultimo -1 ultima -1 últimos -1 últimas -1
    próximo 1 próxima 1 proximo 1 proxima 1 próximos 1 próximas 1 entrante 1`),
  same: setOf("ese aquel mismo esa aquella misma"),
  against: numbersOf("siguiente 1 siguientes 1 anterior -1 previo -1 previa -1"),
  units: units(
    "día:day dia:day días:day dias:day mañana:day tarde:day noche:day semana:week semanas:week mes:month meses:month año:year años:year década:decade décadas:decade decenio:decade trimestre:quarter semestre:half mitad:half siglo:other siglos:other hora:other horas:other minuto:other minutos:other",
  ),
  parts: setOf("principios comienzos inicios mediados finales fines fin final inicio principio"),
  yearWords: setOf("año fiscal ejercicio"),
  seasons: setOf("primavera verano otoño invierno"),
  decades: numbersOf("veinte 2 treinta 3 cuarenta 4 cincuenta 5 sesenta 6 setenta 7 ochenta 8 noventa 9"),
  decadeWords: setOf("década decada años"),
  ordinals: numbersOf("primer 1 primeros 1 primera 1 primero 1 segundo 2 segunda 2 tercer 3 tercera 3 cuarto 4 último 0"),
  of: setOf("de del"),
  articles: setOf("el la los las"),
  since: setOf("desde"),
  onwards: setOf("adelante"),
  until: setOf("hasta antes"),
  from: setOf("de del desde"),
  between: setOf("entre"),
  and: setOf("y e"),
  to: setOf("a al hasta - – —"),
  before: setOf("en desde de del hasta durante año años antes tras entre y a al hacia para ejercicio gestión"),
  ago: setOf(""),
  agoBefore: setOf("hace"),
  now: setOf("fecha hoy ahora actualidad presente"),
  later: setOf("después tarde"),
  earlier: setOf("antes"),
  ahead: setOf("será serán tendrá prevé prevista previsto próximamente deben debe"),
  behind: setOf("fue fueron había habían era eran estuvo tuvo hizo dio dieron vino vinieron ha han"),
  pastEnding: /(?:[^aeiou]ó|ió|aron|ieron|eron|aba|aban)$/,
  futureEnding: /^\p{L}{2,}r(?:á|án)$/u,
  names: setOf("agenda"),
};
