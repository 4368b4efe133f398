/**
 * Vaccines by brand or working name, one a line with other forms: WHO's list of prequalified vaccines, its emergency use listings, and the
 * COVID-19 vaccines that national regulators authorised. "*" marks names that are other words too: they count beside a word for a vaccine only.
 */
export const brands = `
Comirnaty|BNT162b2
Spikevax|mRNA-1273
Vaxzevria|ChAdOx1|ChAdOx1-S|AZD1222
Covishield
Jcovden|Ad26.COV2.S
CoronaVac|Corona Vac
Covilo|BBIBP-CorV
Vero Cell
Covaxin
Covovax
Nuvaxovid
Convidecia|Ad5-nCoV
Sputnik V|Sputnik-V|Gam-COVID-Vac
Sputnik Light
EpiVacCorona
CoviVac
Soberana 02|Soberana 2|Soberana-02
Soberana 01|Soberana 1
Soberana Plus
*Soberana
*Abdala
*Mambisa
Corbevax
ZyCoV-D
Zifivax|ZF2001
QazVac|QazCovid-in
Turkovac
COVIran Barekat|COVIran
PastoCovac
SpikoGen
*Noora
Razi Cov Pars
MVC-COV1901
KoviVac
KconVac
SkyCovione
Valneva VLA2001|VLA2001
VidPrevtyn Beta
Bimervax
*Patria
Mosquirix|RTS,S|RTS,S/AS01
R21|R21/Matrix-M
Dengvaxia
Qdenga
Butantan-DV
Ervebo|rVSV-ZEBOV
Zabdeno
Mvabea
Shanchol
Euvichol|Euvichol-Plus|Euvichol-S
Dukoral
Vaxchora
Typbar-TCV|Typbar
TYPHIBEV
Vi-DT
MenAfriVac
Menactra
Menveo
Nimenrix
MenFive|Men5CV
MenQuadfi
Bexsero
Trumenba
Prevenar|Prevenar 13|Prevnar|Prevnar 13
Synflorix
Pneumosil
Pneumovax
Gardasil|Gardasil 9
Cervarix
Cecolin
Walrinvax
Rotarix
RotaTeq
Rotavac
Rotasiil
Jynneos|Imvanex|Imvamune
LC16m8|LC16
ACAM2000
*Imojev
Ixiaro
JENVAC
CD.JEVAC
Stamaril
Havrix
Healive
Engerix-B|Engerix
Euvax-B
Heberbiovac HB|Heberbiovac
Twinrix
Hepavax-Gene
Pentavac
Quinvaxem
Easyfive
Hexaxim
Infanrix
Boostrix
Tdvax
Quimi-Hib
Pentaxim
HeberPenta
Heberpenta-L
Trivac HB
VA-MENGOC-BC|VA-MENGOC BC
Priorix
ProQuad
Varivax
Varilrix
Zostavax
Shingrix
Fluzone
Vaxigrip
Fluarix
Fluad
Abrysvo
Arexvy
Verorab
Rabipur
Abhayrab
*Speeda
BioThrax
nOPV2
mOPV2
bOPV
`;

/** Vaccines by antigen, and the letters that stand for them in immunisation schedules: WHO's position papers. */
export const antigens = `
BCG|BCG vaccine|Bacillus Calmette-Guérin
pentavalent vaccine
hexavalent vaccine
oral polio vaccine|OPV|oral poliovirus vaccine
inactivated polio vaccine|IPV|inactivated poliovirus vaccine
oral cholera vaccine|OCV
pneumococcal conjugate vaccine|PCV|pneumococcal vaccine
typhoid conjugate vaccine
meningococcal vaccine
rotavirus vaccine
measles-rubella vaccine|MR vaccine
MMR vaccine
DTP vaccine|DTP
HPV vaccine
yellow fever vaccine
rabies vaccine
`;

/** Makers of vaccines: holders of WHO's prequalifications and emergency use listings. Their name and "vaccine" make a product. */
export const makers = `
Pfizer|BioNTech|Pfizer-BioNTech|Pfizer/BioNTech|Pfizer BioNTech|Pfizer and BioNTech
AstraZeneca|Astra Zeneca|Oxford-AstraZeneca|Oxford/AstraZeneca|Oxford AstraZeneca|Oxford
Johnson & Johnson|Johnson and Johnson|Johnson&Johnson|J&J|Janssen
Sinovac|Sinovac Biotech
CanSino|CanSinoBio
Gamaleya|Gamaleya Institute
Serum Institute of India|Serum Institute
GSK|GlaxoSmithKline
Sanofi|Sanofi Pasteur
Merck|MSD
Zydus|Zydus Cadila
Anhui Zhifei|Zhifei
Moderna
Sinopharm
Novavax
Bharat Biotech
Valneva
Takeda
Bavarian Nordic
Biological E
Medigen
Medicago
CureVac
Butantan
Bio-Manguinhos
Bio Farma
Finlay
CIGB
CNBG
Chumakov
Vector
EuBiologics
SK Bioscience
LG Chem
Panacea Biotec
Shantha
Walvax
Innovax
Seqirus
Arcturus
Vaxine
Hipra
`;

