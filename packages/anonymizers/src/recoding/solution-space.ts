import { SdkError } from '@openthb/core';
import type { DataTable } from '../data/data-table.js';
import { loss as iyengarLoss } from '../losses/loss.js';
import type { LossMeasure, OpenLoss } from '../losses/loss-measure.js';
import type { PrivacyModel } from '../models/privacy-model.js';
import { type EncodedTable, encodeTable, type Hierarchies } from './encoded-table.js';
import { type Grouper, grouperOf, type Grouping } from './grouping.js';
import { type Judge, judgeOf, type Reach, type Verdict } from './judge.js';
import { type Lattice, latticeOf, levelsOf, nodeOf } from './lattice.js';
import { publishedTable, type ShownColumn } from './published-table.js';
import type { ModelReach, Solution } from './solution.js';

/**
 * How a table is to be generalised.
 * @since 0.1.0
 */
export interface GeneralizationOptions {
  readonly table: DataTable;
  /** The quasi-identifiers, by the names of their columns, each with its hierarchy. */
  readonly hierarchies: Hierarchies;
  /** What must hold. At least one. */
  readonly models: readonly PrivacyModel[];
  /** The share of rows that may be suppressed, rounded down to whole rows. 0 where absent. */
  readonly suppressionLimit?: number;
  /** What is to be lost least of. `loss` where absent. */
  readonly loss?: LossMeasure;
  /** How much columns matter beside each other; those that are not named count 1. */
  readonly weights?: Readonly<Record<string, number>>;
  /** The population, for models that ask for one. */
  readonly population?: DataTable;
  /** Columns that suppressed rows hide too, beside those that models look at. */
  readonly sensitive?: readonly string[];
}

/** Everything that was made ready to look at nodes. */
export interface OpenSpace {
  readonly encoded: EncodedTable;
  readonly lattice: Lattice;
  readonly grouper: Grouper;
  readonly judge: Judge;
  readonly loss: OpenLoss;
  readonly limit: number;
  /** The solution at a node. */
  readonly solutionAt: (node: number) => Solution;
}

/**
 * Makes ready to look at the nodes of a table.
 * @throws SdkError `bad-option` where options make no sense together; `bad-input` where a hierarchy lacks values.
 */
export function openSpace(options: GeneralizationOptions): OpenSpace {
  const { table, hierarchies, models, suppressionLimit = 0, population, sensitive: others = [] } = options;
  const measure = options.loss ?? iyengarLoss;
  refuseNonsense(options);
  const sensitive = [...new Set(models.flatMap(({ column }) => column ?? []))];
  const encoded = encodeTable({ table, hierarchies, sensitive, population });
  const lattice = latticeOf(encoded.columns.map(({ levels }) => levels));
  const grouper = grouperOf(encoded, lattice);
  const judge = judgeOf(encoded, models);
  const weights = weightsOf(encoded, options.weights);
  const loss = measure.open({ encoded, weights, leastSize: judge.leastSize });
  const limit = Math.floor(suppressionLimit * encoded.rows);

  function solutionAt(node: number): Solution {
    const levels = levelsOf(lattice, node);
    const { grouping } = grouper.classesAt(node);
    const verdict = judge.judge(grouping);
    const value = loss.of(levels, grouping, verdict);
    const columns = loss.byColumn?.(levels, grouping, verdict);
    const named = <T>(items: readonly T[]) =>
      Object.fromEntries(encoded.columns.map(({ name }, column) => [name, items[column]!]));
    return {
      levels: named(levels),
      isMet: verdict.lostRows <= limit,
      rows: encoded.rows,
      suppressedRows: verdict.lostRows,
      hiddenRows: encoded.hidden,
      classes: verdict.keptClasses,
      loss: {
        measure: measure.id,
        value,
        least: loss.least,
        most: loss.most,
        ...(columns && { columns: named(columns) }),
      },
      reaches: judge.reaches(withoutLost(grouping, verdict)).map(modelReach),
      publish: ({ suppressed = 'stars' } = {}) => {
        const { isSuppressed, shown } = shownAt(node);
        return publishedTable({ table, shown, isSuppressed, sensitive: [...sensitive, ...others], suppressed });
      },
    };
  }

  /** What rows show at a node. */
  function shownAt(node: number): {
    readonly isSuppressed: (row: number) => boolean;
    readonly shown: ReadonlyMap<string, ShownColumn>;
  } {
    const { grouping, classOf } = grouper.classesAt(node);
    const isLost = judge.judge(grouping).isLost.slice();
    const classOfTuple = classOf.slice();
    const isSuppressed = (row: number) => {
      const tuple = encoded.tupleOf[row]!;
      return tuple < 0 || isLost[classOfTuple[tuple]!] === 1;
    };
    const shown = encoded.columns.map(({ name, codes, labels }, column): [string, ShownColumn] => {
      const level = lattice.levelOf(node, column);
      const own = table.columns.find((one) => one.name === name)!.codes;
      return [name, { labels: labels[level]!, codeOf: (row) => codes[level]![own[row]!]! }];
    });
    return { isSuppressed, shown: new Map(shown) };
  }

  return { encoded, lattice, grouper, judge, loss, limit, solutionAt };
}

/** The node of levels that are given by the names of columns. */
export function nodeOfLevels({ encoded, lattice }: OpenSpace, levels: Readonly<Record<string, number>>): number {
  const list = encoded.columns.map(({ name, levels: height }) => {
    const level = levels[name];
    if (level === undefined || !Number.isInteger(level) || level < 0 || level >= height)
      throw new SdkError('bad-option', `The column ${name} needs a level from 0 to ${height - 1}.`);
    return level;
  });
  return nodeOf(lattice, list);
}

/** A reach as it is told. */
export function modelReach({ model: { id, column, parameters }, reached, rows }: Reach): ModelReach {
  return { model: id, ...(column !== undefined && { column }), parameters, reached, rows };
}

/** A grouping in which suppressed classes count nothing. */
function withoutLost(grouping: Grouping, { isLost }: Verdict): Grouping {
  return { ...grouping, counts: grouping.counts.map((count, group) => (isLost[group] === 1 ? 0 : count)) };
}

function refuseNonsense({ models, suppressionLimit = 0, population }: GeneralizationOptions): void {
  if (models.length === 0) throw new SdkError('bad-option', 'No privacy model is named.');
  if (!(suppressionLimit >= 0 && suppressionLimit <= 1))
    throw new SdkError('bad-option', 'The suppression limit is a share from 0 to 1.');
  const asking = models.find(({ id }) => id === 'k-map' || id === 'delta-presence');
  if (asking && !population) throw new SdkError('bad-option', `The model ${asking.id} asks for a population.`);
}

/** The weight of each column; their mean is 1. */
function weightsOf({ columns }: EncodedTable, weights: Readonly<Record<string, number>> = {}): readonly number[] {
  const stranger = Object.keys(weights).find((name) => !columns.some((column) => column.name === name));
  if (stranger !== undefined) throw new SdkError('bad-option', 'A weight is given for a column that has no hierarchy.');
  const list = columns.map(({ name }) => weights[name] ?? 1);
  const sum = list.reduce((total, weight) => total + weight, 0);
  if (list.some((weight) => !(weight >= 0)) || sum === 0)
    throw new SdkError('bad-option', 'Weights are not negative, and one of them is positive.');
  return list.map((weight) => (weight * list.length) / sum);
}
