/**
 * What our own hands add to the codes and short names of ISO 3166-1: one line a country, eleven columns parted by ";", forms parted by "|":
 *
 * code; official name; other names; adjectives; demonyms beyond the regular plural; capitals (all English); official name; other
 * names; adjectives; capitals (all Spanish); subregion, form of state, flags, +regions.
 *
 * "?" behind a form: also an ordinary word, a usual name of something else, or shared with another country.
 * Spanish adjectives stand with their feminine: cubano/a, danés/esa, alemán/ana; or with their plural: catarí/es, estadounidense/s.
 */
export const countryWords = `
AF; Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan; ; Afghan; ; Kabul; República Islámica de Afganistán|Emirato Islámico de Afganistán; ; afgano/a; Kabul; southern-asia landlocked +central-asia
AL; Republic of Albania; ; Albanian; ; Tirana; República de Albania; ; albanés/esa; Tirana; southern-europe republic +balkans +mediterranean
DZ; People's Democratic Republic of Algeria; ; Algerian; ; Algiers; República Argelina Democrática y Popular; ; argelino/a; Argel; northern-africa republic +maghreb +arab-world +mediterranean +north-africa
AS; ; ; American Samoan; ; Pago Pago; ; ; ; Pago Pago; polynesia territory island archipelago +pacific
AD; Principality of Andorra; ; Andorran; ; Andorra la Vella; Principado de Andorra; ; andorrano/a; Andorra la Vieja|Andorra la Vella; southern-europe principality landlocked
AO; Republic of Angola; ; Angolan; ; Luanda; República de Angola; ; angoleño/a|angolano/a; Luanda; middle-africa republic +sub-saharan-africa +southern-africa
AI; ; ; Anguillan; ; The Valley?; ; Anguila?|Anguilla; anguilense/s; El Valle?|The Valley; caribbean territory island +antilles
AQ; ; ; Antarctic?; ; ; ; ; antártico/a?; ; antarctica territory
AG; ; Antigua & Barbuda|Antigua?|Barbuda; Antiguan|Antiguan and Barbudan|Barbudan; ; St. John's|Saint John's?|St John's; ; Antigua?|Barbuda; antiguano/a|barbudense/s; Saint John's?; caribbean island archipelago +antilles
AR; Argentine Republic; ; Argentine|Argentinian|Argentinean; Argentines; Buenos Aires; República Argentina; ; argentino/a; Buenos Aires; south-america republic +latin-america +southern-cone
AM; Republic of Armenia; ; Armenian; ; Yerevan|Erevan; República de Armenia; ; armenio/a; Ereván|Yereván; western-asia republic landlocked +caucasus +eurasia
AW; ; ; Aruban; ; Oranjestad; ; ; arubeño/a|arubano/a; Oranjestad; caribbean territory island +antilles
AU; Commonwealth of Australia; ; Australian; Aussies; Canberra; Mancomunidad de Australia|Commonwealth de Australia; ; australiano/a; Canberra; australia-and-new-zealand commonwealth island +pacific +indian-ocean
AT; Republic of Austria; ; Austrian; ; Vienna; República de Austria; ; austriaco/a|austríaco/a; Viena; western-europe republic landlocked +central-europe +alps
AZ; Republic of Azerbaijan; Azerbaidzhan; Azerbaijani|Azeri; ; Baku; República de Azerbaiyán; Azerbaiyan|Azerbaiján|Azerbaidján; azerbaiyano/a|azerí/es|azerbaiyaní/es; Bakú; western-asia republic landlocked +caucasus +eurasia +caspian
BS; Commonwealth of The Bahamas|Commonwealth of the Bahamas; The Bahamas; Bahamian; ; Nassau; Commonwealth de las Bahamas|Mancomunidad de las Bahamas; Las Bahamas; bahameño/a|bahamés/esa; Nasáu|Nassau; caribbean commonwealth island archipelago +antilles
BH; Kingdom of Bahrain; ; Bahraini; ; Manama; Reino de Baréin|Reino de Bahrein; Bahréin|Bahrain; bareiní/es|bahreiní/es; Manama; western-asia kingdom island archipelago +arab-world +gulf +middle-east
BD; People's Republic of Bangladesh; ; Bangladeshi; ; Dhaka|Dacca; República Popular de Bangladesh|República Popular de Bangladés; ; bangladesí/es|bangladeshí/es; Daca|Dacca|Dhaka; southern-asia republic +south-asia
BB; ; ; Barbadian|Bajan; ; Bridgetown; ; ; barbadense/s; Bridgetown; caribbean republic island +antilles
BY; Republic of Belarus; Byelorussia|Belorussia|White Russia?; Belarusian|Belarussian|Byelorussian|Belorussian; ; Minsk; República de Belarús|República de Bielorrusia; Belarús|Belarus|Bielorusia; bielorruso/a|belaruso/a; Minsk; eastern-europe republic landlocked
BE; Kingdom of Belgium; ; Belgian; ; Brussels?; Reino de Bélgica; ; belga/s; Bruselas?; western-europe kingdom +benelux
BZ; ; ; Belizean; ; Belmopan|Belize City; ; ; beliceño/a; Belmopán|Ciudad de Belice; central-america +caribbean +latin-america +isthmus
BJ; Republic of Benin; Dahomey; Beninese|Beninois; ; Porto-Novo|Cotonou; República de Benín; Dahomey; beninés/esa; Porto Novo|Porto-Novo|Cotonú|Cotonou; western-africa republic +sub-saharan-africa
BM; ; ; Bermudian|Bermudan; ; Hamilton?; ; ; bermudeño/a; Hamilton?; northern-america territory island archipelago
BT; Kingdom of Bhutan; ; Bhutanese; ; Thimphu|Thimbu; Reino de Bután; Bhután; butanés/esa|bhutanés/esa; Timbu|Timbú|Thimphu; southern-asia kingdom landlocked +himalaya +south-asia
BO; Plurinational State of Bolivia; ; Bolivian; ; La Paz?|Sucre?; Estado Plurinacional de Bolivia; ; boliviano/a; La Paz?|Sucre?; south-america landlocked +latin-america +andes
BA; ; Bosnia & Herzegovina|Bosnia|Bosnia-Herzegovina|BiH; Bosnian|Bosnian-Herzegovinian|Herzegovinian; ; Sarajevo; ; Bosnia|Bosnia-Herzegovina|Bosnia Herzegovina; bosnio/a|bosnioherzegovino/a; Sarajevo; southern-europe +balkans
BW; Republic of Botswana; ; Botswanan; Motswana|Batswana; Gaborone; República de Botswana|República de Botsuana; Botswana; botsuano/a|botswanés/esa|botsuanés/esa; Gaborone; southern-africa republic landlocked +sub-saharan-africa
BV; ; ; ; ; ; ; ; ; ; south-america territory island
BR; Federative Republic of Brazil; Brasil; Brazilian; ; Brasilia|Brasília; República Federativa de Brasil|República Federativa del Brasil; ; brasileño/a|brasilero/a; Brasilia; south-america republic +latin-america +amazonia
IO; ; Chagos Archipelago|Chagos Islands|Diego Garcia; ; ; ; ; Archipiélago de Chagos|islas Chagos|Diego García?; ; ; eastern-africa territory island archipelago +indian-ocean
BN; Brunei Darussalam|State of Brunei Darussalam|Nation of Brunei; Brunei; Bruneian; ; Bandar Seri Begawan; Brunéi Darussalam|Brunei Darussalam; Brunei; bruneano/a; Bandar Seri Begawan; south-eastern-asia sultanate
BG; Republic of Bulgaria; ; Bulgarian; Bulgar?|Bulgars?; Sofia?; República de Bulgaria; ; búlgaro/a; Sofía?; eastern-europe republic +balkans +black-sea
BF; ; Upper Volta|Burkina; Burkinabe|Burkinabé|Burkinabè|Burkinan; ; Ouagadougou; ; Alto Volta|Burkina; burkinés/esa|burkinabé/s|burkinabe/s; Uagadugú|Ouagadougou; western-africa landlocked +sahel +sub-saharan-africa
BI; Republic of Burundi; ; Burundian; ; Gitega|Bujumbura; República de Burundi; ; burundés/esa; Gitega|Buyumbura|Bujumbura; eastern-africa republic landlocked +great-lakes-africa +sub-saharan-africa
KH; Kingdom of Cambodia; Kampuchea|Democratic Kampuchea; Cambodian|Khmer?|Kampuchean; ; Phnom Penh; Reino de Camboya; Kampuchea; camboyano/a|jemer/es?; Phnom Penh|Nom Pen; south-eastern-asia kingdom +indochina
CM; Republic of Cameroon; Cameroun; Cameroonian; ; Yaounde|Yaoundé; República de Camerún|República del Camerún; ; camerunés/esa; Yaundé|Yaoundé; middle-africa republic +sub-saharan-africa
CA; ; ; Canadian; ; Ottawa; ; ; canadiense/s; Ottawa; northern-america +north-america
CV; Republic of Cabo Verde|Republic of Cape Verde; Cabo Verde; Cape Verdean|Cabo Verdean|Cape Verdian; ; Praia?; República de Cabo Verde; ; caboverdiano/a; Praia?; western-africa republic island archipelago +sub-saharan-africa
KY; ; Caymans?|Grand Cayman; Caymanian; ; George Town?; ; Gran Caimán; caimanés/esa; George Town?; caribbean territory island archipelago +antilles
CF; ; Central African Rep.|Central Africa?; Central African?; ; Bangui; ; Centroáfrica?|República Centro Africana; centroafricano/a?; Bangui; middle-africa republic landlocked +sub-saharan-africa
TD; Republic of Chad; Chad?|Tchad; Chadian; ; N'Djamena|Ndjamena|Fort-Lamy; República del Chad|República de Chad; Tchad; chadiano/a; Yamena|N'Djamena; middle-africa republic landlocked +sahel +sub-saharan-africa
CL; Republic of Chile; ; Chilean; ; Santiago?|Santiago de Chile; República de Chile; ; chileno/a; Santiago?|Santiago de Chile; south-america republic +latin-america +andes +southern-cone
CN; People's Republic of China; PRC|P.R. China|PR China|P. R. China|P.R.C.|Mainland China|mainland China|Red China|Communist China; Chinese; ; Beijing|Peking; República Popular China|República Popular de China; RPCh|RPC|China Popular|China continental; chino/a; Pekín|Beijing; eastern-asia republic +far-east
CX; ; Christmas Island; ; ; ; ; ; ; ; australia-and-new-zealand territory island +indian-ocean
CC; ; Cocos Islands|Keeling Islands|Cocos (Keeling) Islands; Cocos Islander; Cocos Islanders; ; ; Islas Keeling; ; ; australia-and-new-zealand territory island archipelago +indian-ocean
CO; Republic of Colombia; ; Colombian; ; Bogota|Bogotá|Bogotá, D.C.; República de Colombia; ; colombiano/a; Bogotá|Santa Fe de Bogotá; south-america republic +latin-america +andes
KM; Union of the Comoros; Comoro Islands|Comores|the Comoros; Comorian|Comoran; ; Moroni; Unión de las Comoras; Islas Comoras|Comores; comorense/s|comorano/a; Moroni; eastern-africa island archipelago +indian-ocean +arab-world +sub-saharan-africa
CG; Republic of the Congo|Republic of Congo; Congo-Brazzaville|Congo Brazzaville|Congo-B|Congo, Rep.|Congo?|the Congo?|Congo Republic; Congolese?; ; Brazzaville; República del Congo; Congo-Brazzaville|Congo Brazzaville|Congo?|el Congo?; congoleño/a?|congolés/esa?; Brazzaville; middle-africa republic +sub-saharan-africa
CD; Democratic Republic of the Congo|Democratic Republic of Congo; DRC|D.R.C.|the DRC|DR Congo|D.R. Congo|RDC|Congo-Kinshasa|Congo Kinshasa|Zaire|Zaïre|Congo, Dem. Rep.|Congo?|the Congo?; Congolese?|Zairean|Zairian; ; Kinshasa; República Democrática del Congo; RDC|RD Congo|R. D. del Congo|Congo-Kinshasa|Congo Kinshasa|Zaire|Congo?|el Congo?|RD del Congo; congoleño/a?|congolés/esa?|zaireño/a; Kinsasa|Kinshasa; middle-africa republic +great-lakes-africa +sub-saharan-africa
CK; ; ; Cook Islander|Cook Island?; Cook Islanders; Avarua|Rarotonga; ; ; ; Avarua|Rarotonga; polynesia island archipelago +pacific
CR; Republic of Costa Rica; ; Costa Rican|Tico?; ; San José?|San Jose?; República de Costa Rica; ; costarricense/s|costarriqueño/a|tico/a?; San José?; central-america republic +latin-america +isthmus
CI; Republic of Côte d'Ivoire|Republic of Cote d'Ivoire; Ivory Coast|Cote d'Ivoire|Cote D'Ivoire; Ivorian|Ivoirian|Ivoirien?; ; Yamoussoukro|Abidjan; República de Costa de Marfil|República de Côte d'Ivoire; Côte d'Ivoire|Cote d'Ivoire; marfileño/a|ivoriano/a|costamarfileño/a; Yamusukro|Yamoussoukro|Abiyán|Abiyan|Abidjan; western-africa republic +sub-saharan-africa
HR; Republic of Croatia; ; Croatian|Croat; Croats; Zagreb; República de Croacia; ; croata/s; Zagreb; southern-europe republic +balkans +mediterranean
CU; Republic of Cuba; ; Cuban; ; Havana|La Habana|Habana; República de Cuba; ; cubano/a; La Habana; caribbean republic island archipelago +latin-america +antilles
CY; Republic of Cyprus; ; Cypriot|Greek Cypriot; Cypriots|Cypriotes; Nicosia; República de Chipre; ; chipriota/s; Nicosia; western-asia republic island +mediterranean +europe
CZ; Czech Republic; Czech Rep.; Czech; Czechs; Prague; República Checa; Chequia|Rep. Checa; checo/a; Praga; eastern-europe republic landlocked +central-europe
DK; Kingdom of Denmark; ; Danish; Dane?|Danes; Copenhagen; Reino de Dinamarca; ; danés/esa|dinamarqués/esa; Copenhague; northern-europe kingdom +nordic +scandinavia
DJ; Republic of Djibouti; Jibuti; Djiboutian; ; Djibouti City; República de Yibuti|República de Djibouti; Djibouti|Djibuti|Yibouti; yibutiano/a|djiboutiano/a; Ciudad de Yibuti; eastern-africa republic +horn-of-africa +arab-world +sub-saharan-africa
DM; Commonwealth of Dominica; ; Dominican?; ; Roseau; Mancomunidad de Dominica|Commonwealth de Dominica; ; dominiqués/esa|dominico/a?; Roseau; caribbean commonwealth island +antilles
DO; ; Dom. Rep.; Dominican?; ; Santo Domingo; ; Rep. Dominicana|Dominicana?; dominicano/a|quisqueyano/a; Santo Domingo; caribbean republic island +latin-america +antilles
EC; Republic of Ecuador; ; Ecuadorian|Ecuadorean|Ecuadoran; ; Quito; República del Ecuador|República de Ecuador; ; ecuatoriano/a; Quito; south-america republic +latin-america +andes
EG; Arab Republic of Egypt; ; Egyptian; ; Cairo; República Árabe de Egipto; ; egipcio/a; El Cairo|Cairo; northern-africa republic +arab-world +middle-east +mediterranean +north-africa
SV; Republic of El Salvador; Salvador?; Salvadoran|Salvadorean|Salvadorian; ; San Salvador; República de El Salvador; Salvador?; salvadoreño/a; San Salvador; central-america republic +latin-america +isthmus
GQ; Republic of Equatorial Guinea; ; Equatorial Guinean|Equatoguinean; ; Malabo|Ciudad de la Paz; República de Guinea Ecuatorial; ; ecuatoguineano/a|guineoecuatoriano/a; Malabo; middle-africa republic +sub-saharan-africa
ER; State of Eritrea; ; Eritrean; ; Asmara; Estado de Eritrea; ; eritreo/a; Asmara; eastern-africa +horn-of-africa +sub-saharan-africa
EE; Republic of Estonia; ; Estonian; ; Tallinn; República de Estonia; ; estonio/a; Tallin|Tallinn; northern-europe republic +baltic
ET; Federal Democratic Republic of Ethiopia; Abyssinia; Ethiopian|Abyssinian?; ; Addis Ababa|Addis Abeba; República Democrática Federal de Etiopía|República Federal Democrática de Etiopía; Abisinia; etíope/s|abisinio/a?; Adís Abeba|Addis Abeba; eastern-africa republic landlocked +horn-of-africa +sub-saharan-africa
FK; ; Falklands|the Falklands|Malvinas|Falkland Islands (Malvinas); Falkland Islander; Falkland Islanders; Stanley?|Port Stanley; ; Malvinas|Las Malvinas|Islas Falkland; malvinense/s; Puerto Argentino|Puerto Stanley|Stanley?; south-america territory island archipelago
FO; ; Faeroe Islands|Faroes|the Faroes; Faroese|Faeroese; Faroe Islander|Faroe Islanders; Tórshavn|Torshavn; ; Feroe|Islas Feroes; feroés/esa; Tórshavn|Torshavn; northern-europe territory island archipelago +nordic
FJ; Republic of Fiji|Republic of the Fiji Islands; Fiji Islands; Fijian; ; Suva; República de Fiyi|República de Fiji; Islas Fiyi|Islas Fiji|Fidji|Fiji; fiyiano/a|fijiano/a; Suva; melanesia republic island archipelago +pacific
FI; Republic of Finland; ; Finnish; Finn?|Finns; Helsinki; República de Finlandia; ; finlandés/esa|finés/esa; Helsinki; northern-europe republic +nordic
FR; French Republic; ; French; Frenchman|Frenchmen|Frenchwoman|Frenchwomen; Paris; República Francesa; ; francés/esa|galo/a?; París; western-europe republic +mediterranean
GF; ; Guyane?; French Guianese|French Guianan|Guianese?; ; Cayenne; ; Guayana francesa|Guyana Francesa|Guyane?; guayanés/esa?|francoguayanés/esa; Cayena; south-america territory +amazonia
PF; ; Tahiti; French Polynesian|Tahitian; ; Papeete; ; Tahití|Polinesia francesa; francopolinesio/a|tahitiano/a; Papeete; polynesia territory island archipelago +pacific
TF; ; French Southern and Antarctic Lands|French Southern Territories; ; ; ; ; Tierras Australes y Antárticas Francesas; ; ; eastern-africa territory island +indian-ocean
GA; Gabonese Republic; ; Gabonese; ; Libreville; República Gabonesa; ; gabonés/esa; Libreville; middle-africa republic +sub-saharan-africa
GM; Republic of The Gambia|Republic of the Gambia|Islamic Republic of The Gambia; The Gambia; Gambian; ; Banjul; República de Gambia|República de la Gambia; La Gambia; gambiano/a; Banjul; western-africa republic +sub-saharan-africa
GE; Republic of Georgia; Georgia?; Georgian?; ; Tbilisi|Tiflis; República de Georgia; Georgia?; georgiano/a; Tiflis|Tbilisi; western-asia +caucasus +eurasia +black-sea
DE; Federal Republic of Germany; FRG|F.R.G.|West Germany|Deutschland; German|West German; ; Berlin|Bonn?; República Federal de Alemania; RFA|Alemania Federal|Alemania Occidental|República Federal Alemana; alemán/ana|germano/a?; Berlín|Bonn?; western-europe republic +central-europe
GH; Republic of Ghana; Gold Coast?; Ghanaian|Ghanian; ; Accra; República de Ghana; Costa de Oro?; ghanés/esa; Acra|Accra; western-africa republic +sub-saharan-africa
GI; ; ; Gibraltarian; ; ; ; Peñón de Gibraltar; gibraltareño/a|llanito/a?; ; southern-europe territory +mediterranean
GR; Hellenic Republic; Hellas; Greek|Hellenic; Greeks|Hellenes; Athens; República Helénica; ; griego/a|heleno/a|helénico/a; Atenas; southern-europe republic +balkans +mediterranean
GL; ; Kalaallit Nunaat; Greenlandic|Greenlander?; Greenlanders; Nuuk|Godthab; ; ; groenlandés/esa; Nuuk; northern-america territory island +arctic
GD; ; State of Grenada; Grenadian; ; St. George's|Saint George's|St George's?; ; Granada?|Grenada; granadino/a?; Saint George's|Saint George; caribbean island +antilles
GP; ; ; Guadeloupean|Guadeloupian; ; Basse-Terre|Pointe-à-Pitre; ; Guadalupe?|Guadeloupe; guadalupeño/a; Basse-Terre; caribbean territory island archipelago +antilles
GU; ; ; Guamanian|Chamorro?; ; Hagåtña|Hagatna|Agana; ; ; guameño/a; Agaña|Hagåtña; micronesia territory island +pacific
GT; Republic of Guatemala; ; Guatemalan; ; Guatemala City; República de Guatemala; ; guatemalteco/a|chapín/ina?; Ciudad de Guatemala; central-america republic +latin-america +isthmus
GN; Republic of Guinea; Guinea-Conakry|Guinea Conakry|French Guinea|Guinée?; Guinean; ; Conakry; República de Guinea; Guinea-Conakry|Guinea Conakry|Guinea Conakri; guineano/a?; Conakri|Conakry; western-africa republic +sub-saharan-africa
GW; Republic of Guinea-Bissau; Guinea Bissau|Guiné-Bissau|Portuguese Guinea; Bissau-Guinean|Guinea-Bissauan; ; Bissau; República de Guinea-Bissau|República de Guinea-Bisáu; Guinea Bissau|Guinea Bissáu|Guinea Bisáu|Guinea-Bissau; bisauguineano/a|guineano/a?; Bisáu|Bissau; western-africa republic +sub-saharan-africa
GY; Co-operative Republic of Guyana|Cooperative Republic of Guyana; British Guiana; Guyanese; ; Georgetown?; República Cooperativa de Guyana; Guayana Británica; guyanés/esa; Georgetown?; south-america republic +caribbean +amazonia
HT; Republic of Haiti; Hayti; Haitian; ; Port-au-Prince|Port au Prince; República de Haití; Haiti; haitiano/a; Puerto Príncipe; caribbean republic island +latin-america +antilles
HM; ; ; ; ; ; ; ; ; ; australia-and-new-zealand territory island +indian-ocean
VA; State of the Vatican City|Vatican City State; Holy See|the Holy See|the Vatican|Vatican|Vatican City; ; ; ; Estado de la Ciudad del Vaticano; Santa Sede|la Santa Sede|el Vaticano|Vaticano; vaticano/a; ; southern-europe landlocked
HN; Republic of Honduras; ; Honduran; ; Tegucigalpa; República de Honduras; ; hondureño/a|catracho/a; Tegucigalpa; central-america republic +latin-america +isthmus
HK; Hong Kong Special Administrative Region|Hong Kong Special Administrative Region of China; HKSAR|Hongkong|Hong Kong SAR; ; Hong Konger|Hong Kongers|Hongkonger|Hongkongers; ; Región Administrativa Especial de Hong Kong; Hongkong|RAE de Hong Kong; hongkonés/esa; ; eastern-asia territory +far-east
HU; ; Republic of Hungary; Hungarian|Magyar?; ; Budapest; ; República de Hungría; húngaro/a|magiar/es?; Budapest; eastern-europe landlocked +central-europe
IS; Republic of Iceland; ; Icelandic; Icelander|Icelanders; Reykjavik|Reykjavík; República de Islandia; ; islandés/esa; Reikiavik|Reykjavik; northern-europe republic island +nordic
IN; Republic of India; Bharat?; Indian; ; New Delhi|Delhi; República de la India|República de India; la India; indio/a?|hindú/es?; Nueva Delhi|Delhi|Nueva Deli; southern-asia republic +south-asia
ID; Republic of Indonesia; Dutch East Indies; Indonesian; ; Jakarta|Djakarta; República de Indonesia; Indias Orientales Neerlandesas; indonesio/a; Yakarta|Jakarta; south-eastern-asia republic island archipelago +pacific +indian-ocean
IR; Islamic Republic of Iran; Persia?|I.R. Iran; Iranian|Persian?; ; Tehran|Teheran; República Islámica de Irán|República Islámica del Irán; Persia?|Iran; iraní/es|persa/s?; Teherán; southern-asia republic +middle-east +gulf +caspian +western-asia
IQ; Republic of Iraq; ; Iraqi; ; Baghdad|Bagdad; República de Iraq|República del Iraq|República de Irak; Iraq|Irak; iraquí/es|irakí/es; Bagdad; western-asia republic +arab-world +middle-east
IE; Republic of Ireland; Eire|Éire; Irish; Irishman|Irishmen|Irishwoman|Irishwomen; Dublin; República de Irlanda; Éire|Eire; irlandés/esa; Dublín; northern-europe republic island
IL; State of Israel; ; Israeli; ; Jerusalem?|Tel Aviv; Estado de Israel; ; israelí/es; Jerusalén?|Tel Aviv; western-asia +middle-east +mediterranean
IT; Italian Republic; ; Italian; ; Rome?; República Italiana; ; italiano/a; Roma?; southern-europe republic +mediterranean
JM; ; ; Jamaican; ; Kingston?; ; ; jamaicano/a|jamaiquino/a; Kingston?; caribbean island +antilles
JP; ; Nippon?; Japanese; ; Tokyo; ; ; japonés/esa|nipón/ona; Tokio; eastern-asia island archipelago +far-east +pacific
JO; Hashemite Kingdom of Jordan; Jordan?|Transjordan; Jordanian; ; Amman; Reino Hachemita de Jordania|Reino Hachemí de Jordania; Transjordania; jordano/a; Ammán|Amán; western-asia kingdom +arab-world +middle-east
KZ; Republic of Kazakhstan; Kazakstan|Qazaqstan; Kazakh|Kazakhstani|Kazak|Qazaq; Kazakhs|Kazaks; Astana|Nur-Sultan|Nursultan?|Alma-Ata; República de Kazajstán|República de Kazajistán|República de Kazajastán; Kazajstán|Kazajistán|Kasajistán|Kasajstán|Kazakhstán|Kazakstán|Kazajastán|Kazakhstan|Kazakistán; kazajo/a|kazako/a|kazajstano/a|kazajistaní/es; Astaná|Astana|Nur-Sultán|Nursultán|Nur-Sultan; central-asia republic landlocked +eurasia +caspian
KE; Republic of Kenya; ; Kenyan; ; Nairobi; República de Kenia|República de Kenya; Kenya; keniano/a|keniata/s|kenyano/a; Nairobi; eastern-africa republic +sub-saharan-africa
KI; Republic of Kiribati; Gilbert Islands; I-Kiribati|Kiribatian|Gilbertese?; ; South Tarawa|Tarawa|Bairiki; República de Kiribati; Islas Gilbert; kiribatiano/a|gilbertense/s; Tarawa|Tarawa Sur; micronesia republic island archipelago +pacific
KP; Democratic People's Republic of Korea; DPRK|D.P.R.K.|North Korea|N. Korea|DPR Korea; North Korean|N. Korean; ; Pyongyang; República Popular Democrática de Corea; RPDC|Corea del Norte|Norcorea|Corea Democrática; norcoreano/a; Pionyang|Pyongyang; eastern-asia +far-east
KR; Republic of Korea; ROK|R.O.K.|South Korea|S. Korea|Rep. of Korea|Korea?; South Korean|S. Korean|Korean?; ; Seoul; República de Corea; Corea del Sur|Surcorea|Sudcorea|Corea?; surcoreano/a|sudcoreano/a|coreano/a?; Seúl; eastern-asia republic +far-east
KW; State of Kuwait; ; Kuwaiti; ; Kuwait City; Estado de Kuwait; ; kuwaití/es; Ciudad de Kuwait|Kuwait City; western-asia emirate +arab-world +gulf +middle-east
KG; Kyrgyz Republic; Kirghizia|Kirgizstan|Kirghizstan|Kyrgyzia; Kyrgyz|Kyrgyzstani|Kirghiz|Kirgiz; ; Bishkek|Frunze?; República Kirguisa; Kirguizistán|Kirguizstán|Kirguizia|Kirguisia|Kirguistan; kirguís/isa|kirguiso/a|kirguistaní/es|kirguizo/a; Biskek|Bishkek; central-asia republic landlocked +eurasia
LA; Lao People's Democratic Republic; Lao PDR|Lao P.D.R.; Lao|Laotian; ; Vientiane; República Democrática Popular Lao; ; laosiano/a; Vientián|Vientiane; south-eastern-asia republic landlocked +indochina
LV; Republic of Latvia; ; Latvian|Lett?; ; Riga; República de Letonia; Latvia; letón/ona; Riga; northern-europe republic +baltic
LB; Lebanese Republic; ; Lebanese; ; Beirut; República Libanesa; el Líbano; libanés/esa; Beirut; western-asia republic +arab-world +middle-east +mediterranean +levant
LS; Kingdom of Lesotho; Basutoland; Basotho|Lesothan|Mosotho; ; Maseru; Reino de Lesoto|Reino de Lesotho; Lesotho; lesotense/s|basoto/s; Maseru; southern-africa kingdom landlocked +sub-saharan-africa
LR; Republic of Liberia; ; Liberian; ; Monrovia; República de Liberia; ; liberiano/a; Monrovia; western-africa republic +sub-saharan-africa
LY; State of Libya|Great Socialist People's Libyan Arab Jamahiriya; Libyan Arab Jamahiriya|Jamahiriya; Libyan; ; Tripoli; Estado de Libia; Jamahiriya; libio/a; Trípoli; northern-africa +maghreb +arab-world +mediterranean +north-africa
LI; Principality of Liechtenstein; ; ; Liechtensteiner|Liechtensteiners; Vaduz; Principado de Liechtenstein; ; liechtensteiniano/a; Vaduz; western-europe principality landlocked +alps
LT; Republic of Lithuania; ; Lithuanian; ; Vilnius; República de Lituania; ; lituano/a; Vilna|Vilnius; northern-europe republic +baltic
LU; Grand Duchy of Luxembourg; Luxemburg; Luxembourgish|Luxembourgeois; Luxembourger|Luxembourgers; Luxembourg City; Gran Ducado de Luxemburgo; ; luxemburgués/esa; Ciudad de Luxemburgo; western-europe grand-duchy landlocked +benelux
MO; Macao Special Administrative Region|Macau Special Administrative Region; Macau|Macao SAR|Macau SAR; Macanese; ; ; Región Administrativa Especial de Macao; Macau|RAE de Macao; macaense/s; ; eastern-asia territory +far-east
MG; Republic of Madagascar; Malagasy Republic; Malagasy|Madagascan; Malagasies; Antananarivo|Tananarive; República de Madagascar; ; malgache/s; Antananarivo; eastern-africa republic island +indian-ocean +sub-saharan-africa
MW; Republic of Malawi; Nyasaland; Malawian; ; Lilongwe; República de Malaui|República de Malawi; Malawi; malauí/es|malawiano/a; Lilongüe|Lilongwe; eastern-africa republic landlocked +sub-saharan-africa +southern-africa
MY; ; Malaya|Federation of Malaysia; Malaysian; ; Kuala Lumpur|Putrajaya; ; Malaisia; malasio/a|malayo/a?; Kuala Lumpur|Putrajaya; south-eastern-asia
MV; Republic of Maldives|Republic of the Maldives; The Maldives|the Maldives|Maldive Islands; Maldivian; ; Malé|Male?|Male'; República de Maldivas|República de las Maldivas; Las Maldivas|Islas Maldivas; maldivo/a; Malé|Male?; southern-asia republic island archipelago +indian-ocean +south-asia
ML; Republic of Mali; French Sudan; Malian; ; Bamako; República de Malí|República de Mali; Malí|Mali; maliense/s|malí/es?; Bamako; western-africa republic landlocked +sahel +sub-saharan-africa
MT; Republic of Malta; ; Maltese; ; Valletta|La Valletta; República de Malta; ; maltés/esa; La Valeta; southern-europe republic island archipelago +mediterranean
MH; Republic of the Marshall Islands; RMI|the Marshalls|Marshalls; Marshallese|Marshall Islander; Marshall Islanders; Majuro; República de las Islas Marshall; ; marshalés/esa; Majuro; micronesia republic island archipelago +pacific
MQ; ; ; Martinican|Martiniquan|Martiniquais; ; Fort-de-France; ; Martinique; martiniqués/esa|martiniqueño/a; Fort-de-France|Fort de France; caribbean territory island +antilles
MR; Islamic Republic of Mauritania; ; Mauritanian; ; Nouakchott; República Islámica de Mauritania; ; mauritano/a; Nuakchot|Nouakchott; western-africa republic +maghreb +sahel +arab-world +sub-saharan-africa
MU; Republic of Mauritius; Ile Maurice?; Mauritian; ; Port Louis; República de Mauricio; Mauricio?|Isla Mauricio|Islas Mauricio; mauriciano/a; Port Louis; eastern-africa republic island +indian-ocean +sub-saharan-africa
YT; ; ; Mahoran|Mahorais; ; Mamoudzou; ; ; mayotés/esa; Mamoudzou; eastern-africa territory island +indian-ocean
MX; United Mexican States; ; Mexican; ; Mexico City|Ciudad de Mexico|Ciudad de México; Estados Unidos Mexicanos; Méjico; mexicano/a|mejicano/a|azteca/s?; Ciudad de México|México, D. F.|México D.F.|CDMX; central-america republic +latin-america +north-america
FM; Federated States of Micronesia; FSM|F.S.M.|Micronesia; Micronesian?; ; Palikir|Pohnpei?; Estados Federados de Micronesia; Micronesia|EFM; micronesio/a?; Palikir; micronesia island archipelago +pacific
MD; Republic of Moldova; Moldavia|Bessarabia?; Moldovan|Moldavian; ; Chisinau|Chișinău|Kishinev; República de Moldavia|República de Moldova; Moldova; moldavo/a; Chisináu|Chisinau; eastern-europe republic landlocked
MC; Principality of Monaco; Monte Carlo?; Monegasque|Monégasque|Monacan; Monegasques|Monégasques; ; Principado de Mónaco; Montecarlo?; monegasco/a; ; western-europe principality +mediterranean
MN; Mongolian People's Republic; Outer Mongolia; Mongolian|Mongol?; ; Ulaanbaatar|Ulan Bator|Ulan Baator; ; ; mongol/a|mongolés/esa; Ulán Bator|Ulan Bator; eastern-asia landlocked
MS; ; ; Montserratian; ; Plymouth?|Brades; ; ; montserratense/s; Plymouth?|Brades; caribbean territory island +antilles
MA; Kingdom of Morocco; ; Moroccan; ; Rabat; Reino de Marruecos; ; marroquí/es; Rabat; northern-africa kingdom +maghreb +arab-world +mediterranean +north-africa
MZ; Republic of Mozambique; Moçambique; Mozambican|Mozambiquean; ; Maputo|Lourenço Marques; República de Mozambique; ; mozambiqueño/a|mozambicano/a; Maputo; eastern-africa republic +sub-saharan-africa +southern-africa
MM; Republic of the Union of Myanmar|Union of Myanmar; Burma|Union of Burma|Myanmar (Burma)|Burma/Myanmar; Burmese|Myanmarese|Burman?; Burmans?; Naypyidaw|Nay Pyi Taw|Nay Pyi Daw|Naypyitaw|Yangon|Rangoon; República de la Unión de Myanmar; Birmania|Myanmar (Birmania); birmano/a|myanmareño/a; Naipyidó|Naipyidaw|Naypyidaw|Rangún; south-eastern-asia republic
NA; Republic of Namibia; South West Africa|South-West Africa; Namibian; ; Windhoek; República de Namibia; África del Sudoeste; namibio/a; Windhoek; southern-africa republic +sub-saharan-africa
NR; Republic of Nauru; Pleasant Island?; Nauruan; ; Yaren; República de Nauru; ; nauruano/a; Yaren; micronesia republic island +pacific
NP; Federal Democratic Republic of Nepal; Kingdom of Nepal; Nepali|Nepalese; ; Kathmandu|Katmandu; República Federal Democrática de Nepal; ; nepalí/es|nepalés/esa; Katmandú|Kathmandú; southern-asia republic landlocked +himalaya +south-asia
NL; Kingdom of the Netherlands; The Netherlands|the Netherlands|Holland|Nederland; Dutch; Dutchman|Dutchmen|Dutchwoman|Netherlander|Netherlanders; Amsterdam|The Hague?; Reino de los Países Bajos; Holanda|Los Países Bajos|los Países Bajos; neerlandés/esa|holandés/esa; Ámsterdam|Amsterdam|La Haya?; western-europe kingdom +benelux
NC; ; ; New Caledonian|Caledonian?; ; Noumea|Nouméa; ; ; neocaledonio/a; Numea|Nouméa; melanesia territory island archipelago +pacific
NZ; ; Aotearoa|Aotearoa New Zealand|N.Z.|NZ; Kiwi?; New Zealander|New Zealanders|Kiwis?; Wellington?; ; Nueva Zelandia; neozelandés/esa|neocelandés/esa; Wellington?; australia-and-new-zealand island archipelago +pacific
NI; Republic of Nicaragua; ; Nicaraguan; ; Managua; República de Nicaragua; ; nicaragüense/s|nica/s?; Managua; central-america republic +latin-america +isthmus
NE; Republic of the Niger|Republic of Niger; ; Nigerien|Nigerois; ; Niamey; República del Níger|República de Níger; Niger; nigerino/a; Niamey; western-africa republic landlocked +sahel +sub-saharan-africa
NG; Federal Republic of Nigeria; ; Nigerian; ; Abuja|Lagos; República Federal de Nigeria; ; nigeriano/a; Abuya|Abuja|Lagos?; western-africa republic +sub-saharan-africa
NU; ; ; Niuean; ; Alofi; ; ; niueño/a; Alofi; polynesia island +pacific
NF; ; ; Norfolk Islander; Norfolk Islanders; Kingston?; ; ; ; Kingston?; australia-and-new-zealand territory island +pacific
MP; Commonwealth of the Northern Mariana Islands; CNMI|Northern Marianas; Northern Mariana?|Northern Marianan; ; Saipan; Mancomunidad de las Islas Marianas del Norte; Marianas del Norte; ; Saipán; micronesia territory island archipelago +pacific
MK; Republic of North Macedonia|Republic of Macedonia|Former Yugoslav Republic of Macedonia|former Yugoslav Republic of Macedonia; Macedonia|FYROM|FYR Macedonia|TFYR Macedonia; Macedonian|North Macedonian; ; Skopje; República de Macedonia del Norte|República de Macedonia|Antigua República Yugoslava de Macedonia; Macedonia; macedonio/a|normacedonio/a; Skopie|Skopje; southern-europe republic landlocked +balkans
NO; Kingdom of Norway; ; Norwegian|Norse?; ; Oslo; Reino de Noruega; ; noruego/a; Oslo; northern-europe kingdom +nordic +scandinavia
OM; Sultanate of Oman; ; Omani; ; Muscat; Sultanía de Omán|Sultanato de Omán; Oman; omaní/es; Mascate; western-asia sultanate +arab-world +gulf +middle-east
PK; Islamic Republic of Pakistan; ; Pakistani; ; Islamabad; República Islámica de Pakistán|República Islámica del Pakistán; Paquistán; pakistaní/es|paquistaní/es; Islamabad; southern-asia republic +south-asia
PW; Republic of Palau; Belau; Palauan; ; Ngerulmud|Koror|Melekeok; República de Palau|República de Palaos; Palau|Palaos; palauano/a; Ngerulmud|Melekeok|Koror; micronesia republic island archipelago +pacific
PS; State of Palestine; Palestine|Palestinian Territories|Palestinian territories|Occupied Palestinian Territory|occupied Palestinian territory|Palestinian Territory|Palestinian Administered Areas|oPt; Palestinian; ; Ramallah?|East Jerusalem?; Estado de Palestina; Palestina|Territorios Palestinos|territorios palestinos|Territorio Palestino Ocupado|territorio palestino ocupado; palestino/a; Ramala?|Jerusalén Este?; western-asia +arab-world +middle-east +levant
PA; Republic of Panama; ; Panamanian; ; Panama City; República de Panamá; Panama; panameño/a; Ciudad de Panamá; central-america republic +latin-america +isthmus
PG; Independent State of Papua New Guinea; PNG|P.N.G.|Papua-New Guinea; Papua New Guinean|Papuan?; ; Port Moresby; Estado Independiente de Papúa Nueva Guinea|Estado Independiente de Papua Nueva Guinea; Papúa-Nueva Guinea|Papua Nueva Guinea|Papúa Nueva Guinea|Papúa?; papú/es?|papúa/s?|neoguineano/a; Puerto Moresby|Port Moresby; melanesia island +pacific
PY; Republic of Paraguay; ; Paraguayan; ; Asuncion|Asunción; República del Paraguay|República de Paraguay; ; paraguayo/a|guaraní/es?; Asunción?; south-america republic landlocked +latin-america +southern-cone
PE; Republic of Peru; Perú; Peruvian; ; Lima; República del Perú|República de Perú; ; peruano/a; Lima; south-america republic +latin-america +andes
PH; Republic of the Philippines; The Philippines|the Philippines|Philippine Islands|R.P.?; Philippine|Filipino|Filipina; Filipinas; Manila; República de Filipinas|República de las Filipinas; Las Filipinas|Islas Filipinas; filipino/a; Manila; south-eastern-asia republic island archipelago +pacific
PN; ; Pitcairn Island; Pitcairn Islander; Pitcairn Islanders; Adamstown; ; Isla Pitcairn; ; Adamstown; polynesia territory island +pacific
PL; Republic of Poland; Polish People's Republic; Polish; Pole?|Poles?; Warsaw; República de Polonia; ; polaco/a|polonés/esa; Varsovia; eastern-europe republic +central-europe
PT; Portuguese Republic; ; Portuguese; ; Lisbon; República Portuguesa; ; portugués/esa|luso/a|lusitano/a?; Lisboa; southern-europe republic +iberia
PR; Commonwealth of Puerto Rico; P.R.?; Puerto Rican|Boricua; Puertorriqueño?; San Juan?; Estado Libre Asociado de Puerto Rico; ; puertorriqueño/a|boricua/s|portorriqueño/a; San Juan?; caribbean territory island +latin-america +antilles
QA; State of Qatar; ; Qatari; ; Doha; Estado de Qatar|Estado de Catar; Qatar|Catar; catarí/es|qatarí/es; Doha; western-asia emirate +arab-world +gulf +middle-east
RE; ; La Réunion|Réunion Island|Reunion Island|Réunion|Reunion?; Réunionese|Reunionese|Réunionnais; ; Saint-Denis?; ; Reunión?|La Reunión?|isla de la Reunión|isla Reunión; reunionés/esa; Saint-Denis?|San Dionisio?; eastern-africa territory island +indian-ocean
RO; ; Rumania|Roumania; Romanian|Rumanian|Roumanian; ; Bucharest; ; Rumania; rumano/a; Bucarest; eastern-europe +balkans +black-sea
RU; Russian Federation; the Russian Federation; Russian; ; Moscow; Federación de Rusia|Federación Rusa; ; ruso/a; Moscú; eastern-europe +eurasia
RW; Republic of Rwanda; Ruanda; Rwandan|Rwandese; ; Kigali; República de Ruanda|República de Rwanda; Rwanda; ruandés/esa|rwandés/esa; Kigali; eastern-africa republic landlocked +great-lakes-africa +sub-saharan-africa
SH; Saint Helena, Ascension and Tristan da Cunha; St Helena?|St. Helena?|Saint Helena?|Ascension Island|Tristan da Cunha; Saint Helenian|St Helenian; ; Jamestown?; Santa Elena, Ascensión y Tristán de Acuña; Santa Elena?|Santa Helena?; ; Jamestown; western-africa territory island
KN; Federation of Saint Kitts and Nevis|Federation of Saint Christopher and Nevis; St. Kitts and Nevis|St Kitts and Nevis|St. Kitts & Nevis|St Kitts & Nevis|Saint Kitts & Nevis|St. Kitts-Nevis|St Kitts-Nevis|Saint Christopher and Nevis|St. Kitts|St Kitts|Saint Kitts; Kittitian|Nevisian|Kittitian and Nevisian; ; Basseterre; Federación de San Cristóbal y Nieves; Saint Kitts y Nevis|San Cristóbal y Nevis|Saint Kitts and Nevis|St. Kitts y Nevis|San Kitts y Nevis; sancristobaleño/a?|cristobaleño/a?; Basseterre; caribbean island archipelago +antilles
LC; ; St. Lucia|St Lucia; Saint Lucian|St. Lucian|St Lucian; ; Castries; ; Santa Lucía?; santalucense/s; Castries; caribbean island +antilles
PM; ; St. Pierre and Miquelon|St Pierre and Miquelon|Saint-Pierre and Miquelon|Saint-Pierre-et-Miquelon|St. Pierre & Miquelon; Saint-Pierrais|Miquelonnais; ; ; ; ; sanpedrino/a?; ; northern-america territory island archipelago
VC; ; St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent & the Grenadines|St Vincent & the Grenadines|St. Vincent & Grenadines|SVG?|St. Vincent?|St Vincent?|Saint Vincent?; Vincentian|Saint Vincentian; ; Kingstown; ; San Vicente?|San Vicente y Granadinas; sanvicentino/a|vicentino/a?; Kingstown; caribbean island archipelago +antilles
WS; Independent State of Samoa; Western Samoa; Samoan; ; Apia; Estado Independiente de Samoa; Samoa Occidental; samoano/a; Apia; polynesia island archipelago +pacific
SM; Republic of San Marino|Most Serene Republic of San Marino; ; Sammarinese|San Marinese; ; ; República de San Marino|Serenísima República de San Marino; ; sanmarinense/s; ; southern-europe republic landlocked
ST; Democratic Republic of São Tomé and Príncipe|Democratic Republic of Sao Tome and Principe; Sao Tome and Principe|São Tomé and Principe|São Tomé & Príncipe|Sao Tome & Principe|São Tomé e Príncipe|Sao Tome|São Tomé; São Toméan|Sao Tomean|Santomean|São Tomean; ; ; República Democrática de Santo Tomé y Príncipe; Santo Tomé y Principe|São Tomé y Príncipe|Sao Tomé y Príncipe|São Tomé e Príncipe|Santo Tomé?; santotomense/s; ; middle-africa republic island archipelago +sub-saharan-africa
SA; Kingdom of Saudi Arabia; KSA|K.S.A.; Saudi|Saudi Arabian; ; Riyadh; Reino de Arabia Saudita|Reino de Arabia Saudí|Reino de la Arabia Saudita; Arabia Saudí|Arabia Saudita; saudí/es|saudita/s; Riad; western-asia kingdom +arab-world +gulf +middle-east
SN; Republic of Senegal; Sénégal; Senegalese; ; Dakar; República del Senegal|República de Senegal; ; senegalés/esa; Dakar; western-africa republic +sahel +sub-saharan-africa
SC; Republic of Seychelles; The Seychelles|the Seychelles; Seychellois|Seselwa; ; Victoria?; República de Seychelles|República de las Seychelles; Islas Seychelles|Las Seychelles; seychellense/s; Victoria?; eastern-africa republic island archipelago +indian-ocean +sub-saharan-africa
SL; Republic of Sierra Leone; ; Sierra Leonean|Sierra Leonian; ; Freetown; República de Sierra Leona; Sierra Leone; sierraleonés/esa; Freetown; western-africa republic +sub-saharan-africa
SG; Republic of Singapore; ; Singaporean; ; ; República de Singapur; ; singapurense/s|singapurés/esa; ; south-eastern-asia republic island
SK; Slovak Republic; ; Slovak|Slovakian; Slovaks; Bratislava; República Eslovaca; ; eslovaco/a; Bratislava; eastern-europe republic landlocked +central-europe
SI; Republic of Slovenia; ; Slovenian|Slovene; Slovenes; Ljubljana; República de Eslovenia; ; esloveno/a; Liubliana; southern-europe republic +central-europe +balkans
SB; ; Solomons|the Solomons|The Solomon Islands; Solomon Islander; Solomon Islanders; Honiara; ; ; salomonense/s; Honiara; melanesia island archipelago +pacific
SO; Federal Republic of Somalia|Somali Republic; Somali Democratic Republic; Somali|Somalian; ; Mogadishu; República Federal de Somalia; ; somalí/es; Mogadiscio; eastern-africa republic +horn-of-africa +arab-world +sub-saharan-africa
ZA; Republic of South Africa; RSA|S. Africa|SA?; South African; ; Pretoria|Cape Town?|Tshwane|Bloemfontein?; República de Sudáfrica; Suráfrica|África del Sur?|República Sudafricana; sudafricano/a|surafricano/a; Pretoria|Ciudad del Cabo?|Bloemfontein?; southern-africa republic +sub-saharan-africa
GS; ; South Georgia; ; ; ; ; Georgia del Sur; ; ; south-america territory island
ES; Kingdom of Spain; España; Spanish; Spaniard|Spaniards; Madrid; Reino de España; ; español/a|hispano/a?|ibérico/a?; Madrid; southern-europe kingdom +iberia +mediterranean
LK; Democratic Socialist Republic of Sri Lanka; Ceylon|SriLanka; Sri Lankan|Srilankan|Ceylonese; ; Colombo|Sri Jayawardenepura Kotte|Sri Jayewardenepura Kotte; República Democrática Socialista de Sri Lanka; Ceilán; ceilanés/esa|ceilandés/esa|esrilanqués/esa|srilankés/esa|cingalés/esa?; Colombo|Sri Jayawardenapura Kotte; southern-asia republic island +indian-ocean +south-asia
SD; Republic of the Sudan|Republic of Sudan|Democratic Republic of the Sudan; the Sudan; Sudanese; ; Khartoum|Khartum; República del Sudán|República de Sudán; el Sudán; sudanés/esa; Jartum; northern-africa republic +arab-world +sahel +north-africa +sub-saharan-africa
SR; Republic of Suriname; Surinam|Dutch Guiana; Surinamese|Surinamer?; ; Paramaribo; República de Suriname|República de Surinam; Suriname|Surinam|Guayana Holandesa; surinamés/esa|surinameño/a; Paramaribo; south-america republic +caribbean +amazonia
SJ; ; Svalbard|Spitsbergen; ; ; Longyearbyen; ; Svalbard|Spitsbergen; ; Longyearbyen; northern-europe territory island archipelago +arctic
SZ; Kingdom of Eswatini|Kingdom of Swaziland; Swaziland|eSwatini; Swazi; Emaswati; Mbabane|Lobamba; Reino de Esuatini|Reino de Eswatini|Reino de Suazilandia|Reino de Swazilandia; Swazilandia|Suazilandia|Eswatini; suazi/s|esuatiní/es|swazi/s; Mbabane|Lobamba; southern-africa kingdom landlocked +sub-saharan-africa
SE; Kingdom of Sweden; ; Swedish; Swede?|Swedes; Stockholm; Reino de Suecia; ; sueco/a; Estocolmo; northern-europe kingdom +nordic +scandinavia
CH; Swiss Confederation; ; Swiss; ; Bern|Berne; Confederación Suiza|Confederación Helvética; ; suizo/a|helvético/a|helvecio/a; Berna; western-europe landlocked +alps +central-europe
SY; Syrian Arab Republic; ; Syrian; ; Damascus; República Árabe Siria; ; sirio/a; Damasco; western-asia republic +arab-world +middle-east +mediterranean +levant
TW; Republic of China?|Republic of China (Taiwan); Chinese Taipei|Taiwan, China|Taiwan, Province of China|Taiwan, ROC|Formosa?|R.O.C.?|ROC?; Taiwanese|Formosan?; ; Taipei; República de China?|República de China (Taiwán); Taipei Chino|China Taipéi|Formosa?|Taiwan|Taiwán, provincia de China; taiwanés/esa; Taipéi|Taipei|Taipéi; eastern-asia island +far-east
TJ; Republic of Tajikistan; Tadjikistan|Tadzhikistan; Tajik|Tajikistani|Tadjik; Tajiks|Tadjiks; Dushanbe; República de Tayikistán; Tadjikistán|Tayikistan|Tadyikistán; tayiko/a|tadjiko/a; Dusambé|Dushanbé|Dusanbé; central-asia republic landlocked
TZ; United Republic of Tanzania; Tanganyika; Tanzanian; ; Dodoma|Dar es Salaam|Dar-es-Salaam; República Unida de Tanzania|República Unida de Tanzanía; Tanzanía|Tanganica; tanzano/a|tanzaniano/a; Dodoma|Dar es-Salam|Dar es Salaam|Dar es Salam; eastern-africa republic +great-lakes-africa +sub-saharan-africa
TH; Kingdom of Thailand; Siam; Thai|Siamese?; ; Bangkok; Reino de Tailandia; Thailandia|Siam; tailandés/esa|thai?|siamés/esa?; Bangkok; south-eastern-asia kingdom +indochina
TL; Democratic Republic of Timor-Leste|Democratic Republic of East Timor; East Timor|Timor Leste|Timor?; Timorese|East Timorese; ; Dili; República Democrática de Timor-Leste|República Democrática de Timor Oriental; Timor Oriental|Timor Leste|Timor del Este|Timor?; timorense/s; Dili|Díli; south-eastern-asia republic island
TG; Togolese Republic; ; Togolese; ; Lome|Lomé; República Togolesa; ; togolés/esa; Lomé; western-africa republic +sub-saharan-africa
TK; ; ; Tokelauan; ; ; ; ; tokelauano/a; ; polynesia territory island archipelago +pacific
TO; Kingdom of Tonga; Friendly Islands?; Tongan; ; Nuku'alofa|Nukuʻalofa|Nukualofa; Reino de Tonga; ; tongano/a; Nukualofa|Nuku'alofa; polynesia kingdom island archipelago +pacific
TT; Republic of Trinidad and Tobago; Trinidad & Tobago|Trinidad-Tobago|T&T?|Trinidad?|Tobago; Trinidadian|Tobagonian|Trinbagonian|Trinidadian and Tobagonian; ; Port of Spain|Port-of-Spain; República de Trinidad y Tobago|República de Trinidad y Tabago; Trinidad y Tabago|Trinidad?|Trinidad-Tobago|Tobago; trinitense/s|trinitario/a?|tobaguense/s|trinitobaguense/s; Puerto España|Puerto de España; caribbean republic island archipelago +antilles
TN; Republic of Tunisia|Tunisian Republic; ; Tunisian; ; Tunis; República Tunecina|República de Túnez; Tunez|Tunicia; tunecino/a; ; northern-africa republic +maghreb +arab-world +mediterranean +north-africa
TR; Republic of Türkiye|Republic of Turkey|Republic of Turkiye; Turkey|Turkiye; Turkish; Turk?|Turks; Ankara; República de Turquía|República de Türkiye; Türkiye; turco/a|otomano/a?; Ankara; western-asia republic +eurasia +mediterranean +black-sea +middle-east
TM; ; ; Turkmen|Turkmenistani|Turkoman?; Turkmens|Turkmenians; Ashgabat|Ashkhabad|Ashgabad; ; Turkmenia; turcomano/a?|turkmeno/a; Asjabad|Ashgabat; central-asia landlocked +caspian
TC; ; Turks & Caicos Islands|Turks and Caicos|Turks & Caicos|TCI?; Turks and Caicos Islander|Turks Islander; Turks and Caicos Islanders; Cockburn Town|Grand Turk; ; Turcas y Caicos|Islas Turcos y Caicos; turcocaiqueño/a; Cockburn Town|Gran Turca; caribbean territory island archipelago +antilles
TV; ; Ellice Islands; Tuvaluan; ; Funafuti; ; Islas Ellice; tuvaluano/a; Funafuti; polynesia island archipelago +pacific
UG; Republic of Uganda; ; Ugandan; ; Kampala|Entebbe?; República de Uganda; ; ugandés/esa; Kampala; eastern-africa republic landlocked +great-lakes-africa +sub-saharan-africa
UA; ; the Ukraine|Ukrainian SSR; Ukrainian; ; Kyiv|Kiev|Kyïv; ; Ucraína; ucraniano/a|ucranio/a; Kiev|Kyiv|Kíev; eastern-europe +black-sea
AE; ; UAE|U.A.E.|the UAE|the Emirates|Emirates?; Emirati; ; Abu Dhabi|Dubai; ; EAU|E.A.U.|los Emiratos|Emiratos?; emiratí/es; Abu Dabi|Abu Dhabi|Dubái|Dubai; western-asia +arab-world +gulf +middle-east
GB; United Kingdom of Great Britain and Northern Ireland; UK|U.K.|Great Britain|Britain|the UK|the U.K.; British|English?|Scottish|Welsh?|Northern Irish; Briton|Britons|Brit?|Brits|Englishman?|Englishmen?|Englishwoman?|Scot?|Scots?; London; Reino Unido de Gran Bretaña e Irlanda del Norte; Gran Bretaña|R. Unido; británico/a|inglés/esa?|escocés/esa|galés/esa?|norirlandés/esa; Londres; northern-europe kingdom island
US; United States of America|the United States of America; US|U.S.|USA|U.S.A.|U.S|the US|the U.S.|the United States|the States?|America?|U. S.|U.S. of America; American; ; Washington?|Washington, D.C.|Washington D.C.|Washington DC|Washington, DC; Estados Unidos de América|los Estados Unidos de América|Estados Unidos de Norteamérica; EE. UU.|EE.UU.|EE. UU|EE UU|EEUU|EE.UU|EUA|E.U.A.|USA|U.S.A.|los Estados Unidos|Norteamérica?|Norte América?|Unión Americana; estadounidense/s|estadunidense/s|norteamericano/a|americano/a?|yanqui/s|gringo/a?; Washington?|Washington D.C.|Washington, D.C.|Washington D. C.|Washington DC; northern-america republic +north-america
UM; ; U.S. Minor Outlying Islands|US Minor Outlying Islands; ; ; ; ; ; ; ; micronesia territory island +pacific
UY; Oriental Republic of Uruguay|Eastern Republic of Uruguay; ; Uruguayan; ; Montevideo; República Oriental del Uruguay; ; uruguayo/a|charrúa/s?; Montevideo; south-america republic +latin-america +southern-cone
UZ; Republic of Uzbekistan; Uzbekhistan; Uzbek|Uzbekistani; Uzbeks; Tashkent; República de Uzbekistán; Uzbekistan; uzbeko/a; Taskent|Tashkent; central-asia republic landlocked
VU; Republic of Vanuatu; New Hebrides; Ni-Vanuatu|ni-Vanuatu|Vanuatuan; ; Port Vila|Port-Vila; República de Vanuatu; Nuevas Hébridas; vanuatuense/s; Port Vila|Port-Vila; melanesia republic island archipelago +pacific
VE; Bolivarian Republic of Venezuela|Republic of Venezuela; ; Venezuelan; ; Caracas; República Bolivariana de Venezuela|República de Venezuela; ; venezolano/a|bolivariano/a?; Caracas; south-america republic +latin-america +andes +caribbean
VN; Socialist Republic of Vietnam|Socialist Republic of Viet Nam; Viet Nam|Viet-Nam|North Vietnam; Vietnamese; ; Hanoi|Ha Noi; República Socialista de Vietnam|República Socialista de Viet Nam; Viet Nam; vietnamita/s; Hanói|Hanoi; south-eastern-asia republic +indochina
VG; ; BVI|B.V.I.|British Virgin Islands; British Virgin Islander; British Virgin Islanders; Road Town; ; BVI; ; Road Town; caribbean territory island archipelago +antilles
VI; Virgin Islands of the United States; USVI|U.S.V.I.|US Virgin Islands|U.S. Virgin Islands|United States Virgin Islands|Virgin Islands?; Virgin Islander?; Virgin Islanders?; Charlotte Amalie; ; Islas Vírgenes Estadounidenses|Islas Vírgenes americanas|Islas Vírgenes?; virgenense/s?; Charlotte Amalie; caribbean territory island archipelago +antilles
WF; ; Wallis & Futuna; Wallisian|Futunan; ; Mata-Utu|Mata Utu; ; ; walisiano/a; Mata-Utu; polynesia territory island archipelago +pacific
EH; Sahrawi Arab Democratic Republic|Saharawi Arab Democratic Republic; SADR|Spanish Sahara; Sahrawi|Saharawi|Saharan?; ; El Aaiún|Laayoune|El Aaiun; República Árabe Saharaui Democrática|República Árabe Saharahui Democrática; RASD|Sahara Occidental|Sáhara Occidental|Sahara Español; saharaui/s|saharauí/es?; El Aaiún; northern-africa +maghreb +arab-world +north-africa
YE; Republic of Yemen; North Yemen; Yemeni|Yemenite; Yemenites; Sanaa|Sana'a; República del Yemen|República de Yemen; el Yemen; yemení/es|yemenita/s; Saná|Sana; western-asia republic +arab-world +middle-east
ZM; Republic of Zambia; Northern Rhodesia; Zambian; ; Lusaka; República de Zambia; ; zambiano/a; Lusaka; eastern-africa republic landlocked +sub-saharan-africa +southern-africa
ZW; Republic of Zimbabwe; Rhodesia|Southern Rhodesia; Zimbabwean|Rhodesian; ; Harare; República de Zimbabue|República de Zimbabwe; Zimbabwe|Zimbaue|Rodesia; zimbabuense/s|zimbabuo/a; Harare; eastern-africa republic landlocked +sub-saharan-africa +southern-africa
AX; ; Aland|Åland; Ålandic|Ålander; Ålanders; Mariehamn; ; Åland|Aland|Islas Åland; alandés/esa; Mariehamn; northern-europe territory island archipelago +nordic
BQ; ; Bonaire, Sint Eustatius and Saba|BES islands|Bonaire|Sint Eustatius|Caribbean Netherlands; Bonairean; ; Kralendijk; ; Bonaire, San Eustaquio y Saba|Bonaire|San Eustaquio|Caribe neerlandés; bonairense/s; Kralendijk; caribbean territory island +antilles
CW; Country of Curaçao; Curacao; Curaçaoan|Curacaoan; ; Willemstad; ; Curaçao|Curazao|Curasao; curazoleño/a; Willemstad; caribbean territory island +antilles
GG; Bailiwick of Guernsey; ; ; ; St. Peter Port|Saint Peter Port; Bailiazgo de Guernsey; Guernesey|Guernsey; ; Saint Peter Port; northern-europe territory island
IM; ; Mann?; Manx; Manxman|Manxmen; Douglas?; ; ; manés/esa; Douglas?; northern-europe territory island
JE; Bailiwick of Jersey; Jersey?; ; Jerseyman|Jerseymen; St. Helier|Saint Helier|St Helier; Bailiazgo de Jersey; Jersey?; jerseyés/esa; Saint Helier; northern-europe territory island
ME; ; Republic of Montenegro; Montenegrin; ; Podgorica; ; República de Montenegro; montenegrino/a; Podgorica; southern-europe +balkans +mediterranean
BL; ; St. Barts|St Barts|St. Barths|St. Barthélemy|Saint Barthélemy|Saint-Barthélemy; ; ; Gustavia; ; San Bartolomé?; ; Gustavia; caribbean territory island +antilles
MF; Collectivity of Saint Martin; Saint-Martin|St. Martin?|St Martin?|Saint Martin?; ; ; Marigot; ; San Martín?|Saint-Martin; ; Marigot; caribbean territory island +antilles
RS; Republic of Serbia; ; Serbian|Serb; Serbs; Belgrade; República de Serbia; ; serbio/a; Belgrado; southern-europe republic landlocked +balkans
SX; ; St. Maarten|St Maarten|Saint Maarten; ; ; Philipsburg; ; Saint Maarten|San Martín (Países Bajos)|Sint Maarten; ; Philipsburg; caribbean territory island +antilles
SS; Republic of South Sudan; Southern Sudan|S. Sudan; South Sudanese; ; Juba; República de Sudán del Sur; Sudán Meridional; sursudanés/esa|sudsudanés/esa; Yuba|Juba; eastern-africa republic landlocked +sub-saharan-africa
XK; Republic of Kosovo; Kosova; Kosovar|Kosovan|Kosovo Albanian?; Kosovars; Pristina|Prishtina; República de Kosovo; Kósovo|Kosova; kosovar/es; Pristina; southern-europe republic landlocked +balkans
`;

