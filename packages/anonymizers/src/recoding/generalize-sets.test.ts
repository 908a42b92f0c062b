import { sector } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataTable } from '../data/data-table.js';
import { codeListHierarchy } from '../hierarchies/code-list-hierarchy.js';
import { kmAnonymity } from '../models/km-anonymity.js';
import { generalizeSets } from './generalize-sets.js';

const hierarchy = codeListHierarchy(sector);
const sets = fc.array(fc.uniqueArray(fc.constantFrom(...sector.codes.slice(0, 12)), { maxLength: 5 }), {
  minLength: 1,
  maxLength: 25,
});

/** The rarest of what an attacker may know, found by trying every pair of members. */
function rarestPair(all: readonly (readonly string[])[]): number {
  const members = [...new Set(all.flat())];
  const supports = members
    .flatMap((one) => members.map((other) => all.filter((set) => set.includes(one) && set.includes(other)).length))
    .filter((support) => support > 0);
  return Math.min(...supports);
}

describe('generalizeSets', () => {
  it('leaves no combination that fewer than k sets hold', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 4 }), (all, k) => {
        fc.pre(all.filter((set) => set.length > 0).length >= k);
        const table = dataTable(
          ['sectors'],
          all.map((set) => [set.join(';')]),
        );
        const {
          table: published,
          reach,
          labels,
          members,
        } = generalizeSets({ table, column: 'sectors', hierarchy, k, m: 2 });
        const [{ values, codes }] = published.columns as [(typeof published.columns)[0]];
        const shown = Array.from(codes, (code) => values[code]!.split(';').filter((label) => label !== ''));
        expect(rarestPair(shown)).toBeGreaterThanOrEqual(k);
        expect(reach.isMet).toBe(true);
        expect(labels).toBeLessThanOrEqual(members);
        const untrue = shown.filter((set, row) => {
          const allowed = new Set(all[row]!.flatMap((member) => hierarchy.labelsOf(member)!));
          return set.some((label) => !allowed.has(label)) || (set.length === 0) !== (all[row]!.length === 0);
        });
        expect(untrue).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('says how far it gets where there are too few sets', () => {
    const table = dataTable(['sectors'], [['fishing'], ['construction']]);
    const { reach } = generalizeSets({ table, column: 'sectors', hierarchy, k: 3, m: 2 });
    expect(reach).toEqual({ isMet: false, reached: 2, rare: 1 });
  });
});

describe('kmAnonymity', () => {
  it('counts combinations of up to m members', () => {
    const all = [
      ['a', 'b', 'c'],
      ['a', 'b'],
      ['a', 'c'],
    ];
    expect(kmAnonymity(all, { k: 2, m: 1 })).toEqual({ isMet: true, reached: 2, rare: 0 });
    expect(kmAnonymity(all, { k: 2, m: 2 })).toEqual({ isMet: false, reached: 1, rare: 1 });
    expect(kmAnonymity(all, { k: 2, m: 3 })).toEqual({ isMet: false, reached: 1, rare: 2 });
    expect(kmAnonymity([[]], { k: 2, m: 2 })).toEqual({ isMet: true, reached: undefined, rare: 0 });
    expect(() => kmAnonymity(all, { k: 0, m: 2 })).toThrow('k and m');
  });
});
