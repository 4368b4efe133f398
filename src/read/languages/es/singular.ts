const SAME = new Set(["dosis", "crisis", "análisis", "tesis", "virus", "lunes", "martes", "jueves", "viernes", "diagnosis", "prótesis", "sepsis", "hipótesis", "campus", "gratis", "paraguas", "oasis", "apoteosis"]);
const BASES = /(?:[bcdfghjklmnpqrstvwxyz])es$/;

/** The singular of a Spanish noun: "hospitales" → "hospital", "millones" → "millón", "médicos" → "médico". */
export function singular(noun: string): string {
  if (SAME.has(noun.toLowerCase()) || !/s$/.test(noun) || noun.length < 4) return noun;
  if (/iones$/.test(noun)) return `${noun.slice(0, -5)}ión`;
  if (/ces$/.test(noun) && !/(?:once|doce|bronce|enlace|alcance|avance|cauce|lance|balance)s$/.test(noun)) return `${noun.slice(0, -3)}z`;
  if (/(?:anes|enes|ines)$/.test(noun) && /(?:alemanes|catalanes|capitanes|trenes|almacenes|jardines|boletines|ingleses)$/.test(noun)) return noun.slice(0, -2);
  if (/(?:ores|ares|ales|eles|iles|oles|ules|eres|ures|ades|udes|enes|ones|ines|anes|unes|eses|íses|ises|eyes|oyes|ajes|bles|tes|bres|ntes|ches|fes|jes|ques|gues|nses|bases|clases|fases|ves|mes)$/.test(noun)) {
    if (/(?:ajes|bles|tes|bres|ches|fes|jes|ques|gues|nses|ases|ves|mes|ases|nches|ombres|padres|madres)$/.test(noun)) return noun.slice(0, -1);
    return BASES.test(noun) || /(?:íses|eyes|oyes)$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
  }
  return noun.slice(0, -1);
}