/** Medicines by their international name: WHO's model list of essential medicines and those often given or bought between countries. */
export const medicines = `
interferon|recombinant interferon|recombinant human interferon|human interferon|pegylated interferon|interferon alfa|alfa interferon|recombinant interferon alfa|alfa recombinant interferon|human interferon alfa|recombinant human interferon alfa|human recombinant interferon alfa|interferon alfa-2a|alfa-2a interferon|recombinant interferon alfa-2a|alfa-2a recombinant interferon|human interferon alfa-2a|recombinant human interferon alfa-2a|human recombinant interferon alfa-2a|interferon alfa-2b|alfa-2b interferon|recombinant interferon alfa-2b|alfa-2b recombinant interferon|human interferon alfa-2b|recombinant human interferon alfa-2b|human recombinant interferon alfa-2b|interferon alfa 2a|alfa 2a interferon|recombinant interferon alfa 2a|alfa 2a recombinant interferon|human interferon alfa 2a|recombinant human interferon alfa 2a|human recombinant interferon alfa 2a|interferon alfa 2b|alfa 2b interferon|recombinant interferon alfa 2b|alfa 2b recombinant interferon|human interferon alfa 2b|recombinant human interferon alfa 2b|human recombinant interferon alfa 2b|interferon alpha|alpha interferon|recombinant interferon alpha|alpha recombinant interferon|human interferon alpha|recombinant human interferon alpha|human recombinant interferon alpha|interferon alpha-2a|alpha-2a interferon|recombinant interferon alpha-2a|alpha-2a recombinant interferon|human interferon alpha-2a|recombinant human interferon alpha-2a|human recombinant interferon alpha-2a|interferon alpha-2b|alpha-2b interferon|recombinant interferon alpha-2b|alpha-2b recombinant interferon|human interferon alpha-2b|recombinant human interferon alpha-2b|human recombinant interferon alpha-2b|interferon alpha 2a|alpha 2a interferon|recombinant interferon alpha 2a|alpha 2a recombinant interferon|human interferon alpha 2a|recombinant human interferon alpha 2a|human recombinant interferon alpha 2a|interferon alpha 2b|alpha 2b interferon|recombinant interferon alpha 2b|alpha 2b recombinant interferon|human interferon alpha 2b|recombinant human interferon alpha 2b|human recombinant interferon alpha 2b
paracetamol|acetaminophen
adrenaline|epinephrine
insulin|insulin glargine
rifampicin|rifampin
aciclovir|acyclovir
zidovudine|AZT
oseltamivir|Tamiflu
remdesivir|Veklury
favipiravir|Avifavir
nirmatrelvir|Paxlovid
tecovirimat|TPOXX
artemether-lumefantrine|Coartem
erythropoietin|epoetin
antivenom|snake antivenom|antivenin
itolizumab
penicillin|benzylpenicillin|benzathine penicillin
vitamin A|retinol
ibuprofen
aspirin
morphine
fentanyl
tramadol
ketamine
propofol
atropine
dexamethasone
hydrocortisone
prednisolone
prednisone
diazepam
phenobarbital
phenytoin
carbamazepine
valproic acid
albendazole
mebendazole
ivermectin
praziquantel
niclosamide
triclabendazole
amoxicillin
ampicillin
cloxacillin
cefalexin
cefazolin
ceftriaxone
cefotaxime
ceftazidime
chloramphenicol
ciprofloxacin
clarithromycin
azithromycin
erythromycin
doxycycline
gentamicin
amikacin
streptomycin
metronidazole
nitrofurantoin
vancomycin
meropenem
imipenem
linezolid
clofazimine
dapsone
rifapentine
isoniazid
pyrazinamide
ethambutol
bedaquiline
delamanid
pretomanid
amphotericin B
fluconazole
flucytosine
abacavir
lamivudine
tenofovir
efavirenz
nevirapine
atazanavir
darunavir
lopinavir
ritonavir
dolutegravir
raltegravir
cabotegravir
lenacapavir
molnupiravir
tocilizumab
sofosbuvir
daclatasvir
ledipasvir
ribavirin
peginterferon
amodiaquine
artemether
artesunate
artemisinin
chloroquine
hydroxychloroquine
mefloquine
primaquine
quinine
sulfadoxine-pyrimethamine
pyrimethamine
sulfadoxine
tafenoquine
miltefosine
meglumine antimoniate
benznidazole
nifurtimox
eflornithine
fexinidazole
melarsoprol
suramin
pentamidine
azathioprine
ciclosporin
tacrolimus
bleomycin
carboplatin
cisplatin
cyclophosphamide
cytarabine
docetaxel
doxorubicin
etoposide
fluorouracil
imatinib
methotrexate
oxaliplatin
paclitaxel
rituximab
trastuzumab
bevacizumab
pembrolizumab
nivolumab
nimotuzumab
vincristine
tamoxifen
folic acid
ferrous sulfate
filgrastim
heparin
enoxaparin
warfarin
tranexamic acid
factor VIII
albumin
immunoglobulin
anti-D immunoglobulin
rabies immunoglobulin
digoxin
amlodipine
bisoprolol
enalapril
losartan
furosemide
spironolactone
nifedipine
simvastatin
atorvastatin
streptokinase
clopidogrel
chlorhexidine
omeprazole
ranitidine
ondansetron
metoclopramide
oral rehydration salts
zinc sulfate
metformin
gliclazide
glibenclamide
levothyroxine
oxytocin
misoprostol
mifepristone
carbetocin
levonorgestrel
medroxyprogesterone
magnesium sulfate
salbutamol
budesonide
naloxone
methadone
haloperidol
fluoxetine
amitriptyline
vitamin D
vitamin C
hydroxocobalamin
Racotumomab
Remestemcel
Ronapreve
Evusheld
bamlanivimab
casirivimab
sotrovimab
Truvada
PrEP
interferon beta|beta interferon|interferon beta-1a|interferon beta-1b
interferon gamma|gamma interferon
`;

