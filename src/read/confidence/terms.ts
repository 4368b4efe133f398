import type { Label } from "#model/codes/code.ts";
import { activityKinds } from "#model/codes/activity-kinds.ts";
import { entityKinds } from "#model/codes/entity-kinds.ts";
import { statuses } from "#model/codes/statuses.ts";
import { within } from "#model/codes/within.ts";
import type { OwnRule } from "../frames/own-rules.ts";
import type { Act, Mode, Thing } from "../lexicon/classes.ts";

const label = (en: string, es: string): Label => ({ en, es });

/** Classes of verbs and nouns, and rules of their own, as a trigger names what it rests on: the compiler misses a new one here. */
const CLASSES: Readonly<Record<Act | Thing | Mode | OwnRule, Label>> = {
  give: label("give", "dar"), send: label("send", "enviar"), get: label("get", "recibir"), sell: label("sell", "vender"), build: label("build", "construir"), teach: label("teach", "enseñar"), learn: label("learn", "aprender"),
  treat: label("treat", "atender"), investigate: label("investigate", "investigar"), make: label("make", "producir"), register: label("register", "registrar"), sign: label("sign", "firmar"), meet: label("meet", "reunirse"),
  visit: label("visit", "visitar"), host: label("host", "acoger"), cooperate: label("cooperate", "cooperar"), strengthen: label("strengthen", "fortalecer"), fund: label("fund", "financiar"), transfer: label("transfer", "transferir"),
  help: label("help", "ayudar"), serve: label("serve", "prestar servicio"), arrive: label("arrive", "llegar"), swap: label("swap", "intercambiar"), license: label("license", "licenciar"), light: label("a verb that only supports its noun", "un verbo que solo apoya a su nombre"),
  attend: label("attend", "asistir"), discuss: label("discuss", "conversar sobre"), lead: label("lead", "encabezar"), witness: label("witness", "presenciar"), use: label("use", "usar"), admit: label("admit", "admitir"), withdraw: label("withdraw", "retirar"),
  request: label("request", "pedir"), offer: label("offer", "ofrecer"), wish: label("wish", "desear"), consider: label("consider", "estudiar"), promise: label("promise", "prometer"), agree: label("agree", "acordar"), continue: label("continue", "continuar"),
  begin: label("begin", "empezar"), finish: label("finish", "terminar"), stop: label("stop", "interrumpir"), cancel: label("cancel", "cancelar"), refuse: label("refuse", "rechazar"), say: label("say", "decir"), need: label("need", "necesitar"),
  thank: label("thank", "agradecer"), enable: label("enable", "permitir"), intend: label("intend", "proponerse"), fail: label("fail", "no lograr"), possible: label("be possible", "ser posible"), underway: label("under way", "en curso"), confirm: label("confirm", "confirmar"),
  goods: label("goods", "bienes"), money: label("money", "dinero"), workers: label("workers", "personal"), learners: label("learners", "alumnos"), facility: label("facility", "instalación"), paper: label("paper", "acuerdo escrito"), patients: label("patients", "pacientes"),
  knowhow: label("know-how", "conocimientos técnicos"), ties: label("ties", "relaciones"), meeting: label("meeting", "encuentro"), course: label("course", "curso"), study: label("study", "estudio"), admission: label("admission", "autorización"), care: label("care", "atención"),
  gift: label("gift", "donación"), finance: label("finance", "financiación"), posting: label("posting", "misión"), building: label("building", "construcción"), handover: label("handover", "entrega"), delegation: label("delegation", "delegación"), aid: label("aid", "ayuda"),
  project: label("project", "proyecto"), experts: label("experts", "expertos"), exchange: label("exchange", "intercambio"), product: label("product", "producto"), field: label("field", "campo"), body: label("body", "organismo"), document: label("document", "documento"), panel: label("panel", "comisión"), pledge: label("commitment", "compromiso"),
  "being-there": label("being there", "estar allí"), "listed-sum": label("a sum with a taker, in a list", "una suma con destinatario, en una lista"), due: label("what is due", "lo que está previsto"), "before-hyphen": label("before a hyphen", "ante un guion"),
};

