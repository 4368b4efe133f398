import type { CreditRole } from "#model/codes/credit-roles.ts";
import { AGENCIES } from "./agencies.ts";

/** Words that lead to who stands behind a text, and in which role. The name follows the match. */
export const CREDIT_LEADS: readonly (readonly [CreditRole, RegExp])[] = [
  ["translator", /\b(?:translated (?:from (?:the )?\p{L}+ )?(?:for \p{Lu}\p{L}+ )?by|translation by|translation:|traducid[oa] (?:del \p{L}+ )?(?:para \p{Lu}\p{L}+ )?por|traducción(?: de| por)?:?|versión (?:en|al) español(?: de| por)?:?)\s*/giu],
  ["author", /(?:^|[\n|•·–-]\s*)(?:by|por|author|autora?|escrito por|written by|(?:story|report|article|words) by|texto|text|redacción|reporting by|reported by)(?:\s*:\s*|\s+)/giu],
  ["origin", /(?:^|[([|]\s*|\n|\bdisclaimer:\s*)(?:(?:data\s+)?sources?|fuentes?|via|vía|agencia|agency|credit|courtesy|cortesía)(?:\s*:\s*|\s*\|\s*|\s+(?!(?:of|de)\s))/giu],
  [
    "origin",
    /\b(?:with (?:inputs?|information|reports?|files|material) from|con (?:información|datos|reportes) de|(?:tomad|extraíd|republicad|reproducid)[oa](?: con permiso)? de:?|(?:adapted|taken|excerpted) from|(?:(?:re)?published|reprinted|reproduced) with (?:the )?(?:kind )?permission (?:of|from)|(?:originally|first) (?:published|appeared|released|carried) (?:in|by|on)|(?:article|story|report|piece|version of an article) by|publicad[oa] (?:originalmente )?(?:en|por)|public[óo] (?:originalmente|por primera vez|primero) en|(?:republished|reprinted|reposted|reproduced) from|courtesy of|cortesía de|(?:release|statement|communiqu[eé]) was issued by|(?:distributed|issued|released) by|on behalf of|the original (?:article |story |text |version )?(?:in|on|at)|(?:el|versión) original en)\s+(?:the\s+|el\s+|la\s+|los\s+)?/giu,
  ],
];

/** Who nobody in particular is: "By Our Correspondent", "with inputs from agencies", "Por Redacción". */
export const NOBODY = /^(?:(?:our|a|the|staff|special|own|news|web|online|senior)\s+)*(?:(?:special |staff |own |web |news )?(?:correspondents?|reporters?|staff|writers?|desk|editors?|team|agenc(?:y|ies)|redacción|redactor|enviado especial|corresponsal|admin|guest|here|agencias))\b/iu;

/** A name before words that say it helped: "Reuters contributed to this report". */
export const CONTRIBUTED = /((?:\p{Lu}[\p{L}.&-]*)(?:\s+\p{Lu}[\p{L}.&-]*){0,4})\s+(?:contributed to this (?:report|story|article)|contribuyó (?:a|con) (?:este|esta))/u;

/** "BelTA learned from …", "Azernews reports, citing BelTA": agencies that a text is told after. */
export const CITING =
  /\b(?:citing|as reported by|reported by|quoted by|according to (?:the )?(?:news )?agency|la agencia(?: de noticias| noticiosa| informativa| oficial)(?: \p{Ll}+)?|citando a(?: la agencia)?)\s+(?:the\s+)?(\p{Lu}[\p{L}]*(?:\s\p{Lu}\p{L}+){0,2})/u;
export const LEARNED = /(?:^|,\s|[.!?]\s)(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+(?:learned from|has learned|learnt from)/u;

/** "Xinhua, April 22, 2015", "ANDINA/Prensa Presidencia", "(Bernama)", "-- ANI": an agency that heads or ends a text. */
export const SIGNED_BY_AGENCY = new RegExp(`^[\\s(\\[*_–—/-]*(${AGENCIES})(?:\\s*[,|/)\\]–—-].{0,80}|\\s*)$`, "iu");
/** "Xinhua reported", "told Prensa Latina", "according to Reuters". */
export const SAID_BY_AGENCY = new RegExp(
  `(?:\\b(?:told|[Aa]ccording to|reported by|reports from|reports|informa|la agencia(?: \\p{Ll}{4,12})?|dijo a|declaró a|[Ss]egún|reportó|informó a)\\s+(?:the\\s+|la\\s+)?(?:(?:news\\s+)?agency\\s+|agencia\\s+(?:de\\s+noticias\\s+)?)?(${AGENCIES})(?![\\p{L}-])|(?<![\\p{L}-])(${AGENCIES})(?:\\s+(?:news agency|agency))?\\s+(?:reports?|reported|informed|has reported|informó|reporta|reportó)\\b)`,
  "u",
);

export const ONE_AGENCY = new RegExp(`^(?:${AGENCIES})$`, "u");
/** "(Xinhua) The", "EFE.- Los", "Prensa Latina, La Habana.- Los", "La Habana, (ACN) Los", "Agencia EFE informó": an agency that opens a paragraph. */
export const OPENED = new RegExp(`^(?:\\p{Lu}[\\p{L} .]{2,25},\\s)?(?:\\((${AGENCIES})\\)[\\s.:–—-]|(?:[Aa]gencia )?(${AGENCIES})(?:,\\s\\p{Lu}[\\p{L} ]{2,25})?\\s?(?:\\.\\s?[-–—]|\\s[-–—]\\s|\\sinformó))`, "u");
/** "May 5, 2020 | Xinhua" */
export const DATED_BY = new RegExp(`\\d\\s*[|•·–—-]\\s*(${AGENCIES})$`, "u");

/** "… the two countries. — MNA/TS": who sent it, at the end of a paragraph. */
export const SIGNED_OFF = new RegExp(`[.!?”"]\\s*[—–-]{1,2}\\s?(${AGENCIES})(?:/\\p{L}{1,4})*\\.?$`, "u");
/** "BRIDGETOWN, Barbados, Jun 2, CMC –", "Ulaanbaatar, Mongolia /MONTSAME/" */
export const DATELINE_NAMED = new RegExp(`^\\p{Lu}[\\p{L}\\d .,'’]{2,45}[,\\s]\\s?(?:/(${AGENCIES})/|(${AGENCIES})\\s?[-–—]\\s?\\p{Lu})`, "u");

/** A dateline's agency: "KAMPALA, Aug. 11 (Xinhua) --", "Havana, Aug 29 (RHC) Cambodia's". */
export const DATELINE_DATED =
  /^(?:\*\*)?\p{Lu}[\p{L}.'’ /-]{1,40}(?:,\s[\p{L} .]{2,30}|\s\[[\p{L} ]{2,30}\]){0,2},?\s+(?:\p{L}{3,10}\.?\s\d{1,2}|\d{1,2}\s(?:de\s)?\p{L}{3,10}\.?)(?:,?\s(?:de\s)?\d{4})?[,.]?\s*\(((?:\p{Lu}[\p{L}./&-]*)(?:\s\p{Lu}[\p{L}.]*){0,3})\)/u;
/** "CUBA / CHINA (TV BRICS) –", "Geneva, SANA-". */
export const DATELINE = /^(?:\*\*)?\p{Lu}[\p{L}.'’ /-]{1,40}(?:,\s[\p{L} .]{2,30}){0,2}[,.]?\s*\(((?:\p{Lu}[\p{L}./&-]*)(?:\s\p{Lu}[\p{L}.]*){0,3})\)\s*(?:[-–—:]|\.\s?[-–—])/u;
export const DATELINE_BARE = /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,\s(\p{Lu}{3,10})\s?[-–—]\s?\p{Lu}/u;

const CITY = "(?:\\*\\*)?\\p{Lu}[\\p{L}.'’/-]*(?:\\s[\\p{L}.'’/-]+){0,3}(?:,\\s\\p{Lu}[\\p{L}.]*(?:\\s[\\p{L}.]+){0,2}){0,2}";
const DAY_OF_MONTH = "(?:\\p{L}{3,10}\\.?\\s\\d{1,2}|\\d{1,2}\\s(?:de\\s)?\\p{L}{3,10}\\.?)(?:,?\\s(?:de\\s|del\\s)?\\d{4})?";
const AGENCY = "(?:\\((?:\\p{Lu}[\\p{L}./&-]*)(?:\\s\\p{Lu}[\\p{L}.]*){0,3}\\)|/\\p{Lu}[\\p{L} ]{2,20}/)";
/** A dateline with the sign behind it: "HAVANA, March 12, 2024 (ACN) - ", "La Habana, 13 mar (Prensa Latina) ", "Geneva (AFP) – "; what follows is the story. */
export const CITY_LINE = new RegExp(`^${CITY},?\\s(?:${DAY_OF_MONTH}[,.:]?\\s(?:${AGENCY}[.:,]?(?:\\s?[-–—]+)?|[-–—]+)|${AGENCY}[.:,]?\\s?[-–—:]+)\\s?(?=["“«¿¡]?\\p{Lu})`, "u");
