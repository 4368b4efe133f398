/** Regions of the world, seas and continents as the press names them, in English and Spanish. */
export const regions: readonly string[] = (
  "Africa|Asia|Europe|Latin America|Latin America and the Caribbean|the Americas|Americas|North America|South America|Central America|Oceania|Antarctica|Eurasia|" +
  "Central Asia|South Asia|Southeast Asia|South-East Asia|South East Asia|East Asia|West Asia|Western Asia|Northeast Asia|Asia-Pacific|Asia Pacific|Asia and the Pacific|Indo-Pacific|" +
  "West Africa|East Africa|Eastern Africa|Western Africa|Southern Africa|Central Africa|North Africa|Northern Africa|Sub-Saharan Africa|sub-Saharan Africa|Horn of Africa|Northern Triangle|Sahel|Sahara|Maghreb|Great Lakes region|" +
  "Middle East|Near East|Gulf region|Persian Gulf|Levant|Caucasus|South Caucasus|North Caucasus|Balkans|Western Balkans|Eastern Europe|Western Europe|Central Europe|Southern Europe|Northern Europe|Scandinavia|Baltics|" +
  "Caribbean|Eastern Caribbean|Caribbean Sea|Pacific|South Pacific|North Pacific|Pacific Ocean|Atlantic|Atlantic Ocean|Indian Ocean|Mediterranean|Black Sea|Caspian Sea|Arctic|Pacific Islands|Polynesia|Melanesia|Siberia|Kurdistan|" +
  "Amazon|Andes|Himalayas|Mekong|Great Lakes|Global South|Global North|" +
  "África|América Latina|Latinoamérica|América Latina y el Caribe|América|Américas|América del Norte|América del Sur|Sudamérica|Suramérica|Centroamérica|América Central|Mesoamérica|Iberoamérica|Norteamérica|Oceanía|Asia|Europa|" +
  "Asia Central|Sudeste Asiático|Medio Oriente|Oriente Medio|Oriente Próximo|África Occidental|África Oriental|África Austral|África subsahariana|África Subsahariana|Cuerno de África|Caribe|El Caribe|Caribe Oriental|Pacífico|Atlántico|Mediterráneo|" +
  "Cáucaso|Balcanes|Europa del Este|Europa Oriental|Sur Global|Cono Sur|Triángulo Norte|Amazonía|Amazonia|Siberia|" +
  "Gaza|Gaza Strip|West Bank|Crimea|Tibet|Xinjiang|Kashmir|Darfur|Tigray|Zanzibar|Somaliland|Bougainville|Aceh|Bali|Java|Sumatra|Kalimantan|Sulawesi|Mindanao|Luzon|Honshu|Hokkaido|Scotland|Wales|England|Northern Ireland|Escocia|Inglaterra|Cataluña|Catalonia|Andalucía|Washington|Washington, DC|Washington, D.C.|Washington DC|Washington D.C.|" +
  "Bombay|Calcutta|Madras|Bangalore|Poona|Rangoon|Peking|Nanking|Canton|Saigon|Leningrad|Stalingrad|Constantinople|Danzig|Batavia|" +
  "Nueva York|Ginebra|Londres|Estambul|Barcelona|Milán|Turín|Nápoles|Múnich|Hamburgo|Fráncfort|Colonia|Marsella|Burdeos|Amberes|Róterdam|San Petersburgo|Shanghái|Cantón|Filadelfia|Nueva Orleans|Alejandría|Johannesburgo|Ciudad del Cabo|Bombay|Calcuta|Geneva|New York|The Hague|La Haya|" +
  "Anhui|Fujian|Guangdong|Gansu|Guangxi|Guizhou|Henan|Hubei|Hebei|Hainan|Heilongjiang|Hunan|Jilin|Jiangsu|Jiangxi|Liaoning|Inner Mongolia|Ningxia|Qinghai|Sichuan|Shandong|Shaanxi|Shanxi|Yunnan|Zhejiang|" +
  "Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|" +
  "Pemba|Unguja|Republika Srpska|Guantanamo Bay|Easter Island|Galápagos"
).split("|");
