import { randomOf } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRows } from '../counting/count-rows.js';
import { cellSystem } from '../cell-system.js';
import type { Need } from '../need.js';
import { dataTable } from '../../data/data-table.js';
import { openAttack } from './attack.js';
import { exchange } from './exchange.js';
import { changeRoom } from './fitting-change.js';
import { neighboursIn } from './neighbours.js';
import { noProofs } from './proofs.js';
import { showAgain } from './show-again.js';
import { showOpen } from './show-open.js';

const CLOSE = 1e-4;

/** A table of three dimensions of which some cells are hidden, among them all that are small. */
function place(seed: number, share: number, floor: 0 | 1) {
  const random = randomOf(`${seed}`, 'proofs');
  const codes = [2, 3, 4].map((size) => Array.from({ length: 60 + random.below(200) }, () => random.below(size) ** 2));
  const rows = codes[0]!.map((_, at) => codes.map((of) => `c${of[at] ?? 0}`));
  const table = countRows(dataTable(['x', 'y', 'z'], rows), { by: ['x', 'y', 'z'] });
  const system = cellSystem([table]);
  const hidden = new Set(
    [...system.cells.entries()]
      .filter(([, { count }]) => count >= floor && (count < 6 || random.below(100) < share))
      .map(([cell]) => cell),
  );
  return { system, hidden, floor, room: changeRoom(system, floor), neighbours: neighboursIn(system) };
}

const places = fc
  .tuple(fc.integer(), fc.integer({ min: 0, max: 60 }), fc.constantFrom<(0 | 1)[]>(0, 1))
  .map((of) => place(...of));

/** What is asked of small cells. */
function needsIn({ system, hidden, floor }: ReturnType<typeof place>): ReadonlyMap<number, Need> {
  const small = [...hidden].filter((cell) => system.cells[cell]!.count < 6);
  return new Map(small.map((cell) => [cell, { least: floor, most: 5 }]));
}

describe('exchange', () => {
  it('goes no further than a linear program says that a cell can', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: 7 }), fc.boolean(), async (where, far, paying) => {
        const ways = [...where.hidden].slice(0, 3).flatMap((cell) => [true, false].map((up) => ({ cell, up })));
        const found = ways.map((way) => ({ ...way, change: exchange(where, { ...way, far, paying }) }));
        for (const { cell, up, change } of found) {
          if (!change) continue;
          const hidden = new Set([...where.hidden, ...change.keys()]);
          const attack = await openAttack(where.system, hidden, where.floor);
          const { least, most } = attack.bounds(cell);
          attack.end();
          const { count } = where.system.cells[cell]!;
          expect(change.get(cell)).toBeCloseTo(up ? far : -far);
          expect((up ? most - count : count - least) + CLOSE).toBeGreaterThanOrEqual(far);
          expect(paying || hidden.size === where.hidden.size).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('showOpen and showAgain', () => {
  it.each(['range', 'value'] as const)(
    'leave open by %s only what linear programs confirm',
    { timeout: 60_000 },
    async (protection) => {
      await fc.assert(
        fc.asyncProperty(places, async (where) => {
          const { system, hidden } = where;
          const needs = needsIn(where);
          const proofs = noProofs(system, { needs, protection }, where.room, where.floor);
          for (const cell of needs.keys()) showOpen(cell, proofs, where);
          const open = [...needs.keys()].filter((cell) => proofs.isOpen(cell));
          const before = hidden.size;
          showAgain(
            [...hidden].filter((cell) => !needs.has(cell)),
            hidden,
            proofs,
            where,
          );
          expect(hidden.size).toBeLessThanOrEqual(before);
          const attack = await openAttack(system, hidden, where.floor);
          for (const cell of open) {
            expect(proofs.isOpen(cell)).toBe(true);
            const { least, most } = attack.bounds(cell);
            const need = needs.get(cell)!;
            const isOpen =
              protection === 'range'
                ? least <= need.least + CLOSE && most >= need.most - CLOSE
                : Math.floor(most + CLOSE) > Math.ceil(least - CLOSE);
            expect(isOpen).toBe(true);
          }
          attack.end();
        }),
        { numRuns: 20 },
      );
    },
  );
});
