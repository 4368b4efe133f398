/**
 * Conditions, one a line: the name, then other spellings and names of the same. After the chapters and blocks of ICD-10 and ICD-11, the
 * topics of WHO's fact sheets, its lists of notifiable and of neglected tropical diseases, cancers by site, and lay names. A line
 * that begins with # says what kind the lines after it are. Plurals, American spellings and forms without hyphens are made from them.
 */
export const conditions = `
# infection
COVID-19|COVID 19|COVID19|COVID|SARS-CoV-2|SARS-CoV2|SARS CoV 2|2019-nCoV|coronavirus disease 2019|coronavirus disease|novel coronavirus|coronavirus|corona virus|novel corona virus|novel coronavirus disease|novel coronavirus pneumonia
Omicron|Omicron variant|Delta variant|Alpha variant|Beta variant|Gamma variant
cholera
typhoid fever|typhoid|enteric fever
paratyphoid fever|paratyphoid
salmonellosis|salmonella
shigellosis|bacillary dysentery
dysentery
E. coli infection
botulism
amoebiasis|amoebic dysentery
giardiasis
diarrhoea|diarrhoeal disease|diarrhoeal diseases
gastroenteritis|rotavirus|rotavirus infection|rotavirus diarrhoea|norovirus
tuberculosis|pulmonary tuberculosis|tubercolosis
multidrug-resistant tuberculosis|drug-resistant tuberculosis|extensively drug-resistant tuberculosis|MDR tuberculosis
plague|bubonic plague|pneumonic plague
tularaemia
anthrax
brucellosis
glanders
melioidosis
leptospirosis
leprosy|Hansen's disease
listeriosis|listeria
tetanus|neonatal tetanus|maternal and neonatal tetanus
diphtheria
pertussis|whooping cough
scarlet fever
meningitis|meningococcal meningitis|meningococcal disease|bacterial meningitis|cerebrospinal meningitis|meningitis A
sepsis|neonatal sepsis|septicaemia
legionellosis|Legionnaires' disease
streptococcal infection
pneumococcal disease|pneumococcal pneumonia
syphilis|congenital syphilis
gonorrhoea
chlamydia
trichomoniasis
genital herpes|herpes simplex|herpes
yaws
Lyme disease
relapsing fever
trachoma
typhus|scrub typhus|epidemic typhus
Q fever
rickettsiosis
poliomyelitis|polio|wild poliovirus|poliovirus
rabies
Japanese encephalitis
tick-borne encephalitis
encephalitis|viral encephalitis|viral encephalitides
prion disease|Creutzfeldt-Jakob disease
dengue|dengue fever|dengue haemorrhagic fever|severe dengue
chikungunya|chikungunya fever|chikungunya virus
Zika|Zika virus|Zika virus disease|Zika fever
yellow fever
West Nile fever|West Nile virus
Rift Valley fever
Lassa fever|Lassa
Crimean-Congo haemorrhagic fever
viral haemorrhagic fever|haemorrhagic fever
Ebola|Ebola virus disease|Ebola virus|Ebola haemorrhagic fever|Ebola fever
Marburg virus disease|Marburg virus|Marburg haemorrhagic fever|Marburg disease
hantavirus|hantavirus pulmonary syndrome
Nipah|Nipah virus
Hendra virus
oropouche|oropouche fever|oropouche virus
mayaro fever
chickenpox|varicella
shingles|herpes zoster
smallpox
mpox|monkeypox|monkey pox
measles
rubella|German measles|congenital rubella syndrome
hand, foot and mouth disease|hand foot and mouth disease
hepatitis|viral hepatitis
hepatitis A
hepatitis B
hepatitis C
hepatitis D
hepatitis E
mumps
infectious mononucleosis
HIV infection|human immunodeficiency virus
acquired immunodeficiency syndrome|acquired immune deficiency syndrome
human papillomavirus
cytomegalovirus
influenza|seasonal influenza|pandemic influenza|flu|seasonal flu|grippe
avian influenza|bird flu|avian flu|H5N1|H5N1 influenza|H5N1 bird flu|H5N1 avian influenza|H7N9|H5N8|highly pathogenic avian influenza
swine flu|H1N1|H1N1 influenza|influenza A (H1N1)|A/H1N1|A (H1N1)|H1N1 flu|swine influenza
severe acute respiratory syndrome
Middle East respiratory syndrome
respiratory syncytial virus
malaria|severe malaria|cerebral malaria|falciparum malaria|vivax malaria
leishmaniasis|visceral leishmaniasis|cutaneous leishmaniasis|kala-azar|kala azar
Chagas disease|Chagas|American trypanosomiasis
sleeping sickness|human African trypanosomiasis|African trypanosomiasis|trypanosomiasis
toxoplasmosis
cryptosporidiosis
babesiosis
schistosomiasis|bilharzia|bilharziasis|snail fever
lymphatic filariasis|filariasis|elephantiasis
onchocerciasis|river blindness
Guinea worm disease|Guinea worm|dracunculiasis
soil-transmitted helminthiasis|helminthiasis|intestinal worms|soil-transmitted helminths
ascariasis
hookworm
strongyloidiasis
taeniasis|cysticercosis|neurocysticercosis
echinococcosis
fascioliasis
foodborne trematodiases
trichinosis|trichinellosis
Buruli ulcer
mycetoma
chromoblastomycosis
noma
scabies
lice|pediculosis
snakebite envenoming|snakebite|snake bite|snakebites
tungiasis
candidiasis
aspergillosis
histoplasmosis
cryptococcosis|cryptococcal meningitis
mucormycosis|black fungus
ringworm
sporotrichosis
antimicrobial resistance|antibiotic resistance|microbial resistance|drug resistance
hospital acquired infection|nosocomial infection|healthcare-associated infection
disease X
# noncommunicable
cancer|malignant neoplasm|malignancy|malignant tumour
tumour|solid tumour|neoplasm
leukaemia|acute lymphoblastic leukaemia|acute myeloid leukaemia|chronic myeloid leukaemia|blood cancer
lymphoma|non-Hodgkin lymphoma|Hodgkin lymphoma|Hodgkin's disease
myeloma|multiple myeloma
melanoma
glioma|glioblastoma
sarcoma|osteosarcoma|Kaposi's sarcoma
mesothelioma
retinoblastoma
neuroblastoma
nephroblastoma|Wilms tumour
carcinoma|hepatocellular carcinoma|hepatocarcinoma
adenocarcinoma
metastasis
anaemia|iron-deficiency anaemia|iron deficiency anaemia
sickle cell disease|sickle-cell disease|sickle cell anaemia|sickle-cell anaemia
thalassaemia
haemophilia
aplastic anaemia
thrombocytopenia
thrombosis|deep vein thrombosis
immunodeficiency|primary immunodeficiency
goitre
hypothyroidism
hyperthyroidism
diabetes|diabetes mellitus|type 1 diabetes|type 2 diabetes|gestational diabetes|diabetic
diabetic foot ulcer|diabetic foot
diabetic ulcer
diabetic retinopathy
diabetic nephropathy
hypoglycaemia
# nutrition
malnutrition|acute malnutrition|severe acute malnutrition|undernutrition|chronic malnutrition
stunting
kwashiorkor
marasmus
vitamin A deficiency
vitamin D deficiency
rickets
scurvy
pellagra
beriberi
iodine deficiency|iodine deficiency disorder
iron deficiency
# noncommunicable
obesity|overweight
hyperlipidaemia|hypercholesterolaemia|high cholesterol
phenylketonuria
cystic fibrosis
amyloidosis
# nutrition
dehydration
# noncommunicable
dementia
Alzheimer's disease|Alzheimer's|Alzheimer|Alzheimer disease
Parkinson's disease|Parkinson's|Parkinson|Parkinson disease
Huntington's disease
# mental
schizophrenia
bipolar disorder
depressive disorder|clinical depression|postpartum depression
anxiety disorder
post-traumatic stress disorder|post traumatic stress disorder
obsessive-compulsive disorder
eating disorder
anorexia|anorexia nervosa
bulimia
autism|autism spectrum disorder
attention deficit hyperactivity disorder
intellectual disability
# addiction
alcoholism|alcohol dependence
drug addiction|drug dependence|substance abuse|drug abuse|substance use disorder|addiction|opioid addiction
# mental
mental illness|mental disorder|mental health condition|mental health disorder
# noncommunicable
epilepsy
migraine
multiple sclerosis
amyotrophic lateral sclerosis|motor neurone disease
muscular dystrophy|Duchenne muscular dystrophy
spinal muscular atrophy
cerebral palsy
Guillain-Barré syndrome|Guillain Barre syndrome
Bell's palsy
paralysis|acute flaccid paralysis
hydrocephalus
spina bifida
neural tube defect
neuropathy
insomnia
cataract
glaucoma
blindness|childhood blindness|avoidable blindness|preventable blindness
low vision|visual impairment|vision impairment
pterygium
retinopathy|retinopathy of prematurity
retinitis pigmentosa
macular degeneration|age-related macular degeneration
conjunctivitis
refractive error|uncorrected refractive error
myopia
strabismus
uveitis
trichiasis
hearing loss|hearing impairment|deafness
otitis media|ear infection
hypertension|high blood pressure|arterial hypertension
pulmonary hypertension
heart attack|myocardial infarction
angina
arrhythmia|atrial fibrillation
cardiac arrest
heart failure|congestive heart failure
stroke|ischaemic stroke|haemorrhagic stroke|cerebrovascular accident
atherosclerosis|arteriosclerosis
aneurysm
cardiomyopathy
rheumatic fever
rheumatic heart disease
congenital heart disease|congenital heart defect
coronary heart disease|coronary artery disease|ischaemic heart disease
heart disease
peripheral artery disease|peripheral arterial disease
varicose veins
haemorrhoids
embolism|pulmonary embolism
# infection
pneumonia
bronchitis
bronchiolitis
# noncommunicable
asthma
emphysema
chronic obstructive pulmonary disease
# infection
acute respiratory infection|respiratory infection|lower respiratory infection|acute respiratory tract infection
# noncommunicable
acute respiratory distress syndrome
silicosis|pneumoconiosis|black lung
pulmonary fibrosis
sinusitis
tonsillitis
rhinitis|allergic rhinitis|hay fever
dental caries|tooth decay
gingivitis|periodontal disease|periodontitis
cleft lip|cleft palate|cleft lip and palate|cleft lips and palates
gastritis
peptic ulcer|gastric ulcer
appendicitis
hernia|inguinal hernia
Crohn's disease
ulcerative colitis
inflammatory bowel disease
irritable bowel syndrome
coeliac disease
cirrhosis|liver cirrhosis
liver failure
hepatic failure
fatty liver disease
pancreatitis
cholecystitis|gallstones
eczema
psoriasis
vitiligo
dermatitis|atopic dermatitis
urticaria
acne
albinism
pressure ulcer|bedsore
alopecia
arthritis|rheumatoid arthritis
osteoarthritis
gout
lupus|systemic lupus erythematosus
osteoporosis
scoliosis
osteomyelitis
clubfoot|club foot
kidney failure|renal failure|chronic renal failure|chronic kidney failure|acute kidney failure|acute kidney injury|renal insufficiency|end-stage renal disease|end stage renal disease|kidney insufficiency
chronic kidney disease|chronic kidney disease of unknown aetiology|chronic kidney disease of unknown etiology|chronic kidney disease of unknown cause
nephritis|glomerulonephritis
nephrotic syndrome
kidney stones|kidney stone
urinary tract infection
benign prostatic hyperplasia
erectile dysfunction
# maternal
infertility
endometriosis
obstetric fistula|vaginal fistula|fistula|vesicovaginal fistula
pre-eclampsia|preeclampsia|eclampsia
postpartum haemorrhage
maternal mortality|maternal death
miscarriage
preterm birth|premature birth|prematurity
# noncommunicable
birth defect|congenital anomaly|congenital malformation|congenital defect
birth asphyxia
Down syndrome|Down's syndrome
haemolytic disease
microcephaly
Turner syndrome
Marfan syndrome
Kawasaki disease
Gaucher disease
Fabry disease
Pompe disease
sudden infant death syndrome
chronic fatigue syndrome
long COVID|long COVID-19
polycystic ovary syndrome
carpal tunnel syndrome
toxic shock syndrome
metabolic syndrome
# injury
haemorrhage
food poisoning
lead poisoning|methanol poisoning|arsenic poisoning
fracture
burn injury
spinal cord injury
traumatic brain injury
snake bites
# noncommunicable
allergy|food allergy
anaphylaxis
hypothermia
heat stroke|heatstroke
altitude sickness|mountain sickness
radiation sickness
# infection
African swine fever
foot-and-mouth disease|foot and mouth disease
# nutrition
vitamin deficiency
micronutrient deficiency
# infection
vaccine-preventable disease|vaccine preventable disease
neglected tropical disease
# noncommunicable
noncommunicable disease|non-communicable disease|non communicable disease
# infection
sexually transmitted infection|sexually transmitted disease
`;

