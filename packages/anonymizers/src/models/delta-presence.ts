import { demand } from './demand.js';
import type { ClassModel, ClassTest, ClassView } from './privacy-model.js';

/**
 * Nobody can tell who of the population is in the table: of those of the population who look like a row, the share that is
 * in the table lies between two bounds. The population is given beside the table and holds its persons too. Judged of
 * classes that are published; of persons who look like none of them it is known that they are not.
 * @see Nergiz, Atzori, Clifton: Hiding the presence of individuals from shared databases (2007)
 * @since 0.1.0
 */
export function deltaPresence({ least = 0, most }: { readonly least?: number; readonly most: number }): ClassModel {
  demand(least >= 0 && least <= most && most <= 1, 'The bounds of delta-presence lie from 0 to 1, the least first.');
  const shareOf = ({ size, population }: ClassView) => size / population;
  return Object.freeze({
    judges: 'class' as const,
    id: 'delta-presence',
    parameters: { least, most },
    better: 'less' as const,
    open: (): ClassTest => ({
      meets: (view) => shareOf(view) >= least && shareOf(view) <= most,
      mayMeet: () => true,
      leastSize: 1,
      reach: shareOf,
    }),
  });
}
