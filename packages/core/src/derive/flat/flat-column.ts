import type { Need, Sensitivity } from '../../records/field.js';
import { definitionOf } from '../../records/definition-of.js';
import { count } from '../../scalars/count.js';
import { defineScalar } from '../../scalars/define-scalar.js';
import { recordId } from '../../scalars/record-id.js';
import { type CellType, cellType } from './cell-text.js';
import type { CellKind, FlatPart } from './flat-part.js';

/**
 * A column of the flat form.
 * @since 0.1.0
 */
export interface FlatColumn {
  readonly name: string;
  /** The titles of the groups around the field, and its own. */
  readonly title: string;
  readonly definition?: string;
  /** What single values a program may store it as; sets and lists are text. */
  readonly type: CellType;
  readonly kind: CellKind;
  /** That of the field; `direct` or `protected` where a group or list around it is. */
  readonly sensitivity: Sensitivity;
  /** Whether each row, or each group that is there, must have it. */
  readonly need: Need;
  /** The keys that lead from the record to the field; those of list items are left out. */
  readonly path: readonly string[];
}

/** What stands around a row or group. */
export interface Surroundings {
  /** The record or group that the fields belong to. */
  readonly owner: string;
  readonly path: readonly string[];
  readonly titles: readonly string[];
  readonly sensitivity: Sensitivity;
}

/** In the column of a group: it is there, and nothing in it is filled. */
export const EMPTY_GROUP = '{}';

/** The column with the id of the record that a row of a list belongs to. */
export const RECORD_COLUMN = 'record-id';

const emptyGroup = defineScalar({
  id: 'empty-group',
  definition: 'Two braces: the group is there, and nothing in it is filled.',
  constraint: { type: 'constant', value: EMPTY_GROUP },
});

/** The column with the number of an item in its list, from 1; the list by the keys from the record on. */
export function ordinalColumn(list: readonly string[]): string {
  return `${list.join('.')}-no`;
}

/** The columns that tell where a row of a list belongs: its record, the items of the lists around it, its own number. */
export function keyColumns(lists: readonly (readonly string[])[]): readonly FlatColumn[] {
  const key = { sensitivity: 'plain', need: 'required' } as const;
  const numbers = lists.map((path): FlatColumn => {
    const name = ordinalColumn(path);
    return { ...key, name, title: `Number in ${path.join('.')}`, type: 'integer', kind: { leaf: count }, path };
  });
  const record: FlatColumn = {
    ...key,
    name: RECORD_COLUMN,
    title: 'Record',
    definition: 'The id of the record that the row belongs to.',
    type: 'text',
    kind: { leaf: recordId },
    sensitivity: 'sensitive',
    path: ['id'],
  };
  return lists.length === 0 ? [] : [record, ...numbers];
}

/** The columns of the fields of a row. */
export function fieldColumns(parts: readonly FlatPart[], around: Surroundings): readonly FlatColumn[] {
  return parts.flatMap((part): readonly FlatColumn[] => {
    if (part.type === 'table') return [];
    const inside = within(part, around);
    const definition = definitionOf(around.owner, part.name, part.meta);
    const column = {
      name: part.column,
      title: inside.titles.join(': '),
      ...(definition !== undefined && { definition }),
      sensitivity: inside.sensitivity,
      need: part.need,
      path: inside.path,
    };
    if (part.type === 'cell') {
      return [{ ...column, type: part.kind.list ? 'text' : cellType(part.kind.leaf), kind: part.kind }];
    }
    const mark: FlatColumn = { ...column, need: 'optional', type: 'text', kind: { leaf: emptyGroup } };
    return [...(mayBeEmpty(part.parts) ? [mark] : []), ...fieldColumns(part.parts, inside)];
  });
}

/** Whether a group of these fields may have none of them. */
export function mayBeEmpty(parts: readonly FlatPart[]): boolean {
  return parts.every(({ need }) => need === 'optional');
}

/** What stands around the fields of a group or list. */
export function within(part: FlatPart, around: Surroundings): Surroundings {
  return {
    owner: part.type === 'cell' ? around.owner : part.owner,
    path: [...around.path, part.name],
    titles: [...around.titles, part.meta.title],
    sensitivity:
      inherited.find((one) => one === around.sensitivity || one === part.meta.sensitivity) ?? part.meta.sensitivity,
  };
}

/** Sensitivities that all fields inside share, the stronger first: who is named or hidden by a list is so by each of its columns. */
const inherited: readonly Sensitivity[] = ['direct', 'protected'];
