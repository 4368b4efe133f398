import { describe, expect, test } from "vitest";
import { relationsOf } from "../names.ts";

const of = (kind: string, language: string) => (text: string, expected: string) =>
  expect(relationsOf(text, { language }).filter((r) => r.startsWith(`${kind}: `)).map((r) => r.slice(kind.length + 2)).join("; ")).toBe(expected);

const english = [
  ["The Minister of Health of Kenya, Amina Okoro, spoke.", "Amina Okoro | Minister of Health | Kenya"],
  ["Amina Okoro, Kenya's minister of health, spoke.", "Amina Okoro | minister of health | Kenya"],
  ["Kenyan Health Minister Amina Okoro spoke.", "Amina Okoro | Health Minister | Kenya"],
  ["NPI head Arturo Reyes signed for the National Polytechnic Institute (NPI).", "Arturo Reyes | head | National Polytechnic Institute"],
  ["The Cuban ambassador to Peru, Milena Soto, was there.", "Milena Soto | ambassador | Cuba"],
  ["U.S. Ambassador to Peru Krishna R. Nair came.", "Krishna R. Nair | Ambassador | United States"],
  ["Khaled Nasser, Ambassador of the United Arab Emirates to Sri Lanka, came.", "Khaled Nasser | Ambassador | United Arab Emirates"],
  ["President Uhuru Mwangi of Kenya met the team.", "Uhuru Mwangi | President | Kenya"],
  ["Anil Fonseka, Secretary of the Ministry of Energy of Sri Lanka, signed.", "Anil Fonseka | Secretary | Ministry of Energy of Sri Lanka"],
  ["Centers for Disease Control and Prevention (CDC) Director Robert Field visited.", "Robert Field | Director | Centers for Disease Control and Prevention"],
  ["It was attended by Carlos Pérez, Director General of Planning, Foreign Ministry, as witness.", "Carlos Pérez | Director General of Planning | Foreign Ministry"],
  ["former Red Cross Director David Mora spoke", "David Mora | former Director | Red Cross"],
  ["Peter Kahn is the director of the World Bank.", "Peter Kahn | director | World Bank"],
  ["Peter Kahn, who is director of the World Bank, agreed.", "Peter Kahn | director | World Bank"],
  ["Peter Kahn, who heads the World Health Organization, agreed.", "Peter Kahn | head | World Health Organization"],
  ["The Belgian side sent Minister Luc Maes. His Peruvian counterpart, Ana Ruiz, agreed.", "Ana Ruiz | Minister | Peru; Luc Maes | Minister | Belgium"],
  ["The Cuban delegation, led by Vice President Luis Mora, came to Peru.", "Luis Mora | Vice President | Cuba"],
  ["Foreign Ministers Aminata Sow and Wang Jun of China met the World Bank.", "Aminata Sow | Foreign Ministers | China; Wang Jun | Foreign Ministers | China"],
  ["Macky Fall and Nana Addo, the presidents of Senegal and Ghana, came.", "Macky Fall | presidents | Senegal; Nana Addo | presidents | Ghana"],
  ["The health ministers of Peru, Ana Rojas, and Chile, Jorge Quispe, met.", "Ana Rojas | health ministers | Peru; Jorge Quispe | health ministers | Chile"],
  ["It was signed on behalf of Kenya by the Cabinet Secretary for Health, Ruth Otieno, and on behalf of Cuba by Minister of Health Luis Mora.", "Ruth Otieno | Cabinet Secretary for Health | Kenya; Luis Mora | Minister of Health | Cuba"],
  ["The New York State Governor, Ruth Klein, came.", "Ruth Klein | Governor | New York State"],
  ["Peter Kahn, Roswick Director, thanked the Red Cross of Peru.", "Peter Kahn | Director | Peru"],
  ["Uğur Demir, chief executive of the German company BioNTech, came.", "Uğur Demir | chief executive | BioNTech"],
  ["Lars Holm, head of Indonesian vaccine manufacturer Bio Farma, met him.", "Lars Holm | head | Bio Farma"],
  ["The Ministry of Health of Laos met with Minister Dao Hong.", "Dao Hong | Minister | Ministry of Health of Laos"],
  ["The United States and Guyana agreed. Antony Reed, Secretary of State, signed.", "Antony Reed | Secretary of State | United States"],
  ["Deputy Secretary of State Wendy Holm will travel to Japan. The United States will host.", "Wendy Holm | Deputy Secretary of State | United States"],
  ["Assistant Secretary of State for Oceans and Scientific Affairs Monica Reyes of the United States came to Kenya.", "Monica Reyes | Assistant Secretary of State for Oceans and Scientific Affairs | United States"],
  ["The Office of the Spokesperson wrote. President Ed Tanner thanked Kenya, Kenya's nurses and the United States.", "Ed Tanner | President | United States"],
  ["The High Commission of India in Sri Lanka gave boxes. Health Minister Nalin Perera took them.", "Nalin Perera | Health Minister | Sri Lanka"],
  ["The Ambassador of Japan to Sri Lanka, Akio Ito, came. Health Minister Nalin Perera met him.", "Akio Ito | Ambassador | Japan; Nalin Perera | Health Minister | Sri Lanka"],
  ["The Ceylon Trade Council was led by Trade Council President Vish Perera and President Nimal Rao.", "Vish Perera | President | Ceylon Trade Council; Nimal Rao | President | Ceylon Trade Council"],
  ["Peter Kahn, Director of the World Bank and Chairman of the Nobel Committee, came.", "Peter Kahn | Director | World Bank; Peter Kahn | Chairman | Nobel Committee"],
  ["Secretary General of the United Nations and President of the Green Institute, Kim Min-ho, came.", "Kim Min-ho | President | Green Institute; Kim Min-ho | Secretary General | United Nations"],
  ["The Governor of Kandy District, Nalin Perera, came.", "Nalin Perera | Governor | Kandy District"],
  ["Australia pays. Contact: Foreign Minister Senator Bob Hill, Canberra", "Bob Hill | Foreign Minister | Australia; Bob Hill | Senator | Australia"],
  ["Greg Hunter MP, Minister for Health of Australia, paid.", "Greg Hunter | Minister for Health | Australia"],
  ["He met Emilio Soto Chile's Minister of Health.", "Emilio Soto | Minister of Health | Chile"],
  ["She met Genevieve Taylor Minister of Health from Canada.", "Genevieve Taylor | Minister of Health | Canada"],
  ["Australia pays.\nAlice Whitby MP\nSHADOW MINISTER FOR HEALTH", "Alice Whitby | SHADOW MINISTER FOR HEALTH | Australia"],
  ["the director of the Sino-Cuban joint venture Biotech Pharma, Bai Ling, came", "Bai Ling | director | Biotech Pharma"],
  ["Kenya, Kenya and France. President Emmanuel Macron spoke to Health Minister Ruth Otieno.", "Emmanuel Macron | President | France; Ruth Otieno | Health Minister | Kenya"],
  ["Kenya and India. Minister Pedro Macron of health spoke in Kenya.", "Pedro Macron | Minister | Kenya"],
  ["Brazil and Japan talked. Prime Minister Kenji Ito left.", "Kenji Ito | Prime Minister | Japan"],
  ["Jorge Lim, PAHO/WHO Representative in Bolivia, thanked Cuba.", "Jorge Lim | Representative | WHO"],
  ["Ministers Sicily Otieno of Kenya and Luis Mora of Cuba signed.", "Sicily Otieno | Ministers | Kenya"],
  ["Mayor Samuel Kioko of Mombasa opened it with China.", "Samuel Kioko | Mayor | Mombasa"],
  ["Kariuki, Kenya's health secretary, thanked Cuba.", "Kariuki | health secretary | Kenya"],
  ["Okoro, head of the Kenyan cooperation directorate of the north, said so.", "Okoro | head | Kenya"],
  ["Okoro, the Kenyan health minister, said so.", "Okoro | health minister | Kenya"],
  ["The hospital director, Peter Kahn, thanked China.", "Peter Kahn | hospital director | -"],
  ["Peter Kahn, head of the medical team, thanked Kenya.", "Peter Kahn | head of the medical team | -"],
  ["An interest of the Minister of Health of Azerbaijan. Rustam Karimov, his guest, smiled.", "Rustam Karimov | Minister of Health | Azerbaijan"],
] as const;

