import type { CellSystem } from '../cell-system.js';
import type { Need } from '../need.js';
import type { Change, ChangeRoom } from './fitting-change.js';

/** How far a bound may be off by the arithmetic of the solver. */
const CLOSE = 1e-4;
/** Further than this no cell has to go. */
const FAR = 1_000_000;

/** What is asked of the hidden cells: that a range stays open of each, or more than one whole number. */
export interface Question {
  readonly needs: ReadonlyMap<number, Need>;
  readonly protection: 'range' | 'value';
}

/** That a cell can go one way as far as asked, while these cells are hidden. */
export interface Proof {
  readonly cell: number;
  readonly up: boolean;
  readonly by: readonly number[];
}

/**
 * What tables that fit all that is published have shown: how far each hidden cell can go. It stays true when more is hidden;
 * when less is, what was shown by the cell is forgotten.
 */
export interface Proofs {
  /** Whether a cell was shown to be as much as is asked. */
  isOpen(cell: number): boolean;
  /** How far it has still to be shown to go one way; 0 where nothing is left to show. */
  lack(cell: number, up: boolean): number;
  /** A change that fits shows of all its cells how far they go, and of the change the other way round. */
  add(change: Change): void;
  /** A table that fits where all these are hidden, by what is counted in them. */
  addTable(hidden: readonly number[], counts: Float64Array): void;
  /** Whether a table has shown something while the cell was hidden. */
  isInTable(cell: number): boolean;
  /** Forgets what was shown by a cell, and gives it back. */
  forget(cell: number): readonly Proof[];
  restore(proofs: readonly Proof[]): void;
}

/** Begins with nothing shown. */
export function noProofs(
  { cells }: CellSystem,
  { needs, protection }: Question,
  room: ChangeRoom,
  floor: 0 | 1,
): Proofs {
  const shown = new Map<number, Proof>();
  const uses = new Map<number, Set<number>>();
  const inTables = new Set<number>();
  const put = (proof: Proof) => {
    const key = keyOf(proof);
    drop(key);
    shown.set(key, proof);
    for (const cell of proof.by) uses.set(cell, (uses.get(cell) ?? new Set()).add(key));
  };
  const drop = (key: number) => {
    for (const cell of shown.get(key)?.by ?? []) uses.get(cell)!.delete(key);
    shown.delete(key);
  };
  const wanted = (cell: number, up: boolean) => {
    const need = needs.get(cell);
    if (!need) return 0;
    const { count } = cells[cell]!;
    return protection === 'value' ? 1 : up ? need.most - count : count - need.least;
  };
  const lack = (cell: number, up: boolean) => {
    const far = wanted(cell, up);
    return far <= CLOSE || shown.has(keyOf({ cell, up })) ? 0 : far;
  };
  const look = (cell: number, by: number, relying: readonly number[]): boolean => {
    const up = by > 0;
    const far = lack(cell, up);
    if (far === 0 || Math.abs(by) < far - CLOSE) return false;
    put({ cell, up, by: relying });
    return true;
  };
  return {
    lack,
    isOpen(cell) {
      const ways = [lack(cell, false), lack(cell, true)];
      return protection === 'range' ? ways.every((far) => far === 0) : ways.includes(0);
    },
    add(change) {
      const by = [...change.keys()];
      for (const sign of [1, -1]) {
        const scale = sign === 1 ? 1 : -reverse(change, cells, floor);
        const scaled = new Map([...change].map(([cell, one]) => [cell, scale * one]));
        const times = scale === 0 ? 0 : Math.min(FAR, room.times(scaled));
        if (times > 0) for (const [cell, one] of scaled) look(cell, one * times, by);
      }
    },
    addTable(hidden, counts) {
      const news = hidden.filter((cell, at) => look(cell, counts[at]! - cells[cell]!.count, []));
      if (news.length > 0) for (const cell of hidden) inTables.add(cell);
    },
    isInTable: (cell) => inTables.has(cell),
    forget(cell) {
      const lost = [...(uses.get(cell) ?? [])].map((key) => shown.get(key)!);
      for (const proof of lost) drop(keyOf(proof));
      return lost;
    },
    restore(proofs) {
      for (const proof of proofs) put(proof);
    },
  };
}

function keyOf({ cell, up }: Pick<Proof, 'cell' | 'up'>): number {
  return 2 * cell + Number(up);
}

/** How much of a change can be done the other way round before a count becomes too small; at most all of it. */
function reverse(change: Change, cells: CellSystem['cells'], floor: number): number {
  let scale = 1;
  for (const [cell, by] of change) if (by > 0) scale = Math.min(scale, (cells[cell]!.count - floor) / by);
  return Math.max(0, scale);
}
