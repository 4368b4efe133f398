import type { purposes as english } from "../en/purposes.ts";

export const purposes: Readonly<Record<keyof typeof english, string>> = {
  health: "salud sanitario sanitaria sanitarios sanitarias médico médica médicos médicas medicina medicamento medicamentos hospital hospitales clínica clínicas doctor doctores enfermera enfermeras enfermeros cirujano cirujanos paciente pacientes vacuna vacunas vacunación inmunización enfermedad enfermedades farmacéutico farmacéutica farmacéuticos farmacéuticas fármaco fármacos epidemia pandemia brote biotecnología cirugía cirugías quirúrgico quirúrgicas ambulancia ambulancias partera parteras dental terapia tratamiento oncológico oncológicos diagnóstico respiradores insumos",
  emergency: "emergencia emergencias desastre desastres terremoto sismo ciclón huracán inundación inundaciones tsunami humanitaria humanitario socorro refugiados desplazados sequía guerra conflicto damnificados",
  production: "producción producir produce producen fabricación fabricar planta plantas fábrica fábricas envasado elaboración elaborar industria industrial",
  pharmaceutical: "vacuna vacunas medicamento medicamentos fármaco fármacos farmacéutico farmacéutica farmacéuticos farmacéuticas biotecnología biofarmacéutica biofarmacéutico insulina genéricos antirretrovirales",
  tertiary: "universidad universidades beca becas licenciatura maestría máster doctorado posgrado postgrado pregrado facultad estudiantes estudiante especialista especialistas especialidad residencia becarios",
  basic: "primaria básica comunitaria comunidad comunidades rural rurales remotas aldea aldeas distrito barrios consultorio consultorios",
  specialised: "especializada especializado especialista especialistas cirugía cirugías quirúrgicas operación operaciones cardiología oncología trasplante trasplantes oftalmología oftalmológico oftalmológica neurocirugía ortopedia diálisis intensivos laboratorio laboratorios rehabilitación ambulancia ambulancias",
  facility: "hospital hospitales clínica clínicas sala edificio centro centros construcción construir equipamiento equipos remodelación instalaciones policlínico",
  policy: "política políticas ministerio ministerios regulatoria reguladora regulador regulación autoridad sistema sistemas gobernanza seguro reforma administración gestión legislación estrategia",
  data: "estadísticas datos censo registro registros información encuestas",
  immunisation: "vacunación vacunar inmunización vacuna vacunas brote epidemia epidemias vigilancia cuarentena infecciosas transmisibles pandemia pandemias",
  nutrition: "nutrición nutricional desnutrición malnutrición lactancia micronutrientes",
  reproductive: "materna maternas materno obstetricia parteras partera prenatal neonatal neonatos embarazo embarazadas reproductiva parto",
  planning: "anticonceptivos anticonceptivo",
  awareness: "sensibilización higiene educación campaña",
  tobacco: "tabaco tabaquismo cigarrillos",
  narcotics: "narcóticos adicciones alcohol estupefacientes",
  mental: "mental psiquiátrica psiquiatría psicosocial psicológica",
  goods: "tiendas mantas alimentos arroz agua ropa carpas",
};
