import { boundedCounts } from './bounded-counts.js';
import type { Budget } from './budget.js';
import { consistentCounts } from './consistent-counts.js';
import { MISSED, noisyCounts, type NoiseOptions } from './noisy-counts.js';
import { noiseFor, reachOf } from './noise-for.js';

/** A way to break persons down, with all codes that there could be, chosen without a look at the persons. */
export interface PublicDimension {
  readonly id: string;
  readonly codes: readonly string[];
}

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

/**
 * Counts persons by all dimensions together, with exact noise; margins are sums of cells, so that they cost nothing more
 * and all adds up. Each person is given by its codes in each dimension, of which there may be several; codes that are no
 * code of the dimension are left out, and the person with them where none is left.
 * @throws SdkError `unsafe` where the budget does not suffice; then no noise is drawn
 * @since 0.1.0
 */
export function noisyTable(
  persons: Iterable<readonly (readonly string[])[]>,
  dimensions: readonly PublicDimension[],
  options: NoiseOptions & { readonly cellsPerPerson: number },
): NoisyTable {
  const cells = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  const indexes = dimensions.map(({ codes }) => new Map(codes.map((code, at) => [code, at])));
  const placed = placements(persons, indexes);
  const { cellsPerPerson } = options;
  const counts = boundedCounts(placed, { cells, cellsPerPerson, ...(options.bits && { bits: options.bits }) });
  const released = noisyCounts(counts, options);
  const consistent = consistentCounts(released.counts);
  const noise = noiseFor(options.cost, { cells: cellsPerPerson, size: 1 });
  const reaches = new Map<number, number>();
  const reach = (draws: number) => {
    const known = reaches.get(draws) ?? reachOf(noise, MISSED, draws);
    reaches.set(draws, known);
    return known;
  };
  return {
    dimensions,
    cells: [...margins(dimensions)].map((at) => {
      const own = cellsUnder(at, dimensions);
      return {
        at,
        count: sumAt(consistent, own),
        noisy: sumAt(released.counts, own),
        within: reach(own.length),
      };
    }),
    noise: released.noise,
    cellsPerPerson,
    budget: released.budget,
  };
}

/** The cells that each person stands in. */
function* placements(
  persons: Iterable<readonly (readonly string[])[]>,
  indexes: readonly ReadonlyMap<string, number>[],
): Generator<readonly number[]> {
  for (const codes of persons) {
    yield indexes.reduce<readonly number[]>(
      (cells, index, at) =>
        cells.flatMap((cell) =>
          codes[at]!.flatMap((code) => index.get(code) ?? []).map((code) => cell * index.size + code),
        ),
      [0],
    );
  }
}

/** Every cell and margin, by its codes. */
function* margins(dimensions: readonly PublicDimension[]): Generator<readonly (string | null)[]> {
  const [first, ...rest] = dimensions;
  if (!first) {
    yield [];
    return;
  }
  for (const code of [...first.codes, null]) for (const others of margins(rest)) yield [code, ...others];
}

function cellsUnder(at: readonly (string | null)[], dimensions: readonly PublicDimension[]): readonly number[] {
  return dimensions.reduce<readonly number[]>(
    (cells, { codes }, dimension) => {
      const code = at[dimension]!;
      const own = code === null ? codes.map((_, index) => index) : [codes.indexOf(code)];
      return cells.flatMap((cell) => own.map((index) => cell * codes.length + index));
    },
    [0],
  );
}

function sumAt(counts: readonly number[], cells: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + counts[cell]!, 0);
}
