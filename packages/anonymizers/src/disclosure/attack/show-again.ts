import type { ExchangePlace } from './exchange.js';
import type { Proofs } from './proofs.js';
import { showOpen } from './show-open.js';

/**
 * Shows cells again that are hidden for others, the largest first, as long as exchanges of persons among those that stay
 * hidden prove that every cell may still be as much as is asked.
 */
export function showAgain(
  candidates: readonly number[],
  hidden: Set<number>,
  proofs: Proofs,
  place: ExchangePlace,
): void {
  const { cells } = place.system;
  const largestFirst = candidates.toSorted((a, b) => cells[b]!.count - cells[a]!.count || a - b);
  for (const cell of largestFirst) {
    if (proofs.isInTable(cell)) continue;
    hidden.delete(cell);
    const lost = proofs.forget(cell);
    if (lost.every((proof) => showOpen(proof.cell, proofs, place))) continue;
    hidden.add(cell);
    proofs.restore(lost);
  }
}
