import type { Labels } from '../../labels/labels.js';
import type { Group } from '../../records/define-group.js';
import type { Field, FieldMeta, Need } from '../../records/field.js';
import { definitionOf } from '../../records/definition-of.js';
import { definitions } from '../../records/generated/definitions.js';
import type { Kind } from '../../scalars/kind.js';
import { type Equivalent, equivalentOfField } from './equivalent.js';

/**
 * What a field is called in one language.
 * @since 0.1.0
 */
export interface FieldTitle extends Pick<Labels, 'language' | 'reviewed'> {
  readonly title: string;
}

/**
 * What is to be known of one field of a record or group.
 * @since 0.1.0
 */
export interface FieldDescription extends Omit<FieldMeta, 'maps'> {
  /** The record or group, a dot, and the name: `victim.sex`. */
  readonly path: string;
  readonly name: string;
  /** In the order of the languages asked for; English is `title`, and a language that has no word for it is left out. */
  readonly titles: readonly FieldTitle[];
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
 * Describes a record or group, with titles in the languages given; the definitions are the comments over its fields.
 * @since 0.1.0
 */
export function describeObject(
  { name, fields }: Pick<Group<unknown>, 'name' | 'fields'>,
  labels: readonly Labels[] = [],
): ObjectDescription {
  return {
    name,
    definition: definitions[name]?.[''] ?? '',
    fields: Object.entries(fields).map(([field, about]) => describeField(name, field, about, labels)),
  };
}

function describeField(
  owner: string,
  name: string,
  { kind, need, meta }: Field<unknown>,
  labels: readonly Labels[],
): FieldDescription {
  const { maps, ...rest } = meta;
  return {
    path: `${owner}.${name}`,
    name,
    kind,
    need,
    ...rest,
    titles: labels.flatMap(({ language, reviewed, texts }) => {
      const title = texts?.[meta.title];
      return title === undefined ? [] : [{ language, reviewed, title }];
    }),
    definition: definitionOf(owner, name, meta) ?? '',
    maps: Object.entries(maps ?? {}).map(([standard, theirs]) => equivalentOfField(standard, theirs)),
  };
}
