/** Conditions, and what is used against them: lines as those of the words for bodies. */
export const healthWords = `
malaria paludismo
measles sarampion
rubella rubeola
mumps paperas
tuberculosis tb
influenza flu gripe
pandemic pandemia
rabies rabia
tetanus tetanos
pertussis tosferina
diphtheria difteria
yellow amarilla
fever fiebre
cholera colera
leprosy lepra
plague peste
smallpox viruela
monkeypox mpox
diabetes
hypertension hipertension
stroke ictus
hepatitis
meningitis
pneumonia neumonia
polio poliomyelitis poliomielitis
schistosomiasis bilharzia esquistosomiasis
onchocerciasis oncocercosis
trachoma tracoma
blindness ceguera
cataract cataracts catarata cataratas
dengue
hiv vih
aids sida
covid covid19 coronavirus
ebola
zika
chikungunya chicunguna
virus
wound wounds herida heridas ulcer ulcers ulcera ulceras
foot pie
breast mama
cervical cervix cervicouterino cuello
lung lungs pulmon pulmonar pulmonary
kidney kidneys renal rinon rinones
liver higado hepatic hepatico
skin piel
bone bones oseo osea hueso huesos
brain cerebro cerebral
infection infections infeccion infecciones
syndrome sindrome
outbreak outbreaks brote brotes
alpha alfa
haemorrhagic hemorrhagic hemorragica hemorragico
sickle drepanocitica drepanocitosis falciforme
rapid rapida rapidas rapido rapidos
antigen antigens antigeno antigenos
earthquake terremoto sismo
flood inundacion
dose doses dosis
injection inyeccion
miracle milagro
tablet tablets tableta tabletas comprimido
test tests prueba pruebas
kit kits
equipment equipos
ventilator ventilators respirador respiradores ventilador
oxygen oxigeno
mask masks mascarilla mascarillas
bed beds cama camas
ambulance ambulances ambulancia ambulancias
insulin insulina
interferon
antiretroviral antirretroviral antiretrovirals antirretrovirales
antibody anticuerpo antibodies
growth crecimiento
factor
epidermal epidermico
recombinant recombinante
conjugate conjugada conjugado
monoclonal
antibiotic antibiotico antibiotics antibioticos
supplies suministros insumos
`;
