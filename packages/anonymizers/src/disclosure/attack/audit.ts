import type { CellSystem } from '../cell-system.js';
import type { Attack } from './attack.js';
import type { Proofs, Question } from './proofs.js';

/**
 * The cells of which an attacker can tell more than he may. One table that fits all that is published shows of many cells
 * at once how far they may go. What no such table has shown is asked for cell by cell where the program is small; where it
 * is large, such a cell passes for exposed. Cells of which enough was seen are not asked about.
 */
export function exposed(attack: Attack, { needs }: Question, proofs: Proofs): readonly number[] {
  const senses = [
    ['maximize', true],
    ['minimize', false],
  ] as const;
  const look = (asked: readonly number[], round: number) => {
    for (const [sense, up] of senses) {
      const lacking = asked.filter((cell) => !proofs.isOpen(cell) && proofs.lack(cell, up) > 0);
      if (lacking.length === 0) continue;
      const far = new Map(lacking.map((cell) => [cell, proofs.lack(cell, up)]));
      proofs.addTable(attack.hidden, attack.fitting(sense, weightsOf(attack, lacking, round), far));
    }
    return asked.filter((cell) => !proofs.isOpen(cell));
  };
  let left = [...needs.keys()].filter((cell) => !proofs.isOpen(cell));
  for (let round = 0; left.length > 0; round += 1) {
    const still = look(left, round);
    const settled = left.length - still.length;
    left = still;
    if (settled < (attack.large ? LARGE_ROUNDS_PAY : left.length / ROUNDS_PAY)) break;
  }
  return attack.large ? left : left.filter((cell) => look([cell], 0).length > 0);
}

/** A round for all is worth its while as long as it settles one in so many. */
const ROUNDS_PAY = 12;

/** Of a large program a round takes as long as it takes to hide more for so many cells. */
const LARGE_ROUNDS_PAY = 12;

/** Weights by which the cells asked for go as far as they can; other ones in each round, so that none hides behind another. */
function weightsOf({ hidden }: Attack, asked: readonly number[], round: number): Float64Array {
  const wanted = new Set(asked);
  return Float64Array.from(hidden, (cell) =>
    wanted.has(cell) ? 1 + (Math.imul(cell + 1, 40_503 + 2 * round) & 63) / 64 : 0,
  );
}

/**
 * The pairs of a hidden cell and the only other one that is hidden in its row, where that one has a single contributor: he
 * knows it, and so he would know the first.
 */
export function exposedToContributors(
  { cells, relations }: CellSystem,
  hidden: ReadonlySet<number>,
  { needs }: Question,
): readonly (readonly [cell: number, knownTo: number])[] {
  return relations
    .filter(({ kind }) => kind === 'sum')
    .flatMap(({ total, parts }) => {
      const unknown = [total, ...parts].filter((cell) => hidden.has(cell));
      if (unknown.length !== 2) return [];
      return [unknown, unknown.toReversed()]
        .map(([cell, knower]) => [cell!, knower!] as const)
        .filter(([cell, knower]) => needs.has(cell) && cells[knower]!.evidence?.contributions?.length === 1);
    });
}
