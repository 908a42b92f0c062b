/** A number by which a state knows a person. */
interface NationalNumber {
  readonly digits: number;
  /** What is left of the weighted sum of all digits before the last, and the last digit that goes with it. */
  holds(digits: readonly number[]): boolean;
}

/** The numbers of the region that check themselves: whether a run of digits is one is no guess. */
export const nationalNumbers: readonly NationalNumber[] = [
  // JMBG: the successor states of Yugoslavia.
  {
    digits: 13,
    holds: (digits) => (11 - (weighted(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digits[12],
  },
  // CNP: Romania.
  { digits: 13, holds: (digits) => (weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 === digits[12] },
  // EGN: Bulgaria.
  { digits: 10, holds: (digits) => (weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === digits[9] },
  // The number of the Republic of Turkey.
  {
    digits: 11,
    holds: (digits) =>
      digits[0] !== 0 &&
      weighted(digits, [7, 9, 7, 9, 7, 9, 7, 9, 7]) % 10 === digits[9] &&
      weighted(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === digits[10],
  },
];

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * digits[index]!, 0);
}
