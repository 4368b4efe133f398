import type { Code } from "./code.ts";
import type { CountryWords } from "./countries.ts";

/** A state that is no more. `code` is its ISO 3166-3 code, `alpha2` what it had in ISO 3166-1, `successors` the countries of today joined by "|". */
export interface HistoricCountry extends Code {
  readonly alpha2: string;
  readonly successors: string;
  /** EDTF interval of its existence */
  readonly existed: string;
  readonly en: CountryWords;
  readonly es: CountryWords;
}

/** Former states that texts on cooperation still name. */
export const historicCountries: readonly HistoricCountry[] = [
  {
    code: "SUHH", label: { en: "Soviet Union", es: "Unión Soviética" }, origin: "iso-3166-3", alpha2: "SU", existed: "1922/1991",
    successors: "RU|UA|BY|UZ|KZ|GE|AZ|LT|MD|LV|KG|TJ|AM|TM|EE",
    en: { names: "Soviet Union|the Soviet Union|USSR|U.S.S.R.", official: "Union of Soviet Socialist Republics", adjectives: "Soviet", demonyms: "Soviets" },
    es: { names: "Unión Soviética|la Unión Soviética|URSS|U.R.S.S.", official: "Unión de Repúblicas Socialistas Soviéticas", adjectives: "soviético|soviética|soviéticos|soviéticas" },
  },
  {
    code: "YUCS", label: { en: "Yugoslavia", es: "Yugoslavia" }, origin: "iso-3166-3", alpha2: "YU", existed: "1945/2003",
    successors: "RS|ME|HR|SI|BA|MK|XK",
    en: { names: "Yugoslavia|Jugoslavia", official: "Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia", adjectives: "Yugoslav|Yugoslavian", demonyms: "Yugoslavs|Yugoslavians" },
    es: { names: "Yugoslavia", official: "República Federativa Socialista de Yugoslavia|República Federal de Yugoslavia", adjectives: "yugoslavo|yugoslava|yugoslavos|yugoslavas|yugoeslavo|yugoeslava" },
  },
  {
    code: "CSXX", label: { en: "Serbia and Montenegro", es: "Serbia y Montenegro" }, origin: "iso-3166-3", alpha2: "CS", existed: "2003/2006",
    successors: "RS|ME|XK",
    en: { names: "Serbia and Montenegro", official: "State Union of Serbia and Montenegro" },
    es: { names: "Serbia y Montenegro" },
  },
  {
    code: "CSHH", label: { en: "Czechoslovakia", es: "Checoslovaquia" }, origin: "iso-3166-3", alpha2: "CS", existed: "1918/1992",
    successors: "CZ|SK",
    en: { names: "Czechoslovakia|Czecho-Slovakia", official: "Czechoslovak Socialist Republic|Czech and Slovak Federative Republic", adjectives: "Czechoslovak|Czechoslovakian", demonyms: "Czechoslovaks|Czechoslovakians" },
    es: { names: "Checoslovaquia|Checoeslovaquia", official: "República Socialista Checoslovaca", adjectives: "checoslovaco|checoslovaca|checoslovacos|checoslovacas" },
  },
  {
    code: "DDDE", label: { en: "East Germany", es: "Alemania Oriental" }, origin: "iso-3166-3", alpha2: "DD", existed: "1949/1990",
    successors: "DE",
    en: { names: "East Germany|GDR|G.D.R.", official: "German Democratic Republic", adjectives: "East German", demonyms: "East Germans", capitals: "East Berlin" },
    es: { names: "Alemania Oriental|Alemania del Este|Alemania Democrática|RDA", official: "República Democrática Alemana", adjectives: "germanoriental|germanorientales", capitals: "Berlín Este|Berlín Oriental" },
  },
  {
    code: "YDYE", label: { en: "South Yemen", es: "Yemen del Sur" }, origin: "iso-3166-3", alpha2: "YD", existed: "1967/1990",
    successors: "YE",
    en: { names: "South Yemen|Democratic Yemen", official: "People's Democratic Republic of Yemen", adjectives: "South Yemeni", demonyms: "South Yemenis", capitals: "Aden?" },
    es: { names: "Yemen del Sur|Yemen Democrático", official: "República Democrática Popular de Yemen|República Democrática Popular del Yemen", capitals: "Adén?" },
  },
  {
    code: "ANHH", label: { en: "Netherlands Antilles", es: "Antillas Neerlandesas" }, origin: "iso-3166-3", alpha2: "AN", existed: "1954/2010",
    successors: "CW|SX|BQ",
    en: { names: "Netherlands Antilles|Dutch Antilles|Dutch West Indies", adjectives: "Netherlands Antillean" },
    es: { names: "Antillas Neerlandesas|Antillas Holandesas" },
  },
];