/** Written in capitals, or they are other words: "aids". */
export const conditionAcronyms = `
# infection
HIV|HIV infection|HIV virus
AIDS
HIV/AIDS|HIV / AIDS|HIV-AIDS
TB|T.B.
MDR-TB|MDR TB|XDR-TB|DR-TB
SARS
MERS|MERS-CoV
RSV
HPV|HPV infection
# noncommunicable
NCDs|NCD
# infection
NTDs
STIs|STDs|STI|STD
AMR
EVD
# noncommunicable
COPD
ARDS
ALS
CKD|CKDu
CVD|CVDs
NAFLD
IBD
# infection
HFMD
cVDPV2|cVDPV|WPV1
# mental
ADHD
PTSD
`;

/** Nouns that name a condition with the words before them; "=" marks those that name one alone. */
export const conditionHeads =
  "disease diseases illness illnesses disorder disorders syndrome syndromes infection infections =cancer =cancers =tumour =tumours =tumor =tumors =carcinoma =carcinomas fever fevers failure insufficiency deficiency deficiencies ulcer ulcers =burns defect defects injury injuries impairment impairments ailment ailments pathology pathologies lesion lesions malformation malformations dystrophy poisoning";

/** Words that say which: parts of the body, systems, courses, causes. */
export const conditionModifiers =
  "heart cardiac cardiovascular coronary vascular cerebrovascular circulatory blood haematological hematological haematologic hematologic lymphatic kidney renal liver hepatic lung pulmonary respiratory chest throat ear eye eyes ocular ophthalmic ophthalmological retinal corneal vision visual hearing skin dermatological cutaneous bone joint musculoskeletal muscle muscular spinal spine orthopaedic orthopedic rheumatic rheumatological " +
  "brain cerebral neurological neurologic nervous neurodegenerative mental psychiatric psychological behavioural behavioral stomach gastric gastrointestinal intestinal digestive bowel colon colorectal rectal pancreatic pancreas oesophageal esophageal thyroid endocrine metabolic hormonal immune autoimmune immunological allergic urinary urological bladder prostate testicular genital gynaecological gynecological cervical ovarian uterine endometrial breast reproductive obstetric maternal perinatal neonatal newborn congenital genetic hereditary inherited " +
  "oral dental mouth head neck nasopharyngeal laryngeal foot tissue infectious communicable noncommunicable transmissible contagious chronic acute parasitic bacterial viral fungal tropical enteric diarrhoeal diarrheal zoonotic borne waterborne foodborne airborne mosquito tick food water air vector occupational lifestyle degenerative inflammatory malignant benign solid rare orphan febrile haemorrhagic hemorrhagic opportunistic preventable vaccine emerging emergent re reemerging " +
  "neglected animal livestock transmitted sexually related non nutritional micronutrient vitamin iron iodine diabetic venous pressure leg peptic childhood paediatric pediatric cell epidemic prone intellectual traumatic complex hospital acquired postnatal lymphoid myeloid thoracic abdominal pelvic soft bile duct gallbladder gastroesophageal urogenital male female small large ";

