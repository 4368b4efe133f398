// Provinces, districts, islands and smaller towns of countries that give and get health cooperation, by ISO 3166-1 code: beside the cities.
// Names that are family names or words more often than places are left out, and so are those that lie in several of these countries.
export const provinces = `
AF Badakhshan|Helmand|Nangarhar|Paktia|Paktika|Uruzgan|Samangan|Takhar|Faryab|Badghis|Daikundi|Logar|Laghman|Kunar|Nuristan|Zabul|Bamiyan|Mazar-i-Sharif|Jalalabad|Kandahar|Herat
AO Bié|Cuando Cubango|Cuanza Norte|Cuanza Sul|Kwanza Norte|Kwanza Sul|Cunene|Huíla|Lunda Norte|Lunda Sul|Moxico|Bengo|Viana|Kilamba Kiaxi|Kilamba
AR Chubut|Entre Ríos|Jujuy|La Pampa|Misiones|Santa Cruz province|Tierra del Fuego|Tucumán|Catamarca|Bariloche|El Calafate
BD Barguna|Rangamati|Bandarban|Khagrachhari|Sunamganj|Habiganj|Gopalganj|Madaripur|Shariatpur|Noakhali|Lakshmipur|Brahmanbaria|Kishoreganj|Netrokona|Tangail|Gazipur|Narayanganj|Cox's Bazar|Teknaf|Kutupalong|Chattogram|Barishal
BF Hauts-Bassins|Boucle du Mouhoun
BI Karuzi|Kirundo|Cibitoke|Bubanza|Rumonge|Makamba|Cankuzo|Kayanza|Muramvya|Mwaro|Bururi
BJ Atacora|Borgou|Alibori|Couffo|Ouémé
BO Chuquisaca|El Alto|Villa Tunari|Yacuiba|Riberalta|Quillacollo|Chapare|Guayaramerín|Llallagua|Uyuni|Tupiza|Villazón|Camiri
BR Acre state|Alagoas|Amapá|Bahía|Bahia|Ceará|Espírito Santo|Goiás|Maranhão|Mato Grosso|Mato Grosso do Sul|Minas Gerais|Pará|Paraíba|Pernambuco|Piauí|Rio Grande do Norte|Rio Grande do Sul|Rondônia|Roraima|Santa Catarina|Sergipe|Tocantins
BW Ghanzi|Kasane|Selebi-Phikwe|Lobatse|Mahalapye|Palapye|Kgalagadi|Okavango
CD Ituri|Kasaï|Kasai|Kwilu|Maniema|Haut-Katanga|Katanga|Lualaba|North Kivu|South Kivu|Nord-Kivu|Sud-Kivu|Goma|Bunia|Kikwit|Mbuji-Mayi|Kolwezi|Boende|Mbandaka|Likasi|Uvira|N'Djili|Butembo
CF Bambari|Bria|Birao|Bossangoa|Bozoum|Ouaka|Mbomou|Kaga-Bandoro
CG Pointe Noire|Point Noire|Loandjili|Dolisie|Owando|Ouesso|Impfondo|Nkayi|Djambala|Kouilou|Niari|Talangaï
CI Gagnoa|Odienné|San-Pédro|Soubré|Divo|Abengourou|Yopougon|Cocody|Treichville|Bingerville|Guiglo
CL Antofagasta|Araucanía|Atacama|Coquimbo|Maule|O'Higgins region|Tarapacá|Aysén|Magallanes|Biobío|Arica y Parinacota|Isla de Pascua
CM Buea|Limbe|Mbalmayo|Ebolowa|Kribi|Sangmélima|Guider|Kousséri|Edéa|Adamaoua
CN Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Inner Mongolia|Jiangsu|Jiangxi|Jilin|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Tibet|Xinjiang|Yunnan|Zhejiang
CO Chocó|La Guajira|Nariño|Putumayo|Caquetá|Guainía|Guaviare|Vaupés|Vichada|Arauca|Casanare|Antioquia|Boyacá|Cundinamarca|Norte de Santander|Quindío|Risaralda|Tolima|Valle del Cauca|Buenaventura|Tumaco|Quibdó|Riohacha
CR Guanacaste|Puntarenas|Alajuela|Heredia
CU Pinar del Río|Artemisa|Mayabeque|Matanzas|Cienfuegos|Villa Clara|Sancti Spíritus|Ciego de Ávila|Camagüey|Las Tunas|Holguín|Santiago de Cuba|Guantánamo|Isla de la Juventud|Varadero|Mariel|Marianao|Baracoa|Bayamo
CV Mindelo|Assomada|Tarrafal|Santo Antão
DJ Ali Sabieh|Tadjourah|Obock|Dikhil|Balbala
DO Barahona|San Pedro de Macorís|La Romana|Puerto Plata|Dajabón|Monte Cristi|Higüey|Samaná|Hato Mayor|San Francisco de Macorís|San Juan de la Maguana|Elías Piña
EC Manabí|Esmeraldas|El Oro|Loja|Azuay|Cañar|Chimborazo|Cotopaxi|Tungurahua|Pichincha|Imbabura|Carchi|Sucumbíos|Orellana|Pastaza|Morona Santiago|Zamora Chinchipe|Los Ríos|Guayas|Santa Elena|Galápagos|Pedernales|Bahía de Caráquez|Chone
EG Luxor|Sinai|Sharm El Sheikh|Sharm el-Sheikh|Fayoum|Beni Suef|Minya|Sohag|Qena|Aswan|Damietta
ER Mendefera|Barentu|Keren|Massawa|Assab|Dekemhare|Gash-Barka|Ghinda|Agordat
ES Andalucía|Andalusia|Asturias|Cantabria|Castilla-La Mancha|Castilla y León|Cataluña|Catalonia|Extremadura|Galicia|Navarra|Euskadi|País Vasco|Basque Country|Canary Islands|Islas Canarias|Islas Baleares
ET Amhara|Oromia|Tigray|Gambela|Gambella|Benishangul-Gumuz|Sidama|Nazret
FJ Labasa|Lautoka|Nadi|Navua|Vanua Levu|Viti Levu|Taveuni|Rotuma|Savusavu|Nausori|Sigatoka
GA Franceville|Port-Gentil|Lambaréné|Oyem|Mouila|Tchibanga|Makokou|Owendo|Haut-Ogooué
GH Ashanti Region|Brong-Ahafo|Ahafo|Tema|Bolgatanga|Keta|Kpong|Axim|Akosombo|Techiman|Obuasi|Nsawam
GM Brikama|Serekunda|Farafenni|Bansang|Bundung|Kanifing
GN Boké|Faranah|Forécariah|Guéckédou|Gueckedou|Macenta|Nzérékoré|N'Zérékoré|Kissidougou|Siguiri|Coyah|Dubréka|Kipé
GQ Bioko|Río Muni|Mongomo|Ebebiyín|Oyala|Evinayong|Annobón
GT Huehuetenango|Quetzaltenango|Alta Verapaz|Baja Verapaz|Petén|Izabal|Zacapa|Chiquimula|Jalapa|Jutiapa|Escuintla|Suchitepéquez|Retalhuleu|Sololá|Totonicapán|Quiché|Sacatepéquez|Chimaltenango|Puerto Barrios|Cobán
GW Bafatá|Gabú|Cacheu|Canchungo|Bolama|Bijagós
GY Berbice|Linden|Essequibo|Demerara|Suddie|Mahaica|Lethem|New Amsterdam
HN Atlántida|Choluteca|Comayagua|Copán|Intibucá|Islas de la Bahía|Ocotepeque|Olancho|Yoro|La Ceiba|Roatán|La Mosquitia|Puerto Lempira|Danlí|Juticalpa|Santa Rosa de Copán|Puerto Cortés|El Progreso
HT Artibonite|Cap-Haïtien|Cap Haïtien|Cap-Haitien|Cap Haitien|Gonaïves|Gonaives|Jacmel|Jérémie|Les Cayes|Hinche|Mirebalais|Port-de-Paix|Saint-Marc|Léogâne|Leogane|Croix-des-Bouquets|Cité Soleil|Grand'Anse|Nippes|Delmas|Pétion-Ville
ID Aceh|Banda Aceh|Sumatra|Sulawesi|Kalimantan|Java|Bali|Lombok|Maluku|Riau|Jambi|Bengkulu|Lampung|Banten|West Java|East Java|Central Java|North Sumatra|West Sumatra|South Sulawesi|North Sulawesi|East Nusa Tenggara|West Nusa Tenggara
IN Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Jammu|Ladakh|Puducherry|Vellore|Roorkee|Bengaluru|Bangalore|Kolkata|Gurugram|Noida|Mysuru|Bodh Gaya
IQ Basra|Mosul|Erbil|Najaf|Karbala|Kirkuk|Sulaymaniyah|Anbar|Nineveh|Dohuk|Fallujah|Ramadi|Nasiriyah
IR Isfahan|Shiraz|Tabriz|Mashhad|Karaj|Ahvaz|Kermanshah|Hamedan|Bandar Abbas|Khuzestan|Alborz
IT Lombardy|Lombardía|Piedmont|Piamonte|Calabria|Sicily|Sicilia|Sardinia|Cerdeña|Tuscany|Toscana|Veneto|Umbria|Emilia-Romagna|Lazio|Liguria|Puglia|Cosenza|Crema
JM Montego Bay|Mandeville|Spanish Town|Port Antonio|Ocho Rios|Negril|Trelawny|May Pen|Savanna-la-Mar|Port Maria
JO Irbid|Zarqa|Mafraq|Zaatari|Za'atari|Aqaba|Karak
KE Turkana|Garissa|Kiambu|Machakos|Kitui|Kilifi|Kwale|Lamu|Wajir|Mandera|Marsabit|Isiolo|Meru|Nyeri|Kericho|Bomet|Kakamega|Vihiga|Bungoma|Siaya|Homa Bay|Migori|Kisii|Nyamira|Narok|Kajiado|Laikipia|Samburu|Baringo|Nandi|Uasin Gishu|Trans Nzoia|Tharaka Nithi|Kirinyaga|Murang'a|Nyandarua|Taita Taveta|Tana River|Dadaab|Kakuma|Thika|Naivasha
KG Osh|Jalal-Abad|Naryn|Talas|Batken|Issyk-Kul|Karakol
KH Siem Reap|Battambang|Kampong Cham|Kampong Thom|Kampong Speu|Kampong Chhnang|Kampot|Kandal|Koh Kong|Kratie|Mondulkiri|Oddar Meanchey|Preah Vihear|Preah Sihanouk|Sihanoukville|Prey Veng|Pursat|Ratanakiri|Stung Treng|Svay Rieng|Takeo|Tboung Khmum|Banteay Meanchey|Pailin
KI Tarawa|South Tarawa|Kiritimati|Betio|Bikenibeu
KM Anjouan|Mohéli|Moheli|Grande Comore|Ngazidja|Mutsamudu|Fomboni
KZ Shymkent|Aktobe|Atyrau|Mangystau|Kostanay|Pavlodar|Kyzylorda|Karaganda|Turkistan|Zhambyl
LA Champasak|Luang Prabang|Luang Namtha|Luangnamtha|Savannakhet|Oudomxay|Xieng Khouang|Xiengkhouang|Houaphanh|Huaphanh|Phongsaly|Bokeo|Sayaboury|Xayaboury|Khammouane|Bolikhamxay|Salavan|Saravane|Sekong|Attapeu|Pakse|Paksan|Vang Vieng|Thakhek|Xaysomboun
LC Vieux Fort|Soufrière
LK Hambantota|Trincomalee|Batticaloa|Jaffna|Kilinochchi|Mannar|Mullaitivu|Vavuniya|Anuradhapura|Polonnaruwa|Kurunegala|Puttalam|Chilaw|Negombo|Ragama|Gampaha|Kalutara|Kandy|Matale|Nuwara Eliya|Galle|Matara|Badulla|Monaragala|Moneragala|Ratnapura|Kegalle|Ampara|Kalmunai|Kankesanthurai|Dambulla|Maharagama|Mulleriyawa|Avissawella|Embilipitiya|Horana|Homagama|Karapitiya|Peradeniya|Panadura|Beruwala
LR Bong County|Nimba|Lofa|Margibi|Montserrado|Grand Bassa|Grand Gedeh|Sinoe|Tappita|Tapeta|Ganta|Gbarnga|Voinjama|Harbel
LS Leribe|Mafeteng|Mohale's Hoek|Mokhotlong|Qacha's Nek|Quthing|Thaba-Tseka|Butha-Buthe|Teyateyaneng|Hlotse
LY Benghazi|Misrata|Sirte|Tobruk|Sabha|Zawiya|Derna
MG Antsirabe|Toamasina|Mahajanga|Fianarantsoa|Toliara|Antsiranana|Nosy Be|Ambovombe|Moramanga|Vatomandry|Sambava
ML Kayes|Ségou|Segou|Mopti|Gao|Kidal|Timbuktu|Tombouctou|Koulikoro|Markala|Bougouni|Koutiala
MM Rakhine|Shan State|Kachin|Kayin|Mandalay|Sagaing|Magway|Ayeyarwady|Tanintharyi|Sittwe|Lashio|Myitkyina|Mawlamyine
MN Darkhan|Erdenet|Dornod|Khovd|Zamyn-Uud|Bayan-Ölgii|Umnugovi|Dornogovi|Khuvsgul
MR Nouadhibou|Kiffa|Kaédi|Zouérat|Selibaby|Néma|Trarza|Brakna|Gorgol|Guidimaka
MV Addu City|Addu|Hulhumalé|Hulhumale|Fuvahmulah|Kulhudhuffushi|Laamu|Villimalé|Thinadhoo|Haa Alifu|Haa Dhaalu|Lhaviyani
MW Karonga|Mangochi|Salima|Dedza|Kasungu|Nkhata Bay|Nkhotakota|Thyolo|Mulanje|Nsanje|Chikwawa|Machinga|Balaka|Mchinji|Ntcheu|Rumphi|Chitipa|Phalombe
MX Chiapas|Oaxaca|Michoacán|Nayarit|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz|Yucatán|Zacatecas|Campeche|Quintana Roo|Colima|Jalisco|Coahuila|Chihuahua|Guanajuato|Querétaro|San Luis Potosí|Baja California|Nuevo León|Estado de México|Ciudad Juárez|Tapachula|Cancún
MZ Zambezia|Zambézia|Cabo Delgado|Niassa|Manica|Sofala|Inhambane|Quelimane|Lichinga|Chimoio|Matola|Xai-Xai|Nacala|Boane|Chókwè
NA Oshakati|Rundu|Katima Mulilo|Walvis Bay|Swakopmund|Keetmanshoop|Ondangwa|Omusati|Ohangwena|Oshana|Oshikoto|Kavango|Erongo|Hardap|Khomas|Kunene|Omaheke|Otjozondjupa|Eenhana|Outapi|Opuwo
NE Zinder|Maradi|Tahoua|Agadez|Diffa|Dosso|Tillabéri|Tillaberi
NG Ogun|Osun|Ondo|Ekiti|Kwara|Kogi|Benue|Nasarawa|Niger State|Jigawa|Bauchi|Gombe|Borno|Yobe|Taraba|Sokoto|Kebbi|Zamfara|Ebonyi|Anambra|Bayelsa|Edo State|Akwa Ibom|Cross River|Gwarinpa
NI Chinandega|Chontales|Estelí|Jinotega|Madriz|Masaya|Matagalpa|Nueva Segovia|Boaco|Carazo|Bluefields|Puerto Cabezas|Bilwi|Siuna|Río San Juan
NP Bagmati|Gandaki|Lumbini|Karnali|Sudurpashchim|Madhesh|Koshi|Chitwan|Sindhupalchok|Gorkha|Dolakha|Kaski|Nuwakot|Rasuwa|Kavre|Kavrepalanchok|Bhaktapur|Pokhara|Janakpur|Birgunj|Biratnagar|Dharan|Butwal|Nepalgunj|Dhangadhi|Banepa|Tikapur|Hetauda|Solukhumbu
PA Chiriquí|Bocas del Toro|Veraguas|Coclé|Darién|Guna Yala|Ngäbe-Buglé|La Chorrera|Penonomé|Chitré
PE Áncash|Apurímac|Ayacucho|Cajamarca|Cusco|Huancavelica|Huánuco|Lambayeque|Madre de Dios|Moquegua|Piura|Puno|Tacna|Tumbes|Ucayali|Callao|Arequipa|Iquitos|Pucallpa|Chimbote|Huacho|Abancay|Huaraz|Moyobamba
PG Bougainville|Enga|East New Britain|West New Britain|New Ireland|Manus|Milne Bay|Morobe|Madang|East Sepik|West Sepik|Sandaun|Jiwaka|Chimbu|Simbu|Eastern Highlands|Western Highlands|Southern Highlands|Lae|Goroka|Mount Hagen|Wewak|Vanimo|Kavieng|Kokopo|Rabaul|Popondetta|Alotau|Kimbe|Lorengau|Daru|Kundiawa|Mendi
PH Luzon|Mindanao|Visayas|Palawan|Leyte|Samar|Tacloban|Marawi|Bicol|Bulacan|Pampanga|Bohol
PK Sindh|Balochistan|Khyber Pakhtunkhwa|Gilgit-Baltistan|Azad Kashmir|Gwadar|Muzaffarabad|Thatta
PS Nablus|Hebron|Jenin|Tulkarm|Tulkarem|Qalqilya|Qalqiliya|Khan Younis|Khan Yunis|Rafah|Gaza City|Deir al-Balah|Salfit
PY Itapúa|Alto Paraná|Caaguazú|Caazapá|Canindeyú|Guairá|Ñeembucú|Paraguarí|Presidente Hayes|Boquerón|Ciudad del Este|Encarnación
RW Bugesera|Rubavu|Musanze|Huye|Nyagatare|Rwamagana|Kayonza|Kirehe|Gicumbi|Rulindo|Gakenke|Nyabihu|Karongi|Rutsiro|Nyamasheke|Rusizi|Nyamagabe|Nyaruguru|Gisagara|Ruhango|Muhanga|Kamonyi|Nyarugenge|Gasabo|Kicukiro|Butare|Gisenyi|Ruhengeri|Kibungo
SB Guadalcanal|Malaita|Choiseul|Makira|Rennell|Temotu|Gizo|Auki|Munda|Noro
SD Darfur|North Darfur|South Darfur|West Darfur|Kordofan|South Kordofan|North Kordofan|Blue Nile State|Gedaref|Gezira|Kassala|Sennar|El Fasher|Nyala|El Obeid|Port Sudan|Damazin|Omdurman|Abu Osher|Wad Madani
SL Kenema|Kailahun|Kono|Port Loko|Tonkolili|Bombali|Makeni|Pujehun|Moyamba|Bonthe|Koinadugu|Kambia|Jui|Lungi
SN Tambacounda|Ziguinchor|Kolda|Kédougou|Matam|Louga|Fatick|Kaffrine|Diourbel|Pikine|Diamniadio|Casamance|Sédhiou
SO Puntland|Somaliland|Jubaland|Galmudug|Hirshabelle|Hargeisa|Bosaso|Garowe|Kismayo|Baidoa|Beledweyne|Galkayo|Jowhar|Lower Shabelle|Middle Shabelle
SR Nickerie|Nieuw Nickerie|Albina|Marowijne|Wanica|Brokopondo
SS Rumbek|Malakal|Bentiu|Yambio|Torit|Aweil|Kuajok|Upper Nile State|Jonglei|Warrap|Equatoria|Central Equatoria|Eastern Equatoria|Western Equatoria|Bahr el Ghazal|Maridi|Pibor
SV Ahuachapán|Sonsonate|Chalatenango|Cuscatlán|Usulután|Soyapango|Cojutepeque|Zacatecoluca|Santa Tecla
SY Aleppo|Homs|Hama|Idlib|Latakia|Tartus|Deir ez-Zor|Raqqa|Daraa|Qamishli|Hasakah
SZ Manzini|Lubombo|Shiselweni|Hhohho|Siteki|Piggs Peak|Nhlangano
TD Abéché|Moundou|Sarh|Bongor|Doba|Ouaddaï
TG Kara|Sokodé|Atakpamé|Kpalimé|Dapaong|Tsévié|Aného
TJ Khatlon|Sughd|Khujand|Kulob|Bokhtar|Gorno-Badakhshan
TL Baucau|Ermera|Bobonaro|Maliana|Suai|Covalima|Liquiçá|Manatuto|Manufahi|Oecusse|Oecussi|Viqueque|Lautem|Ainaro|Aileu|Maubisse|Ataúro
TO Tongatapu|Vava'u|Ha'apai|Neiafu|Pangai
TT Couva|Chaguanas|Arima|Sangre Grande|Point Fortin|Preysal|Tunapuna
TZ Pemba|Zanzibar|Unguja|Arusha|Morogoro|Tanga|Kigoma|Kagera|Mtwara|Lindi|Ruvuma|Rukwa|Iringa|Njombe|Singida|Tabora|Shinyanga|Simiyu|Geita|Katavi|Songwe|Kilimanjaro|Manyara|Kibaha|Bagamoyo|Kisarawe|Chake Chake
UG Jinja|Gulu|Mbarara|Mbale|Arua|Soroti|Fort Portal|Hoima|Kabale|Masaka|Naguru|Tororo|Moroto|Kitgum|Bundibugyo|Kasese|Entebbe|Karamoja|Luweero|Mukono|Wakiso|Mubende|Iganga
UZ Karakalpakstan|Fergana|Namangan|Andijan|Bukhara|Samarkand|Khorezm|Surkhandarya|Kashkadarya|Jizzakh|Syrdarya|Nukus|Termez|Urgench
VC Bequia
VE Zulia|Táchira|Yaracuy|Carabobo|Aragua|Anzoátegui|Monagas|Nueva Esparta|Delta Amacuro|Apure|Barinas|Cojedes|Guárico
VN Quang Ninh|Quang Tri|Quang Binh|Thua Thien-Hue|Nghe An|Ha Tinh|Thanh Hoa|Lao Cai|Lang Son|Ha Giang|Dien Bien|Son La|Lai Chau|Ba Ria-Vung Tau|Dong Nai|Binh Duong|Ca Mau|Can Tho|Da Nang|Hai Phong|Khanh Hoa|Lam Dong|Dak Lak|Gia Lai
VU Luganville|Malekula|Malakula|Tanna|Efate|Ambae|Tafea|Sanma|Shefa|Penama|Malampa|Norsup|Lenakel|Erromango
WS Upolu|Savai'i|Savaii|Tuasivi|Motootua|Moto'otua|Leulumoega|Poutasi
YE Taiz|Hodeidah|Hudaydah|Hadramawt|Marib|Dhamar|Mukalla|Saada
ZA Eastern Cape|Western Cape|Northern Cape|Free State province|Gauteng|KwaZulu-Natal|Limpopo|Mpumalanga
ZM Copperbelt|Luapula|Muchinga|Solwezi|Mongu|Kasama|Chinsali|Chongwe|Mazabuka|Kafue|Chilanga
ZW Matabeleland|Mashonaland|Manicaland|Masvingo|Mahusekwa|Hwange|Victoria Falls|Beitbridge|Chegutu|Gwanda|Zvishavane
`;
