import { STANDARD_VERSION } from '@openthb/core';
import * as z from 'zod';

const text = () => z.string().min(1);

/** How a ledger of released tables is written in JSON. */
export function ledgerShape() {
  return z.strictObject({
    ledger: z.literal('openthb-released-tables'),
    version: z.literal(STANDARD_VERSION),
    tables: z.array(
      z.strictObject({
        universe: text().describe('Who is counted: cells of tables of one universe are the same numbers.'),
        unit: z.enum(['person', 'registration', 'event', 'case', 'referral']),
        dimensions: z.array(
          z.strictObject({
            id: text(),
            codes: z.array(z.string()),
            additive: z.boolean(),
            parents: z.exactOptional(z.record(z.string(), z.string())),
          }),
        ),
        shown: z
          .array(z.strictObject({ at: z.array(z.string()), count: z.int().min(0) }))
          .describe('The published counts by their codes, _T for all. A cell that is not here was hidden.'),
      }),
    ),
  });
}

/**
 * The JSON Schema (2020-12) of ledgers of released tables.
 * @since 0.1.0
 */
export function ledgerSchema(): object {
  return {
    ...z.toJSONSchema(ledgerShape()),
    $id: `urn:openthb:${STANDARD_VERSION}:released-tables`,
    title: 'A ledger of released tables',
  };
}
