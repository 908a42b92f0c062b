import { labelOf } from '../../labels/label-of.js';
import type { Labels } from '../../labels/labels.js';
import type { LeafKind } from '../../records/walk.js';
import type { FlatColumn } from '../flat/flat-column.js';
import { valuesOf } from '../flat/flat-form.js';
import { listPattern, tablePattern } from './table-pattern.js';

/** A part of a descriptor. */
export interface Descriptor {
  readonly [property: string]: unknown;
}

/** What is known of a column from the table that it stands in. */
export interface ColumnPlace {
  /** Every row has it. */
  readonly required: boolean;
  /** It numbers the items of a list, from 1. */
  readonly ordinal: boolean;
}

/**
 * A column as a field of Table Schema. `sensitivity` is OpenTHB's own property. Lists are text: many programs do not
 * know lists yet.
 */
export function tableField(column: FlatColumn, place: ColumnPlace, labels: Labels | undefined): Descriptor {
  const { name, title, definition, type, kind, sensitivity } = column;
  const constraints = { ...(place.required && { required: true }), ...constraintsOf(column, place) };
  const categories = kind.list ? undefined : categoriesOf(kind.leaf, labels);
  return {
    name,
    title,
    description: [...new Set([definition, valuesOf(kind)])].filter(Boolean).join(' '),
    type: type === 'text' ? 'string' : type,
    // As the flat form is read: spreadsheet programs write capitals.
    ...(type === 'boolean' && { trueValues: ['true', 'TRUE'], falseValues: ['false', 'FALSE'] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(categories && { categories }),
    sensitivity,
  };
}

function constraintsOf({ kind: { leaf, list } }: FlatColumn, { ordinal }: ColumnPlace): Descriptor {
  const pattern = tablePattern(leaf);
  if (list) return pattern === undefined ? {} : { pattern: listPattern(pattern) };
  const values = closedValues(leaf);
  if (values) return { enum: values };
  const constraint = leaf.type === 'scalar' ? leaf.constraint : undefined;
  switch (constraint?.type) {
    case 'integer':
      return { minimum: ordinal ? 1 : constraint.minimum, maximum: constraint.maximum };
    case 'boolean':
      return {};
    default:
      return pattern === undefined ? {} : { pattern };
  }
}

/** All the values of a kind, where they can be told. */
function closedValues(leaf: LeafKind): readonly string[] | undefined {
  if (leaf.type === 'code') return leaf.kind === 'closed' ? leaf.codes : undefined;
  return leaf.type === 'scalar' && leaf.constraint.type === 'constant' ? [leaf.constraint.value] : undefined;
}

/** The codes of a closed list with their labels; an open list has other codes too, and so no categories. */
function categoriesOf(leaf: LeafKind, labels: Labels | undefined): readonly Descriptor[] | undefined {
  if (leaf.type !== 'code' || leaf.kind === 'open' || !labels) return undefined;
  return leaf.codes.map((value) => {
    const label = labelOf(leaf, value, labels);
    return { value, ...(label !== undefined && { label }) };
  });
}
