/** What it costs to hide a count: a cell, and a little more the more it tells. */
export function hidingCost(count: number): number {
  return 1 + Math.log2(1 + count);
}
