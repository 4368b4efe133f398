import { wordsOf } from "../words/fold.ts";
import { landAt } from "../words/lands.ts";
import { hashWord } from "../words/scan-words.ts";

/**
 * Bodies and programmes that have different names or acronyms in English and Spanish, or several in one: what no rule of spelling can bring together.
 * One line each, all names, with their country where they have one; a "?" behind a name that others bear as well: it means the body where the country is said.
 */
const table = `
United Nations|UN|UNO|United Nations Organization|Naciones Unidas|Organización de las Naciones Unidas|ONU
World Health Organization|WHO|Organización Mundial de la Salud|OMS
Pan American Health Organization|PAHO|Organización Panamericana de la Salud|OPS|PAHO/WHO|OPS/OMS|Pan American Health Organization/World Health Organization|Organización Panamericana de la Salud/Organización Mundial de la Salud
United Nations Children's Fund|UNICEF|Fondo de las Naciones Unidas para la Infancia
United Nations Development Programme|UNDP|Programa de las Naciones Unidas para el Desarrollo|PNUD
United Nations Population Fund|UNFPA|Fondo de Población de las Naciones Unidas
United Nations High Commissioner for Refugees|UN Refugee Agency|UNHCR|ACNUR|Alto Comisionado de las Naciones Unidas para los Refugiados
World Food Programme|WFP|United Nations World Food Programme|UN World Food Programme|Programa Mundial de Alimentos|PMA
Joint United Nations Programme on HIV/AIDS|UNAIDS|ONUSIDA|Programa Conjunto de las Naciones Unidas sobre el VIH/sida
UNESCO|United Nations Educational, Scientific and Cultural Organization|Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura
Food and Agriculture Organization|FAO|Food and Agriculture Organization of the United Nations|Organización de las Naciones Unidas para la Alimentación y la Agricultura
International Labour Organization|ILO|Organización Internacional del Trabajo|OIT
International Organization for Migration|IOM|Organización Internacional para las Migraciones|OIM
International Atomic Energy Agency|IAEA|Organismo Internacional de Energía Atómica|OIEA
United Nations Office for South-South Cooperation|UNOSSC|Oficina de las Naciones Unidas para la Cooperación Sur-Sur
United Nations Office for Project Services|UNOPS|Oficina de las Naciones Unidas de Servicios para Proyectos
Office for the Coordination of Humanitarian Affairs|OCHA|UNOCHA|Oficina de Coordinación de Asuntos Humanitarios
United Nations Industrial Development Organization|UNIDO|ONUDI|Organización de las Naciones Unidas para el Desarrollo Industrial
United Nations Environment Programme|UNEP|PNUMA|Programa de las Naciones Unidas para el Medio Ambiente
United Nations Conference on Trade and Development|UNCTAD|Conferencia de las Naciones Unidas sobre Comercio y Desarrollo
Economic Commission for Latin America and the Caribbean|ECLAC|CEPAL|Comisión Económica para América Latina y el Caribe
World Trade Organization|WTO|Organización Mundial del Comercio|OMC
International Monetary Fund|IMF|Fondo Monetario Internacional|FMI
World Intellectual Property Organization|WIPO|OMPI|Organización Mundial de la Propiedad Intelectual
World Bank|WB?|Banco Mundial|BM?
Inter-American Development Bank|IDB?|IADB|Banco Interamericano de Desarrollo|BID
African Development Bank|AfDB|Banco Africano de Desarrollo|BAfD
Asian Development Bank|ADB|Banco Asiático de Desarrollo|BAsD
Islamic Development Bank|IsDB|Banco Islámico de Desarrollo
Central American Bank for Economic Integration|CABEI|Banco Centroamericano de Integración Económica|BCIE
Development Bank of Latin America|CAF?|Banco de Desarrollo de América Latina
European Union|EU|Unión Europea|UE
European Commission|EC?|Comisión Europea
European Medicines Agency|EMA|Agencia Europea de Medicamentos
African Union|AU|Unión Africana|UA
Africa Centres for Disease Control and Prevention|Africa CDC|CDC de África|Centros para el Control y la Prevención de Enfermedades de África
Organization of American States|OAS|Organización de los Estados Americanos|OEA
Community of Latin American and Caribbean States|CELAC|Comunidad de Estados Latinoamericanos y Caribeños
Caribbean Community|CARICOM|Comunidad del Caribe
Bolivarian Alliance for the Peoples of Our America|ALBA|ALBA-TCP|Alianza Bolivariana para los Pueblos de Nuestra América
Central American Integration System|SICA|Sistema de la Integración Centroamericana
Union of South American Nations|UNASUR|Unión de Naciones Suramericanas
Southern Common Market|MERCOSUR|Mercosul|Mercado Común del Sur
Ibero-American General Secretariat|SEGIB|Secretaría General Iberoamericana
Association of Southeast Asian Nations|ASEAN|Asociación de Naciones del Sudeste Asiático
Commonwealth of Independent States|CIS?|Comunidad de Estados Independientes|CEI?
Community of Portuguese Language Countries|CPLP|Comunidad de Países de Lengua Portuguesa
Non-Aligned Movement|NAM?|Movimiento de Países No Alineados|MNOAL|NOAL
Group of 77|G77|G-77|Grupo de los 77
Organisation of Islamic Cooperation|OIC|Organización de Cooperación Islámica|OCI
Organisation for Economic Co-operation and Development|OECD|Organización para la Cooperación y el Desarrollo Económicos|OCDE
North Atlantic Treaty Organization|NATO|Organización del Tratado del Atlántico Norte|OTAN
Gulf Cooperation Council|GCC|Consejo de Cooperación del Golfo|CCG
Economic Community of West African States|ECOWAS|Comunidad Económica de los Estados de África Occidental|CEDEAO
Southern African Development Community|SADC|Comunidad de Desarrollo de África Austral
International Committee of the Red Cross|ICRC|Comité Internacional de la Cruz Roja|CICR
International Federation of Red Cross and Red Crescent Societies|IFRC|Federación Internacional de la Cruz Roja|FICR
Doctors Without Borders|Médecins Sans Frontières|MSF|Médicos sin Fronteras
Global Fund|Global Fund to Fight AIDS, Tuberculosis and Malaria|GFATM|Fondo Mundial|Fondo Mundial de Lucha contra el Sida, la Tuberculosis y la Malaria
Gavi|GAVI|Gavi, the Vaccine Alliance|Vaccine Alliance|Gavi, la Alianza para las Vacunas|Alianza Gavi
Coalition for Epidemic Preparedness Innovations|CEPI?|Coalición para las Innovaciones en Preparación para Epidemias
Centers for Disease Control and Prevention@US|CDC?|Centers for Disease Control?|Centros para el Control y la Prevención de Enfermedades
Chinese Center for Disease Control and Prevention@CN|CDC?|Center for Disease Control and Prevention?|Centro para el Control y la Prevención de Enfermedades?|Centers for Disease Control and Prevention?
Food and Drug Administration@US?|FDA?|USFDA|Administración de Alimentos y Medicamentos?
Department of Health and Human Services@US|HHS?|Health and Human Services?|Departamento de Salud y Servicios Humanos
National Institutes of Health@US|NIH?|Institutos Nacionales de Salud?
Department of State@US?|State Department?|Departamento de Estado?
President's Emergency Plan for AIDS Relief|PEPFAR|Plan de Emergencia del Presidente para el Alivio del Sida
Chinese International Development Cooperation Agency@CN|CIDCA|China International Development Cooperation Agency|International Development Cooperation Agency?
Mexican Agency for International Development Cooperation@MX|AMEXCID|Agencia Mexicana de Cooperación Internacional para el Desarrollo
Federal Commission for the Protection against Sanitary Risk@MX|COFEPRIS|Federal Commission for Protection against Sanitary Risks|Comisión Federal para la Protección contra Riesgos Sanitarios
Mexican Social Security Institute@MX|IMSS|Instituto Mexicano del Seguro Social
Brazilian Health Regulatory Agency@BR|ANVISA|National Health Surveillance Agency?|Agência Nacional de Vigilância Sanitária|Agencia Nacional de Vigilancia Sanitaria?
National Food and Drug Surveillance Institute@CO|INVIMA|Instituto Nacional de Vigilancia de Medicamentos y Alimentos
Gamaleya National Research Center for Epidemiology and Microbiology@RU|Gamaleya|Gamaleya Institute|Gamaleya Center|Gamaleya Research Institute|Gamaleya National Center|Instituto Gamaleya|Centro Gamaleya|Centro Nacional de Investigación de Epidemiología y Microbiología Gamaleya
Russian Direct Investment Fund@RU|RDIF|Direct Investment Fund?|Fondo Ruso de Inversión Directa|Fondo de Inversión Directa?
International Centre for Genetic Engineering and Biotechnology|ICGEB|Centro Internacional de Ingeniería Genética y Biotecnología
United States Agency for International Development|USAID|US Agency for International Development|Agencia de los Estados Unidos para el Desarrollo Internacional
Japan International Cooperation Agency|JICA|Agencia de Cooperación Internacional del Japón|Agencia de Cooperación Internacional de Japón
Korea International Cooperation Agency|KOICA|Agencia de Cooperación Internacional de Corea
Turkish Cooperation and Coordination Agency|TIKA|TİKA|Turkish Cooperation and Development Agency|Agencia Turca de Cooperación y Coordinación
Spanish Agency for International Development Cooperation|AECID|Agencia Española de Cooperación Internacional para el Desarrollo
Brazilian Cooperation Agency@BR|ABC?|Cooperation Agency?|Agência Brasileira de Cooperação|Agencia Brasileña de Cooperación
German Agency for International Cooperation|GIZ|Agencia Alemana de Cooperación Internacional
Oswaldo Cruz Foundation|Fiocruz|Fundação Oswaldo Cruz|Fundación Oswaldo Cruz
Center for Genetic Engineering and Biotechnology@CU|CIGB|Centro de Ingeniería Genética y Biotecnología
Center for State Control of Medicines, Equipment and Medical Devices@CU|CECMED|Centro para el Control Estatal de Medicamentos, Equipos y Dispositivos Médicos
Center of Molecular Immunology@CU|CIM?|Center for Molecular Immunology|Centro de Inmunología Molecular
Finlay Vaccine Institute@CU|IFV|Finlay Institute of Vaccines|Finlay Institute|Instituto Finlay de Vacunas|Instituto Finlay
Latin American School of Medicine@CU|ELAM|Escuela Latinoamericana de Medicina
Henry Reeve Brigade@CU|Henry Reeve Medical Brigade|Henry Reeve International Medical Brigade|Henry Reeve International Contingent|Henry Reeve Contingent|Henry Reeve International Brigade|Brigada Henry Reeve|Brigada Médica Henry Reeve|Contingente Henry Reeve|Contingente Internacional Henry Reeve|Brigada Médica Internacional Henry Reeve|Contingente Internacional de Médicos Especializados en Situaciones de Desastres y Graves Epidemias Henry Reeve
Operation Miracle|Mission Miracle|Miracle Mission|Operación Milagro|Misión Milagro
More Doctors Programme@BR|More Doctors|Mais Médicos|Programa Mais Médicos|Más Médicos|Programa Más Médicos
`;

