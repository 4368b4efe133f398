import type { Label } from "./codes/code.ts";
import { plural } from "./plural.ts";

/** What sources of this field count, a line a unit: English words = Spanish words, in the singular. The first of either side says it for all of the other. */
const LINES = `
person, people = persona
human being = ser humano
individual = individuo
child = niño
boy = chico
girl = niña
baby, newborn = bebé, recién nacido
woman = mujer
man = hombre
mother = madre
pregnant woman = embarazada, mujer embarazada
family = familia
household = hogar
inhabitant, resident = habitante, residente
citizen = ciudadano, ciudadana
refugee = refugiado, refugiada
beneficiary = beneficiario, beneficiaria
user = usuario
member = miembro, integrante
participant = participante
delegate = delegado, delegada
delegation = delegación
volunteer = voluntario, voluntaria
victim = víctima
injured person = herido, herida
death = muerte
dead person = fallecido, muerto
life = vida
case = caso
infection = infección
patient = paciente
sick person = enfermo
doctor, physician = médico, médica, galeno
assistant doctor = médico asistente
family doctor = médico de familia
specialist = especialista
medical specialist = médico especialista, especialista médico
surgeon = cirujano, cirujana
dentist = dentista, odontólogo, estomatólogo
nurse = enfermera, enfermero
midwife = partera, comadrona, matrona
pharmacist = farmacéutico, farmacéutica
paramedic = paramédico
technician = técnico, técnica
health technician = técnico de la salud, técnico de salud
laboratory technician = técnico de laboratorio
engineer = ingeniero, ingeniera
scientist = científico, científica
researcher = investigador, investigadora
expert = experto, experta
professional = profesional
health professional = profesional de la salud, profesional de salud, profesional sanitario
health worker, healthcare worker, health care worker = trabajador de la salud, trabajador de salud, trabajador sanitario, sanitario
medical worker = trabajador médico
aid worker = cooperante
collaborator = colaborador, colaboradora
worker = trabajador, trabajadora
employee = empleado, empleada
civil servant, official = funcionario, funcionaria
technologist = tecnólogo
teacher = profesor, maestro, docente, profesora
trainer = formador, capacitador
trainee = persona en formación, aprendiz
adviser, advisor = asesor
leader = dirigente, líder
minister = ministro
ambassador = embajador, embajadora
businessperson, entrepreneur = empresario
student, pupil = estudiante, alumno, alumna
medical student = estudiante de medicina
graduate = graduado, egresado, graduada
scholarship holder = becario, becaria
scholar = académico
medical staff = personal médico
health staff = personal de salud, personal sanitario
staff, personnel = personal
brigade member = brigadista
brigade = brigada
medical brigade = brigada médica
medical team = equipo médico
team = equipo
mission = misión
medical mission = misión médica
dose = dosis
vaccine dose, dose of vaccine = dosis de vacuna
vaccine = vacuna
vial = vial
syringe = jeringa, jeringuilla
medicine, medication, drug = medicamento, fármaco
tablet = comprimido, tableta, pastilla
mask = mascarilla
glove = guante
test = prueba
rapid test = prueba rápida
test kit = kit de prueba, kit de diagnóstico
kit = kit
ventilator = respirador, ventilador
oxygen cylinder = cilindro de oxígeno, balón de oxígeno, bombona de oxígeno
oxygen concentrator = concentrador de oxígeno
ambulance = ambulancia
vehicle = vehículo
aircraft = aeronave, avión
ship = buque, barco
container = contenedor
box = caja
machine = máquina
computer = computadora, ordenador
device = dispositivo
bed = cama
hospital bed = cama hospitalaria, cama de hospital
intensive care bed = cama de cuidados intensivos, cama de terapia intensiva
operating theatre, operating room = quirófano
room = sala
ward = pabellón
hospital = hospital
clinic = clínica
polyclinic = policlínico
health centre, health center = centro de salud
centre, center = centro
laboratory, lab = laboratorio
pharmacy = farmacia
building = edificio
public building = edificio público
plant = planta
factory = fábrica
production facility = planta de producción
warehouse = almacén
school = escuela
university = universidad
faculty = facultad
department = departamento
institution = institución, entidad
company, firm = empresa
supplier = proveedor
organisation, organization = organización
country = país
state = estado
nation = nación
province = provincia
region = región
district = distrito
municipality = municipio
commune = comuna
city = ciudad
town = poblado
village = aldea
community = comunidad
consultation, medical consultation = consulta, consulta médica
operation, surgical operation = operación
surgery = intervención quirúrgica, cirugía
eye operation = operación de los ojos, cirugía ocular
birth = nacimiento, parto
transplant = trasplante
sample = muestra
treatment = tratamiento
service = servicio
visit = visita
meeting = reunión
session = sesión
lecture = conferencia
course = curso
workshop = taller
scholarship = beca
place, scholarship place = plaza
degree = título
speciality, specialty = especialidad
training = formación, capacitación
project = proyecto
health project = proyecto de salud
programme, program = programa
agreement, accord = acuerdo, convenio
memorandum of understanding = memorando de entendimiento, memorándum de entendimiento
memorandum = memorando, memorándum
document = documento
bilateral document = documento bilateral
contract = contrato
protocol = protocolo
treaty = tratado
announcement = anuncio
step = paso
phase, stage = fase, etapa
clinical trial = ensayo clínico
study = estudio
patent = patente
product = producto
unit = unidad
piece = pieza
batch = lote
shipment = envío, cargamento
donation = donación
item = artículo
position, post = puesto
job = empleo
ton, tonne, metric ton = tonelada, tonelada métrica
kilogram, kilo, kg = kilogramo, kilo, kg
gram = gramo
litre, liter = litro
metre, meter = metro
square metre, square meter = metro cuadrado
kilometre, kilometer = kilómetro
hectare = hectárea
hour = hora
day = día
week = semana
month = mes
year = año
decade = década
percent, per cent, % = por ciento, %
percentage point = punto porcentual
side = parte
sector = sector
area = área
time = vez
language = idioma
`;

