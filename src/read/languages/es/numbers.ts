import type { NumberWords } from "../number-words.ts";
import { numbersOf, setOf } from "../table.ts";

export const NUMBERS: NumberWords = {
  units: numbersOf(`cero 0 un 1 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13
    catorce 14 quince 15 dieciséis 16 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintiún 21 veintiuna 21
    veintidós 22 veintidos 22 veintitrés 23 veintitres 23 veinticuatro 24 veinticinco 25 veintiséis 26 veintiseis 26 veintisiete 27 veintiocho 28
    veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200
    doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600
    seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 novecientos 900 novecientas 900`),
  multipliers: numbersOf("docena 12 docenas 12 decena 10 quincena 15 veintena 20 treintena 30 cuarentena 40 cincuentena 50 centenar 100 millar 1000"),
  scales: numbersOf("mil 1000 millón 1000000 millon 1000000 millones 1000000 billón 1000000000000 billones 1000000000000 mdd 1000000"),
  shortScales: numbersOf("m 1000000 k 1000"),
  articles: setOf("un una"),
  rough: setOf("decena quincena veintena treintena cuarentena cincuentena centenar millar"),
  and: setOf("y"),
  half: setOf("medio media"),
  vague: numbersOf("docenas 12 decenas 10 cientos 100 centenares 100 miles 1000 millares 1000 millones 1000000"),
  of: setOf("de"),
  decimal: ",",
};