/** Classes of medicines: ATC groups by their everyday names. */
export const medicineClasses = `
antiretroviral drug|antiretroviral|antiretroviral medicine|antiretroviral medication|antiretroviral treatment|antiretroviral therapy|antiretroviral therapies|ARV drug|ARVs|ARV
antimalarial drug|antimalarial|anti-malarial drug|anti-malaria drug|antimalarial medicine|anti-malarial medicine|anti-malaria medicine|artemisinin-based combination therapy|artemisinin-based combination therapies
anti-tuberculosis drug|anti-TB drug|tuberculosis drug|TB drug
anticancer drug|anti-cancer drug|anticancer medicine|anti-cancer medicine|cancer drug
mRNA vaccine|messenger RNA vaccine
`;

/** Treatments that are named as such; surgery and the everyday means of oncology left out. */
export const therapies = `
CAR T-cell therapy|CAR T-cell therapies|CAR-T cell therapy|CAR-T cell therapies|CAR-T therapy|CAR-T therapies|CAR T cell therapy|chimeric antigen receptor (CAR) T-cell therapy|chimeric antigen receptor (CAR) T-cell therapies|chimeric antigen receptor T-cell therapy|T-cell therapy|T-cell therapies|cell therapy|cell therapies
gene therapy|gene therapies
stem cell therapy|stem cell therapies
haemodialysis|hemodialysis|dialysis|peritoneal dialysis
hormone therapy
ozone therapy
oral rehydration therapy
convalescent plasma
`;

/** Endings of international names for medicines (WHO's stem book), long enough to be nothing else. */
export const stems =
  "cillin cycline mycin micin floxacin conazole nidazole prazole bendazole statin vastatin sartan tinib ciclib rafenib zumab ximab tumab lizumab mumab limab cimab vimab previr buvir asvir navir tegravir ciclovir vudine fovir citabine rubicin platin taxel triptan setron dipine olol gliptin gliflozin glutide gliclazide oxetine azepam azolam barbital poetin grastim dronate quine artemether artemisinin mectin vaptan xaban gatran parin leucel tocel";

export const notMedicines = "spartan tarpaulin ukraine marquine basquine medicine streptin heparin-free manhattan jasper harmoniquine chloroplatin vaccine cholesterol catalonia symposium palatin pristin lenin palatine cyclin cotillion sequin terquine bisque mannequine";

/** What a vaccine is called; the name stands before it. */
export const vaccineNouns = "vaccine vaccines jab jabs vaccin";
/** Counted portions, which stand for the vaccine after a maker's name: "Pfizer doses". */
export const doseNouns = "dose doses shot shots jab jabs";
/** Nouns that a product's own name follows: "the drug X", "medicines such as X". */
export const productNouns =
  "vaccine vaccines drug drugs medicine medicines medication medications medicament medicaments product products treatment treatments therapy therapies antibody antibodies immunotherapy antiviral antibiotic biosimilar biosimilars formula preparation tablet tablets injection serum kit kits ventilator ventilators device devices molecule compound candidate candidates module modules system biolarvicide larvicide";
/** Words that lead from such a noun to the name. */
export const namingWords = "called named dubbed branded known as under the name brand trade so-called like such including namely or";
/** Words that say that what follows is what the name before treats. */
export const adjectivesOfProducts = "generic new novel conjugate recombinant inactivated monovalent bivalent pentavalent therapeutic preventive prophylactic experimental candidate single-dose two-dose mRNA oral innovative humanised humanized monoclonal antibody biological cancer lung";
