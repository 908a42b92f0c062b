import { missingReason } from '../../code-lists/missing-reason.js';
import { SdkError } from '../../findings/sdk-error.js';
import { anyKind } from '../../records/any-kind.js';
import type { FieldMeta, Fields, Need } from '../../records/field.js';
import type { ListOf } from '../../records/list-of.js';
import type { LeafKind } from '../../records/walk.js';

/** What one cell holds: a single value, or a list of them. */
export type CellKind = { readonly leaf: LeafKind; readonly list?: ListOf<unknown> };

interface Common {
  /** The key in its object. */
  readonly name: string;
  /** The column or, of a table, the end of its name: the keys from the row's object on, joined by dots. */
  readonly column: string;
  readonly need: Need;
  readonly meta: FieldMeta;
}

/** A field as the flat form sees it: a cell of the row, an object whose fields lie in the same row, or a table. */
export type FlatPart =
  | (Common & { readonly type: 'cell'; readonly kind: CellKind })
  | (Common & { readonly type: 'group'; readonly owner: string; readonly parts: readonly FlatPart[] })
  | (Common & { readonly type: 'table'; readonly owner: string; readonly parts: readonly FlatPart[] });

/** The parts of an object, its reasons in `missing` after all the others. */
export function flatParts(fields: Fields, prefix = ''): readonly FlatPart[] {
  const parts = Object.entries(fields).map(([name, { kind, need, meta }]): FlatPart => {
    const common = { name, column: `${prefix}${name}`, need, meta };
    const any = anyKind(kind);
    if (any.type === 'group') {
      return { type: 'group', ...common, owner: any.name, parts: flatParts(any.fields, `${common.column}.`) };
    }
    if (any.type !== 'list') return { type: 'cell', ...common, kind: { leaf: any } };
    const item = anyKind(any.item);
    if (item.type === 'list') throw new SdkError('bad-option', 'A list of lists has no flat form.');
    if (item.type !== 'group') return { type: 'cell', ...common, kind: { leaf: item, list: any } };
    return { type: 'table', ...common, owner: item.name, parts: flatParts(item.fields) };
  });
  const reasons = reasonsOf(fields, prefix);
  return reasons ? [...parts, reasons] : parts;
}

function reasonsOf(fields: Fields, prefix: string): FlatPart | undefined {
  const explained = Object.entries(fields).filter(([, { need }]) => need === 'optional');
  if (explained.length === 0) return undefined;
  const column = `${prefix}missing`;
  const parts = explained.map(([name, { meta }]): FlatPart => ({
    type: 'cell',
    name,
    column: `${column}.${name}`,
    need: 'optional',
    // A reason is as sensitive as its field.
    meta: { title: `${meta.title}: why it is missing`, sensitivity: meta.sensitivity, since: meta.since },
    kind: { leaf: missingReason },
  }));
  const meta: FieldMeta = { title: 'Missing', sensitivity: 'plain', since: '1.0' };
  return { type: 'group', name: 'missing', column, need: 'optional', meta, owner: 'missing', parts };
}
