import type { DataTable } from '../data/data-table.js';
import { hiddenShare } from '../hierarchies/column-levels.js';
import type { ClassModel } from '../models/privacy-model.js';
import { columnOf, type EncodedTable, encodeTable, type Hierarchies } from './encoded-table.js';
import { grouperOf } from './grouping.js';
import { judgeOf } from './judge.js';
import { type Lattice, latticeOf } from './lattice.js';
import type { LocalRecoding } from './local-recoding.js';
import { publishedTable, type ShownColumn } from './published-table.js';
import { refuseLocal } from './refuse-local.js';
import { remaining } from './remaining.js';

/** What is generalised row by row. */
export interface PeelOptions {
  readonly table: DataTable;
  readonly hierarchies: Hierarchies;
  readonly models: readonly ClassModel[];
  /** Columns that suppressed rows hide too, beside those that models look at. */
  readonly sensitive?: readonly string[];
}

/**
 * Generalises rows each as little as it takes: visits all ways to generalise, those that lose least first, and publishes in
 * each of them the classes of what is left that meet the models. Few rows are left over in the end; they are suppressed. Far
 * less is lost than by generalising whole columns, but the same value may be shown in one row and generalised in another.
 * @throws SdkError `bad-option` where models judge more than classes; `bad-input` where a hierarchy lacks values.
 * @since 0.1.0
 */
export function peelRows({ table, hierarchies, models, sensitive: others = [] }: PeelOptions): LocalRecoding {
  refuseLocal(models);
  const sensitive = [...new Set(models.flatMap(({ column }) => column ?? []))];
  const encoded = encodeTable({ table, hierarchies, sensitive });
  const lattice = latticeOf(encoded.columns.map(({ levels }) => levels));
  const grouper = grouperOf(encoded, lattice);
  const judge = judgeOf(encoded, models);
  const costs = levelCosts(encoded);
  const nodeOfTuple = new Int32Array(encoded.tuples).fill(-1);
  let left = grouper.finest;
  let leftRows = encoded.rows;
  let groups = 0;
  let cost = 0;
  for (const node of nodesByCost(lattice, costs)) {
    if (leftRows < judge.leastSize) break;
    const grouping = grouper.coarsen(left, node);
    const { isLost, keptClasses } = judge.judge(grouping);
    if (keptClasses === 0) continue;
    groups += keptClasses;
    const classOf = node === left.node ? undefined : grouper.classOf;
    const isTaken = (group: number) => isLost[classOf ? classOf[group]! : group] === 0;
    for (let group = 0; group < left.classes; group += 1) {
      if (!isTaken(group)) continue;
      const tuple = left.firsts[group]!;
      nodeOfTuple[tuple] = node;
      leftRows -= left.counts[group]!;
      cost += left.counts[group]! * tupleCost(encoded, lattice, costs, tuple, node);
    }
    left = remaining(left, isTaken);
  }
  const shown = new Map(
    encoded.columns.map(({ name }, column) => [name, shownColumn(encoded, lattice, table, nodeOfTuple, column)]),
  );
  const isSuppressed = (row: number) => encoded.tupleOf[row]! < 0 || nodeOfTuple[encoded.tupleOf[row]!]! < 0;
  return {
    rows: encoded.rows,
    suppressedRows: leftRows,
    hiddenRows: encoded.hidden,
    groups,
    loss: encoded.rows === 0 ? 0 : (cost / encoded.columns.length + leftRows) / encoded.rows,
    publish: ({ suppressed = 'stars' } = {}) =>
      publishedTable({ table, shown, isSuppressed, sensitive: [...sensitive, ...others], suppressed }),
  };
}

/** What showing a code of level 0 at a level loses: the share of other values that the label stands for. */
type LevelCosts = readonly (readonly { readonly of: Float64Array; readonly mean: number }[])[];

function levelCosts({ columns, codes, counts, rows }: EncodedTable): LevelCosts {
  return columns.map((levels, column) =>
    Array.from({ length: levels.levels }, (_, level) => {
      const of = Float64Array.from(levels.ups[level]!, (label) => hiddenShare(levels, level, label));
      const sum = counts.reduce((total, count, tuple) => total + count * of[codes[column]![tuple]!]!, 0);
      return { of, mean: sum / rows };
    }),
  );
}

/** All nodes, those that lose least of the whole table first. */
function nodesByCost({ nodes, heights, levelOf }: Lattice, costs: LevelCosts): Int32Array {
  const mean = new Float64Array(nodes);
  for (let node = 0; node < nodes; node += 1)
    for (let column = 0; column < heights.length; column += 1)
      mean[node]! += costs[column]![levelOf(node, column)]!.mean;
  return Int32Array.from({ length: nodes }, (_, node) => node).toSorted((a, b) => mean[a]! - mean[b]! || a - b);
}

function tupleCost(
  { codes }: EncodedTable,
  { levelOf }: Lattice,
  costs: LevelCosts,
  tuple: number,
  node: number,
): number {
  let cost = 0;
  for (let column = 0; column < codes.length; column += 1)
    cost += costs[column]![levelOf(node, column)]!.of[codes[column]![tuple]!]!;
  return cost;
}

/** A column whose rows are shown at the level of their own node. */
function shownColumn(
  { columns, tupleOf }: EncodedTable,
  { levelOf }: Lattice,
  table: DataTable,
  nodeOfTuple: Int32Array,
  column: number,
): ShownColumn {
  const { name, labels, codes } = columns[column]!;
  const own = columnOf(table, name).codes;
  const starts = labels.map((_, level) => labels.slice(0, level).reduce((sum, { length }) => sum + length, 0));
  return {
    labels: labels.flat(),
    codeOf: (row) => {
      const level = levelOf(nodeOfTuple[tupleOf[row]!]!, column);
      return starts[level]! + codes[level]![own[row]!]!;
    },
  };
}
