import { generate } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, victim } from '../../test/judged.js';
import { takeInventory } from './take-inventory.js';

describe('takeInventory', () => {
  it('tells of each field whether it is there, why not, or nothing', () => {
    const taking = takeInventory();
    taking.add({ ...victim, sex: 'male', episodes: [{ forms: ['forced-labour'] }, { missing: { forms: 'refused' } }] });
    taking.add({ ...victim, missing: { sex: 'not-asked' } });
    taking.add({ ...victim, Zsecretz: 'Zsecretz' });
    const { kinds, broken } = taking.inventory();
    expect([kinds.length, kinds[0]!.records, broken]).toEqual([1, 2, 1]);
    const of = (name: string) => kinds[0]!.fields.find(({ field }) => field === name);
    expect(of('victim.sex')).toMatchObject({ of: 2, filled: 1, missing: { 'not-asked': 1 }, silent: 0 });
    expect(of('victim.episodes')).toMatchObject({ of: 2, filled: 1, silent: 1 });
    expect(of('victim.episodes.forms')).toMatchObject({ of: 2, filled: 1, missing: { refused: 1 }, silent: 0 });
    expect(JSON.stringify(kinds)).not.toContain('Zsecretz');
  });

  it('adds up for every field of every kind', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const taking = takeInventory();
        for (const record of generate({ records: 60, seed, asOf })) taking.add(record);
        for (const { fields } of taking.inventory().kinds) {
          for (const { of, filled, missing, silent, need } of fields) {
            const explained = Object.values(missing).reduce((all, count) => all + count, 0);
            expect(filled + explained + silent).toBe(of);
            expect(need === 'required' ? filled : of).toBe(of);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});
