import { describe, expect, test } from "vitest";
import { markNames } from "../names.ts";
import { unmark } from "../spans.ts";

const check = (language: string) => (line: string) => expect(markNames(unmark(line), { language })).toBe(line);

const people = [
  "Health Minister [Amina Okoro]{person} welcomed the team.",
  "The Minister of Health, [Chan Dara]{person}, asked for more doctors.",
  "[Rafael Ortega]{person}, minister of foreign trade, signed it.",
  "Dr. [Laura Medina Castro]{person} headed the visit.",
  "[Mr Haddock]{x}".replace("[Mr Haddock]{x}", "Mr [Haddock]{person} also released a newsletter."),
  "The Hon [Alice Whitby]{person} MP announced the loan.",
  "H.E. Mr. [Sunil Rao]{person} was present.",
  "Her Excellency Dr [Sri Wahyuni Hartati]{person} attended the ceremony.",
  "Prof. [K.T.M. Gamini Perera]{person} exchanged the papers.",
  "The pact was signed by President [Joseph R. Tanner]{person} on Friday.",
  "“We are ready,” added [Santiago Morales]{person}.",
  "[Ursula van der Meer]{person} told reporters that talks go on.",
  "Crown Prince [Khalid bin Rashid Al-Fahd]{person} opened the clinic.",
  "Foreign Ministers [Aminata Sow]{person} and [Wang Jun]{person} presided.",
  "His counterpart, [Jean-Pierre Dubois]{person}, agreed.",
  "Among them were [Maria Silva]{person}, [John Peters]{person} and [Nguyen Van Minh]{person}.",
  "Ambassador [Kim Min-seok]{person} thanked the nurses.",
  "Director [Robert Hill]{person} visited the maternity ward.",
  "[Robert \"Bob\" Keller]{person}, spokesperson, read the statement.",
  "Secretary [Alan Reed]{person} met Minister [Tomás]{person} and Ambassador [Ruth Klein]{person}.",
  "President [Lindiwe Zuma]{person} spoke first. [Zuma]{person} then left.",
  "Vice Admiral [Peter Grant]{person} led the mission.",
  "The visit is headed by Dr. [Elena Torres]{person}, director of the group.",
  "The award went to [José Ángel de la Cruz]{person}.",
  "Specialist Dr. [Anil Fonseka]{person} answered.",
  "Former president [David Mora]{person} disagreed.",
  "Prime Minister, Hon. [Ravi Wickrama]{person}, submitted the paper.",
  "Treasury Secretary [K.M.M. Wickrama]{person} signed it.",
  "Cabinet Co-Spokesman [Bandula Perera]{person} told the press.",
  "Rev. Fr. [Darrel Perera]{person} asked for beds.",
  "the Governor of [Gangwon-do Province]{place} [Lee Min-ho]{person} came",
  "Assistant Secretary of State for Oceans and International Scientific Affairs [Monica Reyes]{person} spoke.",
  "The Deputy Head of Mission [Naoki Tanaka]{person} agreed.",
  "He met [Ginevra Petitclerc]{person} Minister of Health of [Canada]{CA}.",
  "The Rt Hon Sir [John Smith]{person}, KCMG, came.",
  "Foreign Minister [Wang Jun]{person} and spokesperson [Mao Lin]{person} met.",
  "SENATOR [LINDA REYMOND]{person} CSC",
  "The Minister of Health and Mass Media, (Dr) [Nalin Perera]{person} came.",
  "The Minister [Julio Barrera]{person} travelled.",
  "Ambassador [Su Lian]{person} met [Zhai Bin]{person}, the minister.",
  "[Sun Lifen]{person}, the ambassador of [China]{CN}, came.",
  "[Tackson Muleya]{person} is the Director of the clinic.",
  "[Bello Okafor]{person}, Secretary-General of the [World Bank]{organisation}, came.",
  "Dr. [April Fletcher]{person} and Ms. [Marisa Lima]{person} came.",
  "[Wu Can]{person}, President of the [World Bank]{organisation}, signed.",
  "Union Health Minister [Dinesh Rao]{person} spoke.",
  "the Minister of Health, Welfare and Social Services [Cassius Laval]{person}",
  "Ambassador [Irene Y.W Chen]{person} met H.E [Arnaldo Pinto]{person}.",
  "a talk with [N.Batbayar]{person}, the minister",
  "Chairman [Wu]{person} of the [World Bank]{organisation} came.",
  "Secretary of the [Ministry of Foreign Affairs]{organisation} [Tarik Bin Hamid]{person} came.",
];

