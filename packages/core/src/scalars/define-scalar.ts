import * as z from 'zod';
import type { Kind } from './kind.js';
import { once } from './once.js';

/**
 * What a scalar allows, as data: every derived form (zod, JSON Schema, SQL, XLSForm) reads it from here.
 * A text is bounded by its pattern alone, matched with the `u` flag, so that lengths count characters everywhere.
 * @since 0.1.0
 */
export type Constraint =
  | { readonly type: 'text'; readonly pattern: RegExp }
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'constant'; readonly value: string };

/** The TypeScript type of the values that a constraint allows. */
type Allowed<C extends Constraint> = C extends { type: 'text' }
  ? string
  : C extends { type: 'integer' }
    ? number
    : C extends { type: 'constant'; value: infer V }
      ? V
      : boolean;

/**
 * A single value with one meaning.
 * @since 0.1.0
 */
export interface Scalar<T, C extends Constraint = Constraint> extends Kind<T> {
  readonly type: 'scalar';
  /** Kebab-case name, unique among scalars. */
  readonly id: string;
  /** What a value means, with its unit or calendar. */
  readonly definition: string;
  readonly constraint: C;
}

/**
 * Defines a scalar; its schema is built when first asked for.
 * @since 0.1.0
 */
export function defineScalar<const C extends Constraint>(scalar: {
  readonly id: string;
  readonly definition: string;
  readonly constraint: C;
}): Scalar<Allowed<C>, C> {
  const schema = once(() => schemaOf(scalar.constraint) as z.ZodType<Allowed<C>, Allowed<C>>);
  return Object.freeze({
    type: 'scalar' as const,
    ...scalar,
    get schema() {
      return schema();
    },
  });
}

function schemaOf(constraint: Constraint): z.ZodType {
  switch (constraint.type) {
    case 'text':
      return z.string().regex(constraint.pattern);
    case 'integer':
      return z.int().min(constraint.minimum).max(constraint.maximum);
    case 'boolean':
      return z.boolean();
    case 'constant':
      return z.literal(constraint.value);
  }
}
