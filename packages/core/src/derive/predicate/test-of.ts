import { type AnyKind } from '../../records/any-kind.js';
import type { Constraint } from '../../scalars/define-scalar.js';
import { instant } from '../../scalars/instant.js';
import { moment } from '../../scalars/moment.js';
import { partialDate } from '../../scalars/partial-date.js';
import { recordId } from '../../scalars/record-id.js';
import { plainLength } from './plain-length.js';
import { predicateName } from './predicate-names.js';

/** Scalars that are told faster by functions written by hand than by their patterns. */
const byHand: ReadonlySet<AnyKind> = new Set<AnyKind>([instant, moment, partialDate, recordId]);

/** Whether a kind needs no function of its own, since what it asks is written where a value stands. */
export function isInline(kind: AnyKind): boolean {
  return kind.type === 'reference' || (kind.type === 'scalar' && (byHand.has(kind) || kind.constraint.type !== 'text'));
}

/** An expression that is true where a value is one of a kind. */
export function testOf(kind: AnyKind, value: string): string {
  switch (kind.type) {
    case 'reference':
      return `${predicateName(recordId)}(${value})`;
    case 'scalar':
      if (byHand.has(kind)) return `${predicateName(kind)}(${value})`;
      return kind.constraint.type === 'text' && value !== 'v'
        ? `${predicateName(kind)}(${value})`
        : `(${constraintTest(kind.constraint, value)})`;
    case 'code':
      return `${predicateName(kind)}(${value}${kind.kind === 'open' ? ', _s' : ''})`;
    default:
      return `${predicateName(kind)}(${value}, _s)`;
  }
}

function constraintTest(constraint: Constraint, value: string): string {
  switch (constraint.type) {
    case 'text':
      return textTest(constraint.pattern, value);
    case 'integer':
      return integerTest(constraint.minimum, constraint.maximum, value);
    case 'boolean':
      return `typeof ${value} === 'boolean'`;
    case 'constant':
      return `${value} === ${JSON.stringify(constraint.value)}`;
  }
}

function textTest(pattern: RegExp, value: string): string {
  const length = plainLength(pattern);
  return length
    ? `isPlainText(${value}, ${length.least}, ${length.most}, ${pattern})`
    : `typeof ${value} === 'string' && ${pattern}.test(${value})`;
}

function integerTest(minimum: number, maximum: number, value: string): string {
  const whole =
    Math.max(-minimum, maximum) < 2 ** 31 ? `(${value} | 0) === ${value}` : `Number.isSafeInteger(${value})`;
  return `${whole} && ${value} >= ${minimum} && ${value} <= ${maximum}`;
}