const none = [
  "Additionally, the Kenyan health minister said so.",
  "Later, the health minister of Kenya, said so.",
  "The Minister of Health of Kenya spoke.",
  "Amina Okoro and Peter Kahn met the minister.",
  "Peter Kahn spoke of the director of the World Bank.",
  "Experts of the World Bank saw Peter Kahn.",
  "The Director of the World Bank and the Chairman of the Nobel Committee met.",
] as const;

const spanish = [
  ["Participaron Rosa Elena Mora, ministra de Salud de Chile, y otros.", "Rosa Elena Mora | ministra de Salud | Chile"],
  ["Participan Rosa Mora, ministra de Salud de Chile, y otros.", "Rosa Mora | ministra de Salud | Chile"],
  ["La jefa de la brigada médica cubana, doctora Ana Ruiz, agradeció a Honduras.", "Ana Ruiz | jefa de la brigada médica | Cuba"],
  ["El jefe de la misión médica cubana en Honduras, Luis Mora, habló.", "Luis Mora | jefe de la misión médica | Cuba"],
  ["El ministro de Salud de Chile, Marco Suárez, viajó.", "Marco Suárez | ministro de Salud | Chile"],
  ["La ministra de Salud de Chile, Ana Ruiz, viajó.", "Ana Ruiz | ministra de Salud | Chile"],
  ["El ministro de Relaciones Exteriores, Comercio Internacional y Culto, Iago Cafiero, habló en Chile.", "Iago Cafiero | ministro de Relaciones Exteriores, Comercio Internacional y Culto | Chile"],
  ["La Embajada de Cuba en Honduras recibió al ministro de Salud, Ángel Midence, por las brigadas de Cuba.", "Ángel Midence | ministro de Salud | Honduras"],
  ["El Secretario de Determinantes de la Salud y Relaciones Sanitarias de Chile, Dr. Eduardo Bustos, vino.", "Eduardo Bustos | Secretario de Determinantes de la Salud y Relaciones Sanitarias | Chile"],
  ["La ministra de Salud brasileña, Nilda Prado, viajó.", "Nilda Prado | ministra de Salud | Brazil"],
  ["El embajador argentino en Vietnam, Luis Beltrán, entregó el cargamento.", "Luis Beltrán | embajador | Argentina"],
  ["Los presidentes de México y Cuba, Andrés Ledesma y Miguel Díaz, hablaron.", "Andrés Ledesma | presidentes | Mexico; Miguel Díaz | presidentes | Cuba"],
  ["Los ministros de Salud de Chile, Enrique Pardo, y Uruguay, Daniel Sosa, firmaron.", "Enrique Pardo | ministros de Salud | Chile; Daniel Sosa | ministros de Salud | Uruguay"],
  ["Firmó, por parte de México, el Secretario de Salud, Jorge Alcázar. Cuba, Cuba y Cuba.", "Jorge Alcázar | Secretario de Salud | Mexico"],
  ["El canciller argentino, Luis Beltrán, y su par de Cuba, Ana Gil, hablaron un par de horas.", "Luis Beltrán | canciller | Argentina; Ana Gil | canciller | Cuba"],
  ["El Canciller nacional, doctor Emilio Vera, viajó. Paraguay y Paraguay.", "Emilio Vera | Canciller nacional | Paraguay"],
  ["la directora del Instituto Nacional de Higiene, Rosa Peña, recibió dosis", "Rosa Peña | directora | Instituto Nacional de Higiene"],
  ["Luis Beltrán, director general de la Organización Panamericana de la Salud (OPS), habló.", "Luis Beltrán | director general | Organización Panamericana de la Salud"],
  ["la Organización Nacional de Trasplantes, que dirige Beatriz Gil, informó", "Beatriz Gil | director | Organización Nacional de Trasplantes"],
] as const;

