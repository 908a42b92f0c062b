import { describe, expect, it } from 'vitest';
import { isLinear } from './linear-time.js';
import { patternsInSources, patternsOfModel } from './patterns-in-sources.js';

describe('regular expressions', () => {
  it('that are slow are found', () => {
    for (const pattern of [/^(?:a+)+$/, /^(?:\w+\s?)*$/, /\s+$/]) {
      expect([`${pattern}`, isLinear({ where: '', pattern }, 30, 1)]).toEqual([`${pattern}`, false]);
    }
    expect(isLinear({ where: '', pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/ }, 30, 1)).toBe(true);
  });

  it('of the standard and the sources take time in proportion to the text', { timeout: 60_000 }, () => {
    const patterns = [...patternsOfModel(), ...patternsInSources()];
    expect(patterns.length).toBeGreaterThan(60);
    expect(patterns.filter((one) => !isLinear(one, 4, 1)).map(({ where }) => where)).toEqual([]);
  });
});
