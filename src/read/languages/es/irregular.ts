// What the rules of inflection do not give. A key "-tener" stands for every verb that ends so.

/** Vowels that change where the stress falls on them; in -ir verbs e>i and o>u in the weak forms follow by rule. */
export const VOWEL_CHANGES: Readonly<Record<string, string>> = {
  "e>ie":
    "comenzar empezar cerrar pensar recomendar atender extender entender tender defender querer invertir sugerir referir transferir adherir convertir requerir preferir sentir consentir advertir diferir negar denegar desplegar despertar acertar gobernar confesar tener obtener sostener mantener contener retener detener abstener venir intervenir prevenir convenir provenir encomendar sentar asentar cimentar manifestar ascender descender perder encender apretar calentar sembrar temblar tropezar divertir herir hervir mentir conferir inferir desmentir interferir fregar regar",
  "o>ue":
    "acordar aprobar encontrar recordar mostrar demostrar probar comprobar reforzar esforzar contar costar resolver volver devolver disolver envolver promover mover remover poder renovar rogar soltar concordar forzar colgar dormir morir apostar consolar descontar soler doler desaprobar",
  "e>i": "pedir impedir servir seguir conseguir proseguir perseguir elegir repetir despedir medir competir vestir rendir corregir expedir regir concebir decir predecir bendecir teñir investir",
  "i>ie": "adquirir",
  "u>ue": "jugar",
  "u>ú": "reunir rehusar",
  "i>í": "prohibir",
};

/** Verbs in -iar and -uar whose last vowel takes the stress: "envía", "continúa". */
export const ACCENTED =
  "enviar ampliar variar confiar guiar criar desviar fiar esquiar continuar evaluar actuar efectuar situar graduar perpetuar acentuar insinuar";

/** Stem of the first person and of the subjunctive. */
export const FIRST: Readonly<Record<string, string>> = {
  "-tener": "teng", "-poner": "pong", "-venir": "veng", "-salir": "salg", "-valer": "valg", "-decir": "dig", "-hacer": "hag", "-facer": "fag", "-traer": "traig", "-caer": "caig",
};

/** Strong preterites: "tuvo", "dijo". */
export const PRETERITE: Readonly<Record<string, string>> = {
  "-tener": "tuv", estar: "estuv", haber: "hub", poder: "pud", "-poner": "pus", saber: "sup", querer: "quis", "-hacer": "hic", "-facer": "fic", "-venir": "vin", "-decir": "dij", "-traer": "traj",
  "-ducir": "duj", andar: "anduv", caber: "cup",
};

export const FUTURE: Readonly<Record<string, string>> = {
  "-tener": "tendr", "-poner": "pondr", "-venir": "vendr", "-salir": "saldr", "-valer": "valdr", poder: "podr", haber: "habr", saber: "sabr", querer: "querr", "-hacer": "har", "-facer": "far", decir: "dir", caber: "cabr",
};

export const GERUND: Readonly<Record<string, string>> = { ir: "yendo", poder: "pudiendo" };

export const PARTICIPLE: Readonly<Record<string, string>> = {
  "-hacer": "hecho", "-facer": "fecho", "-decir": "dicho", "-poner": "puesto", ver: "visto", "-prever": "previsto", "-volver": "vuelto", "-solver": "suelto", "-scribir": "scrito scripto", "-abrir": "abierto",
  "-cubrir": "cubierto", morir: "muerto", romper: "roto", imprimir: "impreso imprimido", proveer: "provisto proveído", freír: "frito",
};

interface Entire {
  readonly present?: string;
  readonly preterite?: string;
  readonly imperfect?: string;
  readonly subjunctive?: string;
}

/** Tenses that go their own way altogether: I, he or she, we, they. */
export const ENTIRE: Readonly<Record<string, Entire>> = {
  ser: { present: "soy es somos son", preterite: "fui fue fuimos fueron", imperfect: "era era éramos eran", subjunctive: "sea sea seamos sean" },
  ir: { present: "voy va vamos van", preterite: "fui fue fuimos fueron", imperfect: "iba iba íbamos iban", subjunctive: "vaya vaya vayamos vayan" },
  estar: { present: "estoy está estamos están", subjunctive: "esté esté estemos estén" },
  dar: { present: "doy da damos dan", preterite: "di dio dimos dieron", subjunctive: "dé dé demos den" },
  haber: { present: "he ha hemos han", subjunctive: "haya haya hayamos hayan" },
  saber: { present: "sé sabe sabemos saben", subjunctive: "sepa sepa sepamos sepan" },
  ver: { present: "veo ve vemos ven", preterite: "vi vio vimos vieron", imperfect: "veía veía veíamos veían", subjunctive: "vea vea veamos vean" },
  prever: { present: "preveo prevé prevemos prevén", preterite: "preví previó previmos previeron", imperfect: "preveía preveía preveíamos preveían", subjunctive: "prevea prevea preveamos prevean" },
};