const parents = [
  ["the Council of Medicines of the Ministry of Health of India", "Council of Medicines | - | Ministry of Health of India"],
  ["AusAID's Humanitarian Relief Section wrote it.", "Humanitarian Relief Section | - | AusAID"],
  ["the Centre for Health Security in the Department of Foreign Affairs and Trade", "Centre for Health Security | - | Department of Foreign Affairs and Trade"],
  ["the Oswaldo Cruz Foundation (Fiocruz), a body of the Brazilian Ministry of Health, helped", "Oswaldo Cruz Foundation | - | Brazilian Ministry of Health"],
  ["the World Bank and the Ministry of Health agreed", ""],
  ["know-how went from the Institute of Virology to the Council of Medicines", ""],
  ["the Institute of Virology, attached to the Ministry of Health", "Institute of Virology | - | Ministry of Health"],
] as const;

const founded = [
  ["The Eastern University was established in 2004 with six faculties.", "Eastern University | - | 2004"],
  ["The Center for Virology, with awards from the Cuban Academy of Sciences, was inaugurated on December 5, 1994.", "Center for Virology | - | 1994-12-05"],
  ["The World Bank met in 2004.", ""],
] as const;

describe("positions", () => test.each(english)("%s", of("position", "en")));
describe("no positions", () => test.each(none)("%s", (text) => of("position", "en")(text, "")));
describe("cargos", () => test.each(spanish)("%s", of("position", "es")));
describe("parents", () => test.each(parents)("%s", of("part-of", "en")));
describe("founded", () => test.each(founded)("%s", of("founded", "en")));

const places = [
  ["The team met in Seoul, South Korea.", "Seoul | - | South Korea"],
  ["In Seoul, Tanzania and South Korea signed a loan agreement.", ""],
  ["It opened in Kisumu, Kenya, on Monday.", "Kisumu | - | Kenya"],
] as const;
describe("places", () => test.each(places)("%s", of("located-in", "en")));
