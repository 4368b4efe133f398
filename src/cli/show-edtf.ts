import type { Edtf } from "#model/reading.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const POINT = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%])?$/;
const DOUBT: Readonly<Record<string, string>> = { "?": "perhaps ", "~": "about ", "%": "perhaps about " };

function year(digits: string): string {
  if (digits === "XXXX") return "";
  if (digits.endsWith("XX")) return `the ${digits.slice(0, 2)}00s`;
  return digits.endsWith("X") ? `the ${digits.slice(0, 3)}0s` : digits;
}

/** A day, month or year in words; as it stands where it is another form of EDTF. */
function point(edtf: Edtf): string {
  const [all, yyyy, mm, dd, doubt] = POINT.exec(edtf) ?? [];
  if (all === undefined) return edtf;
  const month = mm === undefined || mm === "XX" ? "" : (MONTHS[Number(mm) - 1] ?? mm);
  const day = dd === undefined || dd === "XX" ? "" : String(Number(dd));
  const words = [day, month, year(yyyy!)].filter(Boolean).join(" ");
  return `${DOUBT[doubt ?? ""] ?? ""}${words === "" ? edtf : words}${yyyy === "XXXX" ? " (year not said)" : ""}`;
}

/** A date as a person writes it: "19 November 2019", "from 1979", "until July 2021", "August 2002 to September 2004". */
export function showEdtf(edtf: Edtf): string {
  const [from, to] = edtf.split("/");
  if (to === undefined) return point(edtf);
  if (to === ".." || to === "") return `from ${point(from!)}`;
  if (from === ".." || from === "") return `until ${point(to)}`;
  return `${point(from!)} to ${point(to)}`;
}
