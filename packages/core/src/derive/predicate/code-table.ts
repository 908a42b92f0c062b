/** The codes of a list, each at the place that its hash gives, or after it where another code stands there. */
export function codeTable(codes: readonly string[], size: number, hash: (code: string) => number): readonly string[] {
  const table = Array.from({ length: size }, () => '');
  for (const code of codes) {
    let at = hash(code);
    while (table[at] !== '') at = (at + 1) % size;
    table[at] = code;
  }
  return table;
}
