// The rows are generated and frozen: scripts/countries.ts makes them from i18n-iso-countries (MIT), Intl.DisplayNames and the words in
// scripts/countries-words.ts. It is run by hand, never by the build. Change the words there, or the types here, and run it again.
import type { Code } from "./code.ts";
import type { Region } from "./regions.ts";

/**
 * How a language writes a country: each field holds the forms in use joined by "|", a "?" behind those that are also an ordinary word, a
 * usual name of something else, or shared with another country (`splitForms`, `countryForms`). `names` begins with the short name. Spanish
 * adjectives stand in every gender and number and serve for the people too.
 */
export interface CountryWords {
  readonly names: string;
  readonly official?: string;
  readonly adjectives?: string;
  readonly demonyms?: string;
  readonly capitals?: string;
  readonly seats?: string;
  readonly nicknames?: string;
  readonly parts?: string;
  /** first halves of hyphenated adjectives, without the hyphen: "Sino" */
  readonly prefixes?: string;
}

export type StateForm = "republic" | "kingdom" | "principality" | "grand-duchy" | "emirate" | "sultanate" | "commonwealth" | "territory";

/**
 * A country or territory; `code` is its ISO 3166-1 alpha-2 code. `regions` are codes of the table of regions joined by "|", the subregion and
 * the continent among them. `form`, `island`, `archipelago` and `landlocked` say which descriptive names may mean it ("the island", "the Kingdom");
 * `form` is null where none is usual. Kosovo stands under the code that users assign, and the United Nations' M49 lists neither it nor Taiwan:
 * their regions are our own.
 */
export interface Country extends Code {
  readonly code: CountryCode;
  readonly alpha3: string;
  readonly continent: Region;
  readonly subregion: Region;
  readonly regions: string;
  readonly form: StateForm | null;
  readonly island?: true;
  readonly archipelago?: true;
  readonly landlocked?: true;
  readonly en: CountryWords;
  readonly es: CountryWords;
}

const iso = "iso-3166-1";

