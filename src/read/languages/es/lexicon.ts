import { IDLE_PHRASES } from "./idle.ts";
import { SPANISH_DETAILS } from "./details.ts";
import { splitWords } from "../../grammar/index.ts";
import { openNouns, openVerbs } from "../../lexicon/form-table.ts";
import type { FunctionWords, Lexicon } from "../../lexicon/lexicon.ts";
import * as table from "./lexicon.table.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

// Auxiliaries carry their own tense in Spanish: "será", "va a", "podría", "deberán", "continuará", each by what it makes of the verb.
const words: FunctionWords = {
  negations: set("no ni nunca jamás tampoco sin nadie ningún ninguna ninguno apenas"),
  only: set("solo sólo solamente únicamente"),
  future: set("será serán seremos habrá habrán estará estarán va van vamos iba iban irá irán continuará continuarán seguirá seguirán comenzará comenzarán empezará empezarán volverá volverán"),
  conditional: set("sería serían habría habrían estaría estarían iría irían continuaría continuarían seguiría seguirían"),
  possible: set("puede pueden podemos podrá podrán podremos podría podrían pueda puedan pudiera pudieran pudiese pudiesen podía podían"),
  necessary: set("debe deben debemos deberá deberán debería deberían deba deban debiera debieran debía debían hay"),
  perfect: set("ha han he hemos había habían hubo hubieron haya hayan hubiera hubieran hubiese hubiesen haber habiendo"),
  be: set("ser es son será serán sería serían fue fueron era eran sea sean fuera fueran fuese fuesen sido siendo está están estamos estaba estaban estuvo estuvieron esté estén estar estando continúa continúan continuó continuaron sigue siguen siguió siguieron quedó quedaron queda quedan"),
  between: set("entre"),
  with: set("con junto"),
  to: set("a al para hacia"),
  from: set("desde"),
  by: set("por"),
  in: set("en dentro ante"),
  of: set("de del"),
  through: set("mediante vía través"),
  mutual: set("conjunto conjunta conjuntos conjuntas conjuntamente bilateral bilaterales mutuo mutua mutuos mutuas mutuamente trilateral trilaterales tripartito tripartita recíproco recíproca recíprocos recíprocas ambos ambas dos nuestro nuestra nuestros nuestras compartido compartida binacional binacionales intergubernamental intergubernamentales respectivo respectiva respectivos respectivas común comunes"),
  allSides: set("ellos nosotros ambos ambas nos"),
  lastBody: set("ello"),
  things: new Map([["estos", true], ["estas", true]]),
  he: set("él"),
  she: set("ella"),
  sides: set("países naciones partes estados gobiernos pueblos delegaciones ministerios instituciones capitales vecinos socios agencias organismos organizaciones islas cancillerías repúblicas"),
  sidePersons: set("mandatarios presidentes líderes ministros ministras cancilleres dignatarios funcionarios homólogos embajadores diplomáticos jefes directivos titulares viceministros"),
  ceremonies: set("ceremonia ceremonias acto actos evento eventos"),
  infinitive: set("a para de por"),
  when: set("cuando"),
  due: set("previsto prevista previstos previstas esperado esperada esperados esperadas"),
  needs: set("requisito requisitos condición condiciones criterio criterios esfuerzos fondos firmas características"),
  hypothetical: set("si"),
  presence: set("presencia"),
  madeOf: set("componer integrar conformar formar constituir incluir"),
  reflexive: set("se"),
  genitive: set("de del"),
  two: set("ambos ambas dos nuestros nuestras tres"),
  ongoing: set("ya ahora actualmente hoy aún todavía vigente vigentes"),
};

/** Spanish. Built when first asked for. Pronouns that hang on a verb count as none: "entregarlas" is "entregar". */
export function createSpanish(): Lexicon {
  const [single, phrasal, nouns] = [openVerbs(table.verbs), openVerbs(table.phrasal), openNouns(table.nouns)];
  const adjectives = new Map(table.adjectives);
  return {
    language: "es",
    verb: (form) => single.get(form) ?? single.get(splitWords(form, "es")[0] ?? form),
    noun: (form) => nouns.get(form),
    terms: table.terms,
    idle: new Set(IDLE_PHRASES),
    adjective: (form) => adjectives.get(form) ?? 0,
    particle: (lemma, next) => phrasal.get(`${lemma} ${next}`),
    words,
    syntax: {
      verbFirst: true,
      source: set("a al"),
      clitics: new Map([["lo", /(?<!a|s|ión|dad)$/], ["la", /(?:a|ión|dad)$/], ["los", /(?<!a|ione|dade)s$/], ["las", /(?:as|iones|dades|dosis)$/]]),
    },
    details: SPANISH_DETAILS,
  };
}
