import { ACT, MODE, MORPH, THING } from "../lexicon/classes.ts";
import { antecedentThings, droppedThings } from "./antecedent.ts";
import { caseOf, headOf, inSentence, isPassive, kid, kidsOf, lacksSubject, isDated, namesNobody, nounAt, particleOf, relation, tagAt, thingsOf, verbAt, wordAt, type View } from "./view.ts";

/** Prepositions whose object completes a verb much as a direct object does: "attended to patients", "invest in a plant". */
const COMPLETING = new Set("to in on of for into with a al en de del con sobre por".split(" "));

/** The verb's particle, whatever the tree takes it for: "handed [over] a batch"; -1 for none. */
function particleAt(v: View, verb: number): number {
  const lemma = v.lexicon.verb(wordAt(v, verb))?.lemma;
  return lemma === undefined ? -1 : particleOf(v, verb, lemma);
}

/** What the tree calls the object, the subject of a passive, or what stands behind a particle. */
function directObjects(v: View, verb: number): number[] {
  const passive = isPassive(v, verb);
  const particle = particleAt(v, verb);
  return kidsOf(v, verb).filter((k) => {
    const rel = relation(v, k);
    if (k === particle || isDated(v, k)) return false;
    // "ground was broken for the clinic": what belongs to the verb is no object of it
    if (k < verb && verbAt(v, verb)?.lemma.endsWith(` ${wordAt(v, k)}`)) return false;
    // "the vaccines that Cuba donated": the object stands above
    if (relation(v, verb) === "acl:relcl" && tagAt(v, k) === "PRON" && k < verb) return false;
    if (rel === "obj" && isGoverned(v, k)) return false;
    if (["obj", "nsubj:pass", "iobj"].includes(rel)) return !v.lexicon.words.reflexive.has(wordAt(v, k));
    if (isPersonalObject(v, k, verb)) return true;
    return (rel === "nsubj" && (passive || isReduced(v, k, verb))) || (particle >= 0 && rel.startsWith("obl") && caseOf(v, k) === wordAt(v, particle) && k > verb);
  });
}

/** "delivered to [Nepal]": behind a preposition no object stands, where objects have none. */
function isGoverned(v: View, k: number): boolean {
  if (v.lexicon.syntax !== undefined) return false;
  const before = (v.named[k]! < 0 ? k : v.read.mentions[v.named[k]!]!.first) - 1;
  return caseOf(v, k) !== "" || (inSentence(v, before) && tagAt(v, before) === "ADP" && relation(v, before) === "case");
}

const SENT_THINGS = THING.workers | THING.goods | THING.facility | THING.learners | THING.experts;

/** "A medical [team] sent from China fulfilled …": a bare participle right behind what was sent, which the tree takes for the sentence's verb. */
function isReduced(v: View, k: number, verb: number): boolean {
  const morph = verbAt(v, verb)?.morph ?? 0;
  // "Ocho riñones artificiales [donados] por Francia": nothing but a participle
  if (v.lexicon.syntax && morph === MORPH.participle) return k < verb && v.named[k]! < 0 && kid(v, verb, ["aux"]) < 0;
  const bare = k === verb - 1 && (morph & MORPH.participle) !== 0 && kid(v, verb, ["obj"]) < 0;
  return bare && v.named[k]! < 0 && inSentence(v, verb + 1) && tagAt(v, verb + 1) === "ADP" && (thingsOf(v, k) & SENT_THINGS) !== 0;
}

const PERSONS = THING.workers | THING.patients | THING.learners | THING.experts;

/** "trasladó a Ankara [a 35 heridos]": persons stand behind a preposition as objects do. */
const isPersonalObject = (v: View, k: number, verb: number): boolean =>
  v.lexicon.syntax?.source.has(caseOf(v, k)) === true && k > verb && relation(v, k).startsWith("obl") && (((thingsOf(v, k) & PERSONS) !== 0 && v.named[k]! < 0 && !isGivenTo(v, verb)) || receives(v, k, verb));

/** "recibió este miércoles [a la embajadora]" */
const receives = (v: View, k: number, verb: number): boolean => ((verbAt(v, verb)?.acts ?? 0) & ACT.host) !== 0 && (thingsOf(v, k) & THING.delegation) !== 0;

/** "entregó diplomas [a 40 enfermeras]": who is given something is not what is given. */
const isGivenTo = (v: View, verb: number): boolean => ((verbAt(v, verb)?.acts ?? 0) & ACT.give) !== 0 && kidsOf(v, verb).some((k) => relation(v, k) === "obj" && k > verb && v.named[k]! < 0 && caseOf(v, k) === "");

