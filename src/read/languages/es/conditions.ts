/** Conditions, one a line: the name, then other spellings and names of the same. The same vocabularies as in English. Plurals and forms without accents are made from them. */
export const conditions = `
# infection
COVID-19|COVID 19|COVID19|COVID|SARS-CoV-2|SARS-CoV2|coronavirus|virus SARS-CoV-2|enfermedad por coronavirus
ómicron|variante ómicron|variante delta|Omicron
cólera
fiebre tifoidea|tifoidea
salmonelosis
shigelosis
disentería
botulismo
amebiasis
diarrea|enfermedad diarreica|diarrea aguda
gastroenteritis|rotavirus
tuberculosis|tuberculosis pulmonar
tuberculosis multirresistente|tuberculosis farmacorresistente
peste bubónica
ántrax|carbunco
brucelosis
leptospirosis
lepra|enfermedad de Hansen
tétanos
difteria
tos ferina|tosferina|pertussis
escarlatina
meningitis|meningitis meningocócica|enfermedad meningocócica
sepsis|sepsis neonatal
neumococo|enfermedad neumocócica
sífilis|sífilis congénita
gonorrea
clamidia
herpes
tracoma
tifus
fiebre Q
poliomielitis|polio
rabia|rabia humana
encefalitis|encefalitis viral
dengue|fiebre del dengue|dengue hemorrágico|dengue grave
chikungunya|chikunguña|chikunguya
zika|virus del zika|virus zika
fiebre amarilla
fiebre del Nilo Occidental|virus del Nilo Occidental
fiebre de Lassa
fiebre hemorrágica
ébola|virus del ébola|enfermedad por el virus del ébola|fiebre del ébola
Marburgo|virus de Marburgo
hantavirus
oropouche|fiebre de oropouche
varicela
herpes zóster
viruela
viruela del mono|viruela símica|mpox|viruela de los monos
sarampión
rubéola
hepatitis|hepatitis viral
hepatitis A
hepatitis B
hepatitis C
hepatitis E
paperas|parotiditis
infección por VIH|virus de inmunodeficiencia humana|virus de la inmunodeficiencia humana
síndrome de inmunodeficiencia adquirida
sida
virus del papiloma humano|papiloma humano
influenza|gripe|influenza estacional|gripe estacional
gripe aviar|influenza aviar|H5N1
gripe A|influenza A|H1N1|AH1N1|gripe porcina|influenza A H1N1
síndrome respiratorio agudo grave
virus sincitial respiratorio
malaria|paludismo
leishmaniasis|leishmaniosis
enfermedad de Chagas|Chagas|mal de Chagas
tripanosomiasis
toxoplasmosis
esquistosomiasis|bilharziasis
filariasis|filariasis linfática|elefantiasis
oncocercosis|ceguera de los ríos
helmintiasis|geohelmintiasis
teniasis|cisticercosis
triquinosis
equinococosis
sarna|escabiosis
pediculosis
candidiasis
histoplasmosis
resistencia antimicrobiana|resistencia a los antimicrobianos|resistencia a los antibióticos
# noncommunicable
cáncer|neoplasia|neoplasia maligna|tumor maligno
tumor|tumor sólido
leucemia
linfoma|linfoma no Hodgkin|linfoma de Hodgkin
mieloma|mieloma múltiple
melanoma
glioma|glioblastoma
sarcoma|osteosarcoma
retinoblastoma
carcinoma|carcinoma hepatocelular|hepatocarcinoma
anemia|anemia ferropénica
anemia falciforme|drepanocitosis
talasemia
hemofilia
trombosis
inmunodeficiencia
bocio
hipotiroidismo
hipertiroidismo
diabetes|diabetes mellitus|diabetes tipo 1|diabetes tipo 2|diabetes gestacional
pie diabético|úlcera del pie diabético|úlcera de pie diabético
úlcera diabética
retinopatía diabética
# nutrition
desnutrición|malnutrición|desnutrición infantil|desnutrición crónica|desnutrición aguda
raquitismo
escorbuto
# noncommunicable
obesidad|sobrepeso
fibrosis quística
# nutrition
deshidratación
# noncommunicable
demencia
alzheimer|alzhéimer|enfermedad de Alzheimer|mal de Alzheimer
párkinson|parkinson|enfermedad de Parkinson|mal de Parkinson
# mental
esquizofrenia
trastorno bipolar
ansiedad
anorexia
bulimia
autismo|trastorno del espectro autista
discapacidad intelectual
# addiction
alcoholismo
drogadicción|adicción|adicciones|drogodependencia|consumo de drogas
# mental
trastorno mental|enfermedad mental
# noncommunicable
epilepsia
migraña
esclerosis múltiple
esclerosis lateral amiotrófica
distrofia muscular|distrofia muscular de Duchenne
parálisis cerebral
parálisis
hidrocefalia
espina bífida
neuropatía
catarata
glaucoma
ceguera|ceguera evitable
baja visión|discapacidad visual
pterigión|pterigium|terigio
retinopatía|retinopatía del prematuro
retinosis pigmentaria
degeneración macular
conjuntivitis
miopía
estrabismo
sordera|hipoacusia|pérdida auditiva|discapacidad auditiva
otitis
hipertensión|hipertensión arterial|presión alta
infarto|infarto de miocardio|infarto agudo de miocardio
arritmia|fibrilación auricular
paro cardíaco
insuficiencia cardíaca
ictus|accidente cerebrovascular|derrame cerebral
aterosclerosis
aneurisma
cardiopatía|cardiopatía congénita
fiebre reumática
# infection
neumonía
bronquitis
bronquiolitis
# noncommunicable
asma
enfisema
enfermedad pulmonar obstructiva crónica
# infection
infección respiratoria aguda|infección respiratoria
# noncommunicable
síndrome de distrés respiratorio agudo
silicosis
sinusitis
amigdalitis
rinitis
caries|caries dental
labio leporino|paladar hendido|labio y paladar hendido|fisura labiopalatina|labio fisurado
gastritis
úlcera péptica|úlcera gástrica
apendicitis
hernia
enfermedad de Crohn
colitis ulcerosa
enfermedad celíaca
cirrosis|cirrosis hepática
insuficiencia hepática
pancreatitis
eccema
psoriasis
vitiligo|vitíligo
dermatitis
acné
alopecia
artritis|artritis reumatoide
artrosis|osteoartritis
gota reumática
lupus|lupus eritematoso
osteoporosis
escoliosis
pie equino varo
insuficiencia renal|insuficiencia renal crónica|fallo renal
enfermedad renal crónica
nefritis
síndrome nefrótico
cálculo renal
infección urinaria
# maternal
infertilidad
endometriosis
fístula obstétrica
preeclampsia|eclampsia
hemorragia posparto
mortalidad materna
parto prematuro|prematuridad
# noncommunicable
malformación congénita|anomalía congénita|defecto congénito
síndrome de Down
microcefalia
síndrome de Guillain-Barré
enfermedad de Kawasaki
# injury
hemorragia
intoxicación
fractura
quemadura
lesión medular
# noncommunicable
alergia
anafilaxia
mordedura de serpiente
# infection
peste porcina africana
fiebre aftosa
# noncommunicable
enfermedad no transmisible|enfermedad crónica no transmisible
# infection
enfermedad prevenible por vacunación
infección de transmisión sexual|enfermedad de transmisión sexual
enfermedad tropical desatendida
`;

