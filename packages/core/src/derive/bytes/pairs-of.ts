/**
 * The codes of two letters among some, each as the number that its two bytes are, at the place that the lower five bits of
 * both give; letters of one case never share one.
 */
export function pairsOf(codes: readonly string[]): Uint16Array {
  const pairs = new Uint16Array(1024);
  for (const code of codes) {
    if (code.length !== 2) continue;
    const [first, second] = [code.charCodeAt(0), code.charCodeAt(1)];
    pairs[((first & 31) << 5) | (second & 31)] = first | (second << 8);
  }
  return pairs;
}
