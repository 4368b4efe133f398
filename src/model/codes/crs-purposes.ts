import type { Code } from "./code.ts";
import type { SdgTarget } from "./sdg-targets.ts";

/** `sector` is the three-digit DAC sector; `mapping.sdg` the targets that the purpose serves most directly, our own choice. */
export interface CrsPurposeRow extends Code {
  readonly sector: string;
  readonly mapping: { readonly sdg: readonly SdgTarget[] };
}

/** OECD CRS purposes: health (121, 122, 123), population (130), and the neighbours that health cooperation is filed under. */
export const crsPurposes = [
  { code: "12110", label: { en: "Health policy and administrative management", es: "Política sanitaria y gestión administrativa" }, origin: "oecd-crs", sector: "121", mapping: { sdg: ["3.d", "3.8"] } },
  { code: "12181", label: { en: "Medical education/training", es: "Educación y formación médicas" }, origin: "oecd-crs", sector: "121", mapping: { sdg: ["3.c"] } },
  { code: "12182", label: { en: "Medical research", es: "Investigación médica" }, origin: "oecd-crs", sector: "121", mapping: { sdg: ["3.b"] } },
  { code: "12191", label: { en: "Medical services", es: "Servicios médicos" }, origin: "oecd-crs", sector: "121", mapping: { sdg: ["3.8"] } },
  { code: "12196", label: { en: "Health statistics and data", es: "Estadísticas y datos sobre salud" }, origin: "oecd-crs", sector: "121", mapping: { sdg: ["3.8"] } },
  { code: "12220", label: { en: "Basic health care", es: "Atención sanitaria básica" }, origin: "oecd-crs", sector: "122", mapping: { sdg: ["3.8"] } },
  { code: "12230", label: { en: "Basic health infrastructure", es: "Infraestructura sanitaria básica" }, origin: "oecd-crs", sector: "122", mapping: { sdg: ["3.8"] } },
  { code: "12240", label: { en: "Basic nutrition", es: "Nutrición básica" }, origin: "oecd-crs", sector: "122", mapping: { sdg: ["3.2"] } },
  { code: "12250", label: { en: "Infectious disease control", es: "Control de enfermedades infecciosas" }, origin: "oecd-crs", sector: "122", mapping: { sdg: ["3.3"] } },
  { code: "12261", label: { en: "Health education", es: "Educación sanitaria" }, origin: "oecd-crs", sector: "122", mapping: { sdg: ["3.8"] } },
  { code: "12262", label: { en: "Malaria control", es: "Control de la malaria" }, origin: "oecd-crs", sector: "122", mapping: { sdg: ["3.3"] } },
  { code: "12263", label: { en: "Tuberculosis control", es: "Control de la tuberculosis" }, origin: "oecd-crs", sector: "122", mapping: { sdg: ["3.3"] } },
  { code: "12264", label: { en: "COVID-19 control", es: "Control de la COVID-19" }, origin: "oecd-crs", sector: "122", mapping: { sdg: ["3.3", "3.d"] } },
  { code: "12281", label: { en: "Health personnel development", es: "Formación de personal sanitario" }, origin: "oecd-crs", sector: "122", mapping: { sdg: ["3.c"] } },
  { code: "12310", label: { en: "NCDs control, general", es: "Control de las enfermedades no transmisibles, general" }, origin: "oecd-crs", sector: "123", mapping: { sdg: ["3.4"] } },
  { code: "12320", label: { en: "Tobacco use control", es: "Control del consumo de tabaco" }, origin: "oecd-crs", sector: "123", mapping: { sdg: ["3.a"] } },
  { code: "12330", label: { en: "Control of harmful use of alcohol and drugs", es: "Control del uso nocivo de alcohol y drogas" }, origin: "oecd-crs", sector: "123", mapping: { sdg: ["3.5"] } },
  { code: "12340", label: { en: "Promotion of mental health and well-being", es: "Promoción de la salud mental y el bienestar" }, origin: "oecd-crs", sector: "123", mapping: { sdg: ["3.4"] } },
  { code: "12350", label: { en: "Other prevention and treatment of NCDs", es: "Otra prevención y tratamiento de enfermedades no transmisibles" }, origin: "oecd-crs", sector: "123", mapping: { sdg: ["3.4"] } },
  { code: "12382", label: { en: "Research for prevention and control of NCDs", es: "Investigación para la prevención y el control de enfermedades no transmisibles" }, origin: "oecd-crs", sector: "123", mapping: { sdg: ["3.4", "3.b"] } },
  { code: "13010", label: { en: "Population policy and administrative management", es: "Política demográfica y gestión administrativa" }, origin: "oecd-crs", sector: "130", mapping: { sdg: ["3.7"] } },
  { code: "13020", label: { en: "Reproductive health care", es: "Atención de la salud reproductiva" }, origin: "oecd-crs", sector: "130", mapping: { sdg: ["3.1", "3.7"] } },
  { code: "13030", label: { en: "Family planning", es: "Planificación familiar" }, origin: "oecd-crs", sector: "130", mapping: { sdg: ["3.7"] } },
  { code: "13040", label: { en: "STD control including HIV/AIDS", es: "Control de enfermedades de transmisión sexual, incluido el VIH/sida" }, origin: "oecd-crs", sector: "130", mapping: { sdg: ["3.3"] } },
  { code: "13081", label: { en: "Personnel development for population and reproductive health", es: "Formación de personal en población y salud reproductiva" }, origin: "oecd-crs", sector: "130", mapping: { sdg: ["3.c", "3.7"] } },
  { code: "13096", label: { en: "Population statistics and data", es: "Estadísticas y datos demográficos" }, origin: "oecd-crs", sector: "130", mapping: { sdg: ["3.7"] } },
  { code: "11420", label: { en: "Higher education", es: "Educación superior" }, origin: "oecd-crs", sector: "114", mapping: { sdg: ["4.3", "4.b"] } },
  { code: "15121", label: { en: "Foreign affairs", es: "Asuntos exteriores" }, origin: "oecd-crs", sector: "151", mapping: { sdg: ["17.16"] } },
  { code: "15122", label: { en: "Diplomatic missions", es: "Misiones diplomáticas" }, origin: "oecd-crs", sector: "151", mapping: { sdg: ["17.16"] } },
  { code: "15123", label: { en: "Administration of developing countries' foreign aid", es: "Administración de la ayuda exterior de los países en desarrollo" }, origin: "oecd-crs", sector: "151", mapping: { sdg: ["17.9"] } },
  { code: "32168", label: { en: "Pharmaceutical production", es: "Producción farmacéutica" }, origin: "oecd-crs", sector: "321", mapping: { sdg: ["3.b"] } },
  { code: "32182", label: { en: "Technological research and development", es: "Investigación y desarrollo tecnológicos" }, origin: "oecd-crs", sector: "321", mapping: { sdg: ["9.5"] } },
  { code: "43081", label: { en: "Multisector education/training", es: "Educación y formación multisectoriales" }, origin: "oecd-crs", sector: "430", mapping: { sdg: ["4.b"] } },
  { code: "43082", label: { en: "Research/scientific institutions", es: "Instituciones científicas y de investigación" }, origin: "oecd-crs", sector: "430", mapping: { sdg: ["9.5"] } },
  { code: "72010", label: { en: "Material relief assistance and services", es: "Asistencia material y servicios de socorro" }, origin: "oecd-crs", sector: "720", mapping: { sdg: ["3.d"] } },
  { code: "72011", label: { en: "Basic Health Care Services in Emergencies", es: "Servicios básicos de salud en emergencias" }, origin: "oecd-crs", sector: "720", mapping: { sdg: ["3.d", "3.8"] } },
] as const satisfies readonly CrsPurposeRow[];

