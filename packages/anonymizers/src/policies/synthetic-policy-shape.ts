import * as z from 'zod';
import { tableColumnShape } from './table-column-shape.js';
import { viewShape } from './view-shape.js';

const text = () => z.string().min(1);

/** How a policy of made-up records is written in JSON. */
export function syntheticPolicyShape() {
  return z.strictObject({
    $schema: z.exactOptional(text()),
    release: z.literal('synthetic').describe('Made-up rows leave.'),
    id: z
      .string()
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
      .describe('Kebab-case name.'),
    title: text(),
    source: z.exactOptional(text().describe('Where what it asks for comes from.')),
    view: z.exactOptional(viewShape()),
    columns: z.record(text(), tableColumnShape()).describe('How each column is told.'),
    mode: z.enum(['row-seeded', 'unseeded', 'value-seeded', 'aggregate-seeded']),
    resolution: z.int().min(2).describe('How many rows must have a combination of values that is shown.'),
    length: z.int().min(1).max(6).describe('How many values a combination has at most that is counted.'),
  });
}
