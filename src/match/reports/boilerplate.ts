const SERVICE = /\b(?:cookies?|newsletters?|subscri(?:be|ption)|suscr[ií]b\w*|bolet[ií]n|sign up|log ?in|share (?:on|this)|compart(?:ir|e) (?:en|esta)|whatsapp|facebook|twitter|telegram|instagram|all rights reserved|todos los derechos|derechos reservados|prohibida (?:la|su) reproducci[oó]n|advertisement|publicidad|skip to|saltar al|read (?:also|more)|related (?:stories|articles)|(?:leer|lea|ver|vea) (?:tambi[eé]n|m[aá]s)|te puede interesar|follow us|s[ií]guenos|click here|haga clic|privacy policy|pol[ií]tica de privacidad|media contact|press contact|contacto de prensa|not for publication|min(?:ute)?s? read|story continues|copyright|reprint this|terms of use)\b|©/iu;
const PARTED = /\S\s*[|»›>·]\s*\S/u;
const FINISHED = /[.!?…:;]["”»’)\]]*$|\w[-–—]$/u;

const countWords = (line: string): number => line.trim().split(/\s+/u).length;

/** A line of the page rather than of the story: menus, share and cookie lines, credits of rights, scraps too short to be a sentence. */
export function isBoilerplate(line: string): boolean {
  const words = countWords(line);
  if (words <= 40 && SERVICE.test(line)) return true;
  if (words <= 12 && PARTED.test(line)) return true;
  return words <= 5 && !FINISHED.test(line.trim());
}

/** The title of a text as it stands on its first line, or null where that line is a sentence. */
const looksLikeTitle = (line: string): boolean => countWords(line) <= 20 && !/[.;:,]$/u.test(line.trim());

/**
 * The story without what stands around it on a page: lines of the page go, and so does a first line that is a headline, since that is what each
 * publisher writes anew. A text of nothing else stays whole.
 */
export function storyOf(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !isBoilerplate(line));
  const [first] = lines;
  if (lines.length === 0) return text;
  return (lines.length > 1 && first !== undefined && looksLikeTitle(first) ? lines.slice(1) : lines).join("\n");
}
