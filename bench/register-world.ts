// Who acts in the generated register: countries, and for each its ministry, people, hospitals and towns, made from these words and a seed.
import { seeded, type Random } from "../test/match/reports/mutate.ts";

export const pick = <T>(all: readonly T[], random: Random): T => all[Math.floor(random() * all.length)]!;

interface Naming {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const words = (text: string): readonly string[] => text.split(" ");
const NAMINGS: Readonly<Record<string, Naming>> = {
  iberian: { first: words("Ana Luis Marta Jorge Elena Rafael Carmen Pedro Lucía Andrés Teresa Hugo Silvia Raúl Beatriz Óscar"), last: words("Salgado Quiroga Benítez Arango Pineda Montalvo Cisneros Valdivia Robles Zamora Escobar Figueroa Lozano Becerra Tamayo Urrutia") },
  african: { first: words("Kwame Amina Joseph Grace Tendai Fatou Samuel Ruth Moussa Esther Daniel Mariam Peter Joyce Ibrahim Agnes"), last: words("Mensah Okoro Banda Diallo Phiri Njoroge Chirwa Traoré Mwangi Asante Kamara Ouma Sithole Bello Tembo Achieng") },
  asian: { first: words("Rahul Priya Minh Linh Suresh Anh Arjun Meera Hoang Kiran Nisha Tuan Deepa Vijay Lan Sanjay"), last: words("Sharma Nguyen Patel Perera Tran Adhikari Rahman Gupta Pham Shrestha Fernando Iyer Hossain Reddy Hoque Thapa") },
  turkic: { first: words("Aigerim Murat Dilnoza Timur Leyla Emre Nursultan Zeynep Rustam Aliya Kemal Gulnara Bakyt Selin Farid Madina"), last: words("Yilmaz Karimov Abdullayev Demir Sadykov Aydin Mamedov Tokayev Ozturk Usmanov Rahimov Kaya Ismailov Bekov Arslan Nazarov") },
  slavic: { first: words("Jelena Marko Irina Dusan Olga Stefan Vesna Nikola Marija Goran Tatjana Zoran Katarina Boris Svetlana Petar"), last: words("Petrovic Kovac Ivanov Horvat Markovic Novak Sokolov Babic Popov Jovanovic Hrnic Volkov Tomic Lukic Orlov Simic") },
};

// Code, name, demonym, capital, naming; and how much it gives compared to others.
const ROWS: readonly (readonly [string, string, string, string, keyof typeof NAMINGS, number])[] = [
  ["CU", "Cuba", "Cuban", "Havana", "iberian", 12], ["IN", "India", "Indian", "New Delhi", "asian", 9], ["TR", "Turkey", "Turkish", "Ankara", "turkic", 8], ["BR", "Brazil", "Brazilian", "Brasilia", "iberian", 7],
  ["MX", "Mexico", "Mexican", "Mexico City", "iberian", 4], ["RS", "Serbia", "Serbian", "Belgrade", "slavic", 3], ["VN", "Vietnam", "Vietnamese", "Hanoi", "asian", 3], ["CO", "Colombia", "Colombian", "Bogotá", "iberian", 2],
  ["AR", "Argentina", "Argentine", "Buenos Aires", "iberian", 3], ["CL", "Chile", "Chilean", "Santiago", "iberian", 2], ["RU", "Russia", "Russian", "Moscow", "slavic", 5], ["KZ", "Kazakhstan", "Kazakh", "Astana", "turkic", 1],
  ["GH", "Ghana", "Ghanaian", "Accra", "african", 1], ["KE", "Kenya", "Kenyan", "Nairobi", "african", 1], ["MZ", "Mozambique", "Mozambican", "Maputo", "african", 0], ["AO", "Angola", "Angolan", "Luanda", "african", 0],
  ["MW", "Malawi", "Malawian", "Lilongwe", "african", 0], ["ZM", "Zambia", "Zambian", "Lusaka", "african", 0], ["TZ", "Tanzania", "Tanzanian", "Dodoma", "african", 0], ["UG", "Uganda", "Ugandan", "Kampala", "african", 0],
  ["SN", "Senegal", "Senegalese", "Dakar", "african", 0], ["NG", "Nigeria", "Nigerian", "Abuja", "african", 1], ["ET", "Ethiopia", "Ethiopian", "Addis Ababa", "african", 0], ["NA", "Namibia", "Namibian", "Windhoek", "african", 0],
  ["PE", "Peru", "Peruvian", "Lima", "iberian", 1], ["BO", "Bolivia", "Bolivian", "La Paz", "iberian", 0], ["EC", "Ecuador", "Ecuadorian", "Quito", "iberian", 0], ["PY", "Paraguay", "Paraguayan", "Asunción", "iberian", 0],
  ["GT", "Guatemala", "Guatemalan", "Guatemala City", "iberian", 0], ["HN", "Honduras", "Honduran", "Tegucigalpa", "iberian", 0], ["NP", "Nepal", "Nepalese", "Kathmandu", "asian", 0], ["BD", "Bangladesh", "Bangladeshi", "Dhaka", "asian", 1],
  ["LK", "Sri Lanka", "Sri Lankan", "Colombo", "asian", 0], ["UZ", "Uzbekistan", "Uzbek", "Tashkent", "turkic", 0], ["AZ", "Azerbaijan", "Azerbaijani", "Baku", "turkic", 1], ["KG", "Kyrgyzstan", "Kyrgyz", "Bishkek", "turkic", 0],
  ["BA", "Bosnia and Herzegovina", "Bosnian", "Sarajevo", "slavic", 0], ["MK", "North Macedonia", "Macedonian", "Skopje", "slavic", 0], ["JM", "Jamaica", "Jamaican", "Kingston", "african", 0], ["QA", "Qatar", "Qatari", "Doha", "turkic", 3],
];

export interface Person {
  readonly name: string;
  /** "the Health Minister of Peru" */
  readonly office: string;
}

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly demonym: string;
  readonly capital: string;
  readonly giving: number;
  readonly people: readonly Person[];
  readonly hospitals: readonly string[];
  readonly institutes: readonly string[];
  readonly paper: string;
}

