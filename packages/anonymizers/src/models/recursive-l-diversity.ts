import { demand } from './demand.js';
import { distinctOf } from './distinct-l-diversity.js';
import type { ClassModel, ClassTest, ClassView } from './privacy-model.js';

/**
 * The most frequent value of a sensitive column is not too frequent in any class: less than c times as frequent as all
 * values together from the l-th most frequent on.
 * @see Machanavajjhala et al., l-Diversity: privacy beyond k-anonymity (2007), recursive (c,l)-diversity
 * @since 0.1.0
 */
export function recursiveLDiversity(column: string, { c, l }: { readonly c: number; readonly l: number }): ClassModel {
  demand(Number.isInteger(l) && l >= 1 && c > 0, 'l is a whole number from 1, and c is positive.');
  return Object.freeze({
    judges: 'class' as const,
    id: 'recursive-l-diversity',
    column,
    parameters: { c, l },
    better: 'less' as const,
    open: (): ClassTest => ({
      meets: (view) => {
        const { most, rest } = frequencies(view, l);
        return most < c * rest;
      },
      mayMeet: (view) => distinctOf(view) >= l,
      leastSize: l,
      reach: (view) => {
        const { most, rest } = frequencies(view, l);
        return most / rest;
      },
    }),
  });
}

/** The count of the most frequent value, and of all from the l-th on. */
function frequencies({ counts, from, to }: ClassView, l: number): { readonly most: number; readonly rest: number } {
  const sorted = counts.slice(from, to).toSorted((a, b) => b - a);
  let rest = 0;
  for (let at = l - 1; at < sorted.length; at += 1) rest += sorted[at]!;
  return { most: sorted[0] ?? 0, rest };
}
