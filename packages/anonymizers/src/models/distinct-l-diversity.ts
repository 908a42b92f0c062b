import { demand } from './demand.js';
import type { ClassModel, ClassTest, ClassView } from './privacy-model.js';

/**
 * Every class has at least l different values of a sensitive column.
 * @see Machanavajjhala et al., l-Diversity: privacy beyond k-anonymity (2007)
 * @since 0.1.0
 */
export function distinctLDiversity(column: string, l: number): ClassModel {
  demand(Number.isInteger(l) && l >= 1, 'l is a whole number from 1.');
  return Object.freeze({
    judges: 'class' as const,
    id: 'distinct-l-diversity',
    column,
    parameters: { l },
    better: 'more' as const,
    open: (): ClassTest => ({ meets: (view) => distinctOf(view) >= l, leastSize: l, reach: distinctOf }),
  });
}

/** How many different values a class has. */
export function distinctOf({ from, to }: ClassView): number {
  return to - from;
}
