import * as z from 'zod';
import { policyHead } from './policy-head.js';

const text = () => z.string().min(1);

/** How a policy of records is written in JSON. */
export function recordsPolicyShape() {
  return z.strictObject({
    ...policyHead(),
    release: z.literal('records').describe('Records leave, not rows.'),
    kinds: z.array(text()).min(1).describe('The kinds of record that leave.'),
    gone: z.exactOptional(
      z.array(z.enum(['quasi', 'sensitive'])).describe('Sensitivities that go besides direct and protected.'),
    ),
    quasiDates: z.exactOptional(
      z.enum(['month', 'year']).describe('How precise dates may be by which a person may be known.'),
    ),
    shiftDatesWithin: z.exactOptional(
      z.int().min(1).max(3650).describe('By up to how many days all dates of a person are shifted, by the same.'),
    ),
  });
}
