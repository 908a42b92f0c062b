import * as z from 'zod';

const text = () => z.string().min(1);

/** How a policy of records is written in JSON. */
export function recordsPolicyShape() {
  return z.strictObject({
    $schema: z.exactOptional(text()),
    release: z.literal('records').describe('Records leave, not rows.'),
    id: z
      .string()
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
      .describe('Kebab-case name.'),
    title: text(),
    source: z.exactOptional(text().describe('Where what it asks for comes from.')),
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
