import type { RecordDef } from '@openthb/core';
import * as S from 'sury';
import { isDistinct, type Judge, type Peer, peerOf } from './peer-of.js';

/** The schema of a record in Sury's words. */
export function suryJudge(record: RecordDef<string, unknown>): Judge {
  return S.isInput(peerOf(record, peer));
}

type Some = S.Schema<unknown, unknown>;

const peer: Peer<Some> = {
  text: (pattern) => S.pattern(S.string, pattern) as Some,
  integer: (least, most) => S.lte(S.gte(S.integer, least), most) as Some,
  flag: () => S.boolean as Some,
  codes: (codes) => S.union(codes) as Some,
  list: (item) => S.nonEmpty(S.array(item)) as Some,
  set: (item) => S.refine(S.nonEmpty(S.array(item)), isDistinct) as Some,
  object: (required, optional) => {
    const properties: Record<string, unknown> = { ...required };
    for (const [name, schema] of Object.entries(optional)) properties[name] = S.optional(schema);
    return S.strict(S.schema(properties)) as Some;
  },
  refined: (schema, isGood) => S.refine(schema, (value) => isGood(value as object)),
};