const nobody = [
  "Today the parties met again.",
  "Last April they spoke of Medical Sciences.",
  "Memorandum of Understanding on Health",
  "The Minister said that the Summit went well.",
  "On Monday, December 5, the Director and the Secretary met.",
  "Both sides praised the Strategic Partnership.",
  "However, Global Health Security remains a goal.",
  "The first Phase of the Project ended in May.",
  "They will hold a Workshop on Infectious Diseases.",
  "Evaluation and Planning come next.",
  "The head of state thanked the doctors.",
  "In April Buses ran, and in May Clinics closed.",
  "On Sun May 5 and on Mon June 6 they met.",
  "The San Blas de Tinoco clinic and the San José de Avila ward are old.",
];

const bodies = [
  "the [Ministry of Health]{organisation} and the [Department of Foreign Affairs and Trade]{organisation}",
  "officials of the [Ministry of Health, Nutrition & Indigenous Medicine]{organisation} came",
  "the [National Polytechnic Institute]{organisation} ([IPN]{organisation}) said so",
  "the [Cuban Foreign Ministry]{organisation} informed the press",
  "the [Food and Drug Administration]{organisation} approved it",
  "a grant to the [University of Newcastle]{organisation} and the [Menzies School of Health Research]{organisation}",
  "the [World Health Organisation]{organisation} ([WHO]{organisation}) sent experts",
  "$1 million to [UNICEF]{organisation} for water",
  "They visited [Hospital Santa Clara]{organisation} yesterday.",
  "patients of the [Lady Wharton Hospital]{organisation} were treated",
  "the [Indian]{IN} company [MediNova]{organisation} will build it",
  "the drug producer [BelMedProm]{organisation} exports to many countries",
  "the news agency [Prensa Latina]{organisation} reported",
  "the business group [Novafarma]{organisation} took part",
  "[Quimafar]{organisation} is a business organisation that makes vaccines.",
  "It was made by [Beta Pharma Co., Ltd]{organisation}. in June.",
  "shares of [Orion Biotech Inc]{organisation} rose",
  "the [Kuwait Fund for Arab Economic Development]{organisation} agreed",
  "the [Iranian Red Crescent Society]{organisation} received the boxes",
  "the [Australian Defence Force]{organisation} flew them home",
  "the [National Assembly of People's Power]{organisation} met",
  "the [Bill & Melinda Gates Foundation]{organisation} paid",
  "the [New Zealand Medical Assistance Team]{organisation} arrived",
  "the [European Commission]{organisation}, the [World Bank]{organisation} and the [G7]{organisation} met",
  "funded by [USAID]{organisation}, [JICA]{organisation} and [KOICA]{organisation}",
  "the [Office of the High Commissioner]{organisation} protested",
  "the [Center for Examinations and Tests in Healthcare]{organisation} took part",
  "the [Embassy of the Republic of Korea]{organisation} paid",
  "The paper went to the [Cabinet]{organisation} for approval.",
  "the [Council of Medicines]{organisation} of the [Ministry of Health]{organisation}",
  "a project of the [Pasteur Institute of Iran]{organisation}",
  "the [Prime Minister's Office]{organisation} issued a release",
  "a unit of the [District General Hospital, Mannar]{organisation}, and its supply",
  "given to [Teaching Hospital, Batticaloa]{organisation}; among others",
  "a new ward at [Base Hospital, Talawa]{organisation}.",
  "the [Department of Government Information]{organisation} said so",
  "the [Government Medical Officers' Association]{organisation} went on strike",
  "leading [Sri Lankan]{LK} companies, [Sunrise Holdings]{organisation}, [CBL Investments]{organisation}, [Haydon]{organisation}, and [LOTC Technologies]{organisation}.",
  "companies such as [Novamed]{organisation}, [Alba Care]{organisation} and [Orion]{organisation} came",
  "He is the founder of [Arana Sevana]{organisation}, a home for the old.",
  "the chairperson of [Serendip Care]{organisation} in [Galle]{place}",
  "the [Joint United Nations Program on HIV/AIDS]{organisation} and the [UN Foundation]{organisation}",
  "the first leaders' meeting of the [Quad]{organisation}",
  "a grant to the [UN Children's Fund]{organisation} ([UNICEF]{organisation})",
  "the [Senate Foreign Relations Committee]{organisation} and the [House Committee on Foreign Affairs]{organisation} met",
  "the [U.S. Africa Command]{organisation} and the [U.S. Army Corps of Engineers]{organisation} helped",
  "the [Institute of Virology]{organisation}. Secretary [Alan Reed]{person} left.",
  "the [Royal College of Midwives and Nurses]{organisation} ([RCMN]{organisation}) met",
  "the [Union Medical College]{organisation} agreed",
  "the [Ministry of Health and Social Services]{organisation} paid",
];

