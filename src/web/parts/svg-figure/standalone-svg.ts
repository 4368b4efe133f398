const SVG = "http://www.w3.org/2000/svg";
// What a style sheet says of a drawing, as attributes that every viewer knows.
const KEPT = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity", "paint-order", "font-size", "font-style", "font-weight", "text-anchor", "dominant-baseline"];
const PAD = 16;
const LINE = 15;

export interface Standing {
  readonly title: string;
  /** where the numbers come from */
  readonly source: string;
  /** what the marks mean: a list on the page, each item a small <svg> and its words */
  readonly legend?: Element | null | undefined;
}

/** The words of a face by what sort it is: the file brings no fonts. */
const generic = (family: string): string => (/serif/i.test(family) && !/sans/i.test(family.split(",")[0] ?? "") ? "serif" : "sans-serif");

function fix(element: Element): void {
  const style = getComputedStyle(element);
  for (const name of KEPT) {
    const value = style.getPropertyValue(name);
    if (value !== "" && value !== "none" && value !== "normal" && value !== "auto") element.setAttribute(name, value);
    if (value === "none" && (name === "fill" || name === "stroke")) element.setAttribute(name, value);
  }
  if (element.tagName === "text" || element.tagName === "tspan") element.setAttribute("font-family", generic(style.fontFamily));
  for (const { name } of Array.from(element.attributes)) if (name === "class" || name === "style" || name.startsWith("data-") || name.startsWith("aria-") || name === "role" || name === "tabindex") element.removeAttribute(name);
}

/** A place out of sight where styles are those of paper, whatever the theme. */
function stageBy({ parentElement, viewBox }: SVGSVGElement): HTMLElement {
  const stage = document.createElement("div");
  Object.assign(stage.style, { colorScheme: "light", position: "absolute", insetInlineStart: "-9999px", inlineSize: `${viewBox.baseVal.width}px` });
  parentElement!.append(stage);
  return stage;
}

function colour(stage: HTMLElement, token: string): string {
  stage.style.color = `var(${token})`;
  return getComputedStyle(stage).color;
}

/** A copy of a drawing, its styles as attributes, without what is there for the pointer alone. */
function fixedCopy(drawing: SVGSVGElement, stage: HTMLElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  stage.append(copy);
  for (const one of copy.querySelectorAll("[data-live]")) one.remove();
  for (const one of copy.querySelectorAll("*")) fix(one);
  return copy;
}

function textAt(words: string, { y, size, weight, fill }: { readonly y: number; readonly size: number; readonly weight: number; readonly fill: string }): SVGTextElement {
  const text = document.createElementNS(SVG, "text");
  for (const [name, value] of Object.entries({ x: 0, y, "font-size": size, "font-weight": weight, "font-family": "sans-serif", fill })) text.setAttribute(name, String(value));
  text.textContent = words;
  return text;
}

/** Words in lines that fit a width, by what letters take on average. */
function linesOf(words: string, width: number): readonly string[] {
  const most = Math.max(20, Math.floor(width / 6));
  return words.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1) ?? "";
    return last !== "" && `${last} ${word}`.length <= most ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}

function elementOf(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function said(name: "title" | "desc", words: string): SVGElement {
  const element = elementOf(name, {});
  element.textContent = words;
  return element;
}

const KEY = { height: 20, gap: 22, letter: 6.4 } as const;

interface Keys {
  readonly shapes: readonly SVGElement[];
  readonly height: number;
}

/** The items of a legend beside each other in lines, from the top. */
function keysOf(legend: Element, width: number, { stage, ink }: { readonly stage: HTMLElement; readonly ink: string }): Keys {
  let [x, y] = [0, 0];
  const shapes = [...legend.querySelectorAll("li")].flatMap((item) => {
    const mark = item.querySelector("svg");
    const words = item.textContent.trim();
    if (!mark) return [];
    const [size, room] = [mark.width.baseVal.value, mark.width.baseVal.value + 8 + words.length * KEY.letter];
    if (x > 0 && x + room > width) [x, y] = [0, y + KEY.height];
    const copy = fixedCopy(mark, stage);
    for (const [name, value] of Object.entries({ x, y, width: size, height: mark.height.baseVal.value })) copy.setAttribute(name, String(value));
    copy.removeAttribute("class");
    copy.removeAttribute("aria-hidden");
    const text = textAt(words, { y: y + 11, size: 12, weight: 400, fill: ink });
    text.setAttribute("x", String(x + size + 6));
    x += room + KEY.gap;
    return [copy, text];
  });
  return { shapes, height: shapes.length === 0 ? 0 : y + KEY.height };
}

/** A drawing of the page as a file of its own: title above, where it comes from below, faces by their generic names. */
export function standaloneSvg(drawing: SVGSVGElement, { title, source, legend }: Standing): string {
  const { width, height } = drawing.viewBox.baseVal;
  const [heads, feet] = [linesOf(title, width / 1.6), linesOf(source, width)];
  const stage = stageBy(drawing);
  const [paper, ink, quiet] = ["--raised", "--ink", "--quiet"].map((token) => colour(stage, token)) as [string, string, string];
  const keys = legend ? keysOf(legend, width, { stage, ink: quiet }) : { shapes: [], height: 0 };
  const [head, foot] = [heads.length * 24 + keys.height + PAD, feet.length * LINE + PAD];
  const file = document.implementation.createDocument(SVG, "svg");
  const root = file.documentElement;
  const whole = { width: width + 2 * PAD, height: height + head + foot + 2 * PAD };
  for (const [name, value] of Object.entries({ ...whole, viewBox: `${-PAD} ${-PAD - head} ${whole.width} ${whole.height}`, role: "img" })) root.setAttribute(name, String(value));
  root.append(said("title", title), said("desc", source), elementOf("rect", { x: -PAD, y: -PAD - head, ...whole, fill: paper }));
  root.append(...heads.map((line, i) => textAt(line, { y: -head + 18 + i * 24, size: 20, weight: 600, fill: ink })));
  const under = elementOf("g", { transform: `translate(0 ${heads.length * 24 - head + 8})` });
  under.append(...keys.shapes);
  root.append(under, ...fixedCopy(drawing, stage).childNodes);
  root.append(...feet.map((line, i) => textAt(line, { y: height + PAD + 6 + i * LINE, size: 11, weight: 400, fill: quiet })));
  stage.remove();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`;
}
