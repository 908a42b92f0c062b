import { SdkError } from '@openthb/core';
import { type Bits, secureBits } from './bits.js';

/**
 * Counts persons in cells, each in at most so many: of a person with more, that many are drawn by chance. So one person
 * changes no more than that, whatever the records say, and noise can hide it. How many persons were cut short is told to
 * nobody, since it was not made noisy.
 * @since 0.1.0
 */
export function boundedCounts(
  persons: Iterable<readonly number[]>,
  {
    cells,
    cellsPerPerson,
    bits = secureBits(),
  }: { readonly cells: number; readonly cellsPerPerson: number; readonly bits?: Bits },
): readonly number[] {
  const counts = Array.from({ length: cells }, () => 0);
  for (const own of persons) {
    const different = [...new Set(own)];
    if (different.some((cell) => !Number.isInteger(cell) || cell < 0 || cell >= cells)) {
      throw new SdkError('bad-option', 'A person stands in a cell that the table does not have.');
    }
    for (let taken = 0; taken < cellsPerPerson && different.length > 0; taken += 1) {
      const [cell] = different.splice(bits.below(different.length), 1);
      counts[cell!]! += 1;
    }
  }
  return counts;
}