/** Spellings of the two Englishes are one. */
const keyOf = (words: readonly string[]): string => words.join(" ").replace(/\borganis/g, "organiz").replace(/\bcentre/g, "center").replace(/\bprogramme/g, "program");

interface Body {
  readonly id: string;
  readonly land: string | undefined;
  readonly names: readonly string[];
}

function toBody(line: string): Body {
  const [first = "", ...names] = line.split("|");
  const [, id = "", land, doubt = ""] = /^([^@?]+)(?:@([A-Z]{2}))?(\??)$/.exec(first) ?? [];
  return { id, land, names: [id + doubt, ...names] };
}

const bodies: readonly Body[] = table.trim().split("\n").map(toBody);
const isShared = (name: string): boolean => name.endsWith("?");
const nameKey = (name: string): string => keyOf(wordsOf(name));

const ids: ReadonlyMap<string, string> = new Map(bodies.flatMap(({ id, names }) => names.filter((name) => !isShared(name)).map((name) => [nameKey(name), id] as const)));
/** The same names and those that others bear as well, each with the body's country. */
const idsByLand: ReadonlyMap<string, string> = new Map(bodies.flatMap(({ id, land, names }) => (land === undefined ? [] : names.map((name) => [`${nameKey(name)}@${land}`, id] as const))));

