import fc from 'fast-check';
import { type AnyKind, anyKind } from '../src/records/any-kind.js';
import { defineRecord } from '../src/records/define-record.js';
import { type Fields, required } from '../src/records/field.js';
import { arbitraryRecord } from './arbitrary-record.js';

/** An object with only what fields require; the same each time. */
export function smallest(fields: Fields): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { kind, need }]) =>
      need === 'required' ? [[name, smallestOf(anyKind(kind))]] : [],
    ),
  );
}

/** Samples of single values, since making one takes long. */
const samples = new WeakMap<AnyKind, unknown>();

/** A value with only what its kind requires; the same each time. */
export function smallestOf(kind: AnyKind): unknown {
  if (kind.type === 'group') return smallest(kind.fields);
  if (kind.type === 'list') return [smallestOf(anyKind(kind.item))];
  const known = samples.get(kind);
  if (known !== undefined) return known;
  const holder = defineRecord('any', { value: required(kind, { title: '', sensitivity: 'plain', since: '1.0' }) });
  const [sample] = fc.sample(arbitraryRecord(holder), { seed: 1, numRuns: 1 });
  const { value } = sample as { readonly value: unknown };
  samples.set(kind, value);
  return value;
}
