import { type AnyKind, anyKind } from '../../records/any-kind.js';
import type { Fields } from '../../records/field.js';
import { type ByteNode, type ByteObject, ordered } from './byte-node.js';

/** Learns from a record that is good in which order its writer gives the properties of objects. */
export function learnOrder(fields: Fields, record: object, object: ByteObject): void {
  const names = object.order.map(({ name }) => name);
  Object.assign(object, ordered(merged(Object.keys(record), names).map((name) => object.order[names.indexOf(name)]!)));
  for (const { name, node } of object.order) {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    if (node && value !== undefined) learnValue(anyKind(fields[name]!.kind), value, node);
  }
}

function learnValue(kind: AnyKind, value: unknown, node: ByteNode): void {
  if (kind.type === 'group') learnOrder(kind.fields, value as object, node.object);
  else if (kind.type === 'list') {
    for (const item of value as readonly unknown[]) learnValue(anyKind(kind.item), item, node.item!);
  }
}

/** The names known, with those given in the order in which they are given. */
function merged(given: readonly string[], known: readonly string[]): readonly string[] {
  const places = given.map((name) => known.indexOf(name)).toSorted((a, b) => a - b);
  const order = [...known];
  for (const [index, name] of given.entries()) order[places[index]!] = name;
  return order;
}
