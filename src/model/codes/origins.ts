/** A standard or list that rows of the tables come from. */
export interface OriginRow {
  readonly code: string;
  readonly label: { readonly en: string; readonly es: string };
  readonly publisher: string;
  /** where it is published; null for what the project itself has set */
  readonly url: string | null;
}

/** Every standard and list that the tables draw on. Only codes and names are taken over; the Spanish ones are mostly our own translation. */
export const origins = [
  { code: "rapporteur", label: { en: "Rapporteur reading format 1", es: "Formato de lectura de Rapporteur 1" }, publisher: "Rapporteur", url: null },
  { code: "iso-3166-1", label: { en: "ISO 3166-1, country codes", es: "ISO 3166-1, códigos de países" }, publisher: "ISO", url: "https://www.iso.org/iso-3166-country-codes.html" },
  { code: "iso-3166-1-user", label: { en: "User-assigned code beside ISO 3166-1", es: "Código asignado por el usuario, junto a ISO 3166-1" }, publisher: "European Commission, Unicode CLDR and others", url: "https://www.iso.org/iso-3166-country-codes.html" },
  { code: "iso-3166-3", label: { en: "ISO 3166-3, formerly used names of countries", es: "ISO 3166-3, nombres de países que ya no se usan" }, publisher: "ISO", url: "https://www.iso.org/iso-3166-country-codes.html" },
  { code: "un-m49", label: { en: "Standard country or area codes for statistical use (M49)", es: "Códigos uniformes de país o zona para uso estadístico (M49)" }, publisher: "United Nations Statistics Division", url: "https://unstats.un.org/unsd/methodology/m49/" },
  { code: "iso-4217", label: { en: "ISO 4217, currency codes", es: "ISO 4217, códigos de monedas" }, publisher: "ISO, SIX Group", url: "https://www.iso.org/iso-4217-currency-codes.html" },
  { code: "oecd-crs", label: { en: "DAC and CRS code lists: purpose codes", es: "Listas de códigos CAD y CRS: códigos de propósito" }, publisher: "OECD", url: "https://www.oecd.org/dac/financing-sustainable-development/development-finance-standards/dacandcrscodelists.htm" },
  { code: "oecd-aid-type", label: { en: "DAC and CRS code lists: types of aid", es: "Listas de códigos CAD y CRS: tipos de ayuda" }, publisher: "OECD", url: "https://iatistandard.org/en/iati-standard/203/codelists/aidtype/" },
  { code: "oecd-finance-type", label: { en: "DAC and CRS code lists: types of finance", es: "Listas de códigos CAD y CRS: tipos de financiación" }, publisher: "OECD", url: "https://iatistandard.org/en/iati-standard/203/codelists/financetype/" },
  { code: "oecd-flow-type", label: { en: "DAC and CRS code lists: types of flow", es: "Listas de códigos CAD y CRS: tipos de flujo" }, publisher: "OECD", url: "https://iatistandard.org/en/iati-standard/203/codelists/flowtype/" },
  { code: "iati-2.03", label: { en: "IATI Standard 2.03, code lists", es: "Estándar IATI 2.03, listas de códigos" }, publisher: "IATI", url: "https://iatistandard.org/en/iati-standard/203/codelists/" },
  { code: "tossd", label: { en: "TOSSD Reporting Instructions, code lists", es: "Instrucciones de notificación de TOSSD, listas de códigos" }, publisher: "International Forum on TOSSD", url: "https://www.tossd.org/methodology/" },
  { code: "un-sdg", label: { en: "Global indicator framework for the Sustainable Development Goals", es: "Marco de indicadores mundiales de los Objetivos de Desarrollo Sostenible" }, publisher: "United Nations", url: "https://unstats.un.org/sdgs/indicators/indicators-list/" },
  { code: "tuff", label: { en: "Tracking Underreported Financial Flows (TUFF)", es: "Seguimiento de flujos financieros poco notificados (TUFF)" }, publisher: "AidData", url: "https://www.aiddata.org/methods/tracking-underreported-financial-flows" },
] as const satisfies readonly OriginRow[];

export type Origin = (typeof origins)[number]["code"];
