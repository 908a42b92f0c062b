import * as z from 'zod';
import { missingReason } from '../code-lists/missing-reason.js';
import type { CustomIssue } from '../findings/custom-issue.js';
import type { Kind } from '../scalars/kind.js';
import { once } from '../scalars/once.js';
import type { Body, Fields } from './field.js';

/**
 * Fields that belong together inside a record.
 * @since 0.1.0
 */
export interface Group<T> extends Kind<T> {
  readonly type: 'group';
  /** Kebab-case name, unique among groups and records; also the name of its file. */
  readonly name: string;
  readonly fields: Fields;
}

/**
 * Defines a group; unknown keys are refused, and every optional field may be explained in `missing`.
 * @since 0.1.0
 */
export function defineGroup<F extends Fields>(name: string, fields: F): Group<Body<F>> {
  const schema = once(() => objectSchema(fields) as unknown as z.ZodType<Body<F>, Body<F>>);
  return Object.freeze({
    type: 'group' as const,
    name,
    fields,
    get schema() {
      return schema();
    },
  });
}

/** The strict object that fields describe, with its `missing`. */
export function objectSchema(fields: Fields): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  const reasons: Record<string, z.ZodType> = {};
  for (const [name, { kind, need }] of Object.entries(fields)) {
    if (need === 'optional') reasons[name] = z.exactOptional(missingReason.schema);
    shape[name] = need === 'optional' ? z.exactOptional(kind.schema) : kind.schema;
  }
  const optional = Object.keys(reasons);
  if (optional.length === 0) return z.strictObject(shape);
  return z.strictObject({ ...shape, missing: z.exactOptional(z.strictObject(reasons)) }).check((context) => {
    const { missing } = context.value;
    if (typeof missing !== 'object' || missing === null) return;
    for (const name of optional) {
      if (Object.hasOwn(context.value, name) && Object.hasOwn(missing, name)) {
        context.issues.push({ code: 'custom', path: ['missing', name], input: undefined, params: presentAndMissing });
      }
    }
  });
}

const presentAndMissing: CustomIssue = { kind: 'present-and-missing' };
