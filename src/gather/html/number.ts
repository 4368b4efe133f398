import { elementsOf, type HtmlDocument, type HtmlElement } from "./dom.ts";

/** The attribute that carries an element's number through Readability, which replaces elements but copies their attributes. */
export const NUMBER = "data-rapporteur";

// Readability makes its containers anew; text is looked for in these.
const NUMBERED = new Set("p div li td th h1 h2 h3 h4 h5 h6 blockquote pre article section main figcaption dd dt caption summary address span time".split(" "));

interface Step {
  readonly above: number;
  readonly name: string;
}

/** Where elements stood before anything was moved. */
export interface Numbers {
  /** CSS selector of the element, from `html` down; null for a number that was not given */
  pathOf(number: number): string | null;
}

/** Numbers the elements of a page in document order, so that text can be led back to them. */
export function numberElements(document: HtmlDocument): Numbers {
  const steps: Step[] = [];
  const visit = (element: HtmlElement, above: number): void => {
    const counts = new Map<string, number>();
    for (const child of elementsOf(element)) {
      const nth = (counts.get(child.localName) ?? 0) + 1;
      counts.set(child.localName, nth);
      const number = steps.push({ above, name: `${child.localName}:nth-of-type(${nth})` }) - 1;
      if (NUMBERED.has(child.localName)) child.setAttribute(NUMBER, String(number));
      visit(child, number);
    }
  };
  if (document.body) visit(document.body, -1);
  const pathOf = (number: number): string | null => {
    const names: string[] = [];
    for (let at = steps[number]; at !== undefined; at = steps[at.above]) names.unshift(at.name);
    return names.length === 0 ? null : ["html", "body", ...names].join(">");
  };
  return { pathOf };
}