const SYLLABLES = words("ka re mo li san te vo da ri no be lu pa chi to ma gue ner os al in dra fe su ya");
const HOSPITALS = ["General Hospital", "Teaching Hospital", "Regional Hospital", "Children's Hospital", "District Hospital"];
const INSTITUTES = ["Institute of Tropical Medicine", "Institute of Public Health", "Centre for Genetic Engineering", "University of Medical Sciences"];
const PAPERS = words("Herald Times Courier Mirror Observer Gazette Tribune Standard");
const OFFICES = ["Health Minister", "Deputy Minister of Health", "Ambassador", "Foreign Minister", "Director of International Relations"];

function town(random: Random): string {
  const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join("");
  return word[0]!.toUpperCase() + word.slice(1);
}

function country([code, name, demonym, capital, naming, giving]: (typeof ROWS)[number], random: Random): Country {
  const { first, last } = NAMINGS[naming]!;
  const person = (office: string): Person => ({ name: `${pick(first, random)} ${pick(last, random)}`, office: `${office} of ${name}` });
  return {
    code, name, demonym, capital, giving,
    people: OFFICES.flatMap((office) => [person(office), person(office)]),
    hospitals: Array.from({ length: 8 }, () => `${town(random)} ${pick(HOSPITALS, random)}`),
    institutes: Array.from({ length: 3 }, () => `${town(random)} ${pick(INSTITUTES, random)}`),
    paper: `The ${capital} ${pick(PAPERS, random)}`,
  };
}

/** Forty countries with all that acts for them; the same for the same seed. */
export function makeWorld(seed: number): readonly Country[] {
  const random = seeded(seed);
  return ROWS.map((row) => country(row, random));
}
