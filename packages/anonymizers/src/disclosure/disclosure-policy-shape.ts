import { SdkError, STANDARD_VERSION } from '@openthb/core';
import * as z from 'zod';
import type { DisclosurePolicy } from './disclosure-policy.js';

/** How a policy of tables is written in JSON. */
export function disclosurePolicyShape() {
  return z.strictObject({
    threshold: z.int().min(2).describe('Counts from 1 up to, and without, this are not shown.'),
    cases: z.exactOptional(z.int().min(2).describe('How many cases must stand behind a cell at least.')),
    contributors: z.exactOptional(z.int().min(2).describe('How many must have contributed to a cell at least.')),
    contributorsBy: z.exactOptional(
      z.string().min(1).describe('The dimension that parts contributors; a part with fewer in all is not asked.'),
    ),
    dominance: z.exactOptional(
      z
        .strictObject({ largest: z.int().min(1), percent: z.number().gt(0).lt(100) })
        .describe('A cell is hidden where its largest contributors make up more than so many per cent of it.'),
    ),
    pPercent: z.exactOptional(
      z.number().gt(0).lt(100).describe('The largest contribution may not be told more closely than this.'),
    ),
    groupDisclosure: z.exactOptional(
      z
        .union([z.literal('all'), z.array(z.string().min(1))])
        .describe('Dimensions in which nobody may learn that all of a row have one code; all: in any.'),
    ),
    groupsBelow: z.exactOptional(
      z.int().min(2).describe('Of rows of so many and more it may be learnt that all have one code.'),
    ),
    zeros: z.exactOptional(z.enum(['shown', 'hidden'])),
    protection: z.exactOptional(
      z
        .enum(['range', 'value'])
        .describe('Whether all that a small cell may be stays open, or only more than one number.'),
    ),
  });
}

/**
 * A policy of tables from its JSON.
 * @throws SdkError `bad-input` where it does not fit the schema.
 * @since 0.1.0
 */
export function disclosurePolicyFrom(json: unknown): DisclosurePolicy {
  const parsed = disclosurePolicyShape().safeParse(json);
  if (parsed.success) return Object.freeze(parsed.data);
  const known = Object.keys(disclosurePolicyShape().shape);
  const at = parsed.error.issues[0]!.path.map((part) => (known.includes(String(part)) ? String(part) : '...')).join(
    '.',
  );
  throw new SdkError('bad-input', `The policy does not fit its schema: ${at || 'the whole'}.`);
}

/**
 * The JSON Schema (2020-12) of policies of tables.
 * @since 0.1.0
 */
export function disclosurePolicySchema(): object {
  return {
    ...z.toJSONSchema(disclosurePolicyShape()),
    $id: `urn:openthb:${STANDARD_VERSION}:disclosure-policy`,
    title: 'A policy of tables',
  };
}
