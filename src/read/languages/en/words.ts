/** Closed-class words, and openers of sentences, that never are a name by themselves. */
export const functions =
  "a an the this that these those there here it its he she they them we us our ours i my me mine you your his her hers their who whom whose which what when where why how " +
  "and or but nor so yet if while although though because since until unless as at by for from in into of on onto off out over under up down with within without to toward towards through throughout " +
  "during before after above below between among amid against about around across along behind beside besides beyond near despite except per via upon " +
  "is are was were be been being am has have had having do does did doing will would shall should can could may might must not no yes " +
  "also however moreover furthermore meanwhile therefore thus hence then now today tomorrow yesterday tonight recently currently earlier later previously finally accordingly consequently nevertheless nonetheless instead still already ever never always often again once twice soon just only even both either neither each every all any some many much more most few several other another such same own " +
  "one two three four five six seven eight nine ten first second third last next new old good great according due following including regarding concerning given thanks please let likewise similarly additionally " +
  "based led built founded held signed welcome today's speaking addressing recalling noting referring during while established created launched hosted attended asked responding assisting attending";

export const calendar =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. " +
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun spring summer autumn winter easter christmas ramadan eid weekend morning afternoon evening gmt utc est edt am pm";

export const particles = "de del la las los da das do dos di du den der des van von ter ten bin ibn bint al el ul ould san st. af zu abu abd d'";

export const links = "of for and & on the against in to de del des du do da dos das und für et";
export const articles = "the a an this that these those our their his her its";

/** Capital words and coinages that are no body: conditions, methods, currencies, papers. */
export const things =
  "twitter facebook youtube linkedin instagram whatsapp telegram tiktok googleplus google covid covid-19 hiv aids hiv/aids sars mers tb ncd ncds hpv bcg dna rna mrna pcr rt-pcr icu icus iv ct mri ecg ppe ppes arv arvs art act itn itns mou mous moa loi nda gdp gni oda ngo ngos cso csos pm ceo cfo cto coo usd eur gbp jpy cny rmb " +
  "r&d tv it ict ai ev gps sms pdf faq url html www co2 ph vip id no nos ps pps asap a.m p.m. a.m. p.m am pm ad bc bce ce dr phd md ba bsc msc mba mbbs tbd tba aka eg ie etc vs sdg sdgs mdg mdgs uhc amr ipc mch rmnch wash epi ebola mpox h1n1 h5n1 ok okay dc d.c. d.c ussr hvdc pdrm car csr ppp fdi vat q1 q2 q3 q4 imr mmr dtp opv ipv llin llins ri sop sops tor kyc fob cif moh";

/** Ordinary words that press texts write with a capital letter though they name nobody. */
export const commons =
  "member members protected free industrial special government governments state states nation nations country countries people peoples republic kingdom commonwealth federation revolution parliament cabinet crown majesty internet web covid coronavirus english spanish french portuguese arabic russian chinese hindi latin " +
  "christian christians muslim muslims islam jewish hindu buddhist catholic god allah earth chief head health sector vaccine vaccines doctor doctors nurse nurses patient patients news update breaking press release media statement joint remarks speech full text read more share print email subscribe related top home about " +
  "north south east west northern southern eastern western central left right western-style first lady third-world no. one two three vision mission goal united strategic comprehensive bilateral mutual special general global international national regional local public private official new old great royal holy grand " +
  "history love hope welcome thanks dear ladies gentlemen friends colleagues excellencies delegates sir madam honour honor cooperation partnership friendship solidarity development covid-19";

export const compass = "north south east west northern southern eastern western central upper lower greater northeast northwest southeast southwest north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern inner outer mid middle";
