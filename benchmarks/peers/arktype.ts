import type { RecordDef } from '@openthb/core';
import { type Type, type } from 'arktype';
import { isDistinct, type Judge, type Peer, peerOf } from './peer-of.js';

/** The schema of a record in ArkType's words. */
export function arktypeJudge(record: RecordDef<string, unknown>): Judge {
  const schema = peerOf(record, peer);
  return (value) => schema.allows(value);
}

const peer: Peer<Type> = {
  text: (pattern) => type(pattern) as Type,
  integer: (least, most) => type.number.divisibleBy(1).atLeast(least).atMost(most) as Type,
  flag: () => type.boolean as Type,
  codes: (codes) => type.enumerated(...codes) as Type,
  list: (item) => item.array().atLeastLength(1) as Type,
  set: (item) => item.array().atLeastLength(1).narrow(isDistinct) as Type,
  object: (required, optional) =>
    type({
      '+': 'reject',
      ...required,
      ...Object.fromEntries(Object.entries(optional).map(([name, schema]) => [`${name}?`, schema])),
    } as object) as Type,
  refined: (schema, isGood) => schema.narrow((value) => isGood(value as object)) as Type,
};
