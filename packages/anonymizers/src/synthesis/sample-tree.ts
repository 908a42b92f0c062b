import type { Bits } from '../noise/bits.js';
import type { CodedColumn } from './coded-rows.js';
import type { Edge } from './choose-tree.js';

/** A pair of columns and its counts, none of them negative. */
export interface MeasuredEdge {
  readonly edge: Edge;
  readonly counts: readonly number[];
}

/**
 * Made-up rows that have the marginal of one column, and, along the tree, the odds of each column given its neighbour.
 * Within those of one value the odds are kept as whole numbers allow, and chance only says which row gets which.
 */
export function sampleTree(
  columns: readonly Omit<CodedColumn, 'codes'>[],
  {
    root,
    edges,
    bits,
  }: { readonly root: readonly number[]; readonly edges: readonly MeasuredEdge[]; readonly bits: Bits },
): readonly CodedColumn[] {
  const rows = root.reduce((sum, count) => sum + count, 0);
  const codes: (Uint16Array | undefined)[] = columns.map(() => undefined);
  codes[0] = shuffled(spread(root), bits);
  const left = new Set(edges);
  while (left.size > 0) {
    for (const one of left) {
      const [a, b] = one.edge;
      if ((codes[a] === undefined) === (codes[b] === undefined)) continue;
      left.delete(one);
      const [known, fresh] = codes[a] ? [a, b] : [b, a];
      const odds = oddsOf(one, { known, sizes: [columns[a]!.values.length, columns[b]!.values.length] });
      codes[fresh] = given(codes[known]!, odds, bits);
    }
  }
  return columns.map(({ name, values }, at) => ({ name, values, codes: codes[at] ?? new Uint16Array(rows) }));
}

/** For each value of the known column the weights of the values of the other. */
function oddsOf(
  { edge: [a], counts }: MeasuredEdge,
  { known, sizes: [rows, width] }: { readonly known: number; readonly sizes: readonly [number, number] },
): readonly (readonly number[])[] {
  const table = Array.from({ length: rows }, (_, at) => counts.slice(at * width, (at + 1) * width));
  return known === a ? table : Array.from({ length: width }, (_, at) => table.map((row) => row[at]!));
}

/** Values of another column, for rows of which one is known. */
function given(known: Uint16Array, odds: readonly (readonly number[])[], bits: Bits): Uint16Array {
  const groups = odds.map((): number[] => []);
  for (const [row, code] of known.entries()) groups[code]!.push(row);
  const fresh = new Uint16Array(known.length);
  const all = odds[0]!.map((_, at) => odds.reduce((sum, row) => sum + row[at]!, 0));
  for (const [code, rows] of groups.entries()) {
    const weights = odds[code]!.some((weight) => weight > 0) ? odds[code]! : all;
    const values = shuffled(spread(apportioned(weights, rows.length, bits)), bits);
    for (const [at, row] of rows.entries()) fresh[row] = values[at]!;
  }
  return fresh;
}

/** So many rows shared over weights: whole parts surely, rests by chance. */
function apportioned(weights: readonly number[], rows: number, bits: Bits): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map((_, at) => (at === 0 ? rows : 0));
  const shares = weights.map((weight) => (weight * rows) / total);
  const whole = shares.map((share) => Math.floor(share));
  const rests = shares.map((share, at) => Math.max(0, share - whole[at]!));
  for (let short = rows - whole.reduce((sum, part) => sum + part, 0); short > 0; short -= 1) {
    whole[picked(rests, bits)]! += 1;
  }
  return whole;
}

/** A place, as likely as its weight; what was picked is not picked again. */
function picked(weights: number[], bits: Bits): number {
  let draw = (bits.below(2 ** 32) / 2 ** 32) * weights.reduce((sum, weight) => sum + weight, 0);
  let place = weights.findIndex((weight) => weight > 0);
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    place = at;
    draw -= weight;
    if (draw < 0) break;
  }
  const found = Math.max(0, place);
  weights[found] = 0;
  return found;
}

/** Each place as often as its count. */
function spread(counts: readonly number[]): Uint16Array {
  const codes = new Uint16Array(counts.reduce((sum, count) => sum + count, 0));
  let row = 0;
  for (const [code, count] of counts.entries()) {
    codes.fill(code, row, row + count);
    row += count;
  }
  return codes;
}

function shuffled(codes: Uint16Array, bits: Bits): Uint16Array {
  for (let last = codes.length - 1; last > 0; last -= 1) {
    const other = bits.below(last + 1);
    [codes[last], codes[other]] = [codes[other]!, codes[last]!];
  }
  return codes;
}
