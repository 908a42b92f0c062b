/** Prints a measure beside the bound that is promised, and beside what else was measured with it. */
export function printBound(title: string, measured: number, bound: number, unit: string, peers = ''): void {
  const verdict = measured < bound ? 'met' : `MISSED by ${(measured - bound).toFixed(1)} ${unit}`;
  const beside = peers === '' ? '' : `; ${peers}`;
  console.log(`${title}\n  ${measured.toFixed(1)} ${unit}, promised under ${bound}: ${verdict}${beside}`);
}