/**
 * Columns parted by ";": code; usual descriptive names in English; in Spanish; seats that stand for the government in English; in Spanish; parts of
 * the country whose names stand for it in English; in Spanish.
 */
export const countryNicknames = `
AR; ; la nación austral?; the Casa Rosada|Casa Rosada|the Pink House; la Casa Rosada|Casa Rosada; Patagonia?; Patagonia?
AU; Down Under|the island continent|the Lucky Country; ; ; ; Queensland|New South Wales|Tasmania|Western Australia|South Australia|Northern Territory?; Nueva Gales del Sur|Tasmania|Queensland
AZ; the Land of Fire?; la tierra del fuego?; ; ; Nagorno-Karabakh?|Nakhchivan; Nagorno Karabaj?|Najicheván
BR; the South American giant|Latin America's largest economy; el gigante sudamericano|el gigante suramericano|el gigante latinoamericano; the Planalto|Planalto Palace|Itamaraty; Planalto|Palacio de Planalto|Itamaraty; ; 
BT; Land of the Thunder Dragon; la tierra del dragón del trueno; ; ; ; 
BO; the Andean nation?; el país andino?|el país altiplánico; Palacio Quemado; Palacio Quemado|Casa Grande del Pueblo; ; 
CA; the Great White North; ; ; ; Quebec|Ontario|British Columbia|Alberta?; Quebec|Ontario|Columbia Británica
CH; ; el país helvético|la nación helvética; ; ; ; 
CL; ; el país austral?; La Moneda|La Moneda Palace; La Moneda|Palacio de La Moneda; ; 
CN; the Asian giant|the Middle Kingdom?|the world's second-largest economy?; el gigante asiático|el país asiático?; Zhongnanhai; Zhongnanhai; Tibet?|Xinjiang|Inner Mongolia; Tíbet?|Xinjiang|Sinkiang
CO; ; el país cafetero|la nación cafetera; Casa de Nariño; Casa de Nariño|Palacio de Nariño; ; 
CR; ; el país tico; ; ; ; 
CU; the Caribbean island?|the Caribbean nation?|the largest of the Antilles|Pearl of the Antilles|the communist-run island|the communist island; la isla caribeña?|la nación caribeña?|la Mayor de las Antillas|la mayor de las Antillas|la isla grande?|la perla de las Antillas|Perla de las Antillas|la ínsula?|la mayor isla de las Antillas; ; Palacio de la Revolución; ; 
CY; the divided island?; ; ; ; Northern Cyprus?; Chipre del Norte?
DE; the European powerhouse?; el país germano|el país teutón; the Bundestag?|the Chancellery?; la Cancillería alemana; Bavaria; Baviera
DO; ; el país quisqueyano|Quisqueya; ; Palacio Nacional?; ; 
EC; ; ; Carondelet; Carondelet|Palacio de Carondelet; Galapagos?; Galápagos?
EG; Land of the Pharaohs|the land of the pharaohs|the land of the Nile?; el país de los faraones|el país del Nilo?; ; ; ; 
ES; ; la madre patria?|el país ibérico?; Moncloa|La Moncloa; La Moncloa|Moncloa|la Zarzuela|Santa Cruz?; Catalonia|the Basque Country|Andalusia; Cataluña|País Vasco|Andalucía
ET; the land of origins?; ; ; ; Tigray?; Tigray?
FR; the Hexagon?; el Hexágono?|el país galo|la nación gala; the Elysee|the Élysée|Elysee Palace|Élysée Palace|Quai d'Orsay|the Quai d'Orsay; el Elíseo|Palacio del Elíseo|Quai d'Orsay; Corsica|Brittany?; Córcega|Bretaña?
GB; ; la nación británica|la Rubia Albión; Downing Street|10 Downing Street|Whitehall|Westminster?|Buckingham Palace?; Downing Street|Whitehall|Westminster?; England|Scotland|Wales?|Northern Ireland; Inglaterra|Escocia|Gales?|Irlanda del Norte
GR; ; el país heleno|la nación helena; ; ; ; 
GT; ; el país chapín; ; ; ; 
HT; the poorest country in the Western Hemisphere?; ; ; ; ; 
IE; the Emerald Isle; la isla esmeralda; ; ; ; 
IL; ; ; the Knesset; la Knéset; ; 
IN; the South Asian giant|the world's largest democracy|the subcontinent?|the pharmacy of the world; la farmacia del mundo|el gigante del sur de Asia|la mayor democracia del mundo|el subcontinente?; South Block?|Rashtrapati Bhavan; ; Kashmir?|Jammu and Kashmir|Punjab?|Kerala|Tamil Nadu; Cachemira?|Kerala
IQ; ; ; ; ; Kurdistan?|Iraqi Kurdistan; Kurdistán?|Kurdistán iraquí
IR; ; el país persa|la nación persa; ; ; ; 
IT; the boot-shaped peninsula?; el país de la bota?|la nación transalpina?; Quirinal|Palazzo Chigi|the Farnesina; el Quirinal|Palacio Chigi; Sicily|Sardinia; Sicilia|Cerdeña
JP; the Land of the Rising Sun|the land of the rising sun; el país del sol naciente|la tierra del sol naciente|el país nipón|la nación nipona; ; ; Okinawa|Hokkaido; Okinawa
KH; the Land of Angkor; el país de Angkor|el país jemer; ; ; ; 
KP; the Hermit Kingdom|the reclusive state?; el reino ermitaño; ; ; ; 
KR; ; ; the Blue House; la Casa Azul?; Jeju; 
KZ; the Central Asian giant; el gigante de Asia Central|el gigante centroasiático; Akorda|Ak Orda; Akorda|Ak Orda; ; 
LB; the Land of the Cedars|the land of cedars; el país de los cedros|el país del cedro; ; ; ; 
LK; the teardrop island?|the pearl of the Indian Ocean?; ; Temple Trees; ; ; 
LS; the Mountain Kingdom|the kingdom in the sky; ; ; ; ; 
MA; the Cherifian Kingdom|the Sherifian Kingdom; el reino alauí|el reino alauita|el país alauí; ; ; ; 
MG; the Red Island?|the Big Island?; la Isla Roja?|la gran isla?; ; ; ; 
MM; the Golden Land?; ; ; ; Rakhine?; 
MX; ; el país azteca|la nación azteca|el gigante azteca; Los Pinos?; Los Pinos?|Tlatelolco?; ; 
MW; the Warm Heart of Africa; ; ; ; ; 
NG; Africa's most populous country|the giant of Africa; el gigante africano?|el país más poblado de África; Aso Rock|Aso Villa; ; Biafra?; Biafra?
NI; ; el país pinolero|la tierra de lagos y volcanes; ; ; ; 
NL; ; el país de los tulipanes; Binnenhof|the Binnenhof; ; ; 
NP; the Himalayan nation?|the roof of the world?; el país del Himalaya?; Singha Durbar; ; ; 
NZ; the Land of the Long White Cloud|the land of the long white cloud; ; the Beehive?; ; ; 
PA; ; el país canalero|la nación istmeña|el país istmeño|el istmo?; ; Palacio de las Garzas; ; 
PE; ; el país inca|la nación inca; ; Palacio de Pizarro|Casa de Pizarro; ; 
PH; the Pearl of the Orient?; ; Malacañang|Malacanang|Malacañan Palace; Malacañang|Palacio de Malacañán; Mindanao|Luzon; Mindanao|Luzón
PG; ; ; Waigani?; ; Bougainville; Bougainville
PR; Island of Enchantment?; la isla del encanto|la Isla del Encanto|Borinquen; La Fortaleza?; La Fortaleza?; ; 
PT; ; el país luso|la nación lusa; ; ; Azores|Madeira?; Azores|Madeira?
PY; ; el país guaraní|la nación guaraní; ; Palacio de López; ; 
RU; the Eurasian giant?; el gigante euroasiático|el gigante eslavo|el país euroasiático?|el país eslavo?; the Kremlin|Kremlin; el Kremlin|Kremlin; Siberia|Chechnya|Tatarstan|Dagestan; Siberia|Chechenia|Tartaristán|Daguestán
RW; the land of a thousand hills|land of a thousand hills; el país de las mil colinas; Urugwiro; ; ; 
SA; the desert kingdom?|the oil kingdom?; el reino saudí|el reino wahabí; ; ; ; 
SG; the Lion City|the city-state?; la ciudad-Estado?|la ciudad Estado?; the Istana?; ; ; 
SV; the land of volcanoes?; el Pulgarcito de América|el pulgarcito de América|el país cuscatleco; ; ; ; 
SZ; Africa's last absolute monarchy; la última monarquía absoluta de África; ; ; ; 
TH; the Land of Smiles|the land of smiles; el país de las sonrisas|el país de la sonrisa; Government House?; ; ; 
TR; ; el país otomano; the Sublime Porte; la Sublime Puerta; Anatolia?; Anatolia?
TW; the self-ruled island|the self-governed island; la isla autogobernada|la isla rebelde?; ; ; ; 
TZ; ; ; ; ; Zanzibar; Zanzíbar
UA; ; ; the Verkhovna Rada|Verkhovna Rada; la Rada Suprema; Crimea?|Donbas|Donbass; Crimea?|Donbás
UG; the Pearl of Africa; la perla de África; ; ; ; 
US; Uncle Sam|the world's largest economy?|the superpower?; el Tío Sam|el país norteamericano|la nación norteamericana|el gigante del norte|el vecino del norte?|la Unión Americana?; the White House|White House|Capitol Hill|Foggy Bottom|the Pentagon|the State Department|State Department|the Oval Office; la Casa Blanca|Casa Blanca|el Pentágono|el Capitolio?|el Departamento de Estado|Departamento de Estado; California|Texas|Florida?|New York?|Alaska|Hawaii; California|Texas|Florida?|Nueva York?|Alaska|Hawái
UY; ; el país charrúa|la nación charrúa|la Suiza de América; ; Torre Ejecutiva?; ; 
VE; ; la patria de Bolívar|la tierra de Bolívar|el país bolivariano?|la nación bolivariana; Miraflores?|Miraflores Palace; Miraflores?|Palacio de Miraflores; ; 
VN; ; la tierra de Ho Chi Minh|el país indochino?; ; ; ; 
ZA; the Rainbow Nation|the rainbow nation; la nación arcoíris|la nación del arcoíris; the Union Buildings|Union Buildings; ; KwaZulu-Natal|Gauteng; 
`;

/** First halves of hyphenated adjectives ("Sino-Cuban", "hispano-argentino"), without the hyphen: code; English; Spanish. */
export const countryPrefixes = `
AT; Austro; austro
CN; Sino; sino?
DE; Germano; germano?
ES; Hispano; hispano?
FI; Finno; fino?
FR; Franco; franco
GB; Anglo?; anglo?
GR; Greco; greco
IN; Indo?; indo?
IT; Italo; italo|ítalo
JP; Nippo; nipo
MY; Malayo?; malayo?
PT; Luso; luso
RU; Russo; ruso
TR; Turco; turco
US; Americano?; americano?
`;
