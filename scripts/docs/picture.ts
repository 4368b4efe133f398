// Sets the coloured output of a terminal as an SVG picture. Knows the few SGR codes that pages use.
const CODE = /\u001b\[(\d+)m/;
const SIZE = { font: 14, column: 8.43, row: 20, margin: 16 };
const COLOURS: Readonly<Record<number, string>> = { 31: "#b3261e", 32: "#1a7f37", 33: "#8a5a00", 36: "#0b6e86" };
const INK = "#24292f";

interface Pen {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underlined: boolean;
  readonly colour: string;
}
const PLAIN: Pen = { bold: false, dim: false, underlined: false, colour: INK };

function set(pen: Pen, code: number): Pen {
  if (code === 1) return { ...pen, bold: true };
  if (code === 2) return { ...pen, dim: true };
  if (code === 22) return { ...pen, bold: false, dim: false };
  if (code === 4 || code === 24) return { ...pen, underlined: code === 4 };
  return { ...pen, colour: COLOURS[code] ?? INK };
}

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function span(words: string, pen: Pen, column: number): string {
  const weight = pen.bold ? ' font-weight="bold"' : "";
  const opacity = pen.dim ? ' fill-opacity=".62"' : "";
  const line = pen.underlined ? ' text-decoration="underline"' : "";
  const x = (SIZE.margin + column * SIZE.column).toFixed(1);
  // The length keeps the columns in line whatever font the reader of the picture has.
  const length = ([...words].length * SIZE.column).toFixed(1);
  return `<tspan x="${x}" textLength="${length}" fill="${pen.colour}"${weight}${opacity}${line}>${escaped(words)}</tspan>`;
}

function row(line: string, at: number): string {
  let pen = PLAIN;
  let column = 0;
  const spans: string[] = [];
  for (const piece of line.split(/(\u001b\[\d+m)/)) {
    const code = CODE.exec(piece)?.[1];
    if (code !== undefined) pen = set(pen, Number(code));
    else if (piece !== "") {
      spans.push(span(piece, pen, column));
      column += [...piece].length;
    }
  }
  return `<text y="${SIZE.margin + SIZE.row * (at + 0.75)}" xml:space="preserve">${spans.join("")}</text>`;
}

/** A picture of a terminal that is `columns` wide and shows these lines. */
export function picture(output: string, columns: number): string {
  const lines = output.trimEnd().split("\n");
  const [width, height] = [Math.ceil(columns * SIZE.column + 2 * SIZE.margin), lines.length * SIZE.row + 2 * SIZE.margin];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What rapporteur read prints">`,
    `<rect width="100%" height="100%" rx="6" fill="#fdfdfb" stroke="#d8d8d0"/>`,
    `<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="${SIZE.font}">`,
    ...lines.map(row),
    "</g></svg>",
    "",
  ].join("\n");
}
