import { describe, expect, test } from "vitest";
import { ACT, MODE, THING, type Act, type Mode, type Thing } from "../../../../src/read/lexicon/classes.ts";
import { FRAMES } from "../../../../src/read/frames/frames.ts";
import { createSpanish } from "../../../../src/read/languages/es/lexicon.ts";
import { FRAME_NOUNS } from "../../../../src/read/languages/es/nouns.ts";

const spanish = createSpanish();

describe("what a verb does", () => {
  test.each<[string, Act]>([
    ["donó", "give"], ["entregaron", "give"], ["otorga", "give"], ["suministrará", "give"], ["desplegó", "send"], ["enviaron", "send"], ["recibió", "get"], ["adquirirá", "get"], ["comercializa", "register"],
    ["construyó", "build"], ["inauguraron", "build"], ["rehabilitada", "build"], ["capacitó", "teach"], ["adiestrar", "teach"], ["graduaron", "learn"], ["atendieron", "treat"], ["operados", "treat"],
    ["desarrollan", "investigate"], ["fabricarán", "make"], ["autorizó", "admit"], ["suscribieron", "sign"], ["rubricó", "sign"], ["firmado", "sign"], ["reunió", "meet"], ["dialogaron", "meet"],
    ["visitó", "visit"], ["acogió", "host"], ["colaboran", "cooperate"], ["estrechar", "strengthen"], ["fortalecer", "strengthen"], ["financiará", "fund"], ["transfirió", "transfer"], ["apoyó", "help"],
    ["laboran", "serve"], ["arribó", "arrive"], ["intercambiaron", "swap"], ["sostuvieron", "light"], ["sostuvo", "light"], ["cursan", "attend"], ["abordaron", "discuss"], ["encabezó", "lead"],
  ])("%s: %s", (form, act) => expect((spanish.verb(form)?.acts ?? 0) & ACT[act]).not.toBe(0));

  test.each<[string, Act]>([["donó", "get"], ["recibió", "give"], ["anunció", "give"], ["visitó", "sign"], ["agradeció", "give"], ["rechazó", "sign"], ["formar", "send"]])("%s: not %s", (form, act) =>
    expect((spanish.verb(form)?.acts ?? 0) & ACT[act]).toBe(0));
});

describe("how a verb makes things stand", () => {
  test.each<[string, Mode]>([
    ["solicitó", "request"], ["pidieron", "request"], ["ofreció", "offer"], ["desea", "wish"], ["evalúan", "consider"], ["negocia", "consider"], ["prometió", "promise"], ["comprometió", "promise"],
    ["acordaron", "agree"], ["aprobó", "agree"], ["continúa", "continue"], ["iniciaron", "begin"], ["concluyó", "finish"], ["suspendió", "stop"], ["canceló", "cancel"], ["rescindir", "cancel"],
    ["rechazó", "refuse"], ["denegó", "refuse"], ["señaló", "say"], ["deberá", "need"], ["agradeció", "thank"], ["permitirá", "enable"], ["prevé", "intend"], ["podría", "possible"], ["reiteró", "confirm"],
  ])("%s: %s", (form, mode) => expect((spanish.verb(form)?.modes ?? 0) & MODE[mode]).not.toBe(0));
});

describe("what a noun names, in singular and plural", () => {
  test.each<[string, Thing]>([
    ["vacunas", "goods"], ["ambulancia", "goods"], ["médicos", "workers"], ["brigada", "workers"], ["cooperantes", "workers"], ["becarios", "learners"], ["hospitales", "facility"], ["memorandos", "paper"],
    ["convenio", "paper"], ["pacientes", "patients"], ["consultas", "patients"], ["tecnología", "knowhow"], ["lazos", "ties"], ["nexos", "ties"], ["encuentro", "meeting"], ["gira", "meeting"], ["becas", "course"],
    ["pasantías", "course"], ["ensayos", "study"], ["registro", "admission"], ["tratamientos", "care"], ["donativo", "gift"], ["préstamos", "finance"], ["despliegue", "posting"], ["construcción", "building"],
    ["transferencia", "handover"], ["delegación", "delegation"], ["ayuda", "aid"], ["expertos", "experts"], ["intercambios", "exchange"], ["fármacos", "product"], ["salud", "field"], ["ministerios", "body"],
  ])("%s: %s", (form, thing) => expect((spanish.noun(form)?.things ?? 0) & THING[thing]).not.toBe(0));

  test.each<[string, Mode]>([["solicitud", "request"], ["disposición", "wish"], ["compromiso", "promise"], ["cancelación", "cancel"], ["posibilidad", "consider"], ["firma", "agree"]])("%s: %s", (form, mode) =>
    expect((spanish.noun(form)?.modes ?? 0) & MODE[mode]).not.toBe(0));

  test("what frames ask for by name has Spanish words, which count as that name", () => {
    const asked = FRAMES.flatMap((f) => f.nouns.flatMap((n) => (n.lemmas ? [n.lemmas] : [])));
    expect(asked.filter((lemmas) => !lemmas.some((lemma) => lemma in FRAME_NOUNS))).toEqual([]);
    expect(spanish.noun("donaciones")?.lemma).toBe("donation");
    expect(spanish.noun("memorando")?.lemma).toBe("memorando");
  });
});

describe("small words and clitics", () => {
  test.each([["entregarlas", "entregar"], ["reunirse", "reunir"], ["dándoles", "dar"], ["firmarlo", "firmar"]])("%s is %s", (form, lemma) => expect(spanish.verb(form)?.lemma).toBe(lemma));
  test.each(["ministro", "lunes", "pacientes"])("%s is no verb", (form) => expect(spanish.verb(form)).toBeUndefined());
  test.each(["dispuesta", "interesados", "posibles", "vigente"])("%s carries a mode", (form) => expect(spanish.adjective(form)).not.toBe(0));
  test("two words that act as one verb", () => {
    expect(spanish.particle("poner", "fin")?.modes).toBe(MODE.cancel);
    expect(spanish.particle("dejar", "de")?.modes).toBe(MODE.cancel);
    expect(spanish.particle("poner", "fina")).toBeUndefined();
  });
  test("\"un equipo\" may be people, \"equipos\" are things", () => {
    expect((spanish.noun("equipo")?.things ?? 0) & THING.workers).not.toBe(0);
    expect((spanish.noun("equipos")?.things ?? 0) & (THING.workers | THING.goods)).toBe(THING.goods);
  });
  test("plain words carry none", () => expect(spanish.adjective("cubano")).toBe(0));
});
