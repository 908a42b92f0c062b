import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from './instant.js';
import { certainlyEarlier, dateOf, moment, secondOf } from './moment.js';

describe('moments', () => {
  it.for(['2003', '2003-05-17', '2003-05-17T09:30:00+02:00', '2003-05-17T09:30:00Z'])('takes %s', (text) => {
    expect(moment.schema.safeParse(text).success).toBe(true);
  });

  it.for([
    '2003-05-17T09:30:00',
    '2003-05-17T24:00:00Z',
    '2003-02-29T09:30:00Z',
    '2003-05-17T09:30Z',
    '2003-05-17 09:30:00Z',
  ])('refuses %s', (text) => {
    expect(moment.schema.safeParse(text).success).toBe(false);
  });

  it('are compared in UTC where both are instants, and otherwise by what is certain of their dates', () => {
    expect(certainlyEarlier('2003-05-17T09:30:00+02:00', '2003-05-17T08:00:00Z')).toBe(true);
    expect(certainlyEarlier('2003-05-17T08:00:00Z', '2003-05-17T09:30:00+02:00')).toBe(false);
    expect(certainlyEarlier('2003-05', '2003-05-17T09:30:00+02:00')).toBe(false);
    expect(certainlyEarlier('2003-04', '2003-05-17T09:30:00+02:00')).toBe(true);
    expect(certainlyEarlier(undefined, '2003')).toBe(false);
  });

  it('are counted in seconds as the engine of the language counts them', () => {
    fc.assert(
      fc.property(fc.stringMatching(instant.constraint.pattern), (when) => {
        expect(secondOf(when)).toBe(Date.parse(when) / 1000);
      }),
    );
  });

  it('have the calendar date of their place', () => {
    expect(dateOf('2003-05-17T00:30:00+02:00')).toBe('2003-05-17');
  });
});
