import { describe, expect, it } from 'vitest';
import { fault } from './linear-time.js';
import { patternsInSources, patternsOfModel } from './patterns-in-sources.js';

describe('regular expressions', () => {
  it('that are slow are found', () => {
    const slow = [/^(?:a+)+$/, /^(?:\w+\s?)*$/, /\s+$/];
    expect(slow.map((pattern) => fault(pattern))).toEqual(['exponential', 'exponential', 'polynomial']);
    expect(fault(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)).toBe(undefined);
  });

  it('of the standard and the sources take time in proportion to the text, whatever the text', () => {
    const patterns = [...patternsOfModel(), ...patternsInSources()];
    expect(patterns.length).toBeGreaterThan(60);
    expect(patterns.filter(({ pattern }) => fault(pattern) !== undefined).map(({ where }) => where)).toEqual([]);
  });
});
