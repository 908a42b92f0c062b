import { demand } from './demand.js';
import type { ClassModel, ClassTest } from './privacy-model.js';

/**
 * Every row looks like at least k - 1 others.
 * @see L. Sweeney, k-anonymity: a model for protecting privacy (2002)
 * @since 0.1.0
 */
export function kAnonymity(k: number): ClassModel {
  demand(Number.isInteger(k) && k >= 1, 'k is a whole number from 1.');
  return Object.freeze({
    judges: 'class' as const,
    id: 'k-anonymity',
    parameters: { k },
    better: 'more' as const,
    open: (): ClassTest => ({
      meets: ({ size }) => size >= k,
      leastSize: k,
      sizeAlone: true,
      reach: ({ size }) => size,
    }),
  });
}