export const conditionAcronyms = `
# infection
VIH|HIV
SIDA
VIH/sida|VIH / sida|VIH-sida|VIH/SIDA
TB
SARS|SRAS
MERS
VPH
VSR
ETS
# noncommunicable
ECNT
EPOC
ACV
`;

/** Nouns that name a condition with the words after them; "=" marks those that name one alone. */
export const conditionHeads =
  "enfermedad enfermedades trastorno trastornos síndrome síndromes infección infecciones =cáncer =cánceres =cancer =tumor =tumores =carcinoma fiebre insuficiencia deficiencia déficit úlcera úlceras =quemaduras lesión lesiones padecimiento padecimientos afección afecciones patología patologías dolencia dolencias malformación malformaciones intoxicación cardiopatía cardiopatías";

export const conditionModifiers =
  "cardíaca cardíacas cardiaca cardiacas cardíaco cardíacos cardiovascular cardiovasculares coronaria coronarias vascular vasculares cerebrovascular cerebrovasculares circulatoria circulatorias sanguínea sanguíneas hematológica hematológicas renal renales hepática hepáticas pulmonar pulmonares respiratoria respiratorias respiratorio respiratorios ocular oculares oftalmológica oftalmológicas visual visuales auditiva auditivas cutánea cutáneas dermatológica dermatológicas ósea óseas articular articulares musculoesquelética musculoesqueléticas muscular musculares reumática reumáticas reumatológica " +
  "cerebral cerebrales neurológica neurológicas neurológico neurodegenerativa neurodegenerativas nerviosa nerviosas mental mentales psiquiátrica psiquiátricas psicológica gástrica gástricas gastrointestinal gastrointestinales intestinal intestinales digestiva digestivas pancreático pancreática tiroidea tiroideas endocrina endocrinas metabólica metabólicas metabólico autoinmune autoinmunes autoinmunitarias inmunológica inmunológicas alérgica alérgicas urinaria urinarias urológica genital genitales ginecológica ginecológicas congénita congénitas congénito genética genéticas hereditaria hereditarias " +
  "oral bucal dental infecciosa infecciosas contagiosa contagiosas transmisible transmisibles crónica crónicas crónico agudo aguda agudas parasitaria parasitarias bacteriana bacterianas viral virales vírica fúngica tropical tropicales entérica entéricas diarreica diarreicas zoonótica zoonóticas ocupacional ocupacionales degenerativa degenerativas inflamatoria inflamatorias maligno malignos benigno sólido sólidos rara raras huérfana huérfanas febril hemorrágica emergente emergentes reemergente reemergentes desatendida desatendidas prevenible prevenibles " +
  "diabética diabéticas diabético venosa venosas péptica oncológica oncológicas oncológico oncohematológicas nutricional nutricionales vectorial vectoriales traumática complejas compleja no";