/** "cajas de medicamentos [donadas] por Turquía": a participle behind its noun with words of its own asserts, whatever the tree calls it. */
export function isPostposed(v: View, i: number): boolean {
  const participle = ((v.lexicon.verb(wordAt(v, i))?.morph ?? 0) & MORPH.participle) !== 0;
  return participle && relation(v, i) === "amod" && headOf(v, i) < i && v.lexicon.syntax !== undefined && kidsOf(v, i).some((k) => k > i && caseOf(v, k) !== "");
}

/** The noun that a participle or a relative clause hangs on: "scholarships granted by", "the team that Taiwan had wished to dispatch". */
function objectAbove(v: View, verb: number): number {
  const rel = relation(v, verb);
  const above = headOf(v, verb);
  if (!inSentence(v, above)) return -1;
  if (isPostposed(v, verb)) return above;
  if (rel === "acl" || rel === "acl:relcl") return above;
  return rel === "xcomp" && relation(v, above) === "acl:relcl" && inSentence(v, headOf(v, above)) ? headOf(v, above) : -1;
}

/** "a plaque [at] the clinic" */
const AT = new Set(["at", "en"]);

/** "the [keys] of the clinic were presented"; -1 for none. */
function frontedParticle(v: View, verb: number): number {
  const subject = kid(v, verb, ["nsubj:pass", "nsubj"]);
  return subject >= 0 && verbAt(v, verb)?.lemma.endsWith(` ${wordAt(v, subject)}`) ? subject : -1;
}

/** "took delivery of 300,000 doses": a noun that is the verb's particle is no object itself, what is of it is. */
function behindParticle(v: View, verb: number): number[] {
  const behind = particleAt(v, verb);
  const particle = behind >= 0 ? behind : frontedParticle(v, verb);
  if (particle < 0) return [];
  // "la [primera] piedra del hospital"
  const above = headOf(v, particle);
  const noun = relation(v, particle) === "amod" && inSentence(v, above) && above !== verb ? above : particle;
  return kidsOf(v, noun).filter((k) => ["nmod", "obl"].includes(relation(v, k)) && (v.lexicon.words.of.has(caseOf(v, k)) || AT.has(caseOf(v, k))));
}

/** "61 million [doses] already donated": the noun that a bare participle follows, wherever the tree hangs it; -1 for none. */
function nounBefore(v: View, verb: number): number {
  const bare = ((verbAt(v, verb)?.morph ?? 0) & MORPH.participle) !== 0 && kid(v, verb, ["aux", "aux:pass", "cop", "mark", "nsubj", "nsubj:pass", "obj"]) < 0;
  if (!bare || relation(v, verb) !== "advcl") return -1;
  let i = verb - 1;
  while (inSentence(v, i) && tagAt(v, i) === "ADV") i--;
  return inSentence(v, i) && tagAt(v, i) === "NOUN" ? i : -1;
}

/** "Of these, [600 million] will be given": the nominal right before the auxiliaries of a passive that has no subject in the tree; -1 for none. */
function passiveSubjectInSight(v: View, verb: number): number {
  if (kid(v, verb, ["aux:pass"]) < 0 || kid(v, verb, ["nsubj", "nsubj:pass"]) >= 0) return -1;
  const auxiliaries = kidsOf(v, verb).filter((k) => k < verb && relation(v, k).startsWith("aux"));
  const before = Math.min(...auxiliaries) - 1;
  return inSentence(v, before) && ["NOUN", "NUM"].includes(tagAt(v, before)) ? before : -1;
}

/** "[doses] are expected to be delivered": the passive's subject stands with the verb above; -1 for none. */
function raisedSubject(v: View, verb: number): number {
  if (relation(v, verb) !== "xcomp" || !isPassive(v, verb)) return -1;
  const above = headOf(v, verb);
  return inSentence(v, above) ? kid(v, above, ["nsubj:pass", "nsubj"]) : -1;
}

/** The nominals that a verb acts on, nearest first. */
export function nearObjects(v: View, verb: number): number[] {
  if (lacksSubject(v, verb) && passiveSubjectInSight(v, verb) < 0 && thingsOf(v, verb) !== 0) return [verb];
  const found = [...directObjects(v, verb), ...behindParticle(v, verb)];
  if (found.length > 0) return found;
  const above = objectAbove(v, verb);
  if (above >= 0) return [above];
  const raised = raisedSubject(v, verb);
  if (raised >= 0) return [raised];
  const behind = nounBefore(v, verb);
  if (behind >= 0) return [behind];
  const fixed = particleAt(v, verb) >= 0 && ((verbAt(v, verb)?.acts ?? 0) & ACT.build) !== 0;
  const completing = kidsOf(v, verb).filter((k) => (["obl", "nmod", "obl:arg"].includes(relation(v, k)) || (relation(v, k) === "obj" && isGoverned(v, k))) && (k > verb || caseOf(v, k) !== "con") && (COMPLETING.has(caseOf(v, k)) || (fixed && caseOf(v, k) === "at")));
  // "the granting of scholarships for practitioners": what follows "of" is what is granted
  const owned = completing.filter((k) => relation(v, k) === "nmod" && v.lexicon.words.of.has(caseOf(v, k)));
  if (owned.length > 0) return owned;
  const before = passiveSubjectInSight(v, verb);
  return before < 0 ? completing : [...completing, before];
}

