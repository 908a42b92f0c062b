import { optimalGeneralization, type Solutions } from '../recoding/optimal-generalization.js';
import type { Solution } from '../recoding/solution.js';
import type { GeneralizationOptions } from '../recoding/solution-space.js';
import type { Neighbour, WhyDone } from './anonymization-report.js';
import { whenAsked } from '../data/when-asked.js';
import { type PolicyRefusal, refusal, refusalOfSearch } from './policy-refusal.js';
import type { Recoded } from './recoded.js';
import { shareText } from './share-text.js';

/** How many of the best ways are told. */
const TOLD = 10;

/** The finest level of each column that the policy allows, as the whole hierarchies number them. */
type Offsets = Readonly<Record<string, number>>;

/**
 * Generalises whole columns: the best way, or the one whose levels are given.
 * @throws SdkError `bad-option` where levels are given that the policy does not allow.
 */
export function recodeColumns(
  options: GeneralizationOptions,
  offsets: Offsets,
  levels: Readonly<Record<string, number>> | undefined,
): Recoded | PolicyRefusal {
  const { suppressionLimit = 0 } = options;
  const found = optimalGeneralization(options);
  if (!levels && !found.ok) return refusalOfSearch(found.refusal, suppressionLimit);
  const chosen = levels ? found.solutions.at(allowedLevels(levels, offsets)) : found.ok ? found.best : undefined;
  if (!chosen) return refusal('not-met', 'No way was found.');
  if (!chosen.isMet) return tooMany(chosen, suppressionLimit);
  if (chosen.classes === 0) return refusal('nearly-empty', 'Nothing would be left at these levels.');
  const nodeOf = (some: Readonly<Record<string, number>>) =>
    Object.entries(offsets).map(([name, least]) => some[name]! + least);
  return {
    judged: chosen.rows,
    suppressed: chosen.suppressedRows,
    hiddenBefore: chosen.hiddenRows,
    loss: chosen.loss,
    levels: chosen.levels,
    publish: chosen.publish,
    why: whenAsked<WhyDone>({
      chosen: () => (levels ? 'by-hand' : 'best'),
      ways: () => found.solutions.nodes,
      checked: () => (found.ok ? found.why.checked : 0),
      tooManySuppressed: () => (found.ok ? found.why.tooManySuppressed : 0),
      noBetter: () => (found.ok ? found.why.noBetter : 0),
      neighbours: () => neighboursOf(chosen, found.solutions, options, nodeOf),
      best: () =>
        found.solutions.known.slice(0, TOLD).map(({ levels: some, loss, suppressedRows }) => ({
          node: nodeOf(some),
          loss,
          suppressedRows,
          allowed: true,
        })),
    }),
  };
}

function allowedLevels(levels: Readonly<Record<string, number>>, offsets: Offsets): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(offsets).map(([name, least]) => [name, (levels[name] ?? -1) - least]));
}

function tooMany({ suppressedRows, rows }: Solution, limit: number): PolicyRefusal {
  return refusal(
    'too-many-suppressed',
    `At these levels ${suppressedRows} of ${rows} rows would have to be suppressed (${shareText(suppressedRows / rows)}); the policy allows ${shareText(limit)}.`,
    'Search anew, without levels that were found for another file or chosen by hand; or choose coarser ones.',
  );
}

/** The ways that differ by one level of one column, within those that the policy allows. */
function neighboursOf(
  { levels }: Solution,
  { at }: Solutions,
  { hierarchies }: GeneralizationOptions,
  nodeOf: (levels: Readonly<Record<string, number>>) => readonly number[],
): readonly Neighbour[] {
  return Object.entries(hierarchies).flatMap(([name, hierarchy]) =>
    [-1, 1].flatMap((step) => {
      const level = levels[name]! + step;
      if (level < 0 || level >= hierarchy.levels) return [];
      const other = at({ ...levels, [name]: level });
      const { loss, suppressedRows, isMet } = other;
      return [{ node: nodeOf(other.levels), loss: loss.value, suppressedRows, allowed: isMet }];
    }),
  );
}
