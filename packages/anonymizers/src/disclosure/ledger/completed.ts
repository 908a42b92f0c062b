import { openAttack } from '../attack/attack.js';
import type { CellSystem } from '../cell-system.js';

/**
 * Puts numbers that fit in place of those which only an earlier release speaks of, and hid. What follows from them follows
 * from any others that fit.
 */
export async function completed(system: CellSystem, floor: 0 | 1): Promise<CellSystem> {
  const unknown = new Set([...system.cells.entries()].filter(([, { count }]) => Number.isNaN(count)).map(([at]) => at));
  if (unknown.size === 0) return system;
  const attack = await openAttack(system, unknown, floor);
  const counts = attack.fitting('minimize', new Float64Array(unknown.size).fill(1));
  const found = new Map(attack.hidden.map((cell, at) => [cell, Math.round(counts[at]! * 1e6) / 1e6]));
  attack.end();
  return { ...system, cells: system.cells.map((cell, at) => ({ ...cell, count: found.get(at) ?? cell.count })) };
}
