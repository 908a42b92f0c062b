import { demand } from './demand.js';
import type { ClassModel, ClassTest } from './privacy-model.js';

/**
 * Every row looks like at least k rows of the population, which is given beside the table and holds its persons too. Safe
 * only from who does not know who of the population is in the table.
 * @see L. Sweeney, Computational Disclosure Control (2001)
 * @since 0.1.0
 */
export function kMap(k: number): ClassModel {
  demand(Number.isInteger(k) && k >= 1, 'k is a whole number from 1.');
  return Object.freeze({
    judges: 'class' as const,
    id: 'k-map',
    parameters: { k },
    better: 'more' as const,
    open: (): ClassTest => ({
      meets: ({ population }) => population >= k,
      leastSize: 1,
      reach: ({ population }) => population,
    }),
  });
}
