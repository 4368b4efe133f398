import type { Code } from "./code.ts";

/** Targets of the Sustainable Development Goals that health cooperation serves, in short words of our own. */
export const sdgTargets = [
  { code: "3.1", label: { en: "Reduce maternal mortality", es: "Reducir la mortalidad materna" }, origin: "un-sdg" },
  { code: "3.2", label: { en: "End preventable deaths of newborns and children under five", es: "Poner fin a las muertes evitables de recién nacidos y de niños menores de cinco años" }, origin: "un-sdg" },
  { code: "3.3", label: { en: "End the epidemics of AIDS, tuberculosis, malaria and neglected tropical diseases; combat hepatitis and other communicable diseases", es: "Poner fin a las epidemias del sida, la tuberculosis, la malaria y las enfermedades tropicales desatendidas; combatir la hepatitis y otras enfermedades transmisibles" }, origin: "un-sdg" },
  { code: "3.4", label: { en: "Reduce premature mortality from non-communicable diseases; promote mental health", es: "Reducir la mortalidad prematura por enfermedades no transmisibles; promover la salud mental" }, origin: "un-sdg" },
  { code: "3.5", label: { en: "Strengthen prevention and treatment of substance abuse", es: "Fortalecer la prevención y el tratamiento del abuso de sustancias" }, origin: "un-sdg" },
  { code: "3.6", label: { en: "Halve deaths and injuries from road traffic accidents", es: "Reducir a la mitad las muertes y lesiones por accidentes de tráfico" }, origin: "un-sdg" },
  { code: "3.7", label: { en: "Universal access to sexual and reproductive health care", es: "Acceso universal a los servicios de salud sexual y reproductiva" }, origin: "un-sdg" },
  { code: "3.8", label: { en: "Universal health coverage; access to essential services, medicines and vaccines", es: "Cobertura sanitaria universal; acceso a servicios, medicamentos y vacunas esenciales" }, origin: "un-sdg" },
  { code: "3.9", label: { en: "Reduce deaths and illnesses from hazardous chemicals and pollution", es: "Reducir las muertes y enfermedades por productos químicos peligrosos y contaminación" }, origin: "un-sdg" },
  { code: "3.a", label: { en: "Strengthen the Framework Convention on Tobacco Control", es: "Fortalecer la aplicación del Convenio Marco para el Control del Tabaco" }, origin: "un-sdg" },
  { code: "3.b", label: { en: "Support research and development of vaccines and medicines, and affordable access to them", es: "Apoyar la investigación y el desarrollo de vacunas y medicamentos, y el acceso asequible a ellos" }, origin: "un-sdg" },
  { code: "3.c", label: { en: "Increase health financing and the health workforce in developing countries", es: "Aumentar la financiación de la salud y el personal sanitario en los países en desarrollo" }, origin: "un-sdg" },
  { code: "3.d", label: { en: "Strengthen early warning, risk reduction and management of health risks", es: "Reforzar la alerta temprana, la reducción de riesgos y la gestión de los riesgos para la salud" }, origin: "un-sdg" },
  { code: "4.3", label: { en: "Equal access to affordable technical, vocational and higher education", es: "Acceso igualitario a una formación técnica, profesional y superior asequible" }, origin: "un-sdg" },
  { code: "4.b", label: { en: "Expand scholarships available to developing countries", es: "Aumentar las becas disponibles para los países en desarrollo" }, origin: "un-sdg" },
  { code: "9.5", label: { en: "Enhance scientific research and upgrade technological capabilities", es: "Aumentar la investigación científica y mejorar la capacidad tecnológica" }, origin: "un-sdg" },
  { code: "9.b", label: { en: "Support domestic technology development, research and innovation in developing countries", es: "Apoyar el desarrollo de tecnologías, la investigación y la innovación nacionales en los países en desarrollo" }, origin: "un-sdg" },
  { code: "17.3", label: { en: "Mobilize additional financial resources for developing countries", es: "Movilizar recursos financieros adicionales para los países en desarrollo" }, origin: "un-sdg" },
  { code: "17.6", label: { en: "Enhance North-South, South-South and triangular cooperation on science, technology and innovation", es: "Mejorar la cooperación Norte-Sur, Sur-Sur y triangular en ciencia, tecnología e innovación" }, origin: "un-sdg" },
  { code: "17.7", label: { en: "Promote the transfer of environmentally sound technologies to developing countries", es: "Promover la transferencia de tecnologías ecológicamente racionales a los países en desarrollo" }, origin: "un-sdg" },
  { code: "17.9", label: { en: "Enhance support for capacity-building in developing countries, including through South-South cooperation", es: "Aumentar el apoyo a la creación de capacidad en los países en desarrollo, incluso mediante la cooperación Sur-Sur" }, origin: "un-sdg" },
  { code: "17.16", label: { en: "Enhance the Global Partnership for Sustainable Development", es: "Mejorar la Alianza Mundial para el Desarrollo Sostenible" }, origin: "un-sdg" },
  { code: "17.17", label: { en: "Encourage public, public-private and civil society partnerships", es: "Fomentar las alianzas públicas, público-privadas y de la sociedad civil" }, origin: "un-sdg" },
] as const satisfies readonly Code[];

export type SdgTarget = (typeof sdgTargets)[number]["code"];
