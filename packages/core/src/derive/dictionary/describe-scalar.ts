import type { Constraint, Scalar } from '../../scalars/define-scalar.js';

/**
 * What is to be known of a scalar.
 * @since 0.1.0
 */
export interface ScalarDescription {
  readonly name: string;
  readonly definition: string;
  /** In words, what its values are. */
  readonly values: string;
}

/** Describes a scalar. */
export function describeScalar({ id, definition, constraint }: Scalar<unknown>): ScalarDescription {
  return { name: id, definition, values: valuesText(constraint) };
}

function valuesText(constraint: Constraint): string {
  switch (constraint.type) {
    case 'text':
      return `text matching \`${constraint.pattern.source}\``;
    case 'integer':
      return `whole number from ${constraint.minimum} to ${constraint.maximum}`;
    case 'boolean':
      return 'true or false';
    case 'constant':
      return `the text ${constraint.value}`;
  }
}