const noBodies = [
  "several hospitals, ministries and universities took part",
  "the Ministry said nothing",
  "The Government will provide a loan.",
  "Health Systems and Services were discussed.",
  "non-communicable diseases (NCDs) are rising",
  "the MoU was signed with a PCR test",
  "Small and Medium Enterprises gain most.",
  "Teaching Hospitals, Secondary Hospitals and Base Hospitals gain most.",
  "An Exchange of Notes was signed.",
  "The Director of Health Services signed it.",
  "Banks of the World were asked.",
  "A Cabinet Co-Spokesman said so.",
  "UN APORTE DE SIETE MILLONES DE DOLARES",
  "A Medical Team and an Intensive Care Unit were asked for.",
  "people of the Torres Strait Islander communities",
];

const countries = [
  "[Cuba]{CU} and [Kazakhstan]{KZ} signed a pact.",
  "[Cuban]{CU} doctors treated [Angolans]{AO} last year.",
  "the [U.S.]{US}-[Kenyan]{KE} partnership",
  "the [United States of America]{US} and the [UK]{GB}",
  "the [Federated States of Micronesia]{FM} and [Fiji]{FJ}",
  "the people of the [Democratic Republic of the Congo]{CD}",
  "the [Kingdom of Cambodia]{KH} and the [Republic of Cuba]{CU}",
  "[Timor-Leste]{TL} has no cases.",
  "[Cuba]{CU} sent help. [The Caribbean nation]{x}".replace("[The Caribbean nation]{x}", "Doctors of the [Caribbean nation]{CU} came."),
  "[Azerbaijan]{AZ} asked [Cuba]{CU} for doctors, who flew to that [Caucasian country]{AZ}.",
  "[Cuba]{CU} and [Cambodia]{KH} agreed to bring students to the [island]{CU}.",
  "Relations between [Washington]{US} and [Havana]{CU} cooled. [Cuba]{CU} and the [United States]{US} talk.",
  "a donation by [Georgia]{GE} and [Jordan]{JO}",
  "the [Sri Lankan]{LK} and [Indian]{IN} sides",
  "the [Sino]{CN}-[Rwandan]{RW} agreement",
];

const noCountries = [
  "US$ 47.3 million was paid in Spanish.",
  "A meal of turkey was served on fine china.",
  "Let us meet again.",
  "President [Michael Jordan]{person} and Dr. [Chad Miller]{person} met.",
  "The [Indian Ocean]{place} is wide.",
];

const spots = [
  "The talks were held in [Kochi]{place}, [India]{IN}.",
  "He was born in [Gwangju]{place} in 1950.",
  "a hospital in [Batticaloa District]{place}",
  "works for the [Eastern Province]{place}",
  "throughout [Central Asia]{place} and the [Pacific]{place}",
  "a clinic in [Suva]{place} and one in [Lima]{place}",
  "the ward in [Trincomalee]{place}, [Jaffna]{place} and [Mannar]{place}",
  "the [Butare]{place} region of southern [Rwanda]{RW}",
  "the boat reached [Lake Victoria]{place} by noon",
  "They met at the [White House]{place} on Friday.",
  "schools in [Buenos Aires]{place} closed",
  "the ports of [Colombo]{place}, [Galle]{place}, [Trincomalee]{place} and [Jaffna]{place}",
  "It covers [Chilawa]{place}, [Kandy]{place}, [Jaffna]{place}, [Galle]{place} and [Kurunegala]{place}.",
  "our work in the [Asia-Pacific]{place} region",
  "the [Pacific]{place} region and the needs of the [Indo-Pacific]{place}",
  "the grant was given at the [Dolphin Jetty]{place} on Monday",
  "the [Northern Triangle]{place} of [Central America]{place}",
  "they work in [Kagawa Prefecture]{place} and [Orange County]{place}",
  "ties with the Asian region",
  "programs in the [South Pacific]{place} and [Asia]{place} grow",
  "hospitals including [Negombo]{place}, [Ragama Teaching Hospital]{organisation}, [Kandy]{place} and [Galle]{place}",
];

