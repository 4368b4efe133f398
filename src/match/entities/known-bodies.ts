import { wordsOf } from "../words/fold.ts";

/**
 * Bodies that have different names or acronyms in English and Spanish, or several in one: what no rule of spelling can bring together. One line each,
 * all names; a "?" behind an acronym that others bear as well.
 */
const table = `
United Nations|UN|UNO|United Nations Organization|Naciones Unidas|Organización de las Naciones Unidas|ONU
World Health Organization|WHO|Organización Mundial de la Salud|OMS
Pan American Health Organization|PAHO|Organización Panamericana de la Salud|OPS
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
Centers for Disease Control and Prevention|US CDC|Centros para el Control y la Prevención de Enfermedades
United States Agency for International Development|USAID|US Agency for International Development|Agencia de los Estados Unidos para el Desarrollo Internacional
Japan International Cooperation Agency|JICA|Agencia de Cooperación Internacional del Japón|Agencia de Cooperación Internacional de Japón
Korea International Cooperation Agency|KOICA|Agencia de Cooperación Internacional de Corea
Turkish Cooperation and Coordination Agency|TIKA|TİKA|Turkish Cooperation and Development Agency|Agencia Turca de Cooperación y Coordinación
Spanish Agency for International Development Cooperation|AECID|Agencia Española de Cooperación Internacional para el Desarrollo
Brazilian Cooperation Agency|Agência Brasileira de Cooperação|Agencia Brasileña de Cooperación
German Agency for International Cooperation|GIZ|Agencia Alemana de Cooperación Internacional
Oswaldo Cruz Foundation|Fiocruz|Fundação Oswaldo Cruz|Fundación Oswaldo Cruz
Center for Genetic Engineering and Biotechnology|CIGB|Centro de Ingeniería Genética y Biotecnología
Center for State Control of Medicines, Equipment and Medical Devices|CECMED|Centro para el Control Estatal de Medicamentos, Equipos y Dispositivos Médicos
Center of Molecular Immunology|CIM?|Centro de Inmunología Molecular
Finlay Vaccine Institute|IFV|Finlay Institute|Instituto Finlay de Vacunas|Instituto Finlay
Latin American School of Medicine|ELAM|Escuela Latinoamericana de Medicina
`;

const keyOf = (name: string): string => wordsOf(name).join(" ");
const lines = table.trim().split("\n").map((line) => line.split("|"));

const ids: ReadonlyMap<string, string> = new Map(lines.flatMap((names) => names.filter((name) => !name.endsWith("?")).map((name) => [keyOf(name), names[0]!] as const)));

/** The well-known body that a name means, by its English name, whatever the language and the case; undefined where it is none or shared with others. */
export const bodyIdOf = (name: string): string | undefined => ids.get(keyOf(name)) ?? ids.get(keyOf(name.replace(/^the\s+|^(?:la|el)\s+/i, "")));

/** The acronyms among the names that mean one body only. */
export const knownAcronyms: readonly string[] = lines.flat().filter((name) => /^\p{Lu}[\p{L}]*\p{Lu}$/u.test(name));
