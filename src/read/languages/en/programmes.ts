/** Nouns that head the name of an undertaking, after its modifiers: "Field Epidemiology Training Program". */
export const heads = "programme programmes program programs initiative initiatives project strategy plan campaign agenda partnership scheme roadmap mechanism facility framework contingent brigade brigades accelerator challenge pathway compact";

/** Heads that come first: "Operation X", "Project X", "Vision 2030". */
export const leaders = "operation project plan programme program initiative campaign agenda vision horizon strategy";

/** Heads that may stand in small letters after a name of their own: "the Little Hearts project". */
export const plainHeads = "programme program project initiative campaign scheme contingent brigade";

/** Words that say too little to make a name with a head alone: "National Plan", "Joint Programme". */
export const vague =
  "national strategic comprehensive joint action work working master special bilateral multilateral trilateral tripartite global regional international new annual executive general local common first second third phase pilot major key public private government federal state presidential strategic long-term term long short medium five year multi sectoral sector cooperation development current flagship existing same other main whole entire large small big great good future medical health training exchange scholarship research investment implementation business strategic economic financial technical technological cultural peace diplomatic foreign official permanent emergency defence defense security trade country united enhanced all-weather weather all full operational";

/** Vague words that still make a name of a brigade or contingent: its people are known by their country. */
export const crews = "contingent brigade brigades";

export const links = "of for on against to";
export const innerLinks = "in with from";
export const joiners = "and & ,";
export const articles = "the a";
/** Words before a quoted title: "a project entitled …", "the campaign called …". */
export const titled = "entitled titled called named dubbed known as under the title name of slogan theme";
/** Nouns of undertakings beside a quoted title. */
export const quotedHeads = "programme program project initiative campaign scheme strategy plan operation mission study";
/** Owners that belong to the name: "President's Emergency Plan". */
export const owners = "president people women children world farmers patients king queen";

/** A facility is a building, unless it gives money: the word before it. */
export const facilityKinds = "financing funding finance credit loan lending grant support trust preparedness response covax resilience insurance investment swap liquidity debt";

/** What follows where the head only qualifies an office or a paper: "Programme Manager". */
export const after = "manager director officer coordinator coordinators leader head specialist assistant adviser advisor secretary office unit team department committee document agreement staff managers officers directors id title number no no. code name statement theatre theatres room rooms";

/**
 * Undertakings known by their names alone, one a line with other forms: programmes of the United Nations, development and health undertakings
 * of states that give and take health aid, Cuba's solidarity missions.
 */
export const known = `
President's Emergency Plan for AIDS Relief|PEPFAR|U.S. President's Emergency Plan for AIDS Relief
President's Malaria Initiative|U.S. President's Malaria Initiative
Belt and Road Initiative|Belt and Road|One Belt One Road|One Belt, One Road|Silk Road Economic Belt|Iniciativa de la Franja y la Ruta|la Franja y la Ruta|Franja y la Ruta
Health Silk Road|Silk Road of Health|Ruta de la Seda de la Salud
2030 Agenda for Sustainable Development|2030 Agenda|Sustainable Development Agenda|2030 Sustainable Development Agenda|Agenda 2030|Agenda 2030 para el Desarrollo Sostenible|UN 2030 Agenda
Agenda 2063|African Union Agenda 2063
Global Health Security Agenda|GHSA
Access to COVID-19 Tools Accelerator|ACT-Accelerator|ACT Accelerator
Global Polio Eradication Initiative|GPEI
Expanded Programme on Immunization|Expanded Program on Immunization|Expanded Programme on Immunisation|Programa Ampliado de Inmunización|Programa Ampliado de Inmunizaciones
Mais Médicos|More Doctors|Más Médicos
Operación Milagro|Operation Miracle|Misión Milagro|Miracle Operation|Miracle Mission|Mission Miracle
Barrio Adentro|Misión Barrio Adentro
Yo sí puedo|Yo, sí puedo
Misión Manuela Espejo|Manuela Espejo
Misión Moto Méndez|Moto Méndez
Misión José Gregorio Hernández
Todos con Voz
Misión Sonrisa
Misión Niño Jesús
Henry Reeve International Contingent|Henry Reeve Contingent|Henry Reeve Brigade|Henry Reeve International Medical Brigade|Henry Reeve Medical Brigade|Henry Reeve International Brigade|Contingente Internacional Henry Reeve|Contingente Henry Reeve|Brigada Henry Reeve|Brigada Médica Henry Reeve|Henry Reeve
Comprehensive Health Programme|Comprehensive Health Program|Programa Integral de Salud
Vaccine Maitri
1990 Suwa Seriya|Suwa Seriya|Suwaseriya|Suwasariya
Ayushman Bharat
Indian Technical and Economic Cooperation Programme|Indian Technical and Economic Cooperation Program|Indian Technical and Economic Cooperation|ITEC
Quality Infrastructure Partnership
Feed the Future
Power Africa
Prosper Africa
Partnership for Accelerating COVID-19 Testing
Partnership for Infectious Diseases
Global Action Plan
Healthy China 2030
Vision 2030|Visión 2030
Horizon Europe
Horizon 2020
Erasmus+|Erasmus
Roll Back Malaria
Stop TB Partnership
Scaling Up Nutrition
Every Woman Every Child
Nutrition for Growth
Global Gateway
Build Back Better World
Better Health Programme
Fleming Fund
Tackling Deadly Diseases in Africa
Millennium Development Goals
Sustainable Development Goals|SDGs|Objetivos de Desarrollo Sostenible|ODS
`;
