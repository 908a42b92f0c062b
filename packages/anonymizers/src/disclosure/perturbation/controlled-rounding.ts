import { cellKey, cellsOf, type CountTable, SdkError } from '@openthb/core';
import { type Bits, secureBits } from '../../noise/bits.js';
import { conditionsOf, sparse } from '../attack/attack.js';
import { loadHighs } from '../attack/load-highs.js';
import { type CellSystem, cellSystem } from '../cell-system.js';
import { checkBase, roundedByChance } from './random-rounding.js';

/** Counts of tables that are released together, rounded so that they still add up. */
export interface ControlledRounding {
  /** The rounded count of a cell, by its codes. */
  roundedOf(table: CountTable, codes: readonly string[]): number;
  /** How many multiples of the base a count was moved at most: 1 is the next. */
  readonly farthest: number;
}

/** How many multiples further than the next a count may go where there is no other way, one after the other. */
const FURTHER = [0, 1, 3];

/**
 * Every count rounded to a multiple of a base, so that all tables still add up, and what was zero stays zero. Each count is
 * drawn up or down by chance first; as few as can be are changed for the sums. That they add up is checked with whole
 * numbers at the end.
 * @throws SdkError `unsafe` where no such rounding was found; `bad-option` where the base is no whole number above 1.
 * @see Cox, A Constructive Procedure for Unbiased Controlled Rounding, JASA 82 (1987)
 * @since 0.1.0
 */
export async function controlledRounding(
  tables: readonly CountTable[],
  base: number,
  bits: Bits = secureBits(),
): Promise<ControlledRounding> {
  checkBase(base);
  const system = cellSystem(tables);
  const drawn = system.cells.map(({ count }) => roundedByChance(count, base, bits) / base);
  for (const further of FURTHER) {
    const multiples = await addingUp(system, base, drawn, further);
    if (!multiples) continue;
    const far = system.cells.map(({ count }, at) => Math.abs(multiples[at]! - count / base));
    return {
      roundedOf: (table, codes) => multiples[system.indexOf(table, codes)]! * base,
      farthest: Math.ceil(far.reduce((most, one) => Math.max(most, one), 0)),
    };
  }
  throw new SdkError('unsafe', 'No rounding was found that adds up.');
}

/** The rounded cells of a table by their keys. */
export function roundedCounts(table: CountTable, { roundedOf }: ControlledRounding): ReadonlyMap<string, number> {
  return new Map([...cellsOf(table.dimensions)].map((codes) => [cellKey(codes), roundedOf(table, codes)]));
}

/** Multiples that add up, as near as can be to those drawn; undefined where there are none. */
async function addingUp(
  { cells, relations }: CellSystem,
  base: number,
  drawn: readonly number[],
  further: number,
): Promise<readonly number[] | undefined> {
  const highs = await loadHighs();
  const width = cells.length;
  const least = cells.map(({ count }) => Math.max(0, Math.floor(count / base) - (count === 0 ? 0 : further)));
  const most = cells.map(({ count }) => Math.ceil(count / base) + (count === 0 ? 0 : further));
  const conditions = relations.flatMap(conditionsOf);
  // Beside the multiples, by how much each lies above and below what was drawn.
  const rows = [
    ...conditions.map(({ equal, terms }) => ({ least: 0, most: equal ? 0 : Infinity, terms })),
    ...drawn.map((one, at) => ({
      least: one,
      most: one,
      terms: [[at, 1] as const, [width + at, -1] as const, [2 * width + at, 1] as const],
    })),
  ];
  const none = cells.map(() => 0);
  const price = cells.map(() => 1);
  const model = highs.createModel({
    numCols: 3 * width,
    numRows: rows.length,
    colCost: [...none, ...price, ...price],
    colLower: [...least, ...none, ...none],
    colUpper: [...most, ...cells.map(() => Infinity), ...cells.map(() => Infinity)],
    rowLower: rows.map((row) => row.least),
    rowUpper: rows.map((row) => row.most),
    matrix: sparse(rows, 3 * width),
    integrality: Int32Array.from([...cells.map(() => highs.constants.variableType.integer), ...none, ...none]),
  });
  model.options.set({ output_flag: false, mip_rel_gap: 0.05 });
  model.run();
  const { colValue } = model.getSolution();
  model.dispose();
  // Zero has one sign.
  const multiples = cells.map((_, at) => Math.round(colValue[at] ?? Number.NaN) + 0);
  const sums = conditions.every(({ equal, terms }) => {
    const sum = terms.reduce((total, [cell, factor]) => total + factor * multiples[cell]!, 0);
    return equal ? sum === 0 : sum >= 0;
  });
  const within = multiples.every((one, at) => one >= least[at]! && one <= most[at]!);
  return sums && within ? multiples : undefined;
}
