/** A name without case, marks, punctuation and leading article, so that spellings of one name compare equal. */
export function fold(words: string | null | undefined): string {
  const plain = (words ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/^(?:the|a|an)\s+/, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