/** Parts of speech and relations of Universal Dependencies, by what a reader of a grammar calls them. */
const GRAMMAR: Readonly<Record<string, Label>> = {
  ADJ: label("adjective", "adjetivo"), ADP: label("preposition", "preposición"), ADV: label("adverb", "adverbio"), AUX: label("auxiliary", "auxiliar"), CCONJ: label("conjunction", "conjunción"), DET: label("determiner", "determinante"), INTJ: label("interjection", "interjección"),
  NOUN: label("noun", "sustantivo"), NUM: label("numeral", "numeral"), PART: label("particle", "partícula"), PRON: label("pronoun", "pronombre"), PROPN: label("proper noun", "nombre propio"), PUNCT: label("punctuation", "puntuación"), SCONJ: label("subordinating conjunction", "conjunción subordinante"),
  SYM: label("symbol", "símbolo"), VERB: label("verb", "verbo"), X: label("another word", "otra palabra"),
  acl: label("clause of a noun", "oración de un nombre"), "acl:relcl": label("relative clause", "oración de relativo"), advcl: label("adverbial clause", "oración adverbial"), "advcl:relcl": label("relative clause", "oración de relativo"), advmod: label("adverb", "adverbio"),
  amod: label("adjective", "adjetivo"), appos: label("apposition", "aposición"), aux: label("auxiliary", "auxiliar"), "aux:pass": label("auxiliary", "auxiliar"), case: label("preposition", "preposición"), cc: label("conjunction", "conjunción"), "cc:preconj": label("conjunction", "conjunción"),
  ccomp: label("clause as object", "oración como objeto"), clf: label("classifier", "clasificador"), compound: label("part of a compound", "parte de un compuesto"), "compound:prt": label("particle of the verb", "partícula del verbo"), conj: label("one of a list", "elemento coordinado"), cop: label("copula", "cópula"),
  csubj: label("clause as subject", "oración como sujeto"), "csubj:pass": label("clause as subject", "oración como sujeto"), dep: label("dependent", "dependiente"), det: label("determiner", "determinante"), "det:predet": label("determiner", "determinante"), discourse: label("interjection", "interjección"),
  dislocated: label("set apart", "dislocado"), expl: label("expletive", "expletivo"), "expl:pass": label("reflexive", "reflexivo"), "expl:pv": label("reflexive", "reflexivo"), fixed: label("part of a set phrase", "parte de una locución"), flat: label("part of a name", "parte de un nombre"), goeswith: label("part of a word", "parte de una palabra"),
  iobj: label("indirect object", "complemento indirecto"), list: label("item of a list", "elemento de una lista"), mark: label("conjunction", "conjunción"), nmod: label("complement of a noun", "complemento de un nombre"), "nmod:desc": label("complement of a noun", "complemento de un nombre"), "nmod:poss": label("possessive", "posesivo"),
  "nmod:unmarked": label("complement of a noun", "complemento de un nombre"), nsubj: label("subject", "sujeto"), "nsubj:outer": label("subject", "sujeto"), "nsubj:pass": label("subject of a passive", "sujeto de una pasiva"), nummod: label("number", "número"), obj: label("direct object", "objeto directo"),
  obl: label("complement of the verb", "complemento del verbo"), "obl:agent": label("agent", "agente"), "obl:arg": label("complement of the verb", "complemento del verbo"), "obl:unmarked": label("complement of the verb", "complemento del verbo"), orphan: label("left without its verb", "sin su verbo"),
  parataxis: label("set beside", "yuxtapuesto"), punct: label("punctuation", "puntuación"), reparandum: label("put right", "corregido"), root: label("head of the sentence", "núcleo de la oración"), vocative: label("address", "vocativo"), xcomp: label("infinitive of the verb", "infinitivo del verbo"),
};

/** Other values of features. */
const VALUES: Readonly<Record<string, Label>> = {
  true: label("yes", "sí"), false: label("no", "no"), none: label("none", "ninguno"), other: label("another", "otra"), verb: label("verb", "verbo"), noun: label("noun", "sustantivo"),
  base: label("base form", "forma base"), past: label("past", "pasado"), gerund: label("gerund", "gerundio"),
  definite: label("definite", "definido"), indefinite: label("indefinite", "indefinido"), pointing: label("demonstrative", "demostrativo"), poss: label("possessive", "posesivo"),
};

const coded = [activityKinds, statuses, entityKinds].flatMap((rows) => rows.map(({ code }): readonly [string, Label] => [code, within(rows, code)]));

/** What a class, a relation, a kind or another value that grounds name is called. */
export const TERMS: ReadonlyMap<string, Label> = new Map([...coded, ...Object.entries(CLASSES), ...Object.entries(GRAMMAR), ...Object.entries(VALUES)]);
