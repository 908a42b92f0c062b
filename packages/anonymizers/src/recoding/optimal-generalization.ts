import { searchOptimum } from './optimal-search.js';
import type { ModelReach, Solution } from './solution.js';
import { type GeneralizationOptions, modelReach, nodeOfLevels, type OpenSpace, openSpace } from './solution-space.js';
import { levelsOf } from './lattice.js';

/**
 * All ways to generalise a table, so that a person can choose another than the best.
 * @since 0.1.0
 */
export interface Solutions {
  /** How many ways there are. */
  readonly nodes: number;
  /** Those that were looked at and suppress no more rows than may be, the best first. */
  readonly known: readonly KnownSolution[];
  /** Any of them, by the level of each column. */
  readonly at: (levels: Readonly<Record<string, number>>) => Solution;
}

/** What is known of a way to generalise. */
export interface KnownSolution {
  readonly levels: Readonly<Record<string, number>>;
  readonly loss: number;
  readonly suppressedRows: number;
  readonly classes: number;
}

/**
 * Why the best is the best: how many ways were looked at, and what proved that no other is better; and for each column what
 * one level less would come to.
 * @since 0.1.0
 */
export interface Explanation {
  readonly checked: number;
  /** Ways that would suppress too many rows for certain. */
  readonly tooManySuppressed: number;
  /** Ways that cannot lose less. */
  readonly noBetter: number;
  readonly finer: () => readonly FinerStep[];
}

/** What comes of showing one column one level finer. */
export interface FinerStep {
  readonly column: string;
  readonly suppressedRows: number;
  readonly loss: number;
  /** `too-many-suppressed`: more rows than may be. `more-loss`: what is suppressed costs more than is won, or as much. */
  readonly ruledOutBy: 'too-many-suppressed' | 'more-loss';
}

/**
 * The best way to generalise a table; or why there is none, and what would help.
 * @since 0.1.0
 */
export type Generalization =
  | { readonly ok: true; readonly best: Solution; readonly why: Explanation; readonly solutions: Solutions }
  | { readonly ok: false; readonly refusal: Refusal; readonly solutions: Solutions };

/**
 * Why nothing is published: `no-rows` to publish; models are `not-met` within the limit of suppression; or so many rows are
 * suppressed that what is left is `nearly-empty`.
 * @since 0.1.0
 */
export interface Refusal {
  readonly reason: 'no-rows' | 'not-met' | 'nearly-empty';
  /** The models that are not met where all values are generalised as far as they go, and how far they get there. */
  readonly failing: readonly ModelReach[];
  /** The least share of rows whose suppression would meet the models, of all ways that were looked at. */
  readonly neededLimit: number;
  readonly keptRows: number;
}

/** Less than this share of the rows is nearly nothing. */
const NEARLY_NOTHING = 0.02;

/**
 * Generalises whole columns, each to one level of its hierarchy, and suppresses the rows of classes that still do not meet
 * the models, so that the least possible is lost. That it is the least is proven, not searched by rule of thumb.
 * @throws SdkError `bad-option` where options make no sense together, or there are too many ways; `bad-input` where a
 * hierarchy lacks values of its column.
 * @since 0.1.0
 */
export function optimalGeneralization(options: GeneralizationOptions): Generalization {
  const space = openSpace(options);
  const { encoded, lattice, limit, solutionAt } = space;
  const named = (node: number) =>
    Object.fromEntries(levelsOf(lattice, node).map((level, column) => [encoded.columns[column]!.name, level]));
  if (encoded.rows === 0) return { ok: false, refusal: refusalOf(space, 'no-rows', 0), solutions: solutionsOf([]) };
  const { best, checked, tooManyLost, noBetter } = searchOptimum(space);

  function solutionsOf(known: typeof checked): Solutions {
    return {
      nodes: lattice.nodes,
      known: known
        .filter((one) => one.lostRows <= limit)
        .toSorted((a, b) => a.loss - b.loss || a.node - b.node)
        .map(({ node, loss, lostRows, keptClasses }) => ({
          levels: named(node),
          loss,
          suppressedRows: lostRows,
          classes: keptClasses,
        })),
      at: (levels) => solutionAt(nodeOfLevels(space, levels)),
    };
  }

  const solutions = solutionsOf(checked);
  const fewestLost = checked.reduce((least, { lostRows }) => Math.min(least, lostRows), encoded.rows);
  if (!best) return { ok: false, refusal: refusalOf(space, 'not-met', fewestLost), solutions };
  if (encoded.rows - best.lostRows < NEARLY_NOTHING * encoded.rows || best.keptClasses === 0)
    return { ok: false, refusal: refusalOf(space, 'nearly-empty', fewestLost), solutions };
  const why = {
    checked: checked.length,
    tooManySuppressed: tooManyLost,
    noBetter,
    finer: () => finerSteps(space, best.node),
  };
  return { ok: true, best: solutionAt(best.node), why, solutions };
}

/**
 * Generalises a table in a way that was found for another, such as an earlier delivery, and judges it anew: whether it is
 * met, and what is suppressed, is that of this table.
 * @since 0.1.0
 */
export function generalizeAt(options: GeneralizationOptions, levels: Readonly<Record<string, number>>): Solution {
  const space = openSpace(options);
  return space.solutionAt(nodeOfLevels(space, levels));
}

function refusalOf(
  { judge, grouper, lattice, encoded }: OpenSpace,
  reason: Refusal['reason'],
  fewestLost: number,
): Refusal {
  const top = grouper.coarsen(grouper.finest, lattice.nodes - 1);
  return {
    reason,
    failing: judge
      .reaches(top)
      .filter(({ rows }) => rows > 0)
      .map(modelReach),
    neededLimit: encoded.rows === 0 ? 0 : fewestLost / encoded.rows,
    keptRows: encoded.rows - fewestLost,
  };
}

function finerSteps({ encoded, lattice, solutionAt }: OpenSpace, node: number): readonly FinerStep[] {
  return encoded.columns.flatMap(({ name }, column) => {
    if (lattice.levelOf(node, column) === 0) return [];
    const { suppressedRows, loss, isMet } = solutionAt(node - lattice.strides[column]!);
    const ruledOutBy = isMet ? ('more-loss' as const) : ('too-many-suppressed' as const);
    return [{ column: name, suppressedRows, loss: loss.value, ruledOutBy }];
  });
}