/** All 249 entries of ISO 3166-1, and Kosovo, by code. */
export const countries: readonly Country[] = [
  {
    code: "AD", alpha3: "AND", label: { en: "Andorra", es: "Andorra" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe", form: "principality", landlocked: true,
    en: { names: "Andorra", official: "Principality of Andorra", adjectives: "Andorran", demonyms: "Andorrans", capitals: "Andorra la Vella" },
    es: { names: "Andorra", official: "Principado de Andorra", adjectives: "andorrano|andorrana|andorranos|andorranas", capitals: "Andorra la Vieja|Andorra la Vella" },
  },
  {
    code: "AE", alpha3: "ARE", label: { en: "United Arab Emirates", es: "Emiratos Árabes Unidos" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|arab-world|gulf|middle-east", form: null,
    en: { names: "United Arab Emirates|UAE|U.A.E.|Emirates?", adjectives: "Emirati", demonyms: "Emiratis", capitals: "Abu Dhabi|Dubai" },
    es: { names: "Emiratos Árabes Unidos|EAU|E.A.U.|Emiratos?", adjectives: "emiratí|emiratíes|emiratís", capitals: "Abu Dabi|Abu Dhabi|Dubái|Dubai" },
  },
  {
    code: "AF", alpha3: "AFG", label: { en: "Afghanistan", es: "Afganistán" }, origin: iso, continent: "asia", subregion: "southern-asia", regions: "southern-asia|asia|central-asia", form: null, landlocked: true,
    en: { names: "Afghanistan", official: "Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan", adjectives: "Afghan", demonyms: "Afghans", capitals: "Kabul" },
    es: { names: "Afganistán", official: "República Islámica de Afganistán|Emirato Islámico de Afganistán", adjectives: "afgano|afgana|afganos|afganas", capitals: "Kabul" },
  },
  {
    code: "AG", alpha3: "ATG", label: { en: "Antigua and Barbuda", es: "Antigua y Barbuda" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: null, island: true, archipelago: true,
    en: { names: "Antigua and Barbuda|Antigua & Barbuda|Antigua?|Barbuda", adjectives: "Antiguan|Antiguan and Barbudan|Barbudan", demonyms: "Antiguans|Antiguan and Barbudans|Barbudans", capitals: "St. John's|St. John’s|Saint John's?|Saint John’s?|St John's|St John’s" },
    es: { names: "Antigua y Barbuda|Antigua?|Barbuda", adjectives: "antiguano|antiguana|antiguanos|antiguanas|barbudense|barbudenses", capitals: "Saint John's?|Saint John’s?" },
  },
  {
    code: "AI", alpha3: "AIA", label: { en: "Anguilla", es: "Anguila" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true,
    en: { names: "Anguilla", adjectives: "Anguillan", demonyms: "Anguillans", capitals: "The Valley?" },
    es: { names: "Anguila?|Anguilla", adjectives: "anguilense|anguilenses", capitals: "El Valle?|The Valley" },
  },
  {
    code: "AL", alpha3: "ALB", label: { en: "Albania", es: "Albania" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|balkans|mediterranean", form: "republic",
    en: { names: "Albania", official: "Republic of Albania", adjectives: "Albanian", demonyms: "Albanians", capitals: "Tirana" },
    es: { names: "Albania", official: "República de Albania", adjectives: "albanés|albanesa|albaneses|albanesas", capitals: "Tirana" },
  },
  {
    code: "AM", alpha3: "ARM", label: { en: "Armenia", es: "Armenia" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|caucasus|eurasia", form: "republic", landlocked: true,
    en: { names: "Armenia", official: "Republic of Armenia", adjectives: "Armenian", demonyms: "Armenians", capitals: "Yerevan|Erevan" },
    es: { names: "Armenia", official: "República de Armenia", adjectives: "armenio|armenia|armenios|armenias", capitals: "Ereván|Yereván" },
  },
  {
    code: "AO", alpha3: "AGO", label: { en: "Angola", es: "Angola" }, origin: iso, continent: "africa", subregion: "middle-africa", regions: "middle-africa|africa|sub-saharan-africa|southern-africa", form: "republic",
    en: { names: "Angola", official: "Republic of Angola", adjectives: "Angolan", demonyms: "Angolans", capitals: "Luanda" },
    es: { names: "Angola", official: "República de Angola", adjectives: "angoleño|angoleña|angoleños|angoleñas|angolano|angolana|angolanos|angolanas", capitals: "Luanda" },
  },
  {
    code: "AQ", alpha3: "ATA", label: { en: "Antarctica", es: "Antártida" }, origin: iso, continent: "antarctica", subregion: "antarctica", regions: "antarctica", form: "territory",
    en: { names: "Antarctica", adjectives: "Antarctic?" },
    es: { names: "Antártida", adjectives: "antártico?|antártica?|antárticos?|antárticas?" },
  },
  {
    code: "AR", alpha3: "ARG", label: { en: "Argentina", es: "Argentina" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|latin-america|southern-cone", form: "republic",
    en: { names: "Argentina", official: "Argentine Republic", adjectives: "Argentine|Argentinian|Argentinean", demonyms: "Argentinians|Argentineans|Argentines", capitals: "Buenos Aires", seats: "the Casa Rosada|Casa Rosada|the Pink House", parts: "Patagonia?" },
    es: { names: "Argentina", official: "República Argentina", adjectives: "argentino|argentina|argentinos|argentinas", capitals: "Buenos Aires", seats: "la Casa Rosada|Casa Rosada", nicknames: "la nación austral?", parts: "Patagonia?" },
  },
  {
    code: "AS", alpha3: "ASM", label: { en: "American Samoa", es: "Samoa Americana" }, origin: iso, continent: "oceania", subregion: "polynesia", regions: "polynesia|oceania|pacific", form: "territory", island: true, archipelago: true,
    en: { names: "American Samoa", adjectives: "American Samoan", demonyms: "American Samoans", capitals: "Pago Pago" },
    es: { names: "Samoa Americana", capitals: "Pago Pago" },
  },
  {
    code: "AT", alpha3: "AUT", label: { en: "Austria", es: "Austria" }, origin: iso, continent: "europe", subregion: "western-europe", regions: "western-europe|europe|central-europe|alps", form: "republic", landlocked: true,
    en: { names: "Austria", official: "Republic of Austria", adjectives: "Austrian", demonyms: "Austrians", capitals: "Vienna", prefixes: "Austro" },
    es: { names: "Austria", official: "República de Austria", adjectives: "austriaco|austriaca|austriacos|austriacas|austríaco|austríaca|austríacos|austríacas", capitals: "Viena", prefixes: "austro" },
  },
  {
    code: "AU", alpha3: "AUS", label: { en: "Australia", es: "Australia" }, origin: iso, continent: "oceania", subregion: "australia-and-new-zealand", regions: "australia-and-new-zealand|oceania|pacific|indian-ocean", form: "commonwealth", island: true,
    en: { names: "Australia", official: "Commonwealth of Australia", adjectives: "Australian", demonyms: "Australians|Aussies", capitals: "Canberra", nicknames: "Down Under|the island continent|the Lucky Country", parts: "Queensland|New South Wales|Tasmania|Western Australia|South Australia|Northern Territory?" },
    es: { names: "Australia", official: "Mancomunidad de Australia|Commonwealth de Australia", adjectives: "australiano|australiana|australianos|australianas", capitals: "Canberra", parts: "Nueva Gales del Sur|Tasmania|Queensland" },
  },
  {
    code: "AW", alpha3: "ABW", label: { en: "Aruba", es: "Aruba" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true,
    en: { names: "Aruba", adjectives: "Aruban", demonyms: "Arubans", capitals: "Oranjestad" },
    es: { names: "Aruba", adjectives: "arubeño|arubeña|arubeños|arubeñas|arubano|arubana|arubanos|arubanas", capitals: "Oranjestad" },
  },
  {
    code: "AX", alpha3: "ALA", label: { en: "Åland Islands", es: "Islas Åland" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe|nordic", form: "territory", island: true, archipelago: true,
    en: { names: "Åland Islands|Aland Islands|Aland|Åland", adjectives: "Ålandic|Ålander", demonyms: "Ålanders", capitals: "Mariehamn" },
    es: { names: "Islas Åland|Islas Aland|Åland|Aland", adjectives: "alandés|alandesa|alandeses|alandesas", capitals: "Mariehamn" },
  },
  {
    code: "AZ", alpha3: "AZE", label: { en: "Azerbaijan", es: "Azerbaiyán" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|caucasus|eurasia|caspian", form: "republic", landlocked: true,
    en: { names: "Azerbaijan|Azerbaidzhan", official: "Republic of Azerbaijan", adjectives: "Azerbaijani|Azeri", demonyms: "Azerbaijanis|Azeris", capitals: "Baku", nicknames: "the Land of Fire?", parts: "Nagorno-Karabakh?|Nakhchivan" },
    es: { names: "Azerbaiyán|Azerbaiyan|Azerbaiján|Azerbaidján", official: "República de Azerbaiyán", adjectives: "azerbaiyano|azerbaiyana|azerbaiyanos|azerbaiyanas|azerí|azeríes|azerís|azerbaiyaní|azerbaiyaníes|azerbaiyanís", capitals: "Bakú", nicknames: "la tierra del fuego?", parts: "Nagorno Karabaj?|Najicheván" },
  },
  {
    code: "BA", alpha3: "BIH", label: { en: "Bosnia and Herzegovina", es: "Bosnia y Herzegovina" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|balkans", form: null,
    en: { names: "Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia|Bosnia-Herzegovina|BiH", adjectives: "Bosnian|Bosnian-Herzegovinian|Herzegovinian", demonyms: "Bosnians|Bosnian-Herzegovinians|Herzegovinians", capitals: "Sarajevo" },
    es: { names: "Bosnia y Herzegovina|Bosnia|Bosnia-Herzegovina|Bosnia Herzegovina", adjectives: "bosnio|bosnia|bosnios|bosnias|bosnioherzegovino|bosnioherzegovina|bosnioherzegovinos|bosnioherzegovinas", capitals: "Sarajevo" },
  },
  {
    code: "BB", alpha3: "BRB", label: { en: "Barbados", es: "Barbados" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "republic", island: true,
    en: { names: "Barbados", adjectives: "Barbadian|Bajan", demonyms: "Barbadians|Bajans", capitals: "Bridgetown" },
    es: { names: "Barbados", adjectives: "barbadense|barbadenses", capitals: "Bridgetown" },
  },
  {
    code: "BD", alpha3: "BGD", label: { en: "Bangladesh", es: "Bangladés" }, origin: iso, continent: "asia", subregion: "southern-asia", regions: "southern-asia|asia|south-asia", form: "republic",
    en: { names: "Bangladesh", official: "People's Republic of Bangladesh|People’s Republic of Bangladesh", adjectives: "Bangladeshi", demonyms: "Bangladeshis", capitals: "Dhaka|Dacca" },
    es: { names: "Bangladés|Bangladesh", official: "República Popular de Bangladesh|República Popular de Bangladés", adjectives: "bangladesí|bangladesíes|bangladesís|bangladeshí|bangladeshíes|bangladeshís", capitals: "Daca|Dacca|Dhaka" },
  },
  {
    code: "BE", alpha3: "BEL", label: { en: "Belgium", es: "Bélgica" }, origin: iso, continent: "europe", subregion: "western-europe", regions: "western-europe|europe|benelux", form: "kingdom",
    en: { names: "Belgium", official: "Kingdom of Belgium", adjectives: "Belgian", demonyms: "Belgians", capitals: "Brussels?" },
    es: { names: "Bélgica", official: "Reino de Bélgica", adjectives: "belga|belgas", capitals: "Bruselas?" },
  },
  {
    code: "BF", alpha3: "BFA", label: { en: "Burkina Faso", es: "Burkina Faso" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sahel|sub-saharan-africa", form: null, landlocked: true,
    en: { names: "Burkina Faso|Upper Volta|Burkina", adjectives: "Burkinabe|Burkinabé|Burkinabè|Burkinan", demonyms: "Burkinans", capitals: "Ouagadougou" },
    es: { names: "Burkina Faso|Alto Volta|Burkina", adjectives: "burkinés|burkinesa|burkineses|burkinesas|burkinabé|burkinabés|burkinabe|burkinabes", capitals: "Uagadugú|Ouagadougou" },
  },
  {
    code: "BG", alpha3: "BGR", label: { en: "Bulgaria", es: "Bulgaria" }, origin: iso, continent: "europe", subregion: "eastern-europe", regions: "eastern-europe|europe|balkans|black-sea", form: "republic",
    en: { names: "Bulgaria", official: "Republic of Bulgaria", adjectives: "Bulgarian", demonyms: "Bulgarians|Bulgar?|Bulgars?", capitals: "Sofia?" },
    es: { names: "Bulgaria", official: "República de Bulgaria", adjectives: "búlgaro|búlgara|búlgaros|búlgaras", capitals: "Sofía?" },
  },
  {
    code: "BH", alpha3: "BHR", label: { en: "Bahrain", es: "Baréin" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|arab-world|gulf|middle-east", form: "kingdom", island: true, archipelago: true,
    en: { names: "Bahrain", official: "Kingdom of Bahrain", adjectives: "Bahraini", demonyms: "Bahrainis", capitals: "Manama" },
    es: { names: "Baréin|Bahrein|Bahréin|Bahrain", official: "Reino de Baréin|Reino de Bahrein", adjectives: "bareiní|bareiníes|bareinís|bahreiní|bahreiníes|bahreinís", capitals: "Manama" },
  },
  {
    code: "BI", alpha3: "BDI", label: { en: "Burundi", es: "Burundi" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|great-lakes-africa|sub-saharan-africa", form: "republic", landlocked: true,
    en: { names: "Burundi", official: "Republic of Burundi", adjectives: "Burundian", demonyms: "Burundians", capitals: "Gitega|Bujumbura" },
    es: { names: "Burundi", official: "República de Burundi", adjectives: "burundés|burundesa|burundeses|burundesas", capitals: "Gitega|Buyumbura|Bujumbura" },
  },
  {
    code: "BJ", alpha3: "BEN", label: { en: "Benin", es: "Benín" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Benin|Dahomey", official: "Republic of Benin", adjectives: "Beninese|Beninois", capitals: "Porto-Novo|Cotonou" },
    es: { names: "Benín|Benin|Dahomey", official: "República de Benín", adjectives: "beninés|beninesa|benineses|beninesas", capitals: "Porto Novo|Porto-Novo|Cotonú|Cotonou" },
  },
  {
    code: "BL", alpha3: "BLM", label: { en: "Saint Barthélemy", es: "San Bartolomé" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true,
    en: { names: "Saint Barthélemy|St. Barthélemy|St. Barts|St Barts|St. Barths|Saint-Barthélemy", capitals: "Gustavia" },
    es: { names: "San Bartolomé?|Saint Barthélemy", capitals: "Gustavia" },
  },
  {
    code: "BM", alpha3: "BMU", label: { en: "Bermuda", es: "Bermudas" }, origin: iso, continent: "americas", subregion: "northern-america", regions: "northern-america|americas", form: "territory", island: true, archipelago: true,
    en: { names: "Bermuda", adjectives: "Bermudian|Bermudan", demonyms: "Bermudians|Bermudans", capitals: "Hamilton?" },
    es: { names: "Bermudas", adjectives: "bermudeño|bermudeña|bermudeños|bermudeñas", capitals: "Hamilton?" },
  },
  {
    code: "BN", alpha3: "BRN", label: { en: "Brunei", es: "Brunéi" }, origin: iso, continent: "asia", subregion: "south-eastern-asia", regions: "south-eastern-asia|asia", form: "sultanate",
    en: { names: "Brunei", official: "Brunei Darussalam|State of Brunei Darussalam|Nation of Brunei", adjectives: "Bruneian", demonyms: "Bruneians", capitals: "Bandar Seri Begawan" },
    es: { names: "Brunéi|Brunei", official: "Brunéi Darussalam|Brunei Darussalam", adjectives: "bruneano|bruneana|bruneanos|bruneanas", capitals: "Bandar Seri Begawan" },
  },
  {
    code: "BO", alpha3: "BOL", label: { en: "Bolivia", es: "Bolivia" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|latin-america|andes", form: null, landlocked: true,
    en: { names: "Bolivia", official: "Plurinational State of Bolivia", adjectives: "Bolivian", demonyms: "Bolivians", capitals: "La Paz?|Sucre?", seats: "Palacio Quemado", nicknames: "the Andean nation?" },
    es: { names: "Bolivia", official: "Estado Plurinacional de Bolivia", adjectives: "boliviano|boliviana|bolivianos|bolivianas", capitals: "La Paz?|Sucre?", seats: "Palacio Quemado|Casa Grande del Pueblo", nicknames: "el país andino?|el país altiplánico" },
  },
  {
    code: "BQ", alpha3: "BES", label: { en: "Caribbean Netherlands", es: "Caribe neerlandés" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true,
    en: { names: "Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|BES islands|Bonaire|Sint Eustatius", adjectives: "Bonairean", demonyms: "Bonaireans", capitals: "Kralendijk" },
    es: { names: "Caribe neerlandés|Bonaire, San Eustaquio y Saba|Bonaire|San Eustaquio", adjectives: "bonairense|bonairenses", capitals: "Kralendijk" },
  },
  {
    code: "BR", alpha3: "BRA", label: { en: "Brazil", es: "Brasil" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|latin-america|amazonia", form: "republic",
    en: { names: "Brazil|Brasil", official: "Federative Republic of Brazil", adjectives: "Brazilian", demonyms: "Brazilians", capitals: "Brasilia|Brasília", seats: "the Planalto|Planalto Palace|Itamaraty", nicknames: "the South American giant|Latin America's largest economy|Latin America’s largest economy" },
    es: { names: "Brasil", official: "República Federativa de Brasil|República Federativa del Brasil", adjectives: "brasileño|brasileña|brasileños|brasileñas|brasilero|brasilera|brasileros|brasileras", capitals: "Brasilia", seats: "Planalto|Palacio de Planalto|Itamaraty", nicknames: "el gigante sudamericano|el gigante suramericano|el gigante latinoamericano" },
  },
  {
    code: "BS", alpha3: "BHS", label: { en: "Bahamas", es: "Bahamas" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "commonwealth", island: true, archipelago: true,
    en: { names: "Bahamas|The Bahamas", official: "Commonwealth of The Bahamas|Commonwealth of the Bahamas", adjectives: "Bahamian", demonyms: "Bahamians", capitals: "Nassau" },
    es: { names: "Bahamas|Las Bahamas", official: "Commonwealth de las Bahamas|Mancomunidad de las Bahamas", adjectives: "bahameño|bahameña|bahameños|bahameñas|bahamés|bahamesa|bahameses|bahamesas", capitals: "Nasáu|Nassau" },
  },
  {
    code: "BT", alpha3: "BTN", label: { en: "Bhutan", es: "Bután" }, origin: iso, continent: "asia", subregion: "southern-asia", regions: "southern-asia|asia|himalaya|south-asia", form: "kingdom", landlocked: true,
    en: { names: "Bhutan", official: "Kingdom of Bhutan", adjectives: "Bhutanese", capitals: "Thimphu|Thimbu", nicknames: "Land of the Thunder Dragon" },
    es: { names: "Bután|Bhután", official: "Reino de Bután", adjectives: "butanés|butanesa|butaneses|butanesas|bhutanés|bhutanesa|bhutaneses|bhutanesas", capitals: "Timbu|Timbú|Thimphu", nicknames: "la tierra del dragón del trueno" },
  },
  {
    code: "BV", alpha3: "BVT", label: { en: "Bouvet Island", es: "Isla Bouvet" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas", form: "territory", island: true,
    en: { names: "Bouvet Island" },
    es: { names: "Isla Bouvet" },
  },
  {
    code: "BW", alpha3: "BWA", label: { en: "Botswana", es: "Botsuana" }, origin: iso, continent: "africa", subregion: "southern-africa", regions: "southern-africa|africa|sub-saharan-africa", form: "republic", landlocked: true,
    en: { names: "Botswana", official: "Republic of Botswana", adjectives: "Botswanan", demonyms: "Botswanans|Motswana|Batswana", capitals: "Gaborone" },
    es: { names: "Botsuana|Botswana", official: "República de Botswana|República de Botsuana", adjectives: "botsuano|botsuana|botsuanos|botsuanas|botswanés|botswanesa|botswaneses|botswanesas|botsuanés|botsuanesa|botsuaneses|botsuanesas", capitals: "Gaborone" },
  },
  {
    code: "BY", alpha3: "BLR", label: { en: "Belarus", es: "Bielorrusia" }, origin: iso, continent: "europe", subregion: "eastern-europe", regions: "eastern-europe|europe", form: "republic", landlocked: true,
    en: { names: "Belarus|Byelorussia|Belorussia|White Russia?", official: "Republic of Belarus", adjectives: "Belarusian|Belarussian|Byelorussian|Belorussian", demonyms: "Belarusians|Belarussians|Byelorussians|Belorussians", capitals: "Minsk" },
    es: { names: "Bielorrusia|Belarús|Belarus|Bielorusia", official: "República de Belarús|República de Bielorrusia", adjectives: "bielorruso|bielorrusa|bielorrusos|bielorrusas|belaruso|belarusa|belarusos|belarusas", capitals: "Minsk" },
  },
  {
    code: "BZ", alpha3: "BLZ", label: { en: "Belize", es: "Belice" }, origin: iso, continent: "americas", subregion: "central-america", regions: "central-america|americas|caribbean|latin-america|isthmus", form: null,
    en: { names: "Belize", adjectives: "Belizean", demonyms: "Belizeans", capitals: "Belmopan|Belize City" },
    es: { names: "Belice", adjectives: "beliceño|beliceña|beliceños|beliceñas", capitals: "Belmopán|Ciudad de Belice" },
  },
  {
    code: "CA", alpha3: "CAN", label: { en: "Canada", es: "Canadá" }, origin: iso, continent: "americas", subregion: "northern-america", regions: "northern-america|americas|north-america", form: null,
    en: { names: "Canada", adjectives: "Canadian", demonyms: "Canadians", capitals: "Ottawa", nicknames: "the Great White North", parts: "Quebec|Ontario|British Columbia|Alberta?" },
    es: { names: "Canadá", adjectives: "canadiense|canadienses", capitals: "Ottawa", parts: "Quebec|Ontario|Columbia Británica" },
  },
  {
    code: "CC", alpha3: "CCK", label: { en: "Cocos (Keeling) Islands", es: "Islas Cocos" }, origin: iso, continent: "oceania", subregion: "australia-and-new-zealand", regions: "australia-and-new-zealand|oceania|indian-ocean", form: "territory", island: true, archipelago: true,
    en: { names: "Cocos (Keeling) Islands|Cocos Islands|Keeling Islands", adjectives: "Cocos Islander", demonyms: "Cocos Islanders" },
    es: { names: "Islas Cocos|Islas Keeling" },
  },
  {
    code: "CD", alpha3: "COD", label: { en: "Democratic Republic of the Congo", es: "República Democrática del Congo" }, origin: iso, continent: "africa", subregion: "middle-africa", regions: "middle-africa|africa|great-lakes-africa|sub-saharan-africa", form: "republic",
    en: { names: "Democratic Republic of the Congo|Congo?|DRC|D.R.C.|DR Congo|D.R. Congo|RDC|Congo-Kinshasa|Congo Kinshasa|Zaire|Zaïre|Congo, Dem. Rep.", official: "Democratic Republic of Congo", adjectives: "Congolese?|Zairean|Zairian", demonyms: "Zaireans|Zairians", capitals: "Kinshasa" },
    es: { names: "República Democrática del Congo|RDC|RD Congo|R. D. del Congo|Congo-Kinshasa|Congo Kinshasa|Zaire|Congo?|RD del Congo", adjectives: "congoleño?|congoleña?|congoleños?|congoleñas?|congolés?|congolesa?|congoleses?|congolesas?|zaireño|zaireña|zaireños|zaireñas", capitals: "Kinsasa|Kinshasa" },
  },
  {
    code: "CF", alpha3: "CAF", label: { en: "Central African Republic", es: "República Centroafricana" }, origin: iso, continent: "africa", subregion: "middle-africa", regions: "middle-africa|africa|sub-saharan-africa", form: "republic", landlocked: true,
    en: { names: "Central African Republic|Central African Rep.|Central Africa?", adjectives: "Central African?", demonyms: "Central Africans?", capitals: "Bangui" },
    es: { names: "República Centroafricana|Centroáfrica?|República Centro Africana", adjectives: "centroafricano?|centroafricana?|centroafricanos?|centroafricanas?", capitals: "Bangui" },
  },
  {
    code: "CG", alpha3: "COG", label: { en: "Republic of the Congo", es: "República del Congo" }, origin: iso, continent: "africa", subregion: "middle-africa", regions: "middle-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Republic of the Congo|Congo?|Congo-Brazzaville|Congo Brazzaville|Congo-B|Congo, Rep.|Congo Republic", official: "Republic of Congo", adjectives: "Congolese?", capitals: "Brazzaville" },
    es: { names: "República del Congo|Congo?|Congo-Brazzaville|Congo Brazzaville", adjectives: "congoleño?|congoleña?|congoleños?|congoleñas?|congolés?|congolesa?|congoleses?|congolesas?", capitals: "Brazzaville" },
  },
  {
    code: "CH", alpha3: "CHE", label: { en: "Switzerland", es: "Suiza" }, origin: iso, continent: "europe", subregion: "western-europe", regions: "western-europe|europe|alps|central-europe", form: null, landlocked: true,
    en: { names: "Switzerland", official: "Swiss Confederation", adjectives: "Swiss", capitals: "Bern|Berne" },
    es: { names: "Suiza", official: "Confederación Suiza|Confederación Helvética", adjectives: "suizo|suiza|suizos|suizas|helvético|helvética|helvéticos|helvéticas|helvecio|helvecia|helvecios|helvecias", capitals: "Berna", nicknames: "el país helvético|la nación helvética" },
  },
  {
    code: "CI", alpha3: "CIV", label: { en: "Côte d'Ivoire", es: "Costa de Marfil" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Côte d'Ivoire|Côte d’Ivoire|Cote d'Ivoire|Cote d’Ivoire|Ivory Coast|Cote D'Ivoire|Cote D’Ivoire", official: "Republic of Côte d'Ivoire|Republic of Côte d’Ivoire|Republic of Cote d'Ivoire|Republic of Cote d’Ivoire", adjectives: "Ivorian|Ivoirian|Ivoirien?", demonyms: "Ivorians|Ivoirians|Ivoiriens?", capitals: "Yamoussoukro|Abidjan" },
    es: { names: "Costa de Marfil|Côte d'Ivoire|Côte d’Ivoire|Cote d'Ivoire|Cote d’Ivoire", official: "República de Costa de Marfil|República de Côte d'Ivoire|República de Côte d’Ivoire", adjectives: "marfileño|marfileña|marfileños|marfileñas|ivoriano|ivoriana|ivorianos|ivorianas|costamarfileño|costamarfileña|costamarfileños|costamarfileñas", capitals: "Yamusukro|Yamoussoukro|Abiyán|Abiyan|Abidjan" },
  },
  {
    code: "CK", alpha3: "COK", label: { en: "Cook Islands", es: "Islas Cook" }, origin: iso, continent: "oceania", subregion: "polynesia", regions: "polynesia|oceania|pacific", form: null, island: true, archipelago: true,
    en: { names: "Cook Islands", adjectives: "Cook Islander|Cook Island?", demonyms: "Cook Islanders", capitals: "Avarua|Rarotonga" },
    es: { names: "Islas Cook", capitals: "Avarua|Rarotonga" },
  },
  {
    code: "CL", alpha3: "CHL", label: { en: "Chile", es: "Chile" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|latin-america|andes|southern-cone", form: "republic",
    en: { names: "Chile", official: "Republic of Chile", adjectives: "Chilean", demonyms: "Chileans", capitals: "Santiago?|Santiago de Chile", seats: "La Moneda|La Moneda Palace" },
    es: { names: "Chile", official: "República de Chile", adjectives: "chileno|chilena|chilenos|chilenas", capitals: "Santiago?|Santiago de Chile", seats: "La Moneda|Palacio de La Moneda", nicknames: "el país austral?" },
  },
  {
    code: "CM", alpha3: "CMR", label: { en: "Cameroon", es: "Camerún" }, origin: iso, continent: "africa", subregion: "middle-africa", regions: "middle-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Cameroon|Cameroun", official: "Republic of Cameroon", adjectives: "Cameroonian", demonyms: "Cameroonians", capitals: "Yaounde|Yaoundé" },
    es: { names: "Camerún", official: "República de Camerún|República del Camerún", adjectives: "camerunés|camerunesa|cameruneses|camerunesas", capitals: "Yaundé|Yaoundé" },
  },
  {
    code: "CN", alpha3: "CHN", label: { en: "China", es: "China" }, origin: iso, continent: "asia", subregion: "eastern-asia", regions: "eastern-asia|asia|far-east", form: "republic",
    en: { names: "China|PRC|P.R. China|PR China|P. R. China|P.R.C.|Mainland China|mainland China|Red China|Communist China", official: "People's Republic of China|People’s Republic of China", adjectives: "Chinese", capitals: "Beijing|Peking", seats: "Zhongnanhai", nicknames: "the Asian giant|the Middle Kingdom?|the world's second-largest economy?|the world’s second-largest economy?", parts: "Tibet?|Xinjiang|Inner Mongolia", prefixes: "Sino" },
    es: { names: "China|RPCh|RPC|China Popular|China continental", official: "República Popular China|República Popular de China", adjectives: "chino|china|chinos|chinas", capitals: "Pekín|Beijing", seats: "Zhongnanhai", nicknames: "el gigante asiático|el país asiático?", parts: "Tíbet?|Xinjiang|Sinkiang", prefixes: "sino?" },
  },
  {
    code: "CO", alpha3: "COL", label: { en: "Colombia", es: "Colombia" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|latin-america|andes", form: "republic",
    en: { names: "Colombia", official: "Republic of Colombia", adjectives: "Colombian", demonyms: "Colombians", capitals: "Bogota|Bogotá|Bogotá, D.C.", seats: "Casa de Nariño" },
    es: { names: "Colombia", official: "República de Colombia", adjectives: "colombiano|colombiana|colombianos|colombianas", capitals: "Bogotá|Santa Fe de Bogotá", seats: "Casa de Nariño|Palacio de Nariño", nicknames: "el país cafetero|la nación cafetera" },
  },
  {
    code: "CR", alpha3: "CRI", label: { en: "Costa Rica", es: "Costa Rica" }, origin: iso, continent: "americas", subregion: "central-america", regions: "central-america|americas|latin-america|isthmus", form: "republic",
    en: { names: "Costa Rica", official: "Republic of Costa Rica", adjectives: "Costa Rican|Tico?", demonyms: "Costa Ricans", capitals: "San José?|San Jose?" },
    es: { names: "Costa Rica", official: "República de Costa Rica", adjectives: "costarricense|costarricenses|costarriqueño|costarriqueña|costarriqueños|costarriqueñas|tico?|tica?|ticos?|ticas?", capitals: "San José?", nicknames: "el país tico" },
  },
  {
    code: "CU", alpha3: "CUB", label: { en: "Cuba", es: "Cuba" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|latin-america|antilles", form: "republic", island: true, archipelago: true,
    en: { names: "Cuba", official: "Republic of Cuba", adjectives: "Cuban", demonyms: "Cubans", capitals: "Havana|La Habana|Habana", nicknames: "the Caribbean island?|the Caribbean nation?|the largest of the Antilles|Pearl of the Antilles|the communist-run island|the communist island" },
    es: { names: "Cuba", official: "República de Cuba", adjectives: "cubano|cubana|cubanos|cubanas", capitals: "La Habana", seats: "Palacio de la Revolución", nicknames: "la isla caribeña?|la nación caribeña?|la Mayor de las Antillas|la mayor de las Antillas|la isla grande?|la perla de las Antillas|Perla de las Antillas|la ínsula?|la mayor isla de las Antillas" },
  },
  {
    code: "CV", alpha3: "CPV", label: { en: "Cape Verde", es: "Cabo Verde" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sub-saharan-africa", form: "republic", island: true, archipelago: true,
    en: { names: "Cape Verde|Cabo Verde", official: "Republic of Cabo Verde|Republic of Cape Verde", adjectives: "Cape Verdean|Cabo Verdean|Cape Verdian", demonyms: "Cape Verdeans|Cabo Verdeans|Cape Verdians", capitals: "Praia?" },
    es: { names: "Cabo Verde", official: "República de Cabo Verde", adjectives: "caboverdiano|caboverdiana|caboverdianos|caboverdianas", capitals: "Praia?" },
  },
  {
    code: "CW", alpha3: "CUW", label: { en: "Curaçao", es: "Curazao" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true,
    en: { names: "Curaçao|Curacao", official: "Country of Curaçao", adjectives: "Curaçaoan|Curacaoan", demonyms: "Curaçaoans|Curacaoans", capitals: "Willemstad" },
    es: { names: "Curazao|Curaçao|Curasao", adjectives: "curazoleño|curazoleña|curazoleños|curazoleñas", capitals: "Willemstad" },
  },
  {
    code: "CX", alpha3: "CXR", label: { en: "Christmas Island", es: "Isla de Navidad" }, origin: iso, continent: "oceania", subregion: "australia-and-new-zealand", regions: "australia-and-new-zealand|oceania|indian-ocean", form: "territory", island: true,
    en: { names: "Christmas Island" },
    es: { names: "Isla de Navidad" },
  },
  {
    code: "CY", alpha3: "CYP", label: { en: "Cyprus", es: "Chipre" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|mediterranean|europe", form: "republic", island: true,
    en: { names: "Cyprus", official: "Republic of Cyprus", adjectives: "Cypriot|Greek Cypriot", demonyms: "Cypriots|Cypriotes", capitals: "Nicosia", nicknames: "the divided island?", parts: "Northern Cyprus?" },
    es: { names: "Chipre", official: "República de Chipre", adjectives: "chipriota|chipriotas", capitals: "Nicosia", parts: "Chipre del Norte?" },
  },
  {
    code: "CZ", alpha3: "CZE", label: { en: "Czechia", es: "Chequia" }, origin: iso, continent: "europe", subregion: "eastern-europe", regions: "eastern-europe|europe|central-europe", form: "republic", landlocked: true,
    en: { names: "Czechia|Czech Rep.", official: "Czech Republic", adjectives: "Czech", demonyms: "Czechs", capitals: "Prague" },
    es: { names: "Chequia|Rep. Checa", official: "República Checa", adjectives: "checo|checa|checos|checas", capitals: "Praga" },
  },
  {
    code: "DE", alpha3: "DEU", label: { en: "Germany", es: "Alemania" }, origin: iso, continent: "europe", subregion: "western-europe", regions: "western-europe|europe|central-europe", form: "republic",
    en: { names: "Germany|FRG|F.R.G.|West Germany|Deutschland", official: "Federal Republic of Germany", adjectives: "German|West German", demonyms: "Germans|West Germans", capitals: "Berlin|Bonn?", seats: "the Bundestag?|the Chancellery?", nicknames: "the European powerhouse?", parts: "Bavaria", prefixes: "Germano" },
    es: { names: "Alemania|RFA|Alemania Federal|Alemania Occidental|República Federal Alemana", official: "República Federal de Alemania", adjectives: "alemán|alemana|alemanes|alemanas|germano?|germana?|germanos?|germanas?", capitals: "Berlín|Bonn?", seats: "la Cancillería alemana", nicknames: "el país germano|el país teutón", parts: "Baviera", prefixes: "germano?" },
  },
  {
    code: "DJ", alpha3: "DJI", label: { en: "Djibouti", es: "Yibuti" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|horn-of-africa|arab-world|sub-saharan-africa", form: "republic",
    en: { names: "Djibouti|Jibuti", official: "Republic of Djibouti", adjectives: "Djiboutian", demonyms: "Djiboutians", capitals: "Djibouti City" },
    es: { names: "Yibuti|Djibouti|Djibuti|Yibouti", official: "República de Yibuti|República de Djibouti", adjectives: "yibutiano|yibutiana|yibutianos|yibutianas|djiboutiano|djiboutiana|djiboutianos|djiboutianas", capitals: "Ciudad de Yibuti" },
  },
  {
    code: "DK", alpha3: "DNK", label: { en: "Denmark", es: "Dinamarca" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe|nordic|scandinavia", form: "kingdom",
    en: { names: "Denmark", official: "Kingdom of Denmark", adjectives: "Danish", demonyms: "Dane?|Danes", capitals: "Copenhagen" },
    es: { names: "Dinamarca", official: "Reino de Dinamarca", adjectives: "danés|danesa|daneses|danesas|dinamarqués|dinamarquesa|dinamarqueses|dinamarquesas", capitals: "Copenhague" },
  },
  {
    code: "DM", alpha3: "DMA", label: { en: "Dominica", es: "Dominica" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "commonwealth", island: true,
    en: { names: "Dominica", official: "Commonwealth of Dominica", adjectives: "Dominican?", demonyms: "Dominicans?", capitals: "Roseau" },
    es: { names: "Dominica", official: "Mancomunidad de Dominica|Commonwealth de Dominica", adjectives: "dominiqués|dominiquesa|dominiqueses|dominiquesas|dominico?|dominica?|dominicos?|dominicas?", capitals: "Roseau" },
  },
  {
    code: "DO", alpha3: "DOM", label: { en: "Dominican Republic", es: "República Dominicana" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|latin-america|antilles", form: "republic", island: true,
    en: { names: "Dominican Republic|Dom. Rep.", adjectives: "Dominican?", demonyms: "Dominicans?", capitals: "Santo Domingo" },
    es: { names: "República Dominicana|Rep. Dominicana|Dominicana?", adjectives: "dominicano|dominicana|dominicanos|dominicanas|quisqueyano|quisqueyana|quisqueyanos|quisqueyanas", capitals: "Santo Domingo", seats: "Palacio Nacional?", nicknames: "el país quisqueyano|Quisqueya" },
  },
  {
    code: "DZ", alpha3: "DZA", label: { en: "Algeria", es: "Argelia" }, origin: iso, continent: "africa", subregion: "northern-africa", regions: "northern-africa|africa|maghreb|arab-world|mediterranean|north-africa", form: "republic",
    en: { names: "Algeria", official: "People's Democratic Republic of Algeria|People’s Democratic Republic of Algeria", adjectives: "Algerian", demonyms: "Algerians", capitals: "Algiers" },
    es: { names: "Argelia", official: "República Argelina Democrática y Popular", adjectives: "argelino|argelina|argelinos|argelinas", capitals: "Argel" },
  },
  {
    code: "EC", alpha3: "ECU", label: { en: "Ecuador", es: "Ecuador" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|latin-america|andes", form: "republic",
    en: { names: "Ecuador", official: "Republic of Ecuador", adjectives: "Ecuadorian|Ecuadorean|Ecuadoran", demonyms: "Ecuadorians|Ecuadoreans|Ecuadorans", capitals: "Quito", seats: "Carondelet", parts: "Galapagos?" },
    es: { names: "Ecuador", official: "República del Ecuador|República de Ecuador", adjectives: "ecuatoriano|ecuatoriana|ecuatorianos|ecuatorianas", capitals: "Quito", seats: "Carondelet|Palacio de Carondelet", parts: "Galápagos?" },
  },
  {
    code: "EE", alpha3: "EST", label: { en: "Estonia", es: "Estonia" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe|baltic", form: "republic",
    en: { names: "Estonia", official: "Republic of Estonia", adjectives: "Estonian", demonyms: "Estonians", capitals: "Tallinn" },
    es: { names: "Estonia", official: "República de Estonia", adjectives: "estonio|estonia|estonios|estonias", capitals: "Tallin|Tallinn" },
  },
  {
    code: "EG", alpha3: "EGY", label: { en: "Egypt", es: "Egipto" }, origin: iso, continent: "africa", subregion: "northern-africa", regions: "northern-africa|africa|arab-world|middle-east|mediterranean|north-africa", form: "republic",
    en: { names: "Egypt", official: "Arab Republic of Egypt", adjectives: "Egyptian", demonyms: "Egyptians", capitals: "Cairo", nicknames: "Land of the Pharaohs|the land of the pharaohs|the land of the Nile?" },
    es: { names: "Egipto", official: "República Árabe de Egipto", adjectives: "egipcio|egipcia|egipcios|egipcias", capitals: "El Cairo|Cairo", nicknames: "el país de los faraones|el país del Nilo?" },
  },
  {
    code: "EH", alpha3: "ESH", label: { en: "Western Sahara", es: "Sáhara Occidental" }, origin: iso, continent: "africa", subregion: "northern-africa", regions: "northern-africa|africa|maghreb|arab-world|north-africa", form: null,
    en: { names: "Western Sahara|SADR|Spanish Sahara", official: "Sahrawi Arab Democratic Republic|Saharawi Arab Democratic Republic", adjectives: "Sahrawi|Saharawi|Saharan?", demonyms: "Sahrawis|Saharawis|Saharans?", capitals: "El Aaiún|Laayoune|El Aaiun" },
    es: { names: "Sáhara Occidental|Sahara Occidental|RASD|Sahara Español", official: "República Árabe Saharaui Democrática|República Árabe Saharahui Democrática", adjectives: "saharaui|saharauis|saharauí?|saharauíes?|saharauís?", capitals: "El Aaiún" },
  },
  {
    code: "ER", alpha3: "ERI", label: { en: "Eritrea", es: "Eritrea" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|horn-of-africa|sub-saharan-africa", form: null,
    en: { names: "Eritrea", official: "State of Eritrea", adjectives: "Eritrean", demonyms: "Eritreans", capitals: "Asmara" },
    es: { names: "Eritrea", official: "Estado de Eritrea", adjectives: "eritreo|eritrea|eritreos|eritreas", capitals: "Asmara" },
  },
  {
    code: "ES", alpha3: "ESP", label: { en: "Spain", es: "España" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|iberia|mediterranean", form: "kingdom",
    en: { names: "Spain|España", official: "Kingdom of Spain", adjectives: "Spanish", demonyms: "Spaniard|Spaniards", capitals: "Madrid", seats: "Moncloa|La Moncloa", parts: "Catalonia|the Basque Country|Andalusia", prefixes: "Hispano" },
    es: { names: "España", official: "Reino de España", adjectives: "español|española|españoles|españolas|hispano?|hispana?|hispanos?|hispanas?|ibérico?|ibérica?|ibéricos?|ibéricas?", capitals: "Madrid", seats: "La Moncloa|Moncloa|la Zarzuela|Santa Cruz?", nicknames: "la madre patria?|el país ibérico?", parts: "Cataluña|País Vasco|Andalucía", prefixes: "hispano?" },
  },
  {
    code: "ET", alpha3: "ETH", label: { en: "Ethiopia", es: "Etiopía" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|horn-of-africa|sub-saharan-africa", form: "republic", landlocked: true,
    en: { names: "Ethiopia|Abyssinia", official: "Federal Democratic Republic of Ethiopia", adjectives: "Ethiopian|Abyssinian?", demonyms: "Ethiopians|Abyssinians?", capitals: "Addis Ababa|Addis Abeba", nicknames: "the land of origins?", parts: "Tigray?" },
    es: { names: "Etiopía|Abisinia", official: "República Democrática Federal de Etiopía|República Federal Democrática de Etiopía", adjectives: "etíope|etíopes|abisinio?|abisinia?|abisinios?|abisinias?", capitals: "Adís Abeba|Addis Abeba", parts: "Tigray?" },
  },
  {
    code: "FI", alpha3: "FIN", label: { en: "Finland", es: "Finlandia" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe|nordic", form: "republic",
    en: { names: "Finland", official: "Republic of Finland", adjectives: "Finnish", demonyms: "Finn?|Finns", capitals: "Helsinki", prefixes: "Finno" },
    es: { names: "Finlandia", official: "República de Finlandia", adjectives: "finlandés|finlandesa|finlandeses|finlandesas|finés|finesa|fineses|finesas", capitals: "Helsinki", prefixes: "fino?" },
  },
  {
    code: "FJ", alpha3: "FJI", label: { en: "Fiji", es: "Fiyi" }, origin: iso, continent: "oceania", subregion: "melanesia", regions: "melanesia|oceania|pacific", form: "republic", island: true, archipelago: true,
    en: { names: "Fiji|Fiji Islands", official: "Republic of Fiji|Republic of the Fiji Islands", adjectives: "Fijian", demonyms: "Fijians", capitals: "Suva" },
    es: { names: "Fiyi|Fiji|Islas Fiyi|Islas Fiji|Fidji", official: "República de Fiyi|República de Fiji", adjectives: "fiyiano|fiyiana|fiyianos|fiyianas|fijiano|fijiana|fijianos|fijianas", capitals: "Suva" },
  },
  {
    code: "FK", alpha3: "FLK", label: { en: "Falkland Islands", es: "Islas Malvinas" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas", form: "territory", island: true, archipelago: true,
    en: { names: "Falkland Islands|Falklands|Malvinas|Falkland Islands (Malvinas)", adjectives: "Falkland Islander", demonyms: "Falkland Islanders", capitals: "Stanley?|Port Stanley" },
    es: { names: "Islas Malvinas|Malvinas|Las Malvinas|Islas Falkland", adjectives: "malvinense|malvinenses", capitals: "Puerto Argentino|Puerto Stanley|Stanley?" },
  },
  {
    code: "FM", alpha3: "FSM", label: { en: "Federated States of Micronesia", es: "Estados Federados de Micronesia" }, origin: iso, continent: "oceania", subregion: "micronesia", regions: "micronesia|oceania|pacific", form: null, island: true, archipelago: true,
    en: { names: "Federated States of Micronesia|Micronesia|FSM|F.S.M.", adjectives: "Micronesian?", demonyms: "Micronesians?", capitals: "Palikir|Pohnpei?" },
    es: { names: "Estados Federados de Micronesia|Micronesia|EFM", adjectives: "micronesio?|micronesia?|micronesios?|micronesias?", capitals: "Palikir" },
  },
  {
    code: "FO", alpha3: "FRO", label: { en: "Faroe Islands", es: "Islas Feroe" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe|nordic", form: "territory", island: true, archipelago: true,
    en: { names: "Faroe Islands|Faeroe Islands|Faroes", adjectives: "Faroese|Faeroese", demonyms: "Faroe Islander|Faroe Islanders", capitals: "Tórshavn|Torshavn" },
    es: { names: "Islas Feroe|Feroe|Islas Feroes", adjectives: "feroés|feroesa|feroeses|feroesas", capitals: "Tórshavn|Torshavn" },
  },
  {
    code: "FR", alpha3: "FRA", label: { en: "France", es: "Francia" }, origin: iso, continent: "europe", subregion: "western-europe", regions: "western-europe|europe|mediterranean", form: "republic",
    en: { names: "France", official: "French Republic", adjectives: "French", demonyms: "Frenchman|Frenchmen|Frenchwoman|Frenchwomen", capitals: "Paris", seats: "the Elysee|the Élysée|Elysee Palace|Élysée Palace|Quai d'Orsay|Quai d’Orsay|the Quai d'Orsay|the Quai d’Orsay", nicknames: "the Hexagon?", parts: "Corsica|Brittany?", prefixes: "Franco" },
    es: { names: "Francia", official: "República Francesa", adjectives: "francés|francesa|franceses|francesas|galo?|gala?|galos?|galas?", capitals: "París", seats: "el Elíseo|Palacio del Elíseo|Quai d'Orsay|Quai d’Orsay", nicknames: "el Hexágono?|el país galo|la nación gala", parts: "Córcega|Bretaña?", prefixes: "franco" },
  },
  {
    code: "GA", alpha3: "GAB", label: { en: "Gabon", es: "Gabón" }, origin: iso, continent: "africa", subregion: "middle-africa", regions: "middle-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Gabon", official: "Gabonese Republic", adjectives: "Gabonese", capitals: "Libreville" },
    es: { names: "Gabón", official: "República Gabonesa", adjectives: "gabonés|gabonesa|gaboneses|gabonesas", capitals: "Libreville" },
  },
  {
    code: "GB", alpha3: "GBR", label: { en: "United Kingdom", es: "Reino Unido" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe", form: "kingdom", island: true,
    en: { names: "United Kingdom|UK|Great Britain|U.K.|Britain", official: "United Kingdom of Great Britain and Northern Ireland", adjectives: "British|English?|Scottish|Welsh?|Northern Irish", demonyms: "Briton|Britons|Brit?|Brits|Englishman?|Englishmen?|Englishwoman?|Scot?|Scots?", capitals: "London", seats: "Downing Street|10 Downing Street|Whitehall|Westminster?|Buckingham Palace?", parts: "England|Scotland|Wales?|Northern Ireland", prefixes: "Anglo?" },
    es: { names: "Reino Unido|Gran Bretaña|R. Unido", official: "Reino Unido de Gran Bretaña e Irlanda del Norte", adjectives: "británico|británica|británicos|británicas|inglés?|inglesa?|ingleses?|inglesas?|escocés|escocesa|escoceses|escocesas|galés?|galesa?|galeses?|galesas?|norirlandés|norirlandesa|norirlandeses|norirlandesas", capitals: "Londres", seats: "Downing Street|Whitehall|Westminster?", nicknames: "la nación británica|la Rubia Albión", parts: "Inglaterra|Escocia|Gales?|Irlanda del Norte", prefixes: "anglo?" },
  },
  {
    code: "GD", alpha3: "GRD", label: { en: "Grenada", es: "Granada" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: null, island: true,
    en: { names: "Grenada|State of Grenada", adjectives: "Grenadian", demonyms: "Grenadians", capitals: "St. George's|St. George’s|Saint George's|Saint George’s|St George's?|St George’s?" },
    es: { names: "Granada?|Grenada", adjectives: "granadino?|granadina?|granadinos?|granadinas?", capitals: "Saint George's|Saint George’s|Saint George" },
  },
  {
    code: "GE", alpha3: "GEO", label: { en: "Georgia", es: "Georgia" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|caucasus|eurasia|black-sea", form: null,
    en: { names: "Georgia?", official: "Republic of Georgia", adjectives: "Georgian?", demonyms: "Georgians?", capitals: "Tbilisi|Tiflis" },
    es: { names: "Georgia?", official: "República de Georgia", adjectives: "georgiano|georgiana|georgianos|georgianas", capitals: "Tiflis|Tbilisi" },
  },
  {
    code: "GF", alpha3: "GUF", label: { en: "French Guiana", es: "Guayana Francesa" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|amazonia", form: "territory",
    en: { names: "French Guiana|Guyane?", adjectives: "French Guianese|French Guianan|Guianese?", demonyms: "French Guianans", capitals: "Cayenne" },
    es: { names: "Guayana Francesa|Guayana francesa|Guyana Francesa|Guyane?", adjectives: "guayanés?|guayanesa?|guayaneses?|guayanesas?|francoguayanés|francoguayanesa|francoguayaneses|francoguayanesas", capitals: "Cayena" },
  },
  {
    code: "GG", alpha3: "GGY", label: { en: "Guernsey", es: "Guernesey" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe", form: "territory", island: true,
    en: { names: "Guernsey", official: "Bailiwick of Guernsey", capitals: "St. Peter Port|Saint Peter Port" },
    es: { names: "Guernesey|Guernsey", official: "Bailiazgo de Guernsey", capitals: "Saint Peter Port" },
  },
  {
    code: "GH", alpha3: "GHA", label: { en: "Ghana", es: "Ghana" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Ghana|Gold Coast?", official: "Republic of Ghana", adjectives: "Ghanaian|Ghanian", demonyms: "Ghanaians|Ghanians", capitals: "Accra" },
    es: { names: "Ghana|Costa de Oro?", official: "República de Ghana", adjectives: "ghanés|ghanesa|ghaneses|ghanesas", capitals: "Acra|Accra" },
  },
  {
    code: "GI", alpha3: "GIB", label: { en: "Gibraltar", es: "Gibraltar" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|mediterranean", form: "territory",
    en: { names: "Gibraltar", adjectives: "Gibraltarian", demonyms: "Gibraltarians" },
    es: { names: "Gibraltar|Peñón de Gibraltar", adjectives: "gibraltareño|gibraltareña|gibraltareños|gibraltareñas|llanito?|llanita?|llanitos?|llanitas?" },
  },
  {
    code: "GL", alpha3: "GRL", label: { en: "Greenland", es: "Groenlandia" }, origin: iso, continent: "americas", subregion: "northern-america", regions: "northern-america|americas|arctic", form: "territory", island: true,
    en: { names: "Greenland|Kalaallit Nunaat", adjectives: "Greenlandic|Greenlander?", demonyms: "Greenlanders", capitals: "Nuuk|Godthab" },
    es: { names: "Groenlandia", adjectives: "groenlandés|groenlandesa|groenlandeses|groenlandesas", capitals: "Nuuk" },
  },
  {
    code: "GM", alpha3: "GMB", label: { en: "Gambia", es: "Gambia" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Gambia|The Gambia", official: "Republic of The Gambia|Republic of the Gambia|Islamic Republic of The Gambia", adjectives: "Gambian", demonyms: "Gambians", capitals: "Banjul" },
    es: { names: "Gambia|La Gambia", official: "República de Gambia|República de la Gambia", adjectives: "gambiano|gambiana|gambianos|gambianas", capitals: "Banjul" },
  },
  {
    code: "GN", alpha3: "GIN", label: { en: "Guinea", es: "Guinea" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Guinea|Guinea-Conakry|Guinea Conakry|French Guinea|Guinée?", official: "Republic of Guinea", adjectives: "Guinean", demonyms: "Guineans", capitals: "Conakry" },
    es: { names: "Guinea|Guinea-Conakry|Guinea Conakry|Guinea Conakri", official: "República de Guinea", adjectives: "guineano?|guineana?|guineanos?|guineanas?", capitals: "Conakri|Conakry" },
  },
  {
    code: "GP", alpha3: "GLP", label: { en: "Guadeloupe", es: "Guadalupe" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true, archipelago: true,
    en: { names: "Guadeloupe", adjectives: "Guadeloupean|Guadeloupian", demonyms: "Guadeloupeans|Guadeloupians", capitals: "Basse-Terre|Pointe-à-Pitre" },
    es: { names: "Guadalupe?|Guadeloupe", adjectives: "guadalupeño|guadalupeña|guadalupeños|guadalupeñas", capitals: "Basse-Terre" },
  },
  {
    code: "GQ", alpha3: "GNQ", label: { en: "Equatorial Guinea", es: "Guinea Ecuatorial" }, origin: iso, continent: "africa", subregion: "middle-africa", regions: "middle-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Equatorial Guinea", official: "Republic of Equatorial Guinea", adjectives: "Equatorial Guinean|Equatoguinean", demonyms: "Equatorial Guineans|Equatoguineans", capitals: "Malabo|Ciudad de la Paz" },
    es: { names: "Guinea Ecuatorial", official: "República de Guinea Ecuatorial", adjectives: "ecuatoguineano|ecuatoguineana|ecuatoguineanos|ecuatoguineanas|guineoecuatoriano|guineoecuatoriana|guineoecuatorianos|guineoecuatorianas", capitals: "Malabo" },
  },
  {
    code: "GR", alpha3: "GRC", label: { en: "Greece", es: "Grecia" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|balkans|mediterranean", form: "republic",
    en: { names: "Greece|Hellas", official: "Hellenic Republic", adjectives: "Greek|Hellenic", demonyms: "Greeks|Hellenes", capitals: "Athens", prefixes: "Greco" },
    es: { names: "Grecia", official: "República Helénica", adjectives: "griego|griega|griegos|griegas|heleno|helena|helenos|helenas|helénico|helénica|helénicos|helénicas", capitals: "Atenas", nicknames: "el país heleno|la nación helena", prefixes: "greco" },
  },
  {
    code: "GS", alpha3: "SGS", label: { en: "South Georgia and the South Sandwich Islands", es: "Islas Georgia del Sur y Sandwich del Sur" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas", form: "territory", island: true,
    en: { names: "South Georgia and the South Sandwich Islands|South Georgia & South Sandwich Islands|South Georgia" },
    es: { names: "Islas Georgia del Sur y Sandwich del Sur|Georgia del Sur y las Islas Sandwich del Sur|Georgia del Sur" },
  },
  {
    code: "GT", alpha3: "GTM", label: { en: "Guatemala", es: "Guatemala" }, origin: iso, continent: "americas", subregion: "central-america", regions: "central-america|americas|latin-america|isthmus", form: "republic",
    en: { names: "Guatemala", official: "Republic of Guatemala", adjectives: "Guatemalan", demonyms: "Guatemalans", capitals: "Guatemala City" },
    es: { names: "Guatemala", official: "República de Guatemala", adjectives: "guatemalteco|guatemalteca|guatemaltecos|guatemaltecas|chapín?|chapina?|chapines?|chapinas?", capitals: "Ciudad de Guatemala", nicknames: "el país chapín" },
  },
  {
    code: "GU", alpha3: "GUM", label: { en: "Guam", es: "Guam" }, origin: iso, continent: "oceania", subregion: "micronesia", regions: "micronesia|oceania|pacific", form: "territory", island: true,
    en: { names: "Guam", adjectives: "Guamanian|Chamorro?", demonyms: "Guamanians", capitals: "Hagåtña|Hagatna|Agana" },
    es: { names: "Guam", adjectives: "guameño|guameña|guameños|guameñas", capitals: "Agaña|Hagåtña" },
  },
  {
    code: "GW", alpha3: "GNB", label: { en: "Guinea-Bissau", es: "Guinea-Bisáu" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Guinea-Bissau|Guinea Bissau|Guiné-Bissau|Portuguese Guinea", official: "Republic of Guinea-Bissau", adjectives: "Bissau-Guinean|Guinea-Bissauan", demonyms: "Bissau-Guineans|Guinea-Bissauans", capitals: "Bissau" },
    es: { names: "Guinea-Bisáu|Guinea Bissau|Guinea Bissáu|Guinea Bisáu|Guinea-Bissau", official: "República de Guinea-Bissau|República de Guinea-Bisáu", adjectives: "bisauguineano|bisauguineana|bisauguineanos|bisauguineanas|guineano?|guineana?|guineanos?|guineanas?", capitals: "Bisáu|Bissau" },
  },
  {
    code: "GY", alpha3: "GUY", label: { en: "Guyana", es: "Guyana" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|caribbean|amazonia", form: "republic",
    en: { names: "Guyana|British Guiana", official: "Co-operative Republic of Guyana|Cooperative Republic of Guyana", adjectives: "Guyanese", capitals: "Georgetown?" },
    es: { names: "Guyana|Guayana Británica", official: "República Cooperativa de Guyana", adjectives: "guyanés|guyanesa|guyaneses|guyanesas", capitals: "Georgetown?" },
  },
  {
    code: "HK", alpha3: "HKG", label: { en: "Hong Kong", es: "Hong Kong" }, origin: iso, continent: "asia", subregion: "eastern-asia", regions: "eastern-asia|asia|far-east", form: "territory",
    en: { names: "Hong Kong|HKSAR|Hongkong|Hong Kong SAR", official: "Hong Kong Special Administrative Region|Hong Kong Special Administrative Region of China", demonyms: "Hong Konger|Hong Kongers|Hongkonger|Hongkongers" },
    es: { names: "Hong Kong|Hongkong|RAE de Hong Kong", official: "Región Administrativa Especial de Hong Kong", adjectives: "hongkonés|hongkonesa|hongkoneses|hongkonesas" },
  },
  {
    code: "HM", alpha3: "HMD", label: { en: "Heard Island and McDonald Islands", es: "Islas Heard y McDonald" }, origin: iso, continent: "oceania", subregion: "australia-and-new-zealand", regions: "australia-and-new-zealand|oceania|indian-ocean", form: "territory", island: true,
    en: { names: "Heard Island and McDonald Islands|Heard & McDonald Islands" },
    es: { names: "Islas Heard y McDonald|Heard e Islas McDonald" },
  },
  {
    code: "HN", alpha3: "HND", label: { en: "Honduras", es: "Honduras" }, origin: iso, continent: "americas", subregion: "central-america", regions: "central-america|americas|latin-america|isthmus", form: "republic",
    en: { names: "Honduras", official: "Republic of Honduras", adjectives: "Honduran", demonyms: "Hondurans", capitals: "Tegucigalpa" },
    es: { names: "Honduras", official: "República de Honduras", adjectives: "hondureño|hondureña|hondureños|hondureñas|catracho|catracha|catrachos|catrachas", capitals: "Tegucigalpa" },
  },
  {
    code: "HR", alpha3: "HRV", label: { en: "Croatia", es: "Croacia" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|balkans|mediterranean", form: "republic",
    en: { names: "Croatia", official: "Republic of Croatia", adjectives: "Croatian|Croat", demonyms: "Croatians|Croats", capitals: "Zagreb" },
    es: { names: "Croacia", official: "República de Croacia", adjectives: "croata|croatas", capitals: "Zagreb" },
  },
  {
    code: "HT", alpha3: "HTI", label: { en: "Haiti", es: "Haití" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|latin-america|antilles", form: "republic", island: true,
    en: { names: "Haiti|Hayti", official: "Republic of Haiti", adjectives: "Haitian", demonyms: "Haitians", capitals: "Port-au-Prince|Port au Prince", nicknames: "the poorest country in the Western Hemisphere?" },
    es: { names: "Haití|Haiti", official: "República de Haití", adjectives: "haitiano|haitiana|haitianos|haitianas", capitals: "Puerto Príncipe" },
  },
  {
    code: "HU", alpha3: "HUN", label: { en: "Hungary", es: "Hungría" }, origin: iso, continent: "europe", subregion: "eastern-europe", regions: "eastern-europe|europe|central-europe", form: null, landlocked: true,
    en: { names: "Hungary|Republic of Hungary", adjectives: "Hungarian|Magyar?", demonyms: "Hungarians", capitals: "Budapest" },
    es: { names: "Hungría|República de Hungría", adjectives: "húngaro|húngara|húngaros|húngaras|magiar?|magiares?", capitals: "Budapest" },
  },
  {
    code: "ID", alpha3: "IDN", label: { en: "Indonesia", es: "Indonesia" }, origin: iso, continent: "asia", subregion: "south-eastern-asia", regions: "south-eastern-asia|asia|pacific|indian-ocean", form: "republic", island: true, archipelago: true,
    en: { names: "Indonesia|Dutch East Indies", official: "Republic of Indonesia", adjectives: "Indonesian", demonyms: "Indonesians", capitals: "Jakarta|Djakarta" },
    es: { names: "Indonesia|Indias Orientales Neerlandesas", official: "República de Indonesia", adjectives: "indonesio|indonesia|indonesios|indonesias", capitals: "Yakarta|Jakarta" },
  },
  {
    code: "IE", alpha3: "IRL", label: { en: "Ireland", es: "Irlanda" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe", form: "republic", island: true,
    en: { names: "Ireland|Eire|Éire", official: "Republic of Ireland", adjectives: "Irish", demonyms: "Irishman|Irishmen|Irishwoman|Irishwomen", capitals: "Dublin", nicknames: "the Emerald Isle" },
    es: { names: "Irlanda|Éire|Eire", official: "República de Irlanda", adjectives: "irlandés|irlandesa|irlandeses|irlandesas", capitals: "Dublín", nicknames: "la isla esmeralda" },
  },
  {
    code: "IL", alpha3: "ISR", label: { en: "Israel", es: "Israel" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|middle-east|mediterranean", form: null,
    en: { names: "Israel", official: "State of Israel", adjectives: "Israeli", demonyms: "Israelis", capitals: "Jerusalem?|Tel Aviv", seats: "the Knesset" },
    es: { names: "Israel", official: "Estado de Israel", adjectives: "israelí|israelíes|israelís", capitals: "Jerusalén?|Tel Aviv", seats: "la Knéset" },
  },
  {
    code: "IM", alpha3: "IMN", label: { en: "Isle of Man", es: "Isla de Man" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe", form: "territory", island: true,
    en: { names: "Isle of Man|Mann?", adjectives: "Manx", demonyms: "Manxman|Manxmen", capitals: "Douglas?" },
    es: { names: "Isla de Man", adjectives: "manés|manesa|maneses|manesas", capitals: "Douglas?" },
  },
  {
    code: "IN", alpha3: "IND", label: { en: "India", es: "India" }, origin: iso, continent: "asia", subregion: "southern-asia", regions: "southern-asia|asia|south-asia", form: "republic",
    en: { names: "India|Bharat?", official: "Republic of India", adjectives: "Indian", demonyms: "Indians", capitals: "New Delhi|Delhi", seats: "South Block?|Rashtrapati Bhavan", nicknames: "the South Asian giant|the world's largest democracy|the world’s largest democracy|the subcontinent?|the pharmacy of the world", parts: "Kashmir?|Jammu and Kashmir|Punjab?|Kerala|Tamil Nadu", prefixes: "Indo?" },
    es: { names: "India", official: "República de la India|República de India", adjectives: "indio?|india?|indios?|indias?|hindú?|hindúes?", capitals: "Nueva Delhi|Delhi|Nueva Deli", nicknames: "la farmacia del mundo|el gigante del sur de Asia|la mayor democracia del mundo|el subcontinente?", parts: "Cachemira?|Kerala", prefixes: "indo?" },
  },
  {
    code: "IO", alpha3: "IOT", label: { en: "British Indian Ocean Territory", es: "Territorio Británico del Océano Índico" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|indian-ocean", form: "territory", island: true, archipelago: true,
    en: { names: "British Indian Ocean Territory|Chagos Archipelago|Chagos Islands|Diego Garcia" },
    es: { names: "Territorio Británico del Océano Índico|Archipiélago de Chagos|islas Chagos|Diego García?" },
  },
  {
    code: "IQ", alpha3: "IRQ", label: { en: "Iraq", es: "Irak" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|arab-world|middle-east", form: "republic",
    en: { names: "Iraq", official: "Republic of Iraq", adjectives: "Iraqi", demonyms: "Iraqis", capitals: "Baghdad|Bagdad", parts: "Kurdistan?|Iraqi Kurdistan" },
    es: { names: "Irak|Iraq", official: "República de Iraq|República del Iraq|República de Irak", adjectives: "iraquí|iraquíes|iraquís|irakí|irakíes|irakís", capitals: "Bagdad", parts: "Kurdistán?|Kurdistán iraquí" },
  },
  {
    code: "IR", alpha3: "IRN", label: { en: "Iran", es: "Irán" }, origin: iso, continent: "asia", subregion: "southern-asia", regions: "southern-asia|asia|middle-east|gulf|caspian|western-asia", form: "republic",
    en: { names: "Iran|Persia?|I.R. Iran", official: "Islamic Republic of Iran", adjectives: "Iranian|Persian?", demonyms: "Iranians|Persians?", capitals: "Tehran|Teheran" },
    es: { names: "Irán|Persia?|Iran", official: "República Islámica de Irán|República Islámica del Irán", adjectives: "iraní|iraníes|iranís|persa?|persas?", capitals: "Teherán", nicknames: "el país persa|la nación persa" },
  },
  {
    code: "IS", alpha3: "ISL", label: { en: "Iceland", es: "Islandia" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe|nordic", form: "republic", island: true,
    en: { names: "Iceland", official: "Republic of Iceland", adjectives: "Icelandic", demonyms: "Icelander|Icelanders", capitals: "Reykjavik|Reykjavík" },
    es: { names: "Islandia", official: "República de Islandia", adjectives: "islandés|islandesa|islandeses|islandesas", capitals: "Reikiavik|Reykjavik" },
  },
  {
    code: "IT", alpha3: "ITA", label: { en: "Italy", es: "Italia" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|mediterranean", form: "republic",
    en: { names: "Italy", official: "Italian Republic", adjectives: "Italian", demonyms: "Italians", capitals: "Rome?", seats: "Quirinal|Palazzo Chigi|the Farnesina", nicknames: "the boot-shaped peninsula?", parts: "Sicily|Sardinia", prefixes: "Italo" },
    es: { names: "Italia", official: "República Italiana", adjectives: "italiano|italiana|italianos|italianas", capitals: "Roma?", seats: "el Quirinal|Palacio Chigi", nicknames: "el país de la bota?|la nación transalpina?", parts: "Sicilia|Cerdeña", prefixes: "italo|ítalo" },
  },
  {
    code: "JE", alpha3: "JEY", label: { en: "Jersey", es: "Jersey" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe", form: "territory", island: true,
    en: { names: "Jersey?", official: "Bailiwick of Jersey", demonyms: "Jerseyman|Jerseymen", capitals: "St. Helier|Saint Helier|St Helier" },
    es: { names: "Jersey?", official: "Bailiazgo de Jersey", adjectives: "jerseyés|jerseyesa|jerseyeses|jerseyesas", capitals: "Saint Helier" },
  },
  {
    code: "JM", alpha3: "JAM", label: { en: "Jamaica", es: "Jamaica" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: null, island: true,
    en: { names: "Jamaica", adjectives: "Jamaican", demonyms: "Jamaicans", capitals: "Kingston?" },
    es: { names: "Jamaica", adjectives: "jamaicano|jamaicana|jamaicanos|jamaicanas|jamaiquino|jamaiquina|jamaiquinos|jamaiquinas", capitals: "Kingston?" },
  },
  {
    code: "JO", alpha3: "JOR", label: { en: "Jordan", es: "Jordania" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|arab-world|middle-east", form: "kingdom",
    en: { names: "Jordan?|Transjordan", official: "Hashemite Kingdom of Jordan", adjectives: "Jordanian", demonyms: "Jordanians", capitals: "Amman" },
    es: { names: "Jordania|Transjordania", official: "Reino Hachemita de Jordania|Reino Hachemí de Jordania", adjectives: "jordano|jordana|jordanos|jordanas", capitals: "Ammán|Amán" },
  },
  {
    code: "JP", alpha3: "JPN", label: { en: "Japan", es: "Japón" }, origin: iso, continent: "asia", subregion: "eastern-asia", regions: "eastern-asia|asia|far-east|pacific", form: null, island: true, archipelago: true,
    en: { names: "Japan|Nippon?", adjectives: "Japanese", capitals: "Tokyo", nicknames: "the Land of the Rising Sun|the land of the rising sun", parts: "Okinawa|Hokkaido", prefixes: "Nippo" },
    es: { names: "Japón", adjectives: "japonés|japonesa|japoneses|japonesas|nipón|nipona|nipones|niponas", capitals: "Tokio", nicknames: "el país del sol naciente|la tierra del sol naciente|el país nipón|la nación nipona", parts: "Okinawa", prefixes: "nipo" },
  },
  {
    code: "KE", alpha3: "KEN", label: { en: "Kenya", es: "Kenia" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Kenya", official: "Republic of Kenya", adjectives: "Kenyan", demonyms: "Kenyans", capitals: "Nairobi" },
    es: { names: "Kenia|Kenya", official: "República de Kenia|República de Kenya", adjectives: "keniano|keniana|kenianos|kenianas|keniata|keniatas|kenyano|kenyana|kenyanos|kenyanas", capitals: "Nairobi" },
  },
  {
    code: "KG", alpha3: "KGZ", label: { en: "Kyrgyzstan", es: "Kirguistán" }, origin: iso, continent: "asia", subregion: "central-asia", regions: "central-asia|asia|eurasia", form: "republic", landlocked: true,
    en: { names: "Kyrgyzstan|Kirghizia|Kirgizstan|Kirghizstan|Kyrgyzia", official: "Kyrgyz Republic", adjectives: "Kyrgyz|Kyrgyzstani|Kirghiz|Kirgiz", demonyms: "Kyrgyzstanis", capitals: "Bishkek|Frunze?" },
    es: { names: "Kirguistán|Kirguizistán|Kirguizstán|Kirguizia|Kirguisia|Kirguistan", official: "República Kirguisa", adjectives: "kirguís|kirguisa|kirguises|kirguisas|kirguiso|kirguisos|kirguistaní|kirguistaníes|kirguistanís|kirguizo|kirguiza|kirguizos|kirguizas", capitals: "Biskek|Bishkek" },
  },
  {
    code: "KH", alpha3: "KHM", label: { en: "Cambodia", es: "Camboya" }, origin: iso, continent: "asia", subregion: "south-eastern-asia", regions: "south-eastern-asia|asia|indochina", form: "kingdom",
    en: { names: "Cambodia|Kampuchea|Democratic Kampuchea", official: "Kingdom of Cambodia", adjectives: "Cambodian|Khmer?|Kampuchean", demonyms: "Cambodians|Kampucheans", capitals: "Phnom Penh", nicknames: "the Land of Angkor" },
    es: { names: "Camboya|Kampuchea", official: "Reino de Camboya", adjectives: "camboyano|camboyana|camboyanos|camboyanas|jemer?|jemeres?", capitals: "Phnom Penh|Nom Pen", nicknames: "el país de Angkor|el país jemer" },
  },
  {
    code: "KI", alpha3: "KIR", label: { en: "Kiribati", es: "Kiribati" }, origin: iso, continent: "oceania", subregion: "micronesia", regions: "micronesia|oceania|pacific", form: "republic", island: true, archipelago: true,
    en: { names: "Kiribati|Gilbert Islands", official: "Republic of Kiribati", adjectives: "I-Kiribati|Kiribatian|Gilbertese?", demonyms: "I-Kiribatis|Kiribatians", capitals: "South Tarawa|Tarawa|Bairiki" },
    es: { names: "Kiribati|Islas Gilbert", official: "República de Kiribati", adjectives: "kiribatiano|kiribatiana|kiribatianos|kiribatianas|gilbertense|gilbertenses", capitals: "Tarawa|Tarawa Sur" },
  },
  {
    code: "KM", alpha3: "COM", label: { en: "Comoros", es: "Comoras" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|indian-ocean|arab-world|sub-saharan-africa", form: null, island: true, archipelago: true,
    en: { names: "Comoros|Comoro Islands|Comores", official: "Union of the Comoros", adjectives: "Comorian|Comoran", demonyms: "Comorians|Comorans", capitals: "Moroni" },
    es: { names: "Comoras|Islas Comoras|Comores", official: "Unión de las Comoras", adjectives: "comorense|comorenses|comorano|comorana|comoranos|comoranas", capitals: "Moroni" },
  },
  {
    code: "KN", alpha3: "KNA", label: { en: "Saint Kitts and Nevis", es: "San Cristóbal y Nieves" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: null, island: true, archipelago: true,
    en: { names: "Saint Kitts and Nevis|St. Kitts & Nevis|St. Kitts and Nevis|St Kitts and Nevis|St Kitts & Nevis|Saint Kitts & Nevis|St. Kitts-Nevis|St Kitts-Nevis|Saint Christopher and Nevis|St. Kitts|St Kitts|Saint Kitts", official: "Federation of Saint Kitts and Nevis|Federation of Saint Christopher and Nevis", adjectives: "Kittitian|Nevisian|Kittitian and Nevisian", demonyms: "Kittitians|Nevisians|Kittitian and Nevisians", capitals: "Basseterre" },
    es: { names: "San Cristóbal y Nieves|Saint Kitts y Nevis|San Cristóbal y Nevis|Saint Kitts and Nevis|St. Kitts y Nevis|San Kitts y Nevis", official: "Federación de San Cristóbal y Nieves", adjectives: "sancristobaleño?|sancristobaleña?|sancristobaleños?|sancristobaleñas?|cristobaleño?|cristobaleña?|cristobaleños?|cristobaleñas?", capitals: "Basseterre" },
  },
  {
    code: "KP", alpha3: "PRK", label: { en: "North Korea", es: "Corea del Norte" }, origin: iso, continent: "asia", subregion: "eastern-asia", regions: "eastern-asia|asia|far-east", form: null,
    en: { names: "North Korea|DPRK|D.P.R.K.|N. Korea|DPR Korea", official: "Democratic People's Republic of Korea|Democratic People’s Republic of Korea", adjectives: "North Korean|N. Korean", demonyms: "North Koreans|N. Koreans", capitals: "Pyongyang", nicknames: "the Hermit Kingdom|the reclusive state?" },
    es: { names: "Corea del Norte|RPDC|Norcorea|Corea Democrática", official: "República Popular Democrática de Corea", adjectives: "norcoreano|norcoreana|norcoreanos|norcoreanas", capitals: "Pionyang|Pyongyang", nicknames: "el reino ermitaño" },
  },
  {
    code: "KR", alpha3: "KOR", label: { en: "South Korea", es: "Corea del Sur" }, origin: iso, continent: "asia", subregion: "eastern-asia", regions: "eastern-asia|asia|far-east", form: "republic",
    en: { names: "South Korea|ROK|R.O.K.|S. Korea|Rep. of Korea|Korea?", official: "Republic of Korea", adjectives: "South Korean|S. Korean|Korean?", demonyms: "South Koreans|S. Koreans|Koreans?", capitals: "Seoul", seats: "the Blue House", parts: "Jeju" },
    es: { names: "Corea del Sur|Surcorea|Sudcorea|Corea?", official: "República de Corea", adjectives: "surcoreano|surcoreana|surcoreanos|surcoreanas|sudcoreano|sudcoreana|sudcoreanos|sudcoreanas|coreano?|coreana?|coreanos?|coreanas?", capitals: "Seúl", seats: "la Casa Azul?" },
  },
  {
    code: "KW", alpha3: "KWT", label: { en: "Kuwait", es: "Kuwait" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|arab-world|gulf|middle-east", form: "emirate",
    en: { names: "Kuwait", official: "State of Kuwait", adjectives: "Kuwaiti", demonyms: "Kuwaitis", capitals: "Kuwait City" },
    es: { names: "Kuwait", official: "Estado de Kuwait", adjectives: "kuwaití|kuwaitíes|kuwaitís", capitals: "Ciudad de Kuwait|Kuwait City" },
  },
  {
    code: "KY", alpha3: "CYM", label: { en: "Cayman Islands", es: "Islas Caimán" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true, archipelago: true,
    en: { names: "Cayman Islands|Caymans?|Grand Cayman", adjectives: "Caymanian", demonyms: "Caymanians", capitals: "George Town?" },
    es: { names: "Islas Caimán|Gran Caimán", adjectives: "caimanés|caimanesa|caimaneses|caimanesas", capitals: "George Town?" },
  },
  {
    code: "KZ", alpha3: "KAZ", label: { en: "Kazakhstan", es: "Kazajistán" }, origin: iso, continent: "asia", subregion: "central-asia", regions: "central-asia|asia|eurasia|caspian", form: "republic", landlocked: true,
    en: { names: "Kazakhstan|Kazakstan|Qazaqstan", official: "Republic of Kazakhstan", adjectives: "Kazakh|Kazakhstani|Kazak|Qazaq", demonyms: "Kazakhstanis|Kazakhs|Kazaks", capitals: "Astana|Nur-Sultan|Nursultan?|Alma-Ata", seats: "Akorda|Ak Orda", nicknames: "the Central Asian giant" },
    es: { names: "Kazajistán|Kazajstán|Kasajistán|Kasajstán|Kazakhstán|Kazakstán|Kazajastán|Kazakhstan|Kazakistán", official: "República de Kazajstán|República de Kazajistán|República de Kazajastán", adjectives: "kazajo|kazaja|kazajos|kazajas|kazako|kazaka|kazakos|kazakas|kazajstano|kazajstana|kazajstanos|kazajstanas|kazajistaní|kazajistaníes|kazajistanís", capitals: "Astaná|Astana|Nur-Sultán|Nursultán|Nur-Sultan", seats: "Akorda|Ak Orda", nicknames: "el gigante de Asia Central|el gigante centroasiático" },
  },
  {
    code: "LA", alpha3: "LAO", label: { en: "Laos", es: "Laos" }, origin: iso, continent: "asia", subregion: "south-eastern-asia", regions: "south-eastern-asia|asia|indochina", form: "republic", landlocked: true,
    en: { names: "Laos|Lao PDR|Lao P.D.R.", official: "Lao People's Democratic Republic|Lao People’s Democratic Republic", adjectives: "Lao|Laotian", demonyms: "Laotians", capitals: "Vientiane" },
    es: { names: "Laos|República Democrática Popular de Lao", official: "República Democrática Popular Lao", adjectives: "laosiano|laosiana|laosianos|laosianas", capitals: "Vientián|Vientiane" },
  },
  {
    code: "LB", alpha3: "LBN", label: { en: "Lebanon", es: "Líbano" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|arab-world|middle-east|mediterranean|levant", form: "republic",
    en: { names: "Lebanon", official: "Lebanese Republic", adjectives: "Lebanese", capitals: "Beirut", nicknames: "the Land of the Cedars|the land of cedars" },
    es: { names: "Líbano", official: "República Libanesa", adjectives: "libanés|libanesa|libaneses|libanesas", capitals: "Beirut", nicknames: "el país de los cedros|el país del cedro" },
  },
  {
    code: "LC", alpha3: "LCA", label: { en: "Saint Lucia", es: "Santa Lucía" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: null, island: true,
    en: { names: "Saint Lucia|St. Lucia|St Lucia", adjectives: "Saint Lucian|St. Lucian|St Lucian", demonyms: "Saint Lucians|St. Lucians|St Lucians", capitals: "Castries" },
    es: { names: "Santa Lucía?", adjectives: "santalucense|santalucenses", capitals: "Castries" },
  },
  {
    code: "LI", alpha3: "LIE", label: { en: "Liechtenstein", es: "Liechtenstein" }, origin: iso, continent: "europe", subregion: "western-europe", regions: "western-europe|europe|alps", form: "principality", landlocked: true,
    en: { names: "Liechtenstein", official: "Principality of Liechtenstein", demonyms: "Liechtensteiner|Liechtensteiners", capitals: "Vaduz" },
    es: { names: "Liechtenstein", official: "Principado de Liechtenstein", adjectives: "liechtensteiniano|liechtensteiniana|liechtensteinianos|liechtensteinianas", capitals: "Vaduz" },
  },
  {
    code: "LK", alpha3: "LKA", label: { en: "Sri Lanka", es: "Sri Lanka" }, origin: iso, continent: "asia", subregion: "southern-asia", regions: "southern-asia|asia|indian-ocean|south-asia", form: "republic", island: true,
    en: { names: "Sri Lanka|Ceylon|SriLanka", official: "Democratic Socialist Republic of Sri Lanka", adjectives: "Sri Lankan|Srilankan|Ceylonese", demonyms: "Sri Lankans|Srilankans", capitals: "Colombo|Sri Jayawardenepura Kotte|Sri Jayewardenepura Kotte", seats: "Temple Trees", nicknames: "the teardrop island?|the pearl of the Indian Ocean?" },
    es: { names: "Sri Lanka|Ceilán", official: "República Democrática Socialista de Sri Lanka", adjectives: "ceilanés|ceilanesa|ceilaneses|ceilanesas|ceilandés|ceilandesa|ceilandeses|ceilandesas|esrilanqués|esrilanquesa|esrilanqueses|esrilanquesas|srilankés|srilankesa|srilankeses|srilankesas|cingalés?|cingalesa?|cingaleses?|cingalesas?", capitals: "Colombo|Sri Jayawardenapura Kotte" },
  },
  {
    code: "LR", alpha3: "LBR", label: { en: "Liberia", es: "Liberia" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Liberia", official: "Republic of Liberia", adjectives: "Liberian", demonyms: "Liberians", capitals: "Monrovia" },
    es: { names: "Liberia", official: "República de Liberia", adjectives: "liberiano|liberiana|liberianos|liberianas", capitals: "Monrovia" },
  },
  {
    code: "LS", alpha3: "LSO", label: { en: "Lesotho", es: "Lesoto" }, origin: iso, continent: "africa", subregion: "southern-africa", regions: "southern-africa|africa|sub-saharan-africa", form: "kingdom", landlocked: true,
    en: { names: "Lesotho|Basutoland", official: "Kingdom of Lesotho", adjectives: "Basotho|Lesothan|Mosotho", demonyms: "Lesothans", capitals: "Maseru", nicknames: "the Mountain Kingdom|the kingdom in the sky" },
    es: { names: "Lesoto|Lesotho", official: "Reino de Lesoto|Reino de Lesotho", adjectives: "lesotense|lesotenses|basoto|basotos", capitals: "Maseru" },
  },
  {
    code: "LT", alpha3: "LTU", label: { en: "Lithuania", es: "Lituania" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe|baltic", form: "republic",
    en: { names: "Lithuania", official: "Republic of Lithuania", adjectives: "Lithuanian", demonyms: "Lithuanians", capitals: "Vilnius" },
    es: { names: "Lituania", official: "República de Lituania", adjectives: "lituano|lituana|lituanos|lituanas", capitals: "Vilna|Vilnius" },
  },
  {
    code: "LU", alpha3: "LUX", label: { en: "Luxembourg", es: "Luxemburgo" }, origin: iso, continent: "europe", subregion: "western-europe", regions: "western-europe|europe|benelux", form: "grand-duchy", landlocked: true,
    en: { names: "Luxembourg|Luxemburg", official: "Grand Duchy of Luxembourg", adjectives: "Luxembourgish|Luxembourgeois", demonyms: "Luxembourger|Luxembourgers", capitals: "Luxembourg City" },
    es: { names: "Luxemburgo", official: "Gran Ducado de Luxemburgo", adjectives: "luxemburgués|luxemburguesa|luxemburgueses|luxemburguesas", capitals: "Ciudad de Luxemburgo" },
  },
  {
    code: "LV", alpha3: "LVA", label: { en: "Latvia", es: "Letonia" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe|baltic", form: "republic",
    en: { names: "Latvia", official: "Republic of Latvia", adjectives: "Latvian|Lett?", demonyms: "Latvians", capitals: "Riga" },
    es: { names: "Letonia|Latvia", official: "República de Letonia", adjectives: "letón|letona|letones|letonas", capitals: "Riga" },
  },
  {
    code: "LY", alpha3: "LBY", label: { en: "Libya", es: "Libia" }, origin: iso, continent: "africa", subregion: "northern-africa", regions: "northern-africa|africa|maghreb|arab-world|mediterranean|north-africa", form: null,
    en: { names: "Libya|Libyan Arab Jamahiriya|Jamahiriya", official: "State of Libya|Great Socialist People's Libyan Arab Jamahiriya|Great Socialist People’s Libyan Arab Jamahiriya", adjectives: "Libyan", demonyms: "Libyans", capitals: "Tripoli" },
    es: { names: "Libia|Jamahiriya", official: "Estado de Libia", adjectives: "libio|libia|libios|libias", capitals: "Trípoli" },
  },
  {
    code: "MA", alpha3: "MAR", label: { en: "Morocco", es: "Marruecos" }, origin: iso, continent: "africa", subregion: "northern-africa", regions: "northern-africa|africa|maghreb|arab-world|mediterranean|north-africa", form: "kingdom",
    en: { names: "Morocco", official: "Kingdom of Morocco", adjectives: "Moroccan", demonyms: "Moroccans", capitals: "Rabat", nicknames: "the Cherifian Kingdom|the Sherifian Kingdom" },
    es: { names: "Marruecos", official: "Reino de Marruecos", adjectives: "marroquí|marroquíes|marroquís", capitals: "Rabat", nicknames: "el reino alauí|el reino alauita|el país alauí" },
  },
  {
    code: "MC", alpha3: "MCO", label: { en: "Monaco", es: "Mónaco" }, origin: iso, continent: "europe", subregion: "western-europe", regions: "western-europe|europe|mediterranean", form: "principality",
    en: { names: "Monaco|Monte Carlo?", official: "Principality of Monaco", adjectives: "Monegasque|Monégasque|Monacan", demonyms: "Monacans|Monegasques|Monégasques" },
    es: { names: "Mónaco|Montecarlo?", official: "Principado de Mónaco", adjectives: "monegasco|monegasca|monegascos|monegascas" },
  },
  {
    code: "MD", alpha3: "MDA", label: { en: "Moldova", es: "Moldavia" }, origin: iso, continent: "europe", subregion: "eastern-europe", regions: "eastern-europe|europe", form: "republic", landlocked: true,
    en: { names: "Moldova|Moldavia|Bessarabia?", official: "Republic of Moldova", adjectives: "Moldovan|Moldavian", demonyms: "Moldovans|Moldavians", capitals: "Chisinau|Chișinău|Kishinev" },
    es: { names: "Moldavia|Moldova", official: "República de Moldavia|República de Moldova", adjectives: "moldavo|moldava|moldavos|moldavas", capitals: "Chisináu|Chisinau" },
  },
  {
    code: "ME", alpha3: "MNE", label: { en: "Montenegro", es: "Montenegro" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|balkans|mediterranean", form: null,
    en: { names: "Montenegro|Republic of Montenegro", adjectives: "Montenegrin", demonyms: "Montenegrins", capitals: "Podgorica" },
    es: { names: "Montenegro|República de Montenegro", adjectives: "montenegrino|montenegrina|montenegrinos|montenegrinas", capitals: "Podgorica" },
  },
  {
    code: "MF", alpha3: "MAF", label: { en: "Saint Martin", es: "San Martín" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true,
    en: { names: "Saint Martin?|St. Martin?|Saint-Martin|St Martin?", official: "Collectivity of Saint Martin", capitals: "Marigot" },
    es: { names: "San Martín?|Saint-Martin", capitals: "Marigot" },
  },
  {
    code: "MG", alpha3: "MDG", label: { en: "Madagascar", es: "Madagascar" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|indian-ocean|sub-saharan-africa", form: "republic", island: true,
    en: { names: "Madagascar|Malagasy Republic", official: "Republic of Madagascar", adjectives: "Malagasy|Madagascan", demonyms: "Madagascans|Malagasies", capitals: "Antananarivo|Tananarive", nicknames: "the Red Island?|the Big Island?" },
    es: { names: "Madagascar", official: "República de Madagascar", adjectives: "malgache|malgaches", capitals: "Antananarivo", nicknames: "la Isla Roja?|la gran isla?" },
  },
  {
    code: "MH", alpha3: "MHL", label: { en: "Marshall Islands", es: "Islas Marshall" }, origin: iso, continent: "oceania", subregion: "micronesia", regions: "micronesia|oceania|pacific", form: "republic", island: true, archipelago: true,
    en: { names: "Marshall Islands|RMI|Marshalls", official: "Republic of the Marshall Islands", adjectives: "Marshallese|Marshall Islander", demonyms: "Marshall Islanders", capitals: "Majuro" },
    es: { names: "Islas Marshall", official: "República de las Islas Marshall", adjectives: "marshalés|marshalesa|marshaleses|marshalesas", capitals: "Majuro" },
  },
  {
    code: "MK", alpha3: "MKD", label: { en: "North Macedonia", es: "Macedonia del Norte" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|balkans", form: "republic", landlocked: true,
    en: { names: "North Macedonia|The Republic of North Macedonia|Macedonia|FYROM|FYR Macedonia|TFYR Macedonia", official: "Republic of North Macedonia|Republic of Macedonia|Former Yugoslav Republic of Macedonia|former Yugoslav Republic of Macedonia", adjectives: "Macedonian|North Macedonian", demonyms: "Macedonians|North Macedonians", capitals: "Skopje" },
    es: { names: "Macedonia del Norte|Macedonia", official: "República de Macedonia del Norte|República de Macedonia|Antigua República Yugoslava de Macedonia", adjectives: "macedonio|macedonia|macedonios|macedonias|normacedonio|normacedonia|normacedonios|normacedonias", capitals: "Skopie|Skopje" },
  },
  {
    code: "ML", alpha3: "MLI", label: { en: "Mali", es: "Malí" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sahel|sub-saharan-africa", form: "republic", landlocked: true,
    en: { names: "Mali|French Sudan", official: "Republic of Mali", adjectives: "Malian", demonyms: "Malians", capitals: "Bamako" },
    es: { names: "Malí|Mali", official: "República de Malí|República de Mali", adjectives: "maliense|malienses|malí?|malíes?|malís?", capitals: "Bamako" },
  },
  {
    code: "MM", alpha3: "MMR", label: { en: "Myanmar", es: "Myanmar" }, origin: iso, continent: "asia", subregion: "south-eastern-asia", regions: "south-eastern-asia|asia", form: "republic",
    en: { names: "Myanmar|Burma|Union of Burma|Myanmar (Burma)|Burma/Myanmar", official: "Republic of the Union of Myanmar|Union of Myanmar", adjectives: "Burmese|Myanmarese|Burman?", demonyms: "Burmans?", capitals: "Naypyidaw|Nay Pyi Taw|Nay Pyi Daw|Naypyitaw|Yangon|Rangoon", nicknames: "the Golden Land?", parts: "Rakhine?" },
    es: { names: "Myanmar|Birmania|Myanmar (Birmania)", official: "República de la Unión de Myanmar", adjectives: "birmano|birmana|birmanos|birmanas|myanmareño|myanmareña|myanmareños|myanmareñas", capitals: "Naipyidó|Naipyidaw|Naypyidaw|Rangún" },
  },
  {
    code: "MN", alpha3: "MNG", label: { en: "Mongolia", es: "Mongolia" }, origin: iso, continent: "asia", subregion: "eastern-asia", regions: "eastern-asia|asia", form: null, landlocked: true,
    en: { names: "Mongolia|Outer Mongolia", official: "Mongolian People's Republic|Mongolian People’s Republic", adjectives: "Mongolian|Mongol?", demonyms: "Mongolians", capitals: "Ulaanbaatar|Ulan Bator|Ulan Baator" },
    es: { names: "Mongolia", adjectives: "mongol|mongola|mongoles|mongolas|mongolés|mongolesa|mongoleses|mongolesas", capitals: "Ulán Bator|Ulan Bator" },
  },
  {
    code: "MO", alpha3: "MAC", label: { en: "Macao", es: "Macao" }, origin: iso, continent: "asia", subregion: "eastern-asia", regions: "eastern-asia|asia|far-east", form: "territory",
    en: { names: "Macao|Macau|Macao SAR|Macau SAR", official: "Macao Special Administrative Region|Macau Special Administrative Region", adjectives: "Macanese" },
    es: { names: "Macao|Macau|RAE de Macao", official: "Región Administrativa Especial de Macao", adjectives: "macaense|macaenses" },
  },
  {
    code: "MP", alpha3: "MNP", label: { en: "Northern Mariana Islands", es: "Islas Marianas del Norte" }, origin: iso, continent: "oceania", subregion: "micronesia", regions: "micronesia|oceania|pacific", form: "territory", island: true, archipelago: true,
    en: { names: "Northern Mariana Islands|CNMI|Northern Marianas", official: "Commonwealth of the Northern Mariana Islands", adjectives: "Northern Mariana?|Northern Marianan", demonyms: "Northern Marianans", capitals: "Saipan" },
    es: { names: "Islas Marianas del Norte|Marianas del Norte", official: "Mancomunidad de las Islas Marianas del Norte", capitals: "Saipán" },
  },
  {
    code: "MQ", alpha3: "MTQ", label: { en: "Martinique", es: "Martinica" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true,
    en: { names: "Martinique", adjectives: "Martinican|Martiniquan|Martiniquais", demonyms: "Martinicans|Martiniquans", capitals: "Fort-de-France" },
    es: { names: "Martinica|Martinique", adjectives: "martiniqués|martiniquesa|martiniqueses|martiniquesas|martiniqueño|martiniqueña|martiniqueños|martiniqueñas", capitals: "Fort-de-France|Fort de France" },
  },
  {
    code: "MR", alpha3: "MRT", label: { en: "Mauritania", es: "Mauritania" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|maghreb|sahel|arab-world|sub-saharan-africa", form: "republic",
    en: { names: "Mauritania", official: "Islamic Republic of Mauritania", adjectives: "Mauritanian", demonyms: "Mauritanians", capitals: "Nouakchott" },
    es: { names: "Mauritania", official: "República Islámica de Mauritania", adjectives: "mauritano|mauritana|mauritanos|mauritanas", capitals: "Nuakchot|Nouakchott" },
  },
  {
    code: "MS", alpha3: "MSR", label: { en: "Montserrat", es: "Montserrat" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true,
    en: { names: "Montserrat", adjectives: "Montserratian", demonyms: "Montserratians", capitals: "Plymouth?|Brades" },
    es: { names: "Montserrat", adjectives: "montserratense|montserratenses", capitals: "Plymouth?|Brades" },
  },
  {
    code: "MT", alpha3: "MLT", label: { en: "Malta", es: "Malta" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|mediterranean", form: "republic", island: true, archipelago: true,
    en: { names: "Malta", official: "Republic of Malta", adjectives: "Maltese", capitals: "Valletta|La Valletta" },
    es: { names: "Malta", official: "República de Malta", adjectives: "maltés|maltesa|malteses|maltesas", capitals: "La Valeta" },
  },
  {
    code: "MU", alpha3: "MUS", label: { en: "Mauritius", es: "Mauricio" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|indian-ocean|sub-saharan-africa", form: "republic", island: true,
    en: { names: "Mauritius|Ile Maurice?", official: "Republic of Mauritius", adjectives: "Mauritian", demonyms: "Mauritians", capitals: "Port Louis" },
    es: { names: "Mauricio?|Isla Mauricio|Islas Mauricio", official: "República de Mauricio", adjectives: "mauriciano|mauriciana|mauricianos|mauricianas", capitals: "Port Louis" },
  },
  {
    code: "MV", alpha3: "MDV", label: { en: "Maldives", es: "Maldivas" }, origin: iso, continent: "asia", subregion: "southern-asia", regions: "southern-asia|asia|indian-ocean|south-asia", form: "republic", island: true, archipelago: true,
    en: { names: "Maldives|The Maldives|Maldive Islands", official: "Republic of Maldives|Republic of the Maldives", adjectives: "Maldivian", demonyms: "Maldivians", capitals: "Malé|Male?|Male'|Male’" },
    es: { names: "Maldivas|Las Maldivas|Islas Maldivas", official: "República de Maldivas|República de las Maldivas", adjectives: "maldivo|maldiva|maldivos|maldivas", capitals: "Malé|Male?" },
  },
  {
    code: "MW", alpha3: "MWI", label: { en: "Malawi", es: "Malaui" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|sub-saharan-africa|southern-africa", form: "republic", landlocked: true,
    en: { names: "Malawi|Nyasaland", official: "Republic of Malawi", adjectives: "Malawian", demonyms: "Malawians", capitals: "Lilongwe", nicknames: "the Warm Heart of Africa" },
    es: { names: "Malaui|Malawi", official: "República de Malaui|República de Malawi", adjectives: "malauí|malauíes|malauís|malawiano|malawiana|malawianos|malawianas", capitals: "Lilongüe|Lilongwe" },
  },
  {
    code: "MX", alpha3: "MEX", label: { en: "Mexico", es: "México" }, origin: iso, continent: "americas", subregion: "central-america", regions: "central-america|americas|latin-america|north-america", form: "republic",
    en: { names: "Mexico", official: "United Mexican States", adjectives: "Mexican", demonyms: "Mexicans", capitals: "Mexico City|Ciudad de Mexico|Ciudad de México", seats: "Los Pinos?" },
    es: { names: "México|Méjico", official: "Estados Unidos Mexicanos", adjectives: "mexicano|mexicana|mexicanos|mexicanas|mejicano|mejicana|mejicanos|mejicanas|azteca?|aztecas?", capitals: "Ciudad de México|México, D. F.|México D.F.|CDMX", seats: "Los Pinos?|Tlatelolco?", nicknames: "el país azteca|la nación azteca|el gigante azteca" },
  },
  {
    code: "MY", alpha3: "MYS", label: { en: "Malaysia", es: "Malasia" }, origin: iso, continent: "asia", subregion: "south-eastern-asia", regions: "south-eastern-asia|asia", form: null,
    en: { names: "Malaysia|Malaya|Federation of Malaysia", adjectives: "Malaysian", demonyms: "Malaysians", capitals: "Kuala Lumpur|Putrajaya", prefixes: "Malayo?" },
    es: { names: "Malasia|Malaisia", adjectives: "malasio|malasia|malasios|malasias|malayo?|malaya?|malayos?|malayas?", capitals: "Kuala Lumpur|Putrajaya", prefixes: "malayo?" },
  },
  {
    code: "MZ", alpha3: "MOZ", label: { en: "Mozambique", es: "Mozambique" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|sub-saharan-africa|southern-africa", form: "republic",
    en: { names: "Mozambique|Moçambique", official: "Republic of Mozambique", adjectives: "Mozambican|Mozambiquean", demonyms: "Mozambicans|Mozambiqueans", capitals: "Maputo|Lourenço Marques" },
    es: { names: "Mozambique", official: "República de Mozambique", adjectives: "mozambiqueño|mozambiqueña|mozambiqueños|mozambiqueñas|mozambicano|mozambicana|mozambicanos|mozambicanas", capitals: "Maputo" },
  },
  {
    code: "NA", alpha3: "NAM", label: { en: "Namibia", es: "Namibia" }, origin: iso, continent: "africa", subregion: "southern-africa", regions: "southern-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Namibia|South West Africa|South-West Africa", official: "Republic of Namibia", adjectives: "Namibian", demonyms: "Namibians", capitals: "Windhoek" },
    es: { names: "Namibia|África del Sudoeste", official: "República de Namibia", adjectives: "namibio|namibia|namibios|namibias", capitals: "Windhoek" },
  },
  {
    code: "NC", alpha3: "NCL", label: { en: "New Caledonia", es: "Nueva Caledonia" }, origin: iso, continent: "oceania", subregion: "melanesia", regions: "melanesia|oceania|pacific", form: "territory", island: true, archipelago: true,
    en: { names: "New Caledonia", adjectives: "New Caledonian|Caledonian?", demonyms: "New Caledonians|Caledonians?", capitals: "Noumea|Nouméa" },
    es: { names: "Nueva Caledonia", adjectives: "neocaledonio|neocaledonia|neocaledonios|neocaledonias", capitals: "Numea|Nouméa" },
  },
  {
    code: "NE", alpha3: "NER", label: { en: "Niger", es: "Níger" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sahel|sub-saharan-africa", form: "republic", landlocked: true,
    en: { names: "Niger", official: "Republic of the Niger|Republic of Niger", adjectives: "Nigerien|Nigerois", demonyms: "Nigeriens", capitals: "Niamey" },
    es: { names: "Níger|Niger", official: "República del Níger|República de Níger", adjectives: "nigerino|nigerina|nigerinos|nigerinas", capitals: "Niamey" },
  },
  {
    code: "NF", alpha3: "NFK", label: { en: "Norfolk Island", es: "Isla Norfolk" }, origin: iso, continent: "oceania", subregion: "australia-and-new-zealand", regions: "australia-and-new-zealand|oceania|pacific", form: "territory", island: true,
    en: { names: "Norfolk Island", adjectives: "Norfolk Islander", demonyms: "Norfolk Islanders", capitals: "Kingston?" },
    es: { names: "Isla Norfolk", capitals: "Kingston?" },
  },
  {
    code: "NG", alpha3: "NGA", label: { en: "Nigeria", es: "Nigeria" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Nigeria", official: "Federal Republic of Nigeria", adjectives: "Nigerian", demonyms: "Nigerians", capitals: "Abuja|Lagos", seats: "Aso Rock|Aso Villa", nicknames: "Africa's most populous country|Africa’s most populous country|the giant of Africa", parts: "Biafra?" },
    es: { names: "Nigeria", official: "República Federal de Nigeria", adjectives: "nigeriano|nigeriana|nigerianos|nigerianas", capitals: "Abuya|Abuja|Lagos?", nicknames: "el gigante africano?|el país más poblado de África", parts: "Biafra?" },
  },
  {
    code: "NI", alpha3: "NIC", label: { en: "Nicaragua", es: "Nicaragua" }, origin: iso, continent: "americas", subregion: "central-america", regions: "central-america|americas|latin-america|isthmus", form: "republic",
    en: { names: "Nicaragua", official: "Republic of Nicaragua", adjectives: "Nicaraguan", demonyms: "Nicaraguans", capitals: "Managua" },
    es: { names: "Nicaragua", official: "República de Nicaragua", adjectives: "nicaragüense|nicaragüenses|nica?|nicas?", capitals: "Managua", nicknames: "el país pinolero|la tierra de lagos y volcanes" },
  },
  {
    code: "NL", alpha3: "NLD", label: { en: "Netherlands", es: "Países Bajos" }, origin: iso, continent: "europe", subregion: "western-europe", regions: "western-europe|europe|benelux", form: "kingdom",
    en: { names: "Netherlands|The Netherlands|Holland|Nederland", official: "Kingdom of the Netherlands", adjectives: "Dutch", demonyms: "Dutchman|Dutchmen|Dutchwoman|Netherlander|Netherlanders", capitals: "Amsterdam|The Hague?", seats: "Binnenhof|the Binnenhof" },
    es: { names: "Países Bajos|Holanda|Los Países Bajos", official: "Reino de los Países Bajos", adjectives: "neerlandés|neerlandesa|neerlandeses|neerlandesas|holandés|holandesa|holandeses|holandesas", capitals: "Ámsterdam|Amsterdam|La Haya?", nicknames: "el país de los tulipanes" },
  },
  {
    code: "NO", alpha3: "NOR", label: { en: "Norway", es: "Noruega" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe|nordic|scandinavia", form: "kingdom",
    en: { names: "Norway", official: "Kingdom of Norway", adjectives: "Norwegian|Norse?", demonyms: "Norwegians", capitals: "Oslo" },
    es: { names: "Noruega", official: "Reino de Noruega", adjectives: "noruego|noruega|noruegos|noruegas", capitals: "Oslo" },
  },
  {
    code: "NP", alpha3: "NPL", label: { en: "Nepal", es: "Nepal" }, origin: iso, continent: "asia", subregion: "southern-asia", regions: "southern-asia|asia|himalaya|south-asia", form: "republic", landlocked: true,
    en: { names: "Nepal|Kingdom of Nepal", official: "Federal Democratic Republic of Nepal", adjectives: "Nepali|Nepalese", demonyms: "Nepalis", capitals: "Kathmandu|Katmandu", seats: "Singha Durbar", nicknames: "the Himalayan nation?|the roof of the world?" },
    es: { names: "Nepal", official: "República Federal Democrática de Nepal", adjectives: "nepalí|nepalíes|nepalís|nepalés|nepalesa|nepaleses|nepalesas", capitals: "Katmandú|Kathmandú", nicknames: "el país del Himalaya?" },
  },
  {
    code: "NR", alpha3: "NRU", label: { en: "Nauru", es: "Nauru" }, origin: iso, continent: "oceania", subregion: "micronesia", regions: "micronesia|oceania|pacific", form: "republic", island: true,
    en: { names: "Nauru|Pleasant Island?", official: "Republic of Nauru", adjectives: "Nauruan", demonyms: "Nauruans", capitals: "Yaren" },
    es: { names: "Nauru", official: "República de Nauru", adjectives: "nauruano|nauruana|nauruanos|nauruanas", capitals: "Yaren" },
  },
  {
    code: "NU", alpha3: "NIU", label: { en: "Niue", es: "Niue" }, origin: iso, continent: "oceania", subregion: "polynesia", regions: "polynesia|oceania|pacific", form: null, island: true,
    en: { names: "Niue", adjectives: "Niuean", demonyms: "Niueans", capitals: "Alofi" },
    es: { names: "Niue", adjectives: "niueño|niueña|niueños|niueñas", capitals: "Alofi" },
  },
  {
    code: "NZ", alpha3: "NZL", label: { en: "New Zealand", es: "Nueva Zelanda" }, origin: iso, continent: "oceania", subregion: "australia-and-new-zealand", regions: "australia-and-new-zealand|oceania|pacific", form: null, island: true, archipelago: true,
    en: { names: "New Zealand|Aotearoa|Aotearoa New Zealand|N.Z.|NZ", adjectives: "Kiwi?", demonyms: "Kiwis?|New Zealander|New Zealanders", capitals: "Wellington?", seats: "the Beehive?", nicknames: "the Land of the Long White Cloud|the land of the long white cloud" },
    es: { names: "Nueva Zelanda|Nueva Zelandia", adjectives: "neozelandés|neozelandesa|neozelandeses|neozelandesas|neocelandés|neocelandesa|neocelandeses|neocelandesas", capitals: "Wellington?" },
  },
  {
    code: "OM", alpha3: "OMN", label: { en: "Oman", es: "Omán" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|arab-world|gulf|middle-east", form: "sultanate",
    en: { names: "Oman", official: "Sultanate of Oman", adjectives: "Omani", demonyms: "Omanis", capitals: "Muscat" },
    es: { names: "Omán|Oman", official: "Sultanía de Omán|Sultanato de Omán", adjectives: "omaní|omaníes|omanís", capitals: "Mascate" },
  },
  {
    code: "PA", alpha3: "PAN", label: { en: "Panama", es: "Panamá" }, origin: iso, continent: "americas", subregion: "central-america", regions: "central-america|americas|latin-america|isthmus", form: "republic",
    en: { names: "Panama", official: "Republic of Panama", adjectives: "Panamanian", demonyms: "Panamanians", capitals: "Panama City" },
    es: { names: "Panamá|Panama", official: "República de Panamá", adjectives: "panameño|panameña|panameños|panameñas", capitals: "Ciudad de Panamá", seats: "Palacio de las Garzas", nicknames: "el país canalero|la nación istmeña|el país istmeño|el istmo?" },
  },
  {
    code: "PE", alpha3: "PER", label: { en: "Peru", es: "Perú" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|latin-america|andes", form: "republic",
    en: { names: "Peru|Perú", official: "Republic of Peru", adjectives: "Peruvian", demonyms: "Peruvians", capitals: "Lima" },
    es: { names: "Perú", official: "República del Perú|República de Perú", adjectives: "peruano|peruana|peruanos|peruanas", capitals: "Lima", seats: "Palacio de Pizarro|Casa de Pizarro", nicknames: "el país inca|la nación inca" },
  },
  {
    code: "PF", alpha3: "PYF", label: { en: "French Polynesia", es: "Polinesia Francesa" }, origin: iso, continent: "oceania", subregion: "polynesia", regions: "polynesia|oceania|pacific", form: "territory", island: true, archipelago: true,
    en: { names: "French Polynesia|Tahiti", adjectives: "French Polynesian|Tahitian", demonyms: "French Polynesians|Tahitians", capitals: "Papeete" },
    es: { names: "Polinesia Francesa|Tahití|Polinesia francesa", adjectives: "francopolinesio|francopolinesia|francopolinesios|francopolinesias|tahitiano|tahitiana|tahitianos|tahitianas", capitals: "Papeete" },
  },
  {
    code: "PG", alpha3: "PNG", label: { en: "Papua New Guinea", es: "Papúa Nueva Guinea" }, origin: iso, continent: "oceania", subregion: "melanesia", regions: "melanesia|oceania|pacific", form: null, island: true,
    en: { names: "Papua New Guinea|PNG|P.N.G.|Papua-New Guinea", official: "Independent State of Papua New Guinea", adjectives: "Papua New Guinean|Papuan?", demonyms: "Papua New Guineans|Papuans?", capitals: "Port Moresby", seats: "Waigani?", parts: "Bougainville" },
    es: { names: "Papúa Nueva Guinea|Papua Nueva Guinea|Papúa-Nueva Guinea|Papúa?", official: "Estado Independiente de Papúa Nueva Guinea|Estado Independiente de Papua Nueva Guinea", adjectives: "papú?|papúes?|papúa?|papúas?|neoguineano|neoguineana|neoguineanos|neoguineanas", capitals: "Puerto Moresby|Port Moresby", parts: "Bougainville" },
  },
  {
    code: "PH", alpha3: "PHL", label: { en: "Philippines", es: "Filipinas" }, origin: iso, continent: "asia", subregion: "south-eastern-asia", regions: "south-eastern-asia|asia|pacific", form: "republic", island: true, archipelago: true,
    en: { names: "Philippines|The Philippines|Philippine Islands|R.P.?", official: "Republic of the Philippines", adjectives: "Philippine|Filipino|Filipina", demonyms: "Filipinas", capitals: "Manila", seats: "Malacañang|Malacanang|Malacañan Palace", nicknames: "the Pearl of the Orient?", parts: "Mindanao|Luzon" },
    es: { names: "Filipinas|Las Filipinas|Islas Filipinas", official: "República de Filipinas|República de las Filipinas", adjectives: "filipino|filipina|filipinos|filipinas", capitals: "Manila", seats: "Malacañang|Palacio de Malacañán", parts: "Mindanao|Luzón" },
  },
  {
    code: "PK", alpha3: "PAK", label: { en: "Pakistan", es: "Pakistán" }, origin: iso, continent: "asia", subregion: "southern-asia", regions: "southern-asia|asia|south-asia", form: "republic",
    en: { names: "Pakistan", official: "Islamic Republic of Pakistan", adjectives: "Pakistani", demonyms: "Pakistanis", capitals: "Islamabad" },
    es: { names: "Pakistán|Paquistán", official: "República Islámica de Pakistán|República Islámica del Pakistán", adjectives: "pakistaní|pakistaníes|pakistanís|paquistaní|paquistaníes|paquistanís", capitals: "Islamabad" },
  },
  {
    code: "PL", alpha3: "POL", label: { en: "Poland", es: "Polonia" }, origin: iso, continent: "europe", subregion: "eastern-europe", regions: "eastern-europe|europe|central-europe", form: "republic",
    en: { names: "Poland|Polish People's Republic|Polish People’s Republic", official: "Republic of Poland", adjectives: "Polish", demonyms: "Pole?|Poles?", capitals: "Warsaw" },
    es: { names: "Polonia", official: "República de Polonia", adjectives: "polaco|polaca|polacos|polacas|polonés|polonesa|poloneses|polonesas", capitals: "Varsovia" },
  },
  {
    code: "PM", alpha3: "SPM", label: { en: "Saint Pierre and Miquelon", es: "San Pedro y Miquelón" }, origin: iso, continent: "americas", subregion: "northern-america", regions: "northern-america|americas", form: "territory", island: true, archipelago: true,
    en: { names: "Saint Pierre and Miquelon|St. Pierre & Miquelon|St. Pierre and Miquelon|St Pierre and Miquelon|Saint-Pierre and Miquelon|Saint-Pierre-et-Miquelon", adjectives: "Saint-Pierrais|Miquelonnais" },
    es: { names: "San Pedro y Miquelón", adjectives: "sanpedrino?|sanpedrina?|sanpedrinos?|sanpedrinas?" },
  },
  {
    code: "PN", alpha3: "PCN", label: { en: "Pitcairn Islands", es: "Islas Pitcairn" }, origin: iso, continent: "oceania", subregion: "polynesia", regions: "polynesia|oceania|pacific", form: "territory", island: true,
    en: { names: "Pitcairn Islands|Pitcairn|Pitcairn Island", adjectives: "Pitcairn Islander", demonyms: "Pitcairn Islanders", capitals: "Adamstown" },
    es: { names: "Islas Pitcairn|Pitcairn|Isla Pitcairn", capitals: "Adamstown" },
  },
  {
    code: "PR", alpha3: "PRI", label: { en: "Puerto Rico", es: "Puerto Rico" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|latin-america|antilles", form: "territory", island: true,
    en: { names: "Puerto Rico|P.R.?", official: "Commonwealth of Puerto Rico", adjectives: "Puerto Rican|Boricua", demonyms: "Puerto Ricans|Puertorriqueño?", capitals: "San Juan?", seats: "La Fortaleza?", nicknames: "Island of Enchantment?" },
    es: { names: "Puerto Rico", official: "Estado Libre Asociado de Puerto Rico", adjectives: "puertorriqueño|puertorriqueña|puertorriqueños|puertorriqueñas|boricua|boricuas|portorriqueño|portorriqueña|portorriqueños|portorriqueñas", capitals: "San Juan?", seats: "La Fortaleza?", nicknames: "la isla del encanto|la Isla del Encanto|Borinquen" },
  },
  {
    code: "PS", alpha3: "PSE", label: { en: "Palestine", es: "Palestina" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|arab-world|middle-east|levant", form: null,
    en: { names: "Palestine|Palestinian Territories|Palestinian territories|Occupied Palestinian Territory|occupied Palestinian territory|Palestinian Territory|Palestinian Administered Areas|oPt", official: "State of Palestine", adjectives: "Palestinian", demonyms: "Palestinians", capitals: "Ramallah?|East Jerusalem?", parts: "West Bank|Gaza Strip|Gaza" },
    es: { names: "Palestina|Territorios Palestinos|territorios palestinos|Territorio Palestino Ocupado|territorio palestino ocupado", official: "Estado de Palestina", adjectives: "palestino|palestina|palestinos|palestinas", capitals: "Ramala?|Jerusalén Este?", parts: "Cisjordania|Franja de Gaza" },
  },
  {
    code: "PT", alpha3: "PRT", label: { en: "Portugal", es: "Portugal" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|iberia", form: "republic",
    en: { names: "Portugal", official: "Portuguese Republic", adjectives: "Portuguese", capitals: "Lisbon", parts: "Azores|Madeira?", prefixes: "Luso" },
    es: { names: "Portugal", official: "República Portuguesa", adjectives: "portugués|portuguesa|portugueses|portuguesas|luso|lusa|lusos|lusas|lusitano?|lusitana?|lusitanos?|lusitanas?", capitals: "Lisboa", nicknames: "el país luso|la nación lusa", parts: "Azores|Madeira?", prefixes: "luso" },
  },
  {
    code: "PW", alpha3: "PLW", label: { en: "Palau", es: "Palaos" }, origin: iso, continent: "oceania", subregion: "micronesia", regions: "micronesia|oceania|pacific", form: "republic", island: true, archipelago: true,
    en: { names: "Palau|Belau", official: "Republic of Palau", adjectives: "Palauan", demonyms: "Palauans", capitals: "Ngerulmud|Koror|Melekeok" },
    es: { names: "Palaos|Palau", official: "República de Palau|República de Palaos", adjectives: "palauano|palauana|palauanos|palauanas", capitals: "Ngerulmud|Melekeok|Koror" },
  },
  {
    code: "PY", alpha3: "PRY", label: { en: "Paraguay", es: "Paraguay" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|latin-america|southern-cone", form: "republic", landlocked: true,
    en: { names: "Paraguay", official: "Republic of Paraguay", adjectives: "Paraguayan", demonyms: "Paraguayans", capitals: "Asuncion|Asunción" },
    es: { names: "Paraguay", official: "República del Paraguay|República de Paraguay", adjectives: "paraguayo|paraguaya|paraguayos|paraguayas|guaraní?|guaraníes?|guaranís?", capitals: "Asunción?", seats: "Palacio de López", nicknames: "el país guaraní|la nación guaraní" },
  },
  {
    code: "QA", alpha3: "QAT", label: { en: "Qatar", es: "Catar" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|arab-world|gulf|middle-east", form: "emirate",
    en: { names: "Qatar", official: "State of Qatar", adjectives: "Qatari", demonyms: "Qataris", capitals: "Doha" },
    es: { names: "Catar|Qatar", official: "Estado de Qatar|Estado de Catar", adjectives: "catarí|cataríes|catarís|qatarí|qataríes|qatarís", capitals: "Doha" },
  },
  {
    code: "RE", alpha3: "REU", label: { en: "Réunion", es: "Reunión" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|indian-ocean", form: "territory", island: true,
    en: { names: "Réunion|Reunion?|La Réunion|Réunion Island|Reunion Island", adjectives: "Réunionese|Reunionese|Réunionnais", capitals: "Saint-Denis?" },
    es: { names: "Reunión?|La Reunión?|isla de la Reunión|isla Reunión", adjectives: "reunionesa|reunioneses|reunionesas", capitals: "Saint-Denis?|San Dionisio?" },
  },
  {
    code: "RO", alpha3: "ROU", label: { en: "Romania", es: "Rumanía" }, origin: iso, continent: "europe", subregion: "eastern-europe", regions: "eastern-europe|europe|balkans|black-sea", form: null,
    en: { names: "Romania|Rumania|Roumania", adjectives: "Romanian|Rumanian|Roumanian", demonyms: "Romanians|Rumanians|Roumanians", capitals: "Bucharest" },
    es: { names: "Rumanía|Rumania", adjectives: "rumano|rumana|rumanos|rumanas", capitals: "Bucarest" },
  },
  {
    code: "RS", alpha3: "SRB", label: { en: "Serbia", es: "Serbia" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|balkans", form: "republic", landlocked: true,
    en: { names: "Serbia", official: "Republic of Serbia", adjectives: "Serbian|Serb", demonyms: "Serbians|Serbs", capitals: "Belgrade" },
    es: { names: "Serbia", official: "República de Serbia", adjectives: "serbio|serbia|serbios|serbias", capitals: "Belgrado" },
  },
  {
    code: "RU", alpha3: "RUS", label: { en: "Russia", es: "Rusia" }, origin: iso, continent: "europe", subregion: "eastern-europe", regions: "eastern-europe|europe|eurasia", form: null,
    en: { names: "Russia", official: "Russian Federation", adjectives: "Russian", demonyms: "Russians", capitals: "Moscow", seats: "the Kremlin|Kremlin", nicknames: "the Eurasian giant?", parts: "Siberia|Chechnya|Tatarstan|Dagestan", prefixes: "Russo" },
    es: { names: "Rusia", official: "Federación de Rusia|Federación Rusa", adjectives: "ruso|rusa|rusos|rusas", capitals: "Moscú", seats: "el Kremlin|Kremlin", nicknames: "el gigante euroasiático|el gigante eslavo|el país euroasiático?|el país eslavo?", parts: "Siberia|Chechenia|Tartaristán|Daguestán", prefixes: "ruso" },
  },
  {
    code: "RW", alpha3: "RWA", label: { en: "Rwanda", es: "Ruanda" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|great-lakes-africa|sub-saharan-africa", form: "republic", landlocked: true,
    en: { names: "Rwanda|Ruanda", official: "Republic of Rwanda", adjectives: "Rwandan|Rwandese", demonyms: "Rwandans", capitals: "Kigali", seats: "Urugwiro", nicknames: "the land of a thousand hills|land of a thousand hills" },
    es: { names: "Ruanda|Rwanda", official: "República de Ruanda|República de Rwanda", adjectives: "ruandés|ruandesa|ruandeses|ruandesas|rwandés|rwandesa|rwandeses|rwandesas", capitals: "Kigali", nicknames: "el país de las mil colinas" },
  },
  {
    code: "SA", alpha3: "SAU", label: { en: "Saudi Arabia", es: "Arabia Saudita" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|arab-world|gulf|middle-east", form: "kingdom",
    en: { names: "Saudi Arabia|KSA|K.S.A.", official: "Kingdom of Saudi Arabia", adjectives: "Saudi|Saudi Arabian", demonyms: "Saudis|Saudi Arabians", capitals: "Riyadh", nicknames: "the desert kingdom?|the oil kingdom?" },
    es: { names: "Arabia Saudita|Arabia Saudí", official: "Reino de Arabia Saudita|Reino de Arabia Saudí|Reino de la Arabia Saudita", adjectives: "saudí|saudíes|saudís|saudita|sauditas", capitals: "Riad", nicknames: "el reino saudí|el reino wahabí" },
  },
  {
    code: "SB", alpha3: "SLB", label: { en: "Solomon Islands", es: "Islas Salomón" }, origin: iso, continent: "oceania", subregion: "melanesia", regions: "melanesia|oceania|pacific", form: null, island: true, archipelago: true,
    en: { names: "Solomon Islands|Solomons|The Solomon Islands", adjectives: "Solomon Islander", demonyms: "Solomon Islanders", capitals: "Honiara" },
    es: { names: "Islas Salomón", adjectives: "salomonense|salomonenses", capitals: "Honiara" },
  },
  {
    code: "SC", alpha3: "SYC", label: { en: "Seychelles", es: "Seychelles" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|indian-ocean|sub-saharan-africa", form: "republic", island: true, archipelago: true,
    en: { names: "Seychelles|The Seychelles", official: "Republic of Seychelles", adjectives: "Seychellois|Seselwa", capitals: "Victoria?" },
    es: { names: "Seychelles|Islas Seychelles|Las Seychelles", official: "República de Seychelles|República de las Seychelles", adjectives: "seychellense|seychellenses", capitals: "Victoria?" },
  },
  {
    code: "SD", alpha3: "SDN", label: { en: "Sudan", es: "Sudán" }, origin: iso, continent: "africa", subregion: "northern-africa", regions: "northern-africa|africa|arab-world|sahel|north-africa|sub-saharan-africa", form: "republic",
    en: { names: "Sudan", official: "Republic of the Sudan|Republic of Sudan|Democratic Republic of the Sudan", adjectives: "Sudanese", capitals: "Khartoum|Khartum" },
    es: { names: "Sudán", official: "República del Sudán|República de Sudán", adjectives: "sudanés|sudanesa|sudaneses|sudanesas", capitals: "Jartum" },
  },
  {
    code: "SE", alpha3: "SWE", label: { en: "Sweden", es: "Suecia" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe|nordic|scandinavia", form: "kingdom",
    en: { names: "Sweden", official: "Kingdom of Sweden", adjectives: "Swedish", demonyms: "Swede?|Swedes", capitals: "Stockholm" },
    es: { names: "Suecia", official: "Reino de Suecia", adjectives: "sueco|sueca|suecos|suecas", capitals: "Estocolmo" },
  },
  {
    code: "SG", alpha3: "SGP", label: { en: "Singapore", es: "Singapur" }, origin: iso, continent: "asia", subregion: "south-eastern-asia", regions: "south-eastern-asia|asia", form: "republic", island: true,
    en: { names: "Singapore", official: "Republic of Singapore", adjectives: "Singaporean", demonyms: "Singaporeans", seats: "the Istana?", nicknames: "the Lion City|the city-state?" },
    es: { names: "Singapur", official: "República de Singapur", adjectives: "singapurense|singapurenses|singapurés|singapuresa|singapureses|singapuresas", nicknames: "la ciudad-Estado?|la ciudad Estado?" },
  },
  {
    code: "SH", alpha3: "SHN", label: { en: "Saint Helena", es: "Santa Elena" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa", form: "territory", island: true,
    en: { names: "Saint Helena?|St. Helena?|St Helena?|Ascension Island|Tristan da Cunha", official: "Saint Helena, Ascension and Tristan da Cunha", adjectives: "Saint Helenian|St Helenian", demonyms: "Saint Helenians|St Helenians", capitals: "Jamestown?" },
    es: { names: "Santa Elena?|Santa Helena?", official: "Santa Elena, Ascensión y Tristán de Acuña", capitals: "Jamestown" },
  },
  {
    code: "SI", alpha3: "SVN", label: { en: "Slovenia", es: "Eslovenia" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|central-europe|balkans", form: "republic",
    en: { names: "Slovenia", official: "Republic of Slovenia", adjectives: "Slovenian|Slovene", demonyms: "Slovenians|Slovenes", capitals: "Ljubljana" },
    es: { names: "Eslovenia", official: "República de Eslovenia", adjectives: "esloveno|eslovena|eslovenos|eslovenas", capitals: "Liubliana" },
  },
  {
    code: "SJ", alpha3: "SJM", label: { en: "Svalbard and Jan Mayen", es: "Svalbard y Jan Mayen" }, origin: iso, continent: "europe", subregion: "northern-europe", regions: "northern-europe|europe|arctic", form: "territory", island: true, archipelago: true,
    en: { names: "Svalbard and Jan Mayen|Svalbard & Jan Mayen|Svalbard|Spitsbergen", capitals: "Longyearbyen" },
    es: { names: "Svalbard y Jan Mayen|Svalbard|Spitsbergen", capitals: "Longyearbyen" },
  },
  {
    code: "SK", alpha3: "SVK", label: { en: "Slovakia", es: "Eslovaquia" }, origin: iso, continent: "europe", subregion: "eastern-europe", regions: "eastern-europe|europe|central-europe", form: "republic", landlocked: true,
    en: { names: "Slovakia", official: "Slovak Republic", adjectives: "Slovak|Slovakian", demonyms: "Slovakians|Slovaks", capitals: "Bratislava" },
    es: { names: "Eslovaquia", official: "República Eslovaca", adjectives: "eslovaco|eslovaca|eslovacos|eslovacas", capitals: "Bratislava" },
  },
  {
    code: "SL", alpha3: "SLE", label: { en: "Sierra Leone", es: "Sierra Leona" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Sierra Leone", official: "Republic of Sierra Leone", adjectives: "Sierra Leonean|Sierra Leonian", demonyms: "Sierra Leoneans|Sierra Leonians", capitals: "Freetown" },
    es: { names: "Sierra Leona|Sierra Leone", official: "República de Sierra Leona", adjectives: "sierraleonés|sierraleonesa|sierraleoneses|sierraleonesas", capitals: "Freetown" },
  },
  {
    code: "SM", alpha3: "SMR", label: { en: "San Marino", es: "San Marino" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe", form: "republic", landlocked: true,
    en: { names: "San Marino", official: "Republic of San Marino|Most Serene Republic of San Marino", adjectives: "Sammarinese|San Marinese" },
    es: { names: "San Marino", official: "República de San Marino|Serenísima República de San Marino", adjectives: "sanmarinense|sanmarinenses" },
  },
  {
    code: "SN", alpha3: "SEN", label: { en: "Senegal", es: "Senegal" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sahel|sub-saharan-africa", form: "republic",
    en: { names: "Senegal|Sénégal", official: "Republic of Senegal", adjectives: "Senegalese", capitals: "Dakar" },
    es: { names: "Senegal", official: "República del Senegal|República de Senegal", adjectives: "senegalés|senegalesa|senegaleses|senegalesas", capitals: "Dakar" },
  },
  {
    code: "SO", alpha3: "SOM", label: { en: "Somalia", es: "Somalia" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|horn-of-africa|arab-world|sub-saharan-africa", form: "republic",
    en: { names: "Somalia|Somali Democratic Republic", official: "Federal Republic of Somalia|Somali Republic", adjectives: "Somali|Somalian", demonyms: "Somalis|Somalians", capitals: "Mogadishu" },
    es: { names: "Somalia", official: "República Federal de Somalia", adjectives: "somalí|somalíes|somalís", capitals: "Mogadiscio" },
  },
  {
    code: "SR", alpha3: "SUR", label: { en: "Suriname", es: "Surinam" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|caribbean|amazonia", form: "republic",
    en: { names: "Suriname|Surinam|Dutch Guiana", official: "Republic of Suriname", adjectives: "Surinamese|Surinamer?", capitals: "Paramaribo" },
    es: { names: "Surinam|Suriname|Guayana Holandesa", official: "República de Suriname|República de Surinam", adjectives: "surinamés|surinamesa|surinameses|surinamesas|surinameño|surinameña|surinameños|surinameñas", capitals: "Paramaribo" },
  },
  {
    code: "SS", alpha3: "SSD", label: { en: "South Sudan", es: "Sudán del Sur" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|sub-saharan-africa", form: "republic", landlocked: true,
    en: { names: "South Sudan|Southern Sudan|S. Sudan", official: "Republic of South Sudan", adjectives: "South Sudanese", capitals: "Juba" },
    es: { names: "Sudán del Sur|Sudán Meridional", official: "República de Sudán del Sur", adjectives: "sursudanés|sursudanesa|sursudaneses|sursudanesas|sudsudanés|sudsudanesa|sudsudaneses|sudsudanesas", capitals: "Yuba|Juba" },
  },
  {
    code: "ST", alpha3: "STP", label: { en: "São Tomé and Príncipe", es: "Santo Tomé y Príncipe" }, origin: iso, continent: "africa", subregion: "middle-africa", regions: "middle-africa|africa|sub-saharan-africa", form: "republic", island: true, archipelago: true,
    en: { names: "São Tomé and Príncipe|Sao Tome and Principe|São Tomé & Príncipe|São Tomé and Principe|Sao Tome & Principe|São Tomé e Príncipe|Sao Tome|São Tomé", official: "Democratic Republic of São Tomé and Príncipe|Democratic Republic of Sao Tome and Principe", adjectives: "São Toméan|Sao Tomean|Santomean|São Tomean", demonyms: "São Toméans|Sao Tomeans|Santomeans|São Tomeans" },
    es: { names: "Santo Tomé y Príncipe|Santo Tomé y Principe|São Tomé y Príncipe|Sao Tomé y Príncipe|São Tomé e Príncipe|Santo Tomé?", official: "República Democrática de Santo Tomé y Príncipe", adjectives: "santotomense|santotomenses" },
  },
  {
    code: "SV", alpha3: "SLV", label: { en: "El Salvador", es: "El Salvador" }, origin: iso, continent: "americas", subregion: "central-america", regions: "central-america|americas|latin-america|isthmus", form: "republic",
    en: { names: "El Salvador|Salvador?", official: "Republic of El Salvador", adjectives: "Salvadoran|Salvadorean|Salvadorian", demonyms: "Salvadorans|Salvadoreans|Salvadorians", capitals: "San Salvador", nicknames: "the land of volcanoes?" },
    es: { names: "El Salvador|Salvador?", official: "República de El Salvador", adjectives: "salvadoreño|salvadoreña|salvadoreños|salvadoreñas", capitals: "San Salvador", nicknames: "el Pulgarcito de América|el pulgarcito de América|el país cuscatleco" },
  },
  {
    code: "SX", alpha3: "SXM", label: { en: "Sint Maarten", es: "Sint Maarten" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true,
    en: { names: "Sint Maarten|St. Maarten|St Maarten|Saint Maarten", capitals: "Philipsburg" },
    es: { names: "Sint Maarten|Saint Maarten|San Martín (Países Bajos)", capitals: "Philipsburg" },
  },
  {
    code: "SY", alpha3: "SYR", label: { en: "Syria", es: "Siria" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|arab-world|middle-east|mediterranean|levant", form: "republic",
    en: { names: "Syria", official: "Syrian Arab Republic", adjectives: "Syrian", demonyms: "Syrians", capitals: "Damascus" },
    es: { names: "Siria", official: "República Árabe Siria", adjectives: "sirio|siria|sirios|sirias", capitals: "Damasco" },
  },
  {
    code: "SZ", alpha3: "SWZ", label: { en: "Eswatini", es: "Esuatini" }, origin: iso, continent: "africa", subregion: "southern-africa", regions: "southern-africa|africa|sub-saharan-africa", form: "kingdom", landlocked: true,
    en: { names: "Eswatini|Swaziland|eSwatini", official: "Kingdom of Eswatini|Kingdom of Swaziland", adjectives: "Swazi", demonyms: "Swazis|Emaswati", capitals: "Mbabane|Lobamba", nicknames: "Africa's last absolute monarchy|Africa’s last absolute monarchy" },
    es: { names: "Esuatini|Swazilandia|Suazilandia|Eswatini", official: "Reino de Esuatini|Reino de Eswatini|Reino de Suazilandia|Reino de Swazilandia", adjectives: "suazi|suazis|esuatiní|esuatiníes|esuatinís|swazi|swazis", capitals: "Mbabane|Lobamba", nicknames: "la última monarquía absoluta de África" },
  },
  {
    code: "TC", alpha3: "TCA", label: { en: "Turks and Caicos Islands", es: "Islas Turcas y Caicos" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true, archipelago: true,
    en: { names: "Turks and Caicos Islands|Turks & Caicos Islands|Turks and Caicos|Turks & Caicos|TCI?", adjectives: "Turks and Caicos Islander|Turks Islander", demonyms: "Turks and Caicos Islanders", capitals: "Cockburn Town|Grand Turk" },
    es: { names: "Islas Turcas y Caicos|Turcas y Caicos|Islas Turcos y Caicos", adjectives: "turcocaiqueño|turcocaiqueña|turcocaiqueños|turcocaiqueñas", capitals: "Cockburn Town|Gran Turca" },
  },
  {
    code: "TD", alpha3: "TCD", label: { en: "Chad", es: "Chad" }, origin: iso, continent: "africa", subregion: "middle-africa", regions: "middle-africa|africa|sahel|sub-saharan-africa", form: "republic", landlocked: true,
    en: { names: "Chad?|Tchad", official: "Republic of Chad", adjectives: "Chadian", demonyms: "Chadians", capitals: "N'Djamena|N’Djamena|Ndjamena|Fort-Lamy" },
    es: { names: "Chad|Tchad", official: "República del Chad|República de Chad", adjectives: "chadiano|chadiana|chadianos|chadianas", capitals: "Yamena|N'Djamena|N’Djamena" },
  },
  {
    code: "TF", alpha3: "ATF", label: { en: "French Southern Territories", es: "Territorios Australes Franceses" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|indian-ocean", form: "territory", island: true,
    en: { names: "French Southern Territories|French Southern and Antarctic Lands" },
    es: { names: "Territorios Australes Franceses|Tierras Australes Francesas|Tierras Australes y Antárticas Francesas" },
  },
  {
    code: "TG", alpha3: "TGO", label: { en: "Togo", es: "Togo" }, origin: iso, continent: "africa", subregion: "western-africa", regions: "western-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "Togo", official: "Togolese Republic", adjectives: "Togolese", capitals: "Lome|Lomé" },
    es: { names: "Togo", official: "República Togolesa", adjectives: "togolés|togolesa|togoleses|togolesas", capitals: "Lomé" },
  },
  {
    code: "TH", alpha3: "THA", label: { en: "Thailand", es: "Tailandia" }, origin: iso, continent: "asia", subregion: "south-eastern-asia", regions: "south-eastern-asia|asia|indochina", form: "kingdom",
    en: { names: "Thailand|Siam", official: "Kingdom of Thailand", adjectives: "Thai|Siamese?", demonyms: "Thais", capitals: "Bangkok", seats: "Government House?", nicknames: "the Land of Smiles|the land of smiles" },
    es: { names: "Tailandia|Thailandia|Siam", official: "Reino de Tailandia", adjectives: "tailandés|tailandesa|tailandeses|tailandesas|thai?|siamés?|siamesa?|siameses?|siamesas?", capitals: "Bangkok", nicknames: "el país de las sonrisas|el país de la sonrisa" },
  },
  {
    code: "TJ", alpha3: "TJK", label: { en: "Tajikistan", es: "Tayikistán" }, origin: iso, continent: "asia", subregion: "central-asia", regions: "central-asia|asia", form: "republic", landlocked: true,
    en: { names: "Tajikistan|Tadjikistan|Tadzhikistan", official: "Republic of Tajikistan", adjectives: "Tajik|Tajikistani|Tadjik", demonyms: "Tajikistanis|Tajiks|Tadjiks", capitals: "Dushanbe" },
    es: { names: "Tayikistán|Tadjikistán|Tayikistan|Tadyikistán", official: "República de Tayikistán", adjectives: "tayiko|tayika|tayikos|tayikas|tadjiko|tadjika|tadjikos|tadjikas", capitals: "Dusambé|Dushanbé|Dusanbé" },
  },
  {
    code: "TK", alpha3: "TKL", label: { en: "Tokelau", es: "Tokelau" }, origin: iso, continent: "oceania", subregion: "polynesia", regions: "polynesia|oceania|pacific", form: "territory", island: true, archipelago: true,
    en: { names: "Tokelau", adjectives: "Tokelauan", demonyms: "Tokelauans" },
    es: { names: "Tokelau", adjectives: "tokelauano|tokelauana|tokelauanos|tokelauanas" },
  },
  {
    code: "TL", alpha3: "TLS", label: { en: "Timor-Leste", es: "Timor-Leste" }, origin: iso, continent: "asia", subregion: "south-eastern-asia", regions: "south-eastern-asia|asia", form: "republic", island: true,
    en: { names: "Timor-Leste|East Timor|Timor Leste|Timor?", official: "Democratic Republic of Timor-Leste|Democratic Republic of East Timor", adjectives: "Timorese|East Timorese", capitals: "Dili" },
    es: { names: "Timor-Leste|Timor Oriental|Timor Leste|Timor del Este|Timor?", official: "República Democrática de Timor-Leste|República Democrática de Timor Oriental", adjectives: "timorense|timorenses", capitals: "Dili|Díli" },
  },
  {
    code: "TM", alpha3: "TKM", label: { en: "Turkmenistan", es: "Turkmenistán" }, origin: iso, continent: "asia", subregion: "central-asia", regions: "central-asia|asia|caspian", form: null, landlocked: true,
    en: { names: "Turkmenistan", adjectives: "Turkmen|Turkmenistani|Turkoman?", demonyms: "Turkmens|Turkmenistanis|Turkomans?|Turkmenians", capitals: "Ashgabat|Ashkhabad|Ashgabad" },
    es: { names: "Turkmenistán|Turkmenia", adjectives: "turcomano?|turcomana?|turcomanos?|turcomanas?|turkmeno|turkmena|turkmenos|turkmenas", capitals: "Asjabad|Ashgabat" },
  },
  {
    code: "TN", alpha3: "TUN", label: { en: "Tunisia", es: "Túnez" }, origin: iso, continent: "africa", subregion: "northern-africa", regions: "northern-africa|africa|maghreb|arab-world|mediterranean|north-africa", form: "republic",
    en: { names: "Tunisia", official: "Republic of Tunisia|Tunisian Republic", adjectives: "Tunisian", demonyms: "Tunisians", capitals: "Tunis" },
    es: { names: "Túnez|Tunez|Tunicia", official: "República Tunecina|República de Túnez", adjectives: "tunecino|tunecina|tunecinos|tunecinas" },
  },
  {
    code: "TO", alpha3: "TON", label: { en: "Tonga", es: "Tonga" }, origin: iso, continent: "oceania", subregion: "polynesia", regions: "polynesia|oceania|pacific", form: "kingdom", island: true, archipelago: true,
    en: { names: "Tonga|Friendly Islands?", official: "Kingdom of Tonga", adjectives: "Tongan", demonyms: "Tongans", capitals: "Nuku'alofa|Nuku’alofa|Nukuʻalofa|Nukualofa" },
    es: { names: "Tonga", official: "Reino de Tonga", adjectives: "tongano|tongana|tonganos|tonganas", capitals: "Nukualofa|Nuku'alofa|Nuku’alofa" },
  },
  {
    code: "TR", alpha3: "TUR", label: { en: "Türkiye", es: "Turquía" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|eurasia|mediterranean|black-sea|middle-east", form: "republic",
    en: { names: "Türkiye|Turkey|Turkiye", official: "Republic of Türkiye|Republic of Turkey|Republic of Turkiye", adjectives: "Turkish", demonyms: "Turk?|Turks", capitals: "Ankara", seats: "the Sublime Porte", parts: "Anatolia?", prefixes: "Turco" },
    es: { names: "Turquía|Türkiye", official: "República de Turquía|República de Türkiye", adjectives: "turco|turca|turcos|turcas|otomano?|otomana?|otomanos?|otomanas?", capitals: "Ankara", seats: "la Sublime Puerta", nicknames: "el país otomano", parts: "Anatolia?", prefixes: "turco" },
  },
  {
    code: "TT", alpha3: "TTO", label: { en: "Trinidad and Tobago", es: "Trinidad y Tobago" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "republic", island: true, archipelago: true,
    en: { names: "Trinidad and Tobago|Trinidad & Tobago|Trinidad-Tobago|T&T?|Trinidad?|Tobago", official: "Republic of Trinidad and Tobago", adjectives: "Trinidadian|Tobagonian|Trinbagonian|Trinidadian and Tobagonian", demonyms: "Trinidadians|Tobagonians|Trinbagonians|Trinidadian and Tobagonians", capitals: "Port of Spain|Port-of-Spain" },
    es: { names: "Trinidad y Tobago|Trinidad y Tabago|Trinidad?|Trinidad-Tobago|Tobago", official: "República de Trinidad y Tobago|República de Trinidad y Tabago", adjectives: "trinitense|trinitenses|trinitario?|trinitaria?|trinitarios?|trinitarias?|tobaguense|tobaguenses|trinitobaguense|trinitobaguenses", capitals: "Puerto España|Puerto de España" },
  },
  {
    code: "TV", alpha3: "TUV", label: { en: "Tuvalu", es: "Tuvalu" }, origin: iso, continent: "oceania", subregion: "polynesia", regions: "polynesia|oceania|pacific", form: null, island: true, archipelago: true,
    en: { names: "Tuvalu|Ellice Islands", adjectives: "Tuvaluan", demonyms: "Tuvaluans", capitals: "Funafuti" },
    es: { names: "Tuvalu|Islas Ellice", adjectives: "tuvaluano|tuvaluana|tuvaluanos|tuvaluanas", capitals: "Funafuti" },
  },
  {
    code: "TW", alpha3: "TWN", label: { en: "Taiwan", es: "Taiwán" }, origin: iso, continent: "asia", subregion: "eastern-asia", regions: "eastern-asia|asia|far-east", form: null, island: true,
    en: { names: "Taiwan|Chinese Taipei|Taiwan, China|Taiwan, Province of China|Taiwan, ROC|Formosa?|R.O.C.?|ROC?", official: "Republic of China?|Republic of China (Taiwan)", adjectives: "Taiwanese|Formosan?", demonyms: "Formosans?", capitals: "Taipei", nicknames: "the self-ruled island|the self-governed island" },
    es: { names: "Taiwán|Taipei Chino|China Taipéi|Formosa?|Taiwan|Taiwán, provincia de China", official: "República de China?|República de China (Taiwán)", adjectives: "taiwanés|taiwanesa|taiwaneses|taiwanesas", capitals: "Taipéi|Taipei", nicknames: "la isla autogobernada|la isla rebelde?" },
  },
  {
    code: "TZ", alpha3: "TZA", label: { en: "Tanzania", es: "Tanzania" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|great-lakes-africa|sub-saharan-africa", form: "republic",
    en: { names: "Tanzania|Tanganyika", official: "United Republic of Tanzania", adjectives: "Tanzanian", demonyms: "Tanzanians", capitals: "Dodoma|Dar es Salaam|Dar-es-Salaam", parts: "Zanzibar" },
    es: { names: "Tanzania|Tanzanía|Tanganica", official: "República Unida de Tanzania|República Unida de Tanzanía", adjectives: "tanzano|tanzana|tanzanos|tanzanas|tanzaniano|tanzaniana|tanzanianos|tanzanianas", capitals: "Dodoma|Dar es-Salam|Dar es Salaam|Dar es Salam", parts: "Zanzíbar" },
  },
  {
    code: "UA", alpha3: "UKR", label: { en: "Ukraine", es: "Ucrania" }, origin: iso, continent: "europe", subregion: "eastern-europe", regions: "eastern-europe|europe|black-sea", form: null,
    en: { names: "Ukraine|Ukrainian SSR", adjectives: "Ukrainian", demonyms: "Ukrainians", capitals: "Kyiv|Kiev|Kyïv", seats: "the Verkhovna Rada|Verkhovna Rada", parts: "Crimea?|Donbas|Donbass" },
    es: { names: "Ucrania|Ucraína", adjectives: "ucraniano|ucraniana|ucranianos|ucranianas|ucranio|ucrania|ucranios|ucranias", capitals: "Kiev|Kyiv|Kíev", seats: "la Rada Suprema", parts: "Crimea?|Donbás" },
  },
  {
    code: "UG", alpha3: "UGA", label: { en: "Uganda", es: "Uganda" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|great-lakes-africa|sub-saharan-africa", form: "republic", landlocked: true,
    en: { names: "Uganda", official: "Republic of Uganda", adjectives: "Ugandan", demonyms: "Ugandans", capitals: "Kampala|Entebbe?", nicknames: "the Pearl of Africa" },
    es: { names: "Uganda", official: "República de Uganda", adjectives: "ugandés|ugandesa|ugandeses|ugandesas", capitals: "Kampala", nicknames: "la perla de África" },
  },
  {
    code: "UM", alpha3: "UMI", label: { en: "United States Minor Outlying Islands", es: "Islas Ultramarinas Menores de los Estados Unidos" }, origin: iso, continent: "oceania", subregion: "micronesia", regions: "micronesia|oceania|pacific", form: "territory", island: true,
    en: { names: "United States Minor Outlying Islands|U.S. Minor Outlying Islands|US Minor Outlying Islands" },
    es: { names: "Islas Ultramarinas Menores de los Estados Unidos|Islas menores alejadas de EE. UU." },
  },
  {
    code: "US", alpha3: "USA", label: { en: "United States", es: "Estados Unidos" }, origin: iso, continent: "americas", subregion: "northern-america", regions: "northern-america|americas|north-america", form: "republic",
    en: { names: "United States|USA|U.S.A.|U.S.|US|U.S|the States?|America?|U. S.|U.S. of America", official: "United States of America", adjectives: "American", demonyms: "Americans", capitals: "Washington?|Washington, D.C.|Washington D.C.|Washington DC|Washington, DC", seats: "the White House|White House|Capitol Hill|Foggy Bottom|the Pentagon|the State Department|State Department|the Oval Office", nicknames: "Uncle Sam|the world's largest economy?|the world’s largest economy?|the superpower?", parts: "California|Texas|Florida?|New York?|Alaska|Hawaii", prefixes: "Americano?" },
    es: { names: "Estados Unidos|EE. UU.|EE.UU.|EE. UU|EE UU|EEUU|EE.UU|EUA|E.U.A.|USA|U.S.A.|Norteamérica?|Norte América?|Unión Americana", official: "Estados Unidos de América|Estados Unidos de Norteamérica", adjectives: "estadounidense|estadounidenses|estadunidense|estadunidenses|norteamericano|norteamericana|norteamericanos|norteamericanas|americano?|americana?|americanos?|americanas?|yanqui|yanquis|gringo?|gringa?|gringos?|gringas?", capitals: "Washington?|Washington D.C.|Washington, D.C.|Washington D. C.|Washington DC", seats: "la Casa Blanca|Casa Blanca|el Pentágono|el Capitolio?|el Departamento de Estado|Departamento de Estado", nicknames: "el Tío Sam|el país norteamericano|la nación norteamericana|el gigante del norte|el vecino del norte?|la Unión Americana?", parts: "California|Texas|Florida?|Nueva York?|Alaska|Hawái", prefixes: "americano?" },
  },
  {
    code: "UY", alpha3: "URY", label: { en: "Uruguay", es: "Uruguay" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|latin-america|southern-cone", form: "republic",
    en: { names: "Uruguay", official: "Oriental Republic of Uruguay|Eastern Republic of Uruguay", adjectives: "Uruguayan", demonyms: "Uruguayans", capitals: "Montevideo" },
    es: { names: "Uruguay", official: "República Oriental del Uruguay", adjectives: "uruguayo|uruguaya|uruguayos|uruguayas|charrúa?|charrúas?", capitals: "Montevideo", seats: "Torre Ejecutiva?", nicknames: "el país charrúa|la nación charrúa|la Suiza de América" },
  },
  {
    code: "UZ", alpha3: "UZB", label: { en: "Uzbekistan", es: "Uzbekistán" }, origin: iso, continent: "asia", subregion: "central-asia", regions: "central-asia|asia", form: "republic", landlocked: true,
    en: { names: "Uzbekistan|Uzbekhistan", official: "Republic of Uzbekistan", adjectives: "Uzbek|Uzbekistani", demonyms: "Uzbekistanis|Uzbeks", capitals: "Tashkent" },
    es: { names: "Uzbekistán|Uzbekistan", official: "República de Uzbekistán", adjectives: "uzbeko|uzbeka|uzbekos|uzbekas", capitals: "Taskent|Tashkent" },
  },
  {
    code: "VA", alpha3: "VAT", label: { en: "Vatican City", es: "Ciudad del Vaticano" }, origin: iso, continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe", form: null, landlocked: true,
    en: { names: "Vatican City|Holy See|Vatican", official: "State of the Vatican City|Vatican City State" },
    es: { names: "Ciudad del Vaticano|Santa Sede|Vaticano", official: "Estado de la Ciudad del Vaticano", adjectives: "vaticano|vaticana|vaticanos|vaticanas" },
  },
  {
    code: "VC", alpha3: "VCT", label: { en: "Saint Vincent and the Grenadines", es: "San Vicente y las Granadinas" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: null, island: true, archipelago: true,
    en: { names: "Saint Vincent and the Grenadines|St. Vincent & Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent & the Grenadines|St Vincent & the Grenadines|SVG?|St. Vincent?|St Vincent?|Saint Vincent?", adjectives: "Vincentian|Saint Vincentian", demonyms: "Vincentians|Saint Vincentians", capitals: "Kingstown" },
    es: { names: "San Vicente y las Granadinas|San Vicente?|San Vicente y Granadinas", adjectives: "sanvicentino|sanvicentina|sanvicentinos|sanvicentinas|vicentino?|vicentina?|vicentinos?|vicentinas?", capitals: "Kingstown" },
  },
  {
    code: "VE", alpha3: "VEN", label: { en: "Venezuela", es: "Venezuela" }, origin: iso, continent: "americas", subregion: "south-america", regions: "south-america|americas|latin-america|andes|caribbean", form: "republic",
    en: { names: "Venezuela", official: "Bolivarian Republic of Venezuela|Republic of Venezuela", adjectives: "Venezuelan", demonyms: "Venezuelans", capitals: "Caracas", seats: "Miraflores?|Miraflores Palace" },
    es: { names: "Venezuela", official: "República Bolivariana de Venezuela|República de Venezuela", adjectives: "venezolano|venezolana|venezolanos|venezolanas|bolivariano?|bolivariana?|bolivarianos?|bolivarianas?", capitals: "Caracas", seats: "Miraflores?|Palacio de Miraflores", nicknames: "la patria de Bolívar|la tierra de Bolívar|el país bolivariano?|la nación bolivariana" },
  },
  {
    code: "VG", alpha3: "VGB", label: { en: "British Virgin Islands", es: "Islas Vírgenes Británicas" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true, archipelago: true,
    en: { names: "British Virgin Islands|BVI|B.V.I.", adjectives: "British Virgin Islander", demonyms: "British Virgin Islanders", capitals: "Road Town" },
    es: { names: "Islas Vírgenes Británicas|Islas Vírgenes británicas|BVI", capitals: "Road Town" },
  },
  {
    code: "VI", alpha3: "VIR", label: { en: "United States Virgin Islands", es: "Islas Vírgenes de los Estados Unidos" }, origin: iso, continent: "americas", subregion: "caribbean", regions: "caribbean|americas|antilles", form: "territory", island: true, archipelago: true,
    en: { names: "United States Virgin Islands|U.S. Virgin Islands|USVI|U.S.V.I.|US Virgin Islands|Virgin Islands?", official: "Virgin Islands of the United States", adjectives: "Virgin Islander?", demonyms: "Virgin Islanders?", capitals: "Charlotte Amalie" },
    es: { names: "Islas Vírgenes de los Estados Unidos|Islas Vírgenes de EE. UU.|Islas Vírgenes Estadounidenses|Islas Vírgenes americanas|Islas Vírgenes?", adjectives: "virgenense?|virgenenses?", capitals: "Charlotte Amalie" },
  },
  {
    code: "VN", alpha3: "VNM", label: { en: "Vietnam", es: "Vietnam" }, origin: iso, continent: "asia", subregion: "south-eastern-asia", regions: "south-eastern-asia|asia|indochina", form: "republic",
    en: { names: "Vietnam|Viet Nam|Viet-Nam|North Vietnam", official: "Socialist Republic of Vietnam|Socialist Republic of Viet Nam", adjectives: "Vietnamese", capitals: "Hanoi|Ha Noi" },
    es: { names: "Vietnam|Viet Nam", official: "República Socialista de Vietnam|República Socialista de Viet Nam", adjectives: "vietnamita|vietnamitas", capitals: "Hanói|Hanoi", nicknames: "la tierra de Ho Chi Minh|el país indochino?" },
  },
  {
    code: "VU", alpha3: "VUT", label: { en: "Vanuatu", es: "Vanuatu" }, origin: iso, continent: "oceania", subregion: "melanesia", regions: "melanesia|oceania|pacific", form: "republic", island: true, archipelago: true,
    en: { names: "Vanuatu|New Hebrides", official: "Republic of Vanuatu", adjectives: "Ni-Vanuatu|ni-Vanuatu|Vanuatuan", demonyms: "Vanuatuans", capitals: "Port Vila|Port-Vila" },
    es: { names: "Vanuatu|Nuevas Hébridas", official: "República de Vanuatu", adjectives: "vanuatuense|vanuatuenses", capitals: "Port Vila|Port-Vila" },
  },
  {
    code: "WF", alpha3: "WLF", label: { en: "Wallis and Futuna", es: "Wallis y Futuna" }, origin: iso, continent: "oceania", subregion: "polynesia", regions: "polynesia|oceania|pacific", form: "territory", island: true, archipelago: true,
    en: { names: "Wallis and Futuna|Wallis & Futuna", adjectives: "Wallisian|Futunan", demonyms: "Wallisians|Futunans", capitals: "Mata-Utu|Mata Utu" },
    es: { names: "Wallis y Futuna", adjectives: "walisiano|walisiana|walisianos|walisianas", capitals: "Mata-Utu" },
  },
  {
    code: "WS", alpha3: "WSM", label: { en: "Samoa", es: "Samoa" }, origin: iso, continent: "oceania", subregion: "polynesia", regions: "polynesia|oceania|pacific", form: null, island: true, archipelago: true,
    en: { names: "Samoa|Western Samoa", official: "Independent State of Samoa", adjectives: "Samoan", demonyms: "Samoans", capitals: "Apia" },
    es: { names: "Samoa|Samoa Occidental", official: "Estado Independiente de Samoa", adjectives: "samoano|samoana|samoanos|samoanas", capitals: "Apia" },
  },
  {
    code: "XK", alpha3: "XKX", label: { en: "Kosovo", es: "Kosovo" }, origin: "iso-3166-1-user", continent: "europe", subregion: "southern-europe", regions: "southern-europe|europe|balkans", form: "republic", landlocked: true,
    en: { names: "Kosovo|Kosova", official: "Republic of Kosovo", adjectives: "Kosovar|Kosovan|Kosovo Albanian?", demonyms: "Kosovans|Kosovo Albanians?|Kosovars", capitals: "Pristina|Prishtina" },
    es: { names: "Kosovo|Kósovo|Kosova", official: "República de Kosovo", adjectives: "kosovar|kosovares", capitals: "Pristina" },
  },
  {
    code: "YE", alpha3: "YEM", label: { en: "Yemen", es: "Yemen" }, origin: iso, continent: "asia", subregion: "western-asia", regions: "western-asia|asia|arab-world|middle-east", form: "republic",
    en: { names: "Yemen|North Yemen", official: "Republic of Yemen", adjectives: "Yemeni|Yemenite", demonyms: "Yemenis|Yemenites", capitals: "Sanaa|Sana'a|Sana’a" },
    es: { names: "Yemen", official: "República del Yemen|República de Yemen", adjectives: "yemení|yemeníes|yemenís|yemenita|yemenitas", capitals: "Saná|Sana" },
  },
  {
    code: "YT", alpha3: "MYT", label: { en: "Mayotte", es: "Mayotte" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|indian-ocean", form: "territory", island: true,
    en: { names: "Mayotte", adjectives: "Mahoran|Mahorais", demonyms: "Mahorans", capitals: "Mamoudzou" },
    es: { names: "Mayotte", adjectives: "mayotés|mayotesa|mayoteses|mayotesas", capitals: "Mamoudzou" },
  },
  {
    code: "ZA", alpha3: "ZAF", label: { en: "South Africa", es: "Sudáfrica" }, origin: iso, continent: "africa", subregion: "southern-africa", regions: "southern-africa|africa|sub-saharan-africa", form: "republic",
    en: { names: "South Africa|RSA|S. Africa|SA?", official: "Republic of South Africa", adjectives: "South African", demonyms: "South Africans", capitals: "Pretoria|Cape Town?|Tshwane|Bloemfontein?", seats: "the Union Buildings|Union Buildings", nicknames: "the Rainbow Nation|the rainbow nation", parts: "KwaZulu-Natal|Gauteng" },
    es: { names: "Sudáfrica|Suráfrica|África del Sur?|República Sudafricana", official: "República de Sudáfrica", adjectives: "sudafricano|sudafricana|sudafricanos|sudafricanas|surafricano|surafricana|surafricanos|surafricanas", capitals: "Pretoria|Ciudad del Cabo?|Bloemfontein?", nicknames: "la nación arcoíris|la nación del arcoíris" },
  },
  {
    code: "ZM", alpha3: "ZMB", label: { en: "Zambia", es: "Zambia" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|sub-saharan-africa|southern-africa", form: "republic", landlocked: true,
    en: { names: "Zambia|Northern Rhodesia", official: "Republic of Zambia", adjectives: "Zambian", demonyms: "Zambians", capitals: "Lusaka" },
    es: { names: "Zambia", official: "República de Zambia", adjectives: "zambiano|zambiana|zambianos|zambianas", capitals: "Lusaka" },
  },
  {
    code: "ZW", alpha3: "ZWE", label: { en: "Zimbabwe", es: "Zimbabue" }, origin: iso, continent: "africa", subregion: "eastern-africa", regions: "eastern-africa|africa|sub-saharan-africa|southern-africa", form: "republic", landlocked: true,
    en: { names: "Zimbabwe|Rhodesia|Southern Rhodesia", official: "Republic of Zimbabwe", adjectives: "Zimbabwean|Rhodesian", demonyms: "Zimbabweans|Rhodesians", capitals: "Harare" },
    es: { names: "Zimbabue|Zimbabwe|Zimbaue|Rodesia", official: "República de Zimbabue|República de Zimbabwe", adjectives: "zimbabuense|zimbabuenses|zimbabuo|zimbabua|zimbabuos|zimbabuas", capitals: "Harare" },
  },
];

/** ISO 3166-1 alpha-2, and XK. */
export type CountryCode =
  | "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE"
  | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD"
  | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM"
  | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF"
  | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU"
  | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN"
  | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME"
  | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA"
  | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM"
  | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI"
  | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK"
  | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI"
  | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
