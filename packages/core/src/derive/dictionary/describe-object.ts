import type { Group } from '../../records/define-group.js';
import type { Field, FieldMeta, Need } from '../../records/field.js';
import { definitionOf } from '../../records/definition-of.js';
import { definitions } from '../../records/generated/definitions.js';
import type { Kind } from '../../scalars/kind.js';
import { type Equivalent, equivalentOfField } from './equivalent.js';

/**
 * What is to be known of one field of a record or group.
 * @since 0.1.0
 */
export interface FieldDescription extends Omit<FieldMeta, 'maps'> {
  /** The record or group, a dot, and the name: `victim.sex`. */
  readonly path: string;
  readonly name: string;
  readonly definition: string;
  readonly kind: Kind<unknown>;
  readonly need: Need;
  readonly maps: readonly Equivalent[];
}

/**
 * What is to be known of a record or group.
 * @since 0.1.0
 */
export interface ObjectDescription {
  readonly name: string;
  readonly definition: string;
  readonly fields: readonly FieldDescription[];
}

/**
 * Describes a record or group; the definitions are the comments over its fields.
 * @since 0.1.0
 */
export function describeObject({ name, fields }: Pick<Group<unknown>, 'name' | 'fields'>): ObjectDescription {
  return {
    name,
    definition: definitions[name]?.[''] ?? '',
    fields: Object.entries(fields).map(([field, about]) => describeField(name, field, about)),
  };
}

function describeField(owner: string, name: string, { kind, need, meta }: Field<unknown>): FieldDescription {
  const { maps, ...rest } = meta;
  return {
    path: `${owner}.${name}`,
    name,
    kind,
    need,
    ...rest,
    definition: definitionOf(owner, name, meta) ?? '',
    maps: Object.entries(maps ?? {}).map(([standard, theirs]) => equivalentOfField(standard, theirs)),
  };
}
