import { ageMoment, digest, instant, nature, SdkError, STANDARD_VERSION } from '@openthb/core';
import * as z from 'zod';
import type { PartialResult } from './partial-result.js';

const text = () => z.string().min(1);
const day = () => z.iso.date();
const year = () => z.string().regex(/^\d{4}$/);

/** How a part is written in JSON. */
function partialShape() {
  const groups = () =>
    z.array(
      z.strictObject({
        keys: z.array(z.union([z.string(), z.number(), z.null()])),
        count: z.int().min(1),
        sums: z.exactOptional(z.array(z.union([z.number(), z.null()]))),
      }),
    );
  const question = {
    indicator: text(),
    version: text(),
    by: z.array(z.strictObject({ id: text(), groups: z.exactOptional(z.record(z.string(), z.string())) })),
    definition: text(),
  };
  const open = z.strictObject({
    kind: z.literal('open'),
    ...question,
    answers: z.record(z.string(), groups()),
  });
  const hidden = z.strictObject({
    kind: z.literal('protected'),
    ...question,
    codes: z.array(z.array(z.string())),
    shown: z.array(
      z.strictObject({ at: z.array(z.string()), count: z.int().min(0), sum: z.exactOptional(z.number()) }),
    ),
  });
  return z.strictObject({
    partial: z.literal('openthb-partial-result'),
    version: z.literal(STANDARD_VERSION),
    id: text(),
    supersedes: z.exactOptional(z.array(text()).min(1)),
    signer: text(),
    plan: z.string().regex(digest.constraint.pattern),
    area: z.string().regex(/^[A-Z]{2}$/),
    period: z.exactOptional(z.strictObject({ from: year(), until: year() })),
    asOf: text(),
    ageAt: z.enum(ageMoment.codes),
    nature: z.enum(nature.codes),
    issued: z.string().regex(instant.constraint.pattern),
    expires: day(),
    tables: z.array(z.discriminatedUnion('kind', [open, hidden])).min(1),
  });
}

/**
 * A part from what a file holds.
 * @throws SdkError `bad-input` where it does not fit the schema; nothing of what is written is shown.
 * @since 0.1.0
 */
export function partialFrom(json: unknown): PartialResult {
  const parsed = partialShape().safeParse(json);
  if (!parsed.success) throw new SdkError('bad-input', 'This does not fit the schema of partial results.');
  return parsed.data;
}
