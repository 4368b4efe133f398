/** Nouns that head the name of an undertaking; in Spanish they come first: "Operación Milagro", "Programa Integral de Salud". */
export const leaders = "programa proyecto operación operacion misión mision plan iniciativa estrategia campaña contingente brigada brigadas agenda visión horizonte máster mecanismo alianza";

/** Leaders that may stand in small letters before a name of their own: "el programa Mais Médicos". */
export const plainLeaders = "programa proyecto operación misión plan iniciativa campaña contingente brigada estrategia máster";

export const vague =
  "nacional estratégico estratégica integral conjunto conjunta especial bilateral multilateral trilateral tripartito global regional internacional nuevo nueva anual ejecutivo general maestro piloto médica médicas cubana cubanas médico oficial permanente diplomática sanitario sanitaria trabajo acción cooperación desarrollo gobierno país salud";

export const crews = "contingente brigada brigadas";
export const links = "de del para contra por sobre al";
export const innerLinks = "en con a";
export const joiners = "y e";
export const articles = "la las el los";
export const titled = "titulado titulada denominado denominada llamado llamada conocido conocida como bajo el nombre lema";
export const quotedHeads = "programa proyecto iniciativa campaña plan operación misión estrategia contingente brigada estudio";
