// Words that give away in which country a hospital lies, by ISO 3166-1 code: names of hospitals that much is written of, in lower case.
const table = `
AF jamhuriat jomhuriat jamhoriat
AO josina boavida
BF yalgado
BI kamenge
BW nyangabgwe sekgoma
CD ngaliema
CF bimbo
CG loandjili talangaï talangai mfilou makélékélé
CI treichville
CM laquintinie
CU ameijeiras cimeq
DJ peltier balbala
ER orotta halibet
ET tirunesh tikur zewditu yekatit
GA angondjé angondje nkembo
GH korle komfo lekma
GM bansang kanifing
GN donka kipé ignace
HT mirebalais
JM bustamante
KE kenyatta mathare pumwani mbagathi
KH calmette kossamak
KM maarouf
LA mahosot setthathirath sethathirath mittaphab
LK ridgeway apeksha karapitiya
LR tappita
LS motebang mamohato
MG befelatanana ravoahangy anosiala
ML touré
MN shastin
MU jeetoo candos
MW kamuzu
MZ mavalane
NA katutura
NE lamordé
NG gwarinpa
NP kanti
PG taurama angau modilon boram nonga
RW kanombe kibagabaga
SB kilu'ufi
SD soba
SL connaught
SN fann dantec pikine
SO banadir benadir digfer
TG olympio tokoin
TL valadares
TO vaiola ngu
TZ muhimbili bugando mloganzila mnazi
UG mulago naguru butabika kiruddu kawempe
WS motootua
ZM mwanawasa chainama
ZW parirenyatwa mpilo mahusekwa
`;

/** The country by a word of a hospital's name. */
export const hospitalLands: ReadonlyMap<string, string> = new Map(
  table.trim().split("\n").flatMap((line) => line.slice(3).split(" ").map((word): [string, string] => [word, line.slice(0, 2)])),
);
