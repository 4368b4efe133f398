import ts from "typescript";
import { expect, test } from "vitest";
import { at, nodesOf, webSources, type WebSource } from "./sources.ts";

// What a person reads or hears of an element beside its text.
const SAID = new Set(["alt", "aria-description", "aria-label", "aria-placeholder", "aria-roledescription", "aria-valuetext", "description", "errorMessage", "label", "placeholder", "summary", "title"]);
// The beginning of an address is nobody's word.
const WORDS = /^(?!\s*https?:\/\/\s*$)[^]*\p{L}/u;

/** A name that is the same in every language of ours, such as that of a language in its own words. */
const saysItsLanguage = (node: ts.Node): boolean => ts.isJsxElement(node) && node.openingElement.attributes.properties.some((one) => ts.isJsxAttribute(one) && one.name.getText() === "lang");

/** Words of a literal that stands where words are shown: between tags, or as an attribute that is said. */
function shownIn(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return saysItsLanguage(node.parent) ? null : node.text;
  const literal = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? node : null;
  if (!literal) return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? (isShown(node.parent.kind === ts.SyntaxKind.TemplateSpan ? node.parent.parent : node.parent) ? node.text : null) : null;
  return isShown(literal) ? literal.text : null;
}

/** Whether an expression is what an element shows: itself, or a branch of what it shows. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return SAID.has(parent.name.getText());
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent) ? SAID.has(parent.parent.name.getText()) : true;
  if (ts.isConditionalExpression(parent)) return node !== parent.condition && isShown(parent);
  if (ts.isParenthesizedExpression(parent)) return isShown(parent);
  if (ts.isBinaryExpression(parent)) return /^(\|\||&&|\?\?|\+)$/.test(parent.operatorToken.getText()) && isShown(parent);
  return false;
}

const hardCoded = (source: WebSource): readonly string[] => nodesOf(source).flatMap((node) => {
  const words = shownIn(node);
  return words !== null && WORDS.test(words) ? [at(source, node.getStart(), words)] : [];
});

// Source, and the words in it that are none of the catalogue's.
const CASES: readonly (readonly [text: string, found: number])[] = [
  ["<p>Hello</p>", 1],
  ["<p>{t('hello')} · {n}/{of}</p>", 0],
  ["<p>{'Hello'}</p>", 1],
  ["<p>{yes ? 'Yes' : t('no')}</p>", 1],
  ["<p>{name ?? 'nobody'}</p>", 1],
  ["<p>{kind === 'grant' && t('grant')}</p>", 0],
  ["<p>{`${n} sources`}</p>", 1],
  ["<p>{`${n} / ${of}`}</p>", 0],
  ["<button aria-label='Close' type='button' className='x' />", 1],
  ["<button aria-label={t('close')} />", 0],
  ["<input placeholder='https://' />", 0],
  ["<input placeholder={`Search ${n}`} />", 1],
  ["<span lang='es'>Español</span>", 0],
  ["<p className={`a ${b}`} />", 0],
];
test.each(CASES)("words in %s: %i", (text, found) => expect(hardCoded({ path: "planted.tsx", text })).toHaveLength(found));
test("every word that the pages show stands in src/web/words", () => expect(webSources(/\.tsx$/).flatMap(hardCoded)).toEqual([]));