/** Where a condition sits, after "de": "cáncer de mama". */
export const conditionSites =
  "mama seno próstata pulmón pulmones hígado colon recto estómago páncreas piel ovario ovarios cuello uterino útero cérvix cervicouterino tiroides vejiga riñón riñones esófago laringe boca cabeza garganta cerebro ojos ojo oído corazón sangre huesos médula vista hígado vías aéreas respiratorias nariz próstata testículo testículos nasofaringe cervix";

/** "de transmisión sexual", "de origen hídrico" */
export const conditionTails = "transmisión sexual hídrica vectorial vectores alimentaria origen hídrico zoonótico transmitidas por agua mosquitos alimentos";

export const weakModifiers = "no aguda agudo agudas compleja complejas oral emergente emergentes prevenible prevenibles";

export const conditionEndings = "itis iasis emia patía algia rrea plejia osis oma penia uria megalia";

export const notConditions =
  "academia epidemia pandemia bohemia simpatía empatía apatía antipatía telepatía homeopatía naturopatía osteopatía nostalgia diploma idioma aroma genoma axioma roma toma loma goma broma coma soma dosis neurosis-libre simbiosis ósmosis metamorfosis apoteosis hipnosis mitosis asturia liguria etruria uria furia curia injuria centuria lujuria penuria luria turia manuria policromía rizoma bioma cromosoma poma paloma carcoma retoma oma maroma ejemplia proteoma microbioma sintoma síntoma";
