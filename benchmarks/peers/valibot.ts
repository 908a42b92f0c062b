import type { RecordDef } from '@openthb/core';
import * as v from 'valibot';
import { isDistinct, type Judge, type Peer, peerOf } from './peer-of.js';

/** The schema of a record in Valibot's words. */
export function valibotJudge(record: RecordDef<string, unknown>): Judge {
  const schema = peerOf(record, peer);
  return (value) => v.is(schema, value);
}

const peer: Peer<v.GenericSchema> = {
  text: (pattern) => v.pipe(v.string(), v.regex(pattern)),
  integer: (least, most) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)),
  flag: () => v.boolean(),
  codes: (codes) => v.picklist(codes),
  list: (item) => v.pipe(v.array(item), v.minLength(1)),
  set: (item) =>
    v.pipe(
      v.array(item),
      v.minLength(1),
      v.check((values) => isDistinct(values)),
    ),
  object: (required, optional) =>
    v.strictObject({
      ...required,
      ...Object.fromEntries(Object.entries(optional).map(([name, schema]) => [name, v.exactOptional(schema)])),
    }),
  refined: (schema, isGood) =>
    v.pipe(
      schema,
      v.check((value) => isGood(value as object)),
    ),
};
