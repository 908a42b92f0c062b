import type { DataTable } from '../data/data-table.js';
import { boundedStandings } from './bounded-standings.js';
import type { Budget } from './budget.js';
import { consistentCounts } from './consistent-counts.js';
import { MISSED, noisyCounts, type NoiseOptions } from './noisy-counts.js';
import { noiseFor } from './noise-for.js';
import { cellsAndMargins, cellsBy, cellsUnder, type PublicDimension } from './public-dimension.js';
import { reachesOf } from './reaches-of.js';
import { standingsIn } from './standings-in.js';
import { sumAt } from './sum-at.js';

/** A cell of a noisy table; where a code is null, it is the margin over all codes of that dimension. */
export interface NoisyCell {
  readonly at: readonly (string | null)[];
  /** Not negative, and adding up with all others of the table. */
  readonly count: number;
  /** With nothing but noise: unbiased, at times negative. */
  readonly noisy: number;
  /** In at least 95 of 100 releases the true count lies so near to `noisy`. */
  readonly within: number;
}

/**
 * A table of counts that is differentially private.
 * @since 0.1.0
 */
export interface NoisyTable {
  readonly dimensions: readonly PublicDimension[];
  readonly cells: readonly NoisyCell[];
  readonly noise: 'discrete Laplace' | 'discrete Gaussian';
  /** In how many cells a person was counted at most. Margins count a person once for each of them. */
  readonly cellsPerPerson: number;
  readonly budget: Budget;
}

/** What is told of persons, and how. */
export interface TellingOptions extends NoiseOptions {
  /** What persons are broken down by. A cell of the table holds a code, or several with semicolons between. */
  readonly by: readonly PublicDimension[];
  /** The column that says whose a row is; absent: each row is a person of its own. */
  readonly person?: string;
  /** In how many cells one person counts at most, in each once. */
  readonly cellsPerPerson: number;
}

/**
 * Counts the persons of a table by all dimensions together, with exact noise; margins are sums of cells, so that they cost
 * nothing more and all adds up. Codes that are no code of the dimension are left out, and the person with them where none is
 * left.
 * @throws SdkError `unsafe` where the budget does not suffice; then no noise is drawn. `bad-option` where the table has no
 * such column
 * @since 0.1.0
 */
export function noisyTable(table: DataTable, options: TellingOptions): NoisyTable {
  const { by, cellsPerPerson, cost } = options;
  const counts = Array.from({ length: cellsBy(by) }, () => 0);
  for (const { cell } of boundedStandings(standingsIn(table, options), options)) counts[cell]! += 1;
  const released = noisyCounts(counts, options);
  const consistent = consistentCounts(released.counts);
  const within = reachesOf(noiseFor(cost, { cells: cellsPerPerson, size: 1 }), MISSED);
  const cells = Array.from(cellsAndMargins(by), (at) => {
    const own = cellsUnder(at, by);
    return { at, count: sumAt(consistent, own), noisy: sumAt(released.counts, own), within: within(own.length) };
  });
  return { dimensions: by, cells, noise: released.noise, cellsPerPerson, budget: released.budget };
}