const ENDS: ReadonlySet<string> = new Set(["the", "of", "la", "el", "de", "del", "in", "en"]);

interface Bare {
  readonly key: string;
  readonly lands: readonly string[];
}

/** A name without the countries that it names, nor the small words that are left at its ends. */
function withoutLands(words: readonly string[]): Bare {
  const hashes = words.map(hashWord);
  const [kept, lands]: [string[], string[]] = [[], []];
  for (let at = 0; at < words.length; ) {
    const land = landAt(hashes, at);
    if (land === null || land.capital) kept.push(words[at]!);
    else lands.push(land.code);
    at += land === null || land.capital ? 1 : land.length;
  }
  const first = kept.findIndex((word) => !ENDS.has(word));
  const last = kept.findLastIndex((word) => !ENDS.has(word));
  return { key: keyOf(kept.slice(Math.max(first, 0), last + 1)), lands };
}

/**
 * The well-known body that a name means, by its English name, whatever the language and the case; undefined where it is none, or shared with others and no
 * country says which. `countries` are those of the thing that bears the name, where the name itself tells none.
 */
export function bodyIdOf(name: string, countries: readonly string[] = []): string | undefined {
  const words = wordsOf(name);
  const known = ids.get(keyOf(words));
  if (known !== undefined) return isIn(known, countries) ? known : undefined;
  const { key, lands } = withoutLands(words);
  if (key === "") return undefined;
  for (const land of lands.length > 0 ? lands : countries) {
    const found = idsByLand.get(`${key}@${land}`);
    if (found !== undefined) return found;
  }
  const bare = lands.length === 0 ? ids.get(key) : undefined;
  return bare !== undefined && isIn(bare, countries) ? bare : undefined;
}

const landOf: ReadonlyMap<string, string | undefined> = new Map(bodies.map(({ id, land }) => [id, land]));
const isIn = (id: string, countries: readonly string[]): boolean => landOf.get(id) === undefined || countries.length === 0 || countries.includes(landOf.get(id)!);

/** The acronyms among the names that mean one body only. */
export const knownAcronyms: readonly string[] = bodies.flatMap(({ names }) => names).filter((name) => /^\p{Lu}[\p{L}]*\p{Lu}$/u.test(name));

/** Known acronyms, by the English name of what they mean. */
const spelledOut: ReadonlyMap<string, string> = new Map(knownAcronyms.map((acronym) => [acronym, ids.get(nameKey(acronym)) ?? acronym]));

/** A longer name with the acronyms of well-known bodies in it spelled out: "WHO Regional Office for Africa". */
export const spellOut = (name: string): string => (name.includes(" ") ? name.replace(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}]*\p{Lu}(?![\p{L}\p{N}])/gu, (word) => spelledOut.get(word) ?? word) : name);