export function subjectOf(v: View, verb: number): number {
  const own = kid(v, verb, ["nsubj", "nsubj:outer", "csubj"]);
  const above = headOf(v, verb);
  if (own >= 0 || !inSentence(v, above)) return own;
  if (relation(v, verb).startsWith("acl")) return above;
  return relation(v, verb) === "xcomp" ? controller(v, above) : -1;
}

/** Who does what an open clause says: "[doses] began arriving", "were expected to land", "asked [doctors] to come". */
function controller(v: View, verb: number): number {
  const asked = kid(v, verb, ["obj", "nsubj:pass"]);
  return asked >= 0 ? asked : kid(v, verb, ["nsubj", "nsubj:outer"]);
}

/** "we have come", "he travelled": persons; "which arrived in May": what the clause hangs on. */
function pronounThings(v: View, pronoun: number): number {
  const verb = headOf(v, pronoun);
  const above = inSentence(v, verb) && relation(v, verb).startsWith("acl") ? headOf(v, verb) : -1;
  return above >= 0 && inSentence(v, above) ? thingsOf(v, above) : antecedentThings(v, pronoun) || THING.delegation;
}

/** What the subject names; of "the team of 29 members worked" the tree may give the members alone. */
export function subjectThings(v: View, subject: number): number {
  if (subject < 0) return 0;
  if (tagAt(v, subject) === "PRON") return pronounThings(v, subject);
  // "sixty Tongans": the tree may give the number alone
  if (tagAt(v, subject) === "NUM" && inSentence(v, subject + 1) && v.named[subject + 1]! >= 0) return thingsOf(v, subject + 1);
  const above = headOf(v, subject);
  const whole = relation(v, subject) === "nmod" && inSentence(v, above) && v.lexicon.words.of.has(caseOf(v, subject)) ? thingsOf(v, above) : 0;
  return thingsOf(v, subject) | whole;
}

/** What is given stands behind "with" where the taker is the object: "provide African countries with doses". */
export function withTheme(v: View, verb: number): number[] {
  const asks = ((verbAt(v, verb)?.modes ?? 0) & MODE.request) !== 0;
  const told = kidsOf(v, verb).filter((k) => relation(v, k).startsWith("obl") && (v.lexicon.words.with.has(caseOf(v, k)) || (asks && ASKED.has(caseOf(v, k)))));
  return told.length > 0 ? told : behindWith(v, verb);
}

/** "asked Cuba [for] doctors" */
const ASKED = new Set(["for", "por"]);

/** The nominal behind the first "with" to the right of the verb, wherever the tree hangs it. */
function behindWith(v: View, verb: number): number[] {
  for (let i = verb + 1; i < v.sentence.last && i < verb + 8; i++) {
    if (tagAt(v, i) === "VERB") return [];
    if (v.lexicon.words.with.has(wordAt(v, i))) return nominalsFrom(v, i + 1).slice(0, 1);
  }
  return [];
}

/** Whether a nominal ends at the token: its last noun, or "the first of", whose things stand behind. */
function endsNominal(v: View, i: number): boolean {
  const tag = tagAt(v, i);
  const next = inSentence(v, i + 1) ? i + 1 : -1;
  if (tag === "PROPN") return v.named[i]! >= 0 && (next < 0 || tagAt(v, next) !== "NOUN");
  if (tag === "NOUN") return next < 0 || !["NOUN", "PROPN"].includes(tagAt(v, next));
  return (tag === "ADJ" || tag === "NUM") && next >= 0 && v.lexicon.words.of.has(wordAt(v, next));
}

/** "el Hospital de Bon Repos" ends with its last word. */
const insideName = (v: View, i: number): boolean => v.named[i]! >= 0 && inSentence(v, i + 1) && v.named[i] === v.named[i + 1];

/** A determiner or number behind a finished nominal; where subjects follow their verbs a comma ends one too. */
function beginsNominal(v: View, i: number): boolean {
  // "pidió a Cuba [médicos]"
  if (v.lexicon.syntax?.verbFirst && tagAt(v, i) === "NOUN" && v.named[i - 1]! >= 0 && tagAt(v, i - 1) === "PROPN") return true;
  if (!["DET", "NUM"].includes(tagAt(v, i)) && !(v.lexicon.syntax?.verbFirst && MEASURES.has(wordAt(v, i)))) return false;
  return ["NOUN", "PROPN"].includes(tagAt(v, i - 1)) || (v.lexicon.syntax?.verbFirst === true && wordAt(v, i - 1) === ",");
}

