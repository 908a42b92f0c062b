/** A prime so small that products of two remainders are exact; that a number other than 0 is taken for 0 has its odds. */
export const PRIME = 67_108_859;

/** The product of two remainders. */
export function times(a: number, b: number): number {
  const product = a * b;
  const rest = product - Math.floor(product / PRIME) * PRIME;
  return rest < 0 ? rest + PRIME : rest >= PRIME ? rest - PRIME : rest;
}

/** The sum of two remainders. */
export function plus(a: number, b: number): number {
  const sum = a + b;
  return sum >= PRIME ? sum - PRIME : sum;
}

/** What a remainder adds up to 0 with. */
export function negative(a: number): number {
  return a === 0 ? 0 : PRIME - a;
}

/** What a remainder other than 0 gives 1 with. */
export function inverse(a: number): number {
  if (a === 1 || a === PRIME - 1) return a;
  let [result, base, exponent] = [1, a, PRIME - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = times(result, base);
    base = times(base, base);
    exponent = Math.floor(exponent / 2);
  }
  return result;
}
