import type { RecordDef } from '@openthb/core';
import fc from 'fast-check';
import { type AnyKind, anyKind } from '../src/records/any-kind.js';
import type { Fields } from '../src/records/field.js';
import { missingReason } from '../src/code-lists/missing-reason.js';
import type { Constraint, Scalar } from '../src/scalars/define-scalar.js';
import { recordId } from '../src/scalars/record-id.js';

/** Any record that the model allows, sensible or not. */
export function arbitraryRecord<T>(record: RecordDef<string, T>): fc.Arbitrary<T> {
  return arbitraryObject(record.fields) as fc.Arbitrary<T>;
}

function arbitraryObject(fields: Fields): fc.Arbitrary<unknown> {
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  const optional: string[] = [];
  for (const [name, { kind, need }] of Object.entries(fields)) {
    model[name] = arbitraryOf(anyKind(kind));
    if (need === 'optional') optional.push(name);
  }
  const required = Object.keys(model).filter((name) => !optional.includes(name));
  const body = fc.record(model, { requiredKeys: required });
  if (optional.length === 0) return body;
  const reason = fc.constantFrom(...missingReason.codes);
  const reasons = fc.record(Object.fromEntries(optional.map((name) => [name, reason])), { requiredKeys: [] });
  return fc.tuple(body, fc.option(reasons, { nil: undefined, freq: 2 })).map(([object, missing]) => {
    if (missing === undefined) return object;
    const absent = Object.entries(missing).filter(([name]) => !Object.hasOwn(object, name));
    return { ...object, missing: Object.fromEntries(absent) };
  });
}

function arbitraryOf(kind: AnyKind): fc.Arbitrary<unknown> {
  switch (kind.type) {
    case 'scalar':
      return arbitraryScalar(kind);
    case 'reference':
      return arbitraryText(recordId.constraint);
    case 'code':
      return fc.constantFrom(...kind.codes);
    case 'group':
      return arbitraryObject(kind.fields);
    case 'list': {
      const item = arbitraryOf(anyKind(kind.item));
      return kind.unique
        ? fc.uniqueArray(item, { minLength: 1, maxLength: 3 })
        : fc.array(item, { minLength: 1, maxLength: 2 });
    }
  }
}

function arbitraryScalar({ constraint }: Scalar<unknown>): fc.Arbitrary<unknown> {
  switch (constraint.type) {
    case 'text':
      return arbitraryText(constraint);
    case 'integer':
      return fc.integer({ min: constraint.minimum, max: constraint.maximum });
    case 'boolean':
      return fc.boolean();
    case 'constant':
      return fc.constant(constraint.value);
  }
}

function arbitraryText(constraint: Constraint): fc.Arbitrary<string> {
  const { pattern } = constraint as Extract<Constraint, { type: 'text' }>;
  // Patterns over character classes of Unicode are met by filtering; the others by construction.
  if (pattern.source.includes('\\p'))
    return fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => pattern.test(text));
  return fc.stringMatching(new RegExp(pattern.source));
}
