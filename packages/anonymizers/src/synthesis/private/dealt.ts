import type { Bits } from '../../noise/bits.js';

/**
 * Deals values to rows, group by group, as often as the weights of the group say: whole parts surely, rests by chance.
 */
export function dealt(
  groups: readonly (readonly number[])[],
  weights: readonly ArrayLike<number>[],
  { rows, bits }: { readonly rows: number; readonly bits: Bits },
): Uint16Array {
  const codes = new Uint16Array(rows);
  for (const [group, own] of groups.entries()) {
    if (own.length === 0) continue;
    const values = shuffled(spread(apportioned(Array.from(weights[group]!), own.length, bits)), bits);
    for (const [at, row] of own.entries()) codes[row] = values[at]!;
  }
  return codes;
}

/** So many rows shared over weights. */
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
