import { defineGroup } from '../records/define-group.js';
import { type RecordDef, recordOf } from '../records/define-record.js';
import { type Body, type Field, type Fields, optional } from '../records/field.js';
import type { Extension } from './define-extension.js';

/** What an extension adds to a record of one kind. */
type Added<X extends Extension, N extends string> = N extends keyof X['fields']
  ? X['fields'][N] extends Fields
    ? { readonly [K in X['namespace']]?: Body<X['fields'][N]> }
    : unknown
  : unknown;

/** A record with what extensions add to it. */
export type Extended<T, N extends string, X extends Extension> = T & {
  readonly extensions?: UnionToIntersection<X extends Extension ? Added<X, N> : never>;
};

type UnionToIntersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;

/**
 * The record with what extensions add to it, under `extensions` and the namespace of each. Without fields for this kind
 * of record it is the record as it was.
 * @since 0.1.0
 */
export function extended<N extends string, T, X extends Extension>(
  record: RecordDef<N, T>,
  extensions: readonly X[],
): RecordDef<N, Extended<T, N, X>> {
  const adding = extensions.filter(({ fields }) => record.name in fields);
  if (adding.length === 0) return record as unknown as RecordDef<N, Extended<T, N, X>>;
  const spaces = Object.fromEntries(adding.map((extension) => [extension.namespace, spaceOf(extension, record.name)]));
  const extensionsField = optional(defineGroup(`${record.name}-extensions`, spaces), {
    title: 'Extensions',
    sensitivity: 'plain',
    since: '1.0',
    definition: 'What countries and bodies have added, each under its own name.',
  });
  return recordOf(record.name, { ...record.fields, extensions: extensionsField });
}

/** The field that holds what one extension adds. */
function spaceOf({ namespace, title, fields, source }: Extension, record: string): Field<unknown, 'optional'> {
  const added = (fields as Readonly<Record<string, Fields>>)[record]!;
  return optional(defineGroup(`${namespace}-${record}`, added), {
    title,
    sensitivity: 'plain',
    since: '1.0',
    definition: `What the extension ${namespace} adds.`,
    ...(source !== undefined && { source }),
  });
}
