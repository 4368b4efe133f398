/** Vaccines by antigen in Spanish; brands and makers are in the English table. */
export const antigens = `
vacuna pentavalente
vacuna hexavalente
vacuna antirrábica
vacuna antipolio
vacuna neumocócica|vacuna antineumocócica
vacuna meningocócica|vacuna antimeningocócica
vacuna triple viral
vacuna BCG|BCG
`;

export const medicines = `
interferón|interferón alfa|interferón alfa 2b|interferón alfa-2b|interferón alfa 2B|interferón alfa 2b humano recombinante
antiveneno|suero antiofídico
penicilina|penicilina benzatínica
insulina
paracetamol
ibuprofeno
aspirina
morfina
fentanilo
ketamina
propofol
adrenalina
dexametasona
hidrocortisona
prednisona
ivermectina
albendazol
mebendazol
praziquantel
amoxicilina
ampicilina
ceftriaxona
ciprofloxacino
azitromicina
eritromicina
doxiciclina
gentamicina
amikacina
estreptomicina
metronidazol
vancomicina
meropenem
rifampicina
isoniazida
pirazinamida
etambutol
anfotericina B
fluconazol
aciclovir
lamivudina
zidovudina
tenofovir
efavirenz
nevirapina
dolutegravir
oseltamivir
remdesivir
favipiravir
molnupiravir
interferón beta
interferón gamma
cloroquina
hidroxicloroquina
primaquina
quinina
artemisinina
miltefosina
antimoniato de meglumina
benznidazol
nifurtimox
ciclosporina
tacrolimus
metotrexato
cisplatino
carboplatino
oxaliplatino
ciclofosfamida
doxorrubicina
tamoxifeno
rituximab
trastuzumab
bevacizumab
nimotuzumab
itolizumab
eritropoyetina
heparina
enoxaparina
warfarina
factor VIII
albúmina
inmunoglobulina
enalapril
losartán
furosemida
atorvastatina
omeprazol
sales de rehidratación oral
metformina
levotiroxina
oxitocina
misoprostol
salbutamol
budesonida
metadona
vitamina A
vitamina D
`;

export const medicineClasses = `
antirretroviral|medicamento antirretroviral|fármaco antirretroviral|tratamiento antirretroviral|terapia antirretroviral|antirretrovírico
antipalúdico|antimalárico
medicamento oncológico|fármaco oncológico
vacuna de ARN mensajero|vacuna de ARNm
`;

export const therapies = `
terapia CAR-T|terapia con células CAR-T|terapia celular|inmunoterapia CAR-T
terapia génica
hemodiálisis|diálisis|diálisis peritoneal
ozonoterapia
plasma convaleciente
hormonoterapia
`;

export const stems = "cilina ciclina micina floxacino conazol nidazol prazol bendazol statina sartán tinib zumab ximab tumab lizumab vudina fovir platino rubicina gliptina gliflozina quina mectina";

export const notMedicines = "esquina máquina maquina marquina mosquina quina zarzaparrilla latina-quina boquina tranquina harina disciplina medicina resina mezquina doctrina";

export const vaccineNouns = "vacuna vacunas";
export const doseNouns = "dosis";
export const productNouns = "vacuna vacunas medicamento medicamentos fármaco fármacos producto productos tratamiento terapia anticuerpo inmunógeno inmunógenos candidato candidatos vacunal vacunales respirador ventilador equipo preparado biolarvicida biofármaco biofármacos molécula inyectable";
export const namingWords = "llamada llamado llamadas llamados denominada denominado denominadas conocida conocido como nombre bajo el marca comercial incluida incluidas incluido o";
export const adjectivesOfProducts = "cubana cubanas cubano cubanos rusa rusas ruso china chinas chino india indias anticovid conjugada recombinante inactivada inactivadas genérico genéricos innovador terapéutica terapéutico nueva nuevo candidata candidato contra la el covid 19 covid-19 propia propias nacional anti";
