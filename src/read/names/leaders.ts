import { foldAccents } from "./classes.ts";
import type { CountryCode } from "../layers.ts";

// Heads of state and of government since about 1990 who are often named without their country; family names, with a given name where several bear them.
const LEADERS = `
AO Agostinho Neto|dos Santos|Lourenço
AR Menem|Fernando Rúa|Kirchner|Macri|Alberto Fernández|Milei
AU Keating|John Howard|Kevin Rudd|Gillard|Tony Abbott|Turnbull|Scott Morrison|Albanese
BO Evo Morales|Luis Arce|Añez|Rodrigo Paz
BR Collor|Fernando Cardoso|Lula Silva|Rousseff|Michel Temer|Bolsonaro
CA Chrétien|Stephen Harper|Trudeau|Mark Carney
CL Ricardo Lagos|Bachelet|Piñera|Boric
CN Hu Jintao|Xi Jinping|Wen Jiabao|Li Keqiang|Li Qiang|Jiang Zemin
CO Álvaro Uribe|Juan Santos|Iván Duque|Gustavo Petro|Andrés Pastrana
CU Fidel Castro|Raúl Castro|Díaz-Canel|Manuel Marrero
DE Kohl|Schröder|Merkel|Scholz|Friedrich Merz
DO Danilo Medina|Leonel Fernández|Abinader
EC Rafael Correa|Lenín Moreno|Guillermo Lasso|Noboa
EG Mubarak|el-Sisi|Fattah Sisi
ES Aznar|Zapatero|Rajoy|Pedro Sánchez
ET Zenawi|Desalegn|Abiy Ahmed
FR Mitterrand|Chirac|Sarkozy|François Hollande|Macron
GB Thatcher|Tony Blair|Gordon Brown|David Cameron|Theresa May|Boris Johnson|Sunak|Starmer
GH Rawlings|Kufuor|Mahama|Akufo-Addo
GT Otto Pérez|Jimmy Morales|Giammattei|Bernardo Arévalo
HN Manuel Zelaya|Juan Hernández|Xiomara Castro|Porfirio Lobo
HT Aristide|Préval|Martelly|Moïse
ID Yudhoyono|Widodo|Prabowo
IN Vajpayee|Manmohan Singh|Narendra Modi
IR Khamenei|Ahmadinejad|Rouhani|Raisi|Pezeshkian
IT Berlusconi|Renzi|Giuseppe Conte|Draghi|Meloni
JP Koizumi|Shinzo Abe|Yoshihide Suga|Kishida|Ishiba
KE arap Moi|Kibaki|Kenyatta|William Ruto
KR Moon Jae-in|Park Geun-hye|Yoon Suk
LK Kumaratunga|Rajapaksa|Sirisena|Wickremesinghe|Dissanayake
MX Salinas Gortari|Zedillo|Vicente Fox|Felipe Calderón|Peña Nieto|López Obrador|Sheinbaum
MZ Chissano|Guebuza|Nyusi
NG Obasanjo|Goodluck Jonathan|Buhari|Tinubu
NI Daniel Ortega|Violeta Chamorro
PA Martín Torrijos|Ricardo Martinelli|Carlos Varela|Cortizo|Mulino
PE Fujimori|Alejandro Toledo|Alan García|Ollanta Humala|Kuczynski|Martín Vizcarra|Pedro Castillo|Boluarte
PH Macapagal Arroyo|Benigno Aquino|Duterte|Ferdinand Marcos|Bongbong Marcos
PK Musharraf|Nawaz Sharif|Imran Khan|Shehbaz Sharif
PT Cavaco Silva|José Sócrates|Passos Coelho|António Costa
PY Fernando Lugo|Horacio Cartes|Abdo Benítez|Santiago Peña
RU Yeltsin|Putin|Medvedev|Mishustin
RW Kagame
SV Antonio Saca|Mauricio Funes|Sánchez Cerén|Bukele
TR Erdoğan
TZ Mkapa|Kikwete|Magufuli|Suluhu
UG Museveni
US Ronald Reagan|Bush|Bill Clinton|Obama|Trump|Biden|Kamala Harris
UY Tabaré Vázquez|José Mujica|Luis Lacalle|Yamandú Orsi
VE Hugo Chávez|Nicolás Maduro
ZA Mandela|Mbeki|Jacob Zuma|Ramaphosa
ZW Mugabe|Mnangagwa
`;

const folded = (name: string): string[] => foldAccents(name.toLowerCase()).split(/\s+/);

let table: readonly (readonly [words: readonly string[], code: CountryCode])[] | undefined;

/** The country that a well-known head of state or of government leads or led, by the words of the name, or undefined. */
export function ledBy(name: string): CountryCode | undefined {
  table ??= LEADERS.trim().split("\n").flatMap((line) => line.slice(3).split("|").map((leader) => [folded(leader), line.slice(0, 2) as CountryCode] as const));
  const words = new Set(folded(name));
  return table.find(([leader]) => leader.every((word) => words.has(word)))?.[1];
}
