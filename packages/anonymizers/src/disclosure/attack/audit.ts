import type { CellSystem } from '../cell-system.js';
import type { Need } from '../need.js';
import type { Attack, Bounds } from './attack.js';

/** How far a bound may be off by the arithmetic of the solver. */
const CLOSE = 1e-4;

/** What is asked of the hidden cells: that a range stays open of each, or more than one whole number. */
export interface Question {
  readonly needs: ReadonlyMap<number, Need>;
  readonly protection: 'range' | 'value';
}

/**
 * The cells of which an attacker can tell more than he may. One table that fits all that is published shows of many cells
 * at once how far they may go. What no such table has shown is asked for cell by cell where the program is small; where it
 * is large, such a cell passes for exposed.
 */
export function exposed(attack: Attack, question: Question): readonly number[] {
  const seen = new Map<number, Bounds>();
  const look = (counts: Float64Array) => {
    for (const [at, cell] of attack.hidden.entries()) {
      const { least, most } = seen.get(cell) ?? { least: Infinity, most: -Infinity };
      seen.set(cell, { least: Math.min(least, counts[at]!), most: Math.max(most, counts[at]!) });
    }
  };
  const isOpen = (cell: number) => isEnough(seen.get(cell), question.needs.get(cell)!, question.protection);
  let left = [...question.needs.keys()];
  for (let round = 0; left.length > 0; round += 1) {
    for (const sense of ['maximize', 'minimize'] as const) look(attack.fitting(sense, weightsOf(attack, left, round)));
    const still = left.filter((cell) => !isOpen(cell));
    const settled = left.length - still.length;
    left = still;
    if (settled === 0 || (!attack.large && settled < left.length / ROUNDS_PAY)) break;
  }
  if (attack.large) return left;
  return left.filter((cell) => {
    if (isOpen(cell)) return false;
    for (const sense of ['maximize', 'minimize'] as const) {
      look(attack.fitting(sense, weightsOf(attack, [cell], 0)));
      if (isOpen(cell)) return false;
    }
    return true;
  });
}

/** A round for all is worth its while as long as it settles one in so many. */
const ROUNDS_PAY = 12;

/** Whether what a hidden cell may be is as much as is asked. */
export function isEnough(seen: Bounds | undefined, need: Need, protection: Question['protection']): boolean {
  if (!seen) return false;
  return protection === 'range'
    ? seen.least <= need.least + CLOSE && seen.most >= need.most - CLOSE
    : Math.floor(seen.most + CLOSE) > Math.ceil(seen.least - CLOSE);
}

/** Weights by which the cells asked for go as far as they can; other ones in each round, so that none hides behind another. */
function weightsOf({ hidden }: Attack, asked: readonly number[], round: number): Float64Array {
  const wanted = new Set(asked);
  return Float64Array.from(hidden, (cell) =>
    wanted.has(cell) ? 1 + (Math.imul(cell + 1, 40_503 + 2 * round) & 63) / 64 : 0,
  );
}

/** The pairs of a hidden cell and one beside it whose only contributor, who knows it, could work the first out. */
export function exposedToContributors(
  attack: Attack,
  { cells, relations }: CellSystem,
  { needs }: Question,
): readonly (readonly [cell: number, knownTo: number])[] {
  const hidden = new Set(attack.hidden);
  const single = attack.hidden.filter((cell) => cells[cell]!.evidence?.contributions?.length === 1);
  return single.flatMap((knower) => {
    const beside = relations.filter(({ total, parts }) => total === knower || parts.includes(knower));
    const asked = new Map(
      beside
        .flatMap(({ total, parts }) => [total, ...parts])
        .filter((cell) => cell !== knower && hidden.has(cell) && needs.has(cell))
        .map((cell) => [cell, needs.get(cell)!]),
    );
    if (asked.size === 0) return [];
    attack.learn(knower);
    const found = exposed(attack, { needs: asked, protection: 'value' }).map((cell) => [cell, knower] as const);
    attack.forget(knower);
    return found;
  });
}
