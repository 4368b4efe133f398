/** Phrases whose words would assert an activity by themselves, and do not here. */
export const IDLE_PHRASES: readonly string[] = (
  "en declaraciones|en curso|tipo de cambio|a cambio|a cambio de|en cambio|en relación con|con relación a|en relación a|de acuerdo con|de acuerdo a|en el marco|conferencia de prensa|rueda de prensa|mercado de valores|" +
  "cadena de suministro|cadenas de suministro|en tratamiento|tratamiento de aguas|por ayuda de|con motivo|a juicio|en cuanto|cuidados intensivos|sala de reuniones|curso de agua"
).split("|");