export type CrsPurpose = (typeof crsPurposes)[number]["code"];

/** The three-digit DAC sectors of the purposes above. */
export const crsSectors = [
  { code: "114", label: { en: "Post-secondary education", es: "Educación postsecundaria" }, origin: "oecd-crs" },
  { code: "121", label: { en: "Health, general", es: "Salud, general" }, origin: "oecd-crs" },
  { code: "122", label: { en: "Basic health", es: "Salud básica" }, origin: "oecd-crs" },
  { code: "123", label: { en: "Non-communicable diseases (NCDs)", es: "Enfermedades no transmisibles" }, origin: "oecd-crs" },
  { code: "130", label: { en: "Population policies/programmes and reproductive health", es: "Políticas y programas de población y salud reproductiva" }, origin: "oecd-crs" },
  { code: "151", label: { en: "Government and civil society, general", es: "Gobierno y sociedad civil, general" }, origin: "oecd-crs" },
  { code: "321", label: { en: "Industry", es: "Industria" }, origin: "oecd-crs" },
  { code: "430", label: { en: "Other multisector", es: "Otros multisectoriales" }, origin: "oecd-crs" },
  { code: "720", label: { en: "Emergency response", es: "Respuesta a emergencias" }, origin: "oecd-crs" },
] as const satisfies readonly Code[];
