import {
  type AnyKind,
  anyKind,
  type CodeList,
  type Fields,
  missingReason,
  recordId,
  type RecordDef,
} from '@openthb/core';
import * as z from 'zod';

/** Yes or no about a value. */
export type Judge = (value: unknown) => boolean;

/** How a library says what the model says. */
export interface Peer<S> {
  text(pattern: RegExp): S;
  integer(least: number, most: number): S;
  flag(): S;
  codes(codes: readonly string[]): S;
  /** One item or more. */
  list(item: S): S;
  /** One item or more, none of them twice. */
  set(item: S): S;
  /** An object of these properties and no others. */
  object(required: Readonly<Record<string, S>>, optional: Readonly<Record<string, S>>): S;
  /** What is accepted of what another schema accepts. */
  refined(schema: S, isGood: (value: object) => boolean): S;
}

/** The schema of a record in a library's own words, derived from the model as every form of it is. */
export function peerOf<S>({ fields }: RecordDef<string, unknown>, peer: Peer<S>): S {
  return objectOf(fields, peer, new Map());
}

/** Schemas by kind, so that one that stands in many fields is made once. */
type Made<S> = Map<AnyKind, S>;

function schemaOf<S>(kind: AnyKind, peer: Peer<S>, made: Made<S>): S {
  const known = made.get(kind);
  if (known !== undefined) return known;
  const fresh = build(kind, peer, made);
  made.set(kind, fresh);
  return fresh;
}

function build<S>(kind: AnyKind, peer: Peer<S>, made: Made<S>): S {
  switch (kind.type) {
    case 'scalar':
      return scalarOf(kind, peer);
    case 'reference':
      return scalarOf(recordId, peer);
    case 'code':
      return kind.kind === 'open' ? peer.text(patternOf(kind)) : peer.codes(kind.codes);
    case 'group':
      return objectOf(kind.fields, peer, made);
    case 'list': {
      const item = schemaOf(anyKind(kind.item), peer, made);
      return kind.unique ? peer.set(item) : peer.list(item);
    }
  }
}

function scalarOf<S>({ constraint }: Extract<AnyKind, { type: 'scalar' }>, peer: Peer<S>): S {
  switch (constraint.type) {
    case 'text':
      return peer.text(constraint.pattern);
    case 'integer':
      return peer.integer(constraint.minimum, constraint.maximum);
    case 'boolean':
      return peer.flag();
    case 'constant':
      return peer.codes([constraint.value]);
  }
}

/** The form of any code of an open list. */
function patternOf({ schema }: CodeList<string>): RegExp {
  return new RegExp(z.toJSONSchema(schema).pattern!, 'u');
}

function objectOf<S>(fields: Fields, peer: Peer<S>, made: Made<S>): S {
  const required: Record<string, S> = {};
  const optional: Record<string, S> = {};
  for (const [name, { kind, need }] of Object.entries(fields)) {
    (need === 'optional' ? optional : required)[name] = schemaOf(anyKind(kind), peer, made);
  }
  const names = Object.keys(optional);
  if (names.length === 0) return peer.object(required, {});
  const reason = schemaOf(missingReason, peer, made);
  const missing = peer.object({}, Object.fromEntries(names.map((name) => [name, reason])));
  return peer.refined(peer.object(required, { ...optional, missing }), explainsNothingPresent);
}

/** Whether no property is there that is explained as missing. */
function explainsNothingPresent(value: { readonly missing?: object }): boolean {
  if (value.missing === undefined) return true;
  for (const name of Object.keys(value.missing)) if (Object.hasOwn(value, name)) return false;
  return true;
}

/** Whether no value stands twice. */
export function isDistinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