const MEASURES = new Set(["más", "menos", "cerca", "alrededor"]);

/** "[más de] 4.000 médicos" */
const measures = (v: View, i: number): boolean => MEASURES.has(wordAt(v, i - 1)) && inSentence(v, i + 1) && tagAt(v, i + 1) === "NUM";

/** Nominals without a preposition from a token on, within its clause. */
function nominalsFrom(v: View, from: number): number[] {
  const found: number[] = [];
  let governed = false;
  for (let i = from; i < v.sentence.last && i < from + 13; i++) {
    const tag = tagAt(v, i);
    if (insideName(v, i)) continue;
    // "handed over and installed a batch": the verbs share what follows
    if (tag === "VERB" && i === from + 1 && tagAt(v, from) === "CCONJ") continue;
    if (tag === "VERB" || tag === "SCONJ" || [";", ".", ":"].includes(wordAt(v, i))) break;
    // "han trabajado más de 4.000 médicos": what only measures the number governs nothing
    if (tag === "ADP" && measures(v, i)) continue;
    if (tag === "ADP") governed = true;
    // a determiner or number after a finished nominal begins a new one
    else if (governed && beginsNominal(v, i)) governed = false;
    if (!governed && endsNominal(v, i)) found.push(i);
  }
  return found;
}

/** Nominals without a preposition to the right of the verb: objects that the tree hangs elsewhere. */
export function objectsInSight(v: View, verb: number): number[] {
  const from = Math.max(verb, particleAt(v, verb)) + 1;
  // "After it opened, Mahosot hospital became …": what follows the comma is of another clause
  return inSentence(v, from) && wordAt(v, from) === "," && !v.lexicon.syntax?.verbFirst ? [] : nominalsFrom(v, from);
}

/** "most of the hospital, on the outskirts, which was inaugurated": what a relative clause may hang on, whatever the tree chooses. */
export function nominalsBeforeRelative(v: View, verb: number): number[] {
  if (relation(v, verb) !== "acl:relcl") return [];
  let pronoun = verb - 1;
  while (pronoun >= v.sentence.first && verb - pronoun < 6 && tagAt(v, pronoun) !== "PRON") pronoun--;
  if (pronoun < v.sentence.first || tagAt(v, pronoun) !== "PRON") return [];
  // "Cuba, la cual contribuyó": what acts is not acted on
  if (relation(v, pronoun) === "nsubj" && headOf(v, pronoun) === verb && !isPassive(v, verb)) return [];
  const found: number[] = [];
  for (let i = pronoun - 1; i >= v.sentence.first && pronoun - i < 12 && tagAt(v, i) !== "VERB"; i--) if (["NOUN", "PROPN"].includes(tagAt(v, i))) found.push(i);
  return found;
}

/** "llegaron a Lima 300.000 dosis": a subject behind its verb, where no noun before it is one. */
export function subjectsBehind(v: View, verb: number): number[] {
  if (!v.lexicon.syntax?.verbFirst) return [];
  const before = kidsOf(v, verb).some((k) => k < verb && ["nsubj", "nsubj:pass"].includes(relation(v, k)) && (tagAt(v, k) === "PRON" || thingsOf(v, k) !== 0));
  return before ? [] : nominalsFrom(v, verb + 1);
}

/** "Llegaron el lunes a Lima": who comes where the verb names nobody. */
export function unnamedComers(v: View, verb: number): number {
  const comes = v.lexicon.syntax?.verbFirst === true && ((verbAt(v, verb)?.acts ?? 0) & ACT.arrive) !== 0 && relation(v, verb) === "root";
  return comes && namesNobody(v, verb) ? droppedThings(v, verb, false) : 0;
}

/** What the nearest nominal without a preposition before the verb names: "the team consisting of 5 members [arrived]". */
export function subjectInSight(v: View, verb: number): number {
  for (let i = verb - 1, n = 0; i >= v.sentence.first && n < 12; i--, n++) {
    const tag = tagAt(v, i);
    if (tag === "VERB" && kid(v, i, ["nsubj", "nsubj:pass"]) >= 0) return 0;
    if (tag === "SCONJ" || tag === "CCONJ" || wordAt(v, i) === ";") return 0;
    if (tag === "NOUN" && ((nounAt(v, i)?.things ?? 0) & SENT) !== 0) return nounAt(v, i)!.things;
  }
  return 0;
}

/** What is sent: it may stand before "arrived" and "worked" wherever the tree hangs it. */
const SENT = THING.workers | THING.goods | THING.experts | THING.learners | THING.delegation;
