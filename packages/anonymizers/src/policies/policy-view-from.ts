import { recordDef, type RecordName, SdkError } from '@openthb/core';
import { leafCodes } from '../data/leaf-codes.js';
import { placeInPolicy } from './place-in-policy.js';
import type { PolicyView } from './policy.js';
import { fieldOfView, needsOfView } from './view-fields.js';
import { viewShape } from './view-shape.js';

/**
 * A view of records from its JSON.
 * @throws SdkError `bad-input`, which says what is wrong and where, and shows nothing of what is written.
 * @since 0.1.0
 */
export function policyViewFrom(json: unknown): PolicyView {
  const parsed = viewShape().safeParse(json);
  if (!parsed.success) throw wrong(placeInPolicy(parsed.error.issues[0]!, json));
  const { record, columns } = parsed.data;
  if (!recordDef(record)) throw wrong('record: there is no such kind of record');
  const view = { record: record as RecordName, columns };
  for (const [at, column] of Object.values(columns).entries()) {
    const needs = needsOfView(view.record, column);
    if (needs === undefined) throw wrong(`columns, number ${at + 1}: the record has no such field`);
    if (needs === 'never')
      throw wrong(`columns, number ${at + 1}: this field never leaves, as it names or endangers a person`);
  }
  return Object.freeze(view);
}

/**
 * All codes that a column of a view may show, as the model says; undefined where it says no end, as of days and numbers, or
 * where there is no such column.
 * @since 0.1.0
 */
export function codesOfView({ record, columns }: PolicyView, name: string): readonly string[] | undefined {
  const column = Object.hasOwn(columns, name) ? columns[name]! : undefined;
  const kind = column && fieldOfView(record, column);
  return kind && leafCodes(kind);
}

function wrong(where: string): SdkError {
  return new SdkError('bad-input', `The view is not well made. ${where}.`);
}
