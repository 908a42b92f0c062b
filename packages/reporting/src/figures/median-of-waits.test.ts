import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOfWaits, type Waited } from './median-of-waits.js';

const ended = (days: number): Waited => ({ days, count: 1, ended: true });
const open = (days: number): Waited => ({ days, count: 1, ended: false });

describe('medianOfWaits', () => {
  it('is the lower median where nobody waits any more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b);
        expect(medianOfWaits(days.map(ended))).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
      }),
    );
  });

  it('is what the product-limit method gives in the example of its inventors', () => {
    // Kaplan and Meier (1958), section 1: deaths at 0.8, 3.1, 5.4, 9.2 months; losses at 1.0, 2.7, 7.0, 12.1.
    const waits = [ended(8), open(10), open(27), ended(31), ended(54), open(70), ended(92), open(121)];
    // Survival is 7/8, 7/10, 21/40, 21/80.
    expect(medianOfWaits(waits)).toBe(92);
  });

  it('never comes where too many still wait', () => {
    expect(medianOfWaits([ended(1), open(2), open(3)])).toBeNull();
    expect(medianOfWaits([])).toBeNull();
  });

  it('does not hang on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.boolean())), (list) => {
        const waits = list.map(([days, end]) => (end ? ended(days) : open(days)));
        expect(medianOfWaits(waits.toReversed())).toBe(medianOfWaits(waits));
      }),
    );
  });
});
