/** Nouns that head the name of a body, before ("Ministry of Health") or after ("Health Department") what it is for. */
export const heads =
  "ministry ministries department dept dept. directorate secretariat secretariate institute institution institutes university universities college colleges school faculty hospital hospitals clinic infirmary hospice polyclinic sanatorium " +
  "agency agencies bank banks foundation foundations council councils parliament assembly congress senate chamber academy society association associations federation confederation " +
  "laboratory laboratories lab labs committee subcommittee commission alliance corps centre center centres centers bureau authority embassy consulate office organisation organization organizations organisations " +
  "union league community court tribunal board service services company corporation group holding enterprise enterprises industries manufacturers pharmaceuticals pharma biotech biologics biopharma biotechnology therapeutics diagnostics " +
  "party movement mission delegation consortium coalition club guild forum network unit division branch command force forces army navy police guard inspectorate " +
  "observatory museum library press times post herald gazette tribune news radio television broadcasting church mosque trust charity endowment fund funds house cabinet exchange chamber airline airlines airways airport " +
  "conglomerate cooperative co-operative regulator administration registry treasury televisión canal politburo presidium bundestag duma knesset polytechnic seminary headquarters brothers sons mills team teams representation section";

/** Forms of a company, after its name. */
export const forms =
  "inc inc. ltd ltd. limited llc llp plc corp corp. co co. gmbh ag se s.a. s.a sa s.a.s. sas s.l. s.r.l. srl s.p.a. spa n.v. nv b.v. bv ab oy oyj a/s pte pty pvt pvt. berhad bhd sdn kk jsc ojsc pjsc llc. cía s.a.b. cv";

/** What bodies are for: offices of state, sciences, branches; "and" and commas between these stay inside a name. */
export const subjects =
  "health healthcare care multicultural aged ageing aging elderly seniors disability disabilities skills hospitals prosthetics rehabilitation examinations tests testing production welfare wellness family families medicine medical medicines medicinal pharmacy pharmaceutical pharmaceuticals drug drugs drugstore food nutrition nursing hygiene sanitation population reproductive disease diseases infectious control prevention epidemiology immunology immunization vaccines vaccine virology " +
  "biotechnology genetic genetics engineering molecular biology biomedical biological science sciences scientific technology technologies technical technological research innovation education educational higher training vocational culture cultural arts sports sport youth children child women gender " +
  "social human humanitarian labour labor employment manpower foreign external internal home interior affairs international relations cooperation co-operation collaboration development economic economy economics economies commerce commercial trade industry industries industrial investment investments finance financial treasury revenue taxation customs budget planning " +
  "policy policies statistics national federal state regional central general public private united agriculture agricultural livestock fisheries forestry land lands water irrigation rural urban housing construction infrastructure transport transportation highways roads shipping ports aviation civil communications communication telecommunications information " +
  "media mass broadcasting digital energy power mines mining mineral minerals petroleum oil gas nuclear atomic environment environmental climate natural resources wildlife tourism hospitality antiquities justice legal law constitutional parliamentary electoral security defence defense military naval army air police " +
  "emergency emergencies disaster disasters relief rehabilitation reconstruction refugees refugee migration immigration citizenship religious islamic indigenous traditional local provincial municipal community communities consumer protection safety quality standards regulatory regulation regulations regulators administration management services service supply supplies procurement logistics assistance aid " +
  "insurance pension pensions veterans people's peoples academic clinical surgical surgery dental dentistry ophthalmology cardiology cardiac cancer oncology hematology neurology diabetes kidney heart tropical maternal maternity mental rights democratic strategic strategies political diplomacy external cardiovascular " +
  "stabilization stabilisation solidarity integration reform reforms privatization privatisation coordination coordinating prevention analysis evaluation surveillance preparedness response biosecurity radiological protective monetary currency credit export import exports imports enterprise enterprises enterprises small medium business senior global world worldwide joint standing executive representatives deputies ministers friendship nations states";

/** Words that name papers, events and undertakings, not bodies. */
export const undertakings =
  "memorandum memoranda agreement agreements protocol protocols treaty convention charter declaration communique communiqué statement act bill resolution constitution plan plans strategy strategies roadmap agenda framework programme program programmes programs project projects initiative initiatives campaign " +
  "summit conference symposium congresses workshop seminar webinar meeting session dialogue talks expo exhibition fair festival day days week month year years decade anniversary award awards prize medal order scholarship scholarships course courses degree diploma report reports review study trial trials phase operation operations exercise " +
  "partnership partnerships compact accord accords facility mechanism scheme platform pathway package line credit vaccine vaccines test tests kit kits road belt war revolution pandemic epidemic outbreak crisis system systems policy goals goal visit readout release ceremony event prize games cup " +
  "chapter article section annex table figure page part volume photo image video interview story contact contacts note editor's disclaimer source ends background summary overview";

/** Words that head the name of a place. */
export const places =
  "terminal jetty harbour harbor province provinces district districts region regions state states island islands isle isles county city town village municipality governorate oblast prefecture territory territories department canton parish zone area sea ocean bay gulf strait river lake mount mountain mountains valley peninsula coast desert basin delta desert airport port square street avenue road park plateau archipelago hill hills neighborhood neighbourhood suburb borough division atoll";

/** Nouns that say that what follows or precedes them in apposition is a body: "the Indian company X". */
export const kinds =
  "company companies firm manufacturer producer producers supplier pharmaceutical conglomerate giant startup start-up maker drugmaker group corporation business agency newspaper broadcaster outlet website organisation organization ngo charity institute laboratory hospital university bank network consortium enterprise developer distributor subsidiary airline publisher daily magazine nonprofit non-profit foundation institution";
