import { exchange, type ExchangePlace } from './exchange.js';
import type { Proofs } from './proofs.js';

/** Shows by exchanges of persons among hidden cells that a cell may be as much as is asked; says whether that was found. */
export function showOpen(cell: number, proofs: Proofs, place: ExchangePlace): boolean {
  for (const up of [false, true]) {
    if (proofs.isOpen(cell)) return true;
    const far = proofs.lack(cell, up);
    const change = far > 0 ? exchange(place, { cell, up, far, paying: false }) : undefined;
    if (change) proofs.add(change);
  }
  return proofs.isOpen(cell);
}
