import * as z from 'zod';
import { disclosurePolicyShape } from '../disclosure/disclosure-policy-shape.js';
import { tableColumnShape } from './table-column-shape.js';
import { viewShape } from './view-shape.js';

const text = () => z.string().min(1);
const names = () => z.array(text()).min(1);

/** How a policy of tables is written in JSON. */
export function tablesPolicyShape() {
  return z.strictObject({
    $schema: z.exactOptional(text()),
    release: z.literal('tables').describe('Tables of counts leave, not rows.'),
    id: z
      .string()
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
      .describe('Kebab-case name.'),
    title: text(),
    source: z.exactOptional(text().describe('Where what it asks for comes from.')),
    view: z.exactOptional(viewShape()),
    columns: z.record(text(), tableColumnShape()).describe('How each column is told.'),
    counted: z.exactOptional(names().describe('Columns without which a row is not counted.')),
    tables: z.array(names()).min(1).describe('The columns that each table is broken down by.'),
    protection: disclosurePolicyShape(),
    counts: z
      .enum(['hidden', 'flagged'])
      .describe('Whether counts that must not be published are blank, or told to a named recipient and marked.'),
  });
}
