import { demand } from './demand.js';
import { distinctOf } from './distinct-l-diversity.js';
import type { ClassModel, ClassTest, ClassView } from './privacy-model.js';

/**
 * The values of a sensitive column are spread as evenly in every class as l values that are equally frequent: their entropy
 * is at least ln l. Judged exactly; rounding turns no class away that reaches ln l to the dot.
 * @see Machanavajjhala et al., l-Diversity: privacy beyond k-anonymity (2007)
 * @since 0.1.0
 */
export function entropyLDiversity(column: string, l: number): ClassModel {
  demand(Number.isInteger(l) && l >= 1, 'l is a whole number from 1.');
  const least = Math.log(l);
  const meets = (view: ClassView) => {
    const entropy = entropyOf(view);
    return Math.abs(entropy - least) > CLOSE ? entropy > least : reachesExactly(view, l);
  };
  return Object.freeze({
    judges: 'class' as const,
    id: 'entropy-l-diversity',
    column,
    parameters: { l },
    better: 'more' as const,
    open: (): ClassTest => ({
      meets,
      mayMeet: (view) => distinctOf(view) >= l,
      leastSize: l,
      reach: (view) => Math.exp(entropyOf(view)),
    }),
  });
}

/** Nearer to the bound than this, rounding might decide; it errs by less than a tenth of it. */
const CLOSE = 1e-9;

function entropyOf({ size, counts, from, to }: ClassView): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += counts[at]! * Math.log(counts[at]!);
  return Math.log(size) - sum / size;
}

/** The entropy of counts c of a class of n is ln n - (sum of c ln c) / n; at least ln l just where n^n >= l^n prod c^c. */
function reachesExactly({ size, counts, from, to }: ClassView, l: number): boolean {
  let right = BigInt(l) ** BigInt(size);
  for (let at = from; at < to; at += 1) right *= BigInt(counts[at]!) ** BigInt(counts[at]!);
  return BigInt(size) ** BigInt(size) >= right;
}
