const names = {
  en: "january february march april may june july august september october november december",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
};
const short = { en: "jan feb mar apr may jun jul aug sept oct nov dec", es: "ene feb mar abr may jun jul ago sept oct nov dic", more: "- - - - - - - - sep - - -", old: "- - - - - - - - setiembre - - -" };

/** Months by their folded names in English and Spanish, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
  [...Object.values(names), ...Object.values(short)].flatMap((line) => line.split(" ").map((name, k) => [name, k + 1] as const)).filter(([name]) => name !== "-"),
);

/** Days of the week, folded, in English and Spanish. */
export const weekdays: readonly string[] = "monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo".split(" ");
