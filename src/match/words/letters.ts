/** Letters that stay themselves under NFKD, and what they are written as without their stroke or in the Latin alphabet. */
export const letters: Readonly<Record<string, string>> = {
  ł: "l", ø: "o", đ: "d", ð: "d", ħ: "h", ı: "i", ŋ: "n", ß: "ss", æ: "ae", œ: "oe", þ: "th", ə: "a", ŧ: "t", ŀ: "l", ĸ: "k",
  // Cyrillic, in the spelling of the press rather than of libraries
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "ye", ж: "zh", з: "z", и: "i", і: "i", й: "y", к: "k", л: "l", м: "m", н: "n",
  о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e",
  ю: "yu", я: "ya", ј: "j", љ: "lj", њ: "nj", ћ: "c", ђ: "dj", џ: "dz", ѕ: "dz", қ: "k", ғ: "g", ң: "n", ө: "o", ү: "u", ұ: "u", һ: "h", ә: "a",
  // Greek
  α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th", ι: "i", κ: "k", λ: "l", μ: "m", ν: "n", ξ: "x", ο: "o", π: "p", ρ: "r",
  σ: "s", ς: "s", τ: "t", υ: "y", φ: "f", χ: "ch", ψ: "ps", ω: "o",
  // Arabic and Persian: consonants, long vowels
  ا: "a", أ: "a", إ: "i", آ: "a", ب: "b", ت: "t", ث: "th", ج: "j", ح: "h", خ: "kh", د: "d", ذ: "dh", ر: "r", ز: "z", س: "s", ش: "sh", ص: "s",
  ض: "d", ط: "t", ظ: "z", ع: "a", غ: "gh", ف: "f", ق: "q", ك: "k", ک: "k", ل: "l", م: "m", ن: "n", ه: "h", ة: "a", و: "u", ي: "i", ی: "i", ى: "a",
  ء: "", ؤ: "u", ئ: "i", پ: "p", چ: "ch", گ: "g", ژ: "zh",
};
