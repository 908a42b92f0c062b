import * as z from 'zod';
import type { CustomIssue } from '../findings/custom-issue.js';
import type { Kind } from '../scalars/kind.js';
import { once } from '../scalars/once.js';

/**
 * Several values of one kind. Never empty: that there are none is said by a code or by a reason in `missing`.
 * @since 0.1.0
 */
export interface ListOf<T> extends Kind<readonly T[]> {
  readonly type: 'list';
  readonly item: Kind<T>;
  /** A set: no value twice, and the order means nothing. */
  readonly unique: boolean;
}

/**
 * A list whose items may repeat and whose order is kept: histories, claims, names.
 * @since 0.1.0
 */
export function listOf<T>(item: Kind<T>): ListOf<T> {
  return list(item, false);
}

/**
 * A set of codes or ids.
 * @since 0.1.0
 */
export function setOf<T extends string>(item: Kind<T>): ListOf<T> {
  return list(item, true);
}

function list<T>(item: Kind<T>, unique: boolean): ListOf<T> {
  const schema = once(() => {
    const items = z.array(item.schema).min(1);
    return (unique ? items.check(refuseRepeats) : items) as unknown as z.ZodType<readonly T[], readonly T[]>;
  });
  return Object.freeze({
    type: 'list' as const,
    item,
    unique,
    get schema() {
      return schema();
    },
  });
}

const repeated: CustomIssue = { kind: 'repeated' };

const refuseRepeats: z.core.CheckFn<unknown[]> = (context) => {
  if (new Set(context.value).size === context.value.length) return;
  for (const [index, item] of context.value.entries()) {
    if (context.value.indexOf(item) < index) {
      context.issues.push({ code: 'custom', path: [index], input: undefined, params: repeated });
    }
  }
};