interface Known {
  readonly en: readonly string[];
  readonly es: readonly string[];
}

const rows = LINES.trim().split("\n").map((line): Known => {
  const [en = "", es = ""] = line.split(" = ");
  return { en: en.split(", "), es: es.split(", ") };
});
// A word of two meanings belongs to the line that comes first.
const UNITS: ReadonlyMap<string, Known> = new Map(rows.toReversed().flatMap((row) => [...row.en, ...row.es].map((word) => [word, row] as const)));

export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

// A unit that no table knows is a word of the source: by its last letters one mostly sees of which language.
const SPANISH = /(?:ción|adora?s?|ic[oa]|er[oa]|ista|dosis|beca|año|ente|aula|cama)(?=$|\s)|\sde\s/iu;
const ENGLISH = /ambassador/iu;
const guessed = (unit: string): keyof Label => (SPANISH.test(unit) && !ENGLISH.test(unit) ? "es" : "en");

/** One word for what two languages count: "dosis" and "dose" are both "dose". What nobody knows stays as it is. */
export const sameUnit = (unit: string): string => UNITS.get(unit.toLowerCase())?.en[0] ?? unit;

/** What is counted, in a language: the words of the source where they are of it, or nobody knows how it says them. One or many of it; a currency stays its code. */
export function unitIn(unit: string, language: keyof Label, { many }: { readonly many: boolean }): string {
  if (isCurrency(unit)) return unit;
  const known = UNITS.get(unit.toLowerCase());
  if (!known) return many ? plural(unit, guessed(unit)) : unit;
  const word = known[language].includes(unit.toLowerCase()) ? unit : known[language][0]!;
  return many ? plural(word, language) : word;
}