/** Adjectives of the list above that say too little alone before "disease": a head needs another beside them. */
export const weakModifiers = "childhood non acute small large soft complex water food air animal livestock related cell male female preventable emerging emergent re reemerging vaccine vector maternal newborn mouth foot oral head neck throat chest immune mosquito tick";

/** Endings that make a word a condition: inflammations, growths, states of the blood, infestations. */
export const conditionEndings = "itis iasis emia aemia pathy algia rrhoea rrhea plegia osis oma penia uria sclerosis megaly ectasis";

/** Words with such endings that are none. */
export const notConditions =
  "academia bohemia pandemia diagnosis prognosis hypnosis symbiosis osmosis metamorphosis psychosis-free apotheosis photosynthesis gnosis kenosis mitosis meiosis apoptosis biocenosis symbioses diagnosis. antibiosis telepathy empathy sympathy apathy antipathy homeopathy homoeopathy allopathy naturopathy osteopathy psychopathy nostalgia diploma aroma coma roma axiom oklahoma sonoma tacoma paloma idioma genoma soma toma loma poma homa chroma stroma euphoria memoria proneuria manuria liguria etruria " +
  "asturia uria yakuria alexandria stigma dogma enigma drama plasma karma asthenia burma telemedicine euthanasia glucosis cosmosis biosis dosis tesis crisis analysis basis oasis thesis emphasis iasis oasis. joma doma broma goma poloma coloma iloma broma neuropathy-free tuloma kaloma boma yoma noma_ bioma rizoma shoma fiona zoma cuoma";
