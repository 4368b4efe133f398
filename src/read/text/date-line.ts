const MONTH = "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|ene|abr|ago|dic)";
const DAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo";
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th|º)?(?:\\s*(?:-|–|and|y|to|al|a)\\s*\\d{1,2})?\\s*(?:of\\s|de\\s)?\\s*${MONTH},?(?:\\s*(?:de|del|of)?\\s*\\d{4})?|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s*(?:-|–|and|y)\\s*\\d{1,2})?,?(?:\\s*\\d{4})?|${MONTH}\\s+(?:de\\s+)?\\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})`;
const TIME = "\\s*[,|•·-]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?|hrs?\\.?|h)?\\s*(?:\\(?[A-Z]{2,4}(?:[+-]\\d+)?\\)?|[+-]\\d{4})?";
const LEAD = "(?:(?:first )?(?:published|posted|updated|last updated|date|issued|created|release date|fecha|publicado|actualizado|publicación|released?|on)(?: (?:on|at|el|de|en))?\\s*:?\\s*)";
const PLACE = "(?:[\\p{Lu}][\\p{L}.'’]*(?:\\s+[\\p{L}.'’]+){0,3},\\s*)";
const LINE = new RegExp(`^[(*_|\\s]*${LEAD}?(?:${PLACE})?(?:(?:${DAY})\\.?,?\\s*(?:the\\s+)?)?${DATE}(?:${TIME})?(?:\\s*[|•·-].{0,40})?[)*_|.\\s]*$`, "iu");

// What every date has: a month's first letters, or numbers joined by a sign. Asked first, because few lines have it.
const DATED = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|\d[-/.]\d/i;

/** Whether a line is a date and nothing else: "19/11/2019", "Published 14 April 2023 | 3 min read", "Lunes, 8 de febrero de 2021". */
export function isDateLine(line: string): boolean {
  return line.length <= 90 && line.length >= 6 && /\d/.test(line) && DATED.test(line) && LINE.test(line);
}