const noPlaces = ["in Arabic and in Summer", "in Health Sciences", "in July 2021", "in Phase II of the trial"];

const gente = [
  "Asistieron [Ana Ruiz]{person} y [Luis Mora]{person}.",
  "Participó [Rosa Elena Mora]{person}, ministra de Salud.",
  "El Marco Estratégico de Cooperación fue firmado.",
  "La ministra de Salud, [Ana Lucía Paredes]{person}, agradeció el apoyo.",
  "El presidente [Jorge Quispe]{person} firmó el acuerdo.",
  "El embajador de [Cuba]{CU} en [Angola]{AO}, [Óscar León]{person}, llegó el lunes.",
  "[Marcela Flores]{person}, viceministra de salud, dijo que sí.",
  "La doctora [Rosa Elena Prado]{person} atendió a los niños.",
  "el Sr. [Tanaka]{person} entregó los equipos",
  "El canciller [Luis Beltrán]{person} y su homólogo [mexicano]{MX}, [Hugo Salas]{person}, conversaron.",
  "El exministro [Iván Prieto]{person} no asistió.",
  "señaló [María Teresa Rojas]{person} a la prensa",
  "El gobierno de [Nasrin Asfoura]{person} lo notificó.",
  "durante el mandato de [Xilena Castell]{person}",
  "el Secretario de Determinantes de la Salud y Relaciones Sanitarias, Dr. [Eduardo Bustos]{person}",
];

const entidades = [
  "El [Hospital Dr. Gustavo Domínguez]{organisation} tiene camas.",
  "El [Hospital General Augusto Mora Triana]{organisation} tiene camas.",
  "llegó al [hospital provincial Comandante Pedro Varela]{organisation} de [Cuba]{CU}",
  "el [centro Ana Betancur]{organisation} y el [aeropuerto internacional José Quispe]{place}",
  "el [hospital San José de Avila]{organisation} abrió",
  "el hospital recibió a [Pedro Varela]{person} y participarán en reuniones",
  "el [Ministerio de Salud y Bienestar]{organisation} de esa [nación caribeña]{CU}. [Cuba]{CU} es una isla.",
  "el [Ministerio de Salud Pública]{organisation} ([Minsap]{organisation}) informó",
  "la [Universidad Nacional Mayor de San Marcos]{organisation} hizo los ensayos",
  "el [Instituto Nacional de Higiene y Epidemiología]{organisation} recibió dosis",
  "la [Organización Panamericana de la Salud]{organisation} ([OPS]{organisation}) apoya",
  "el [Hospital \"Pedro Varela\"]{organisation} abrió",
  "la empresa [Labofar]{organisation} produce jeringas",
  "la [Agencia de Cooperación Internacional de Japón]{organisation} ([JICA]{organisation}) donó equipos",
  "la [Cancillería]{organisation} expresó su pesar",
  "la [Facultad de Medicina]{organisation} de la [Universidad de Chile]{organisation}",
];

const lugares = [
  "médicos [cubanos]{CU} en la provincia de [Manabí]{place}",
  "una reunión en [La Habana]{place}",
  "una brigada [china]{CN} llegó a [Haití]{HT}",
  "el Gobierno de [México]{MX} y el de [El Salvador]{SV}",
  "[Cuba]{CU} envió médicos; la [nación caribeña]{CU} los despidió.",
  "los países de [América Latina]{place} y de [África]{place}",
];

describe("people", () => test.each(people)("%s", check("en")));
describe("nobody", () => test.each(nobody)("%s", check("en")));
describe("bodies", () => test.each(bodies)("%s", check("en")));
describe("no bodies", () => test.each(noBodies)("%s", check("en")));
describe("countries", () => test.each(countries)("%s", check("en")));
describe("no countries", () => test.each(noCountries)("%s", check("en")));
describe("places", () => test.each(spots)("%s", check("en")));
describe("no places", () => test.each(noPlaces)("%s", check("en")));
describe("personas", () => test.each(gente)("%s", check("es")));
describe("entidades", () => test.each(entidades)("%s", check("es")));
describe("países y lugares", () => test.each(lugares)("%s", check("es")));

test("a country named only inside a body's name counts", () => {
  expect(markNames("the Cuban Academy of Sciences")).toBe("the [Cuban Academy of Sciences]{organisation}");
});
