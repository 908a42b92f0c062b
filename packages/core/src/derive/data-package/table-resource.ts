import type { Labels } from '../../labels/labels.js';
import { RECORD_COLUMN } from '../flat/flat-column.js';
import type { FlatLayout, FlatTable } from '../flat/flat-layout.js';
import type { FlatPart } from '../flat/flat-part.js';
import { type Descriptor, tableField } from './table-field.js';

/** The tables of a kind of record as resources, each a CSV file named after its table. */
export function tableResources(layout: FlatLayout, labels: Labels | undefined): readonly Descriptor[] {
  const required = requiredColumns(layout.record, layout.parts);
  return layout.tables.map((table) => ({
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: resourceName(table.name),
    type: 'table',
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: schemaOf(table, required.get(table.name)!, labels),
  }));
}

function schemaOf(table: FlatTable, required: ReadonlySet<string>, labels: Labels | undefined): Descriptor {
  const { parent, ordinals, columns } = table;
  const key = primaryKey(table);
  const outer = parent === undefined ? undefined : { parent, key: [RECORD_COLUMN, ...ordinals.slice(0, -1)] };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => {
      const place = {
        required: key.includes(column.name) || required.has(column.name),
        ordinal: ordinals.includes(column.name),
      };
      return tableField(column, place, labels);
    }),
    missingValues: [''],
    primaryKey: key,
    ...(outer && { foreignKeys: [foreignKey(outer.key, outer.parent, ordinals.length > 1)] }),
  };
}

/** Only inside a record: a reference to another record may lead out of the file, which the standard allows. */
function foreignKey(fields: readonly string[], parent: string, parentIsList: boolean): Descriptor {
  return { fields, reference: { resource: resourceName(parent), fields: parentIsList ? fields : ['id'] } };
}

function primaryKey({ ordinals }: FlatTable): readonly string[] {
  return ordinals.length === 0 ? ['id'] : [RECORD_COLUMN, ...ordinals];
}

/** The columns that every row of a table has: required fields, except those of groups that may be absent. */
function requiredColumns(table: string, parts: readonly FlatPart[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, ReadonlySet<string>>();
  const here = new Set<string>();
  const visit = (inside: readonly FlatPart[], always: boolean): void => {
    for (const part of inside) {
      const there = always && part.need === 'required';
      if (part.type === 'group') visit(part.parts, there);
      else if (part.type === 'cell' && there) here.add(part.column);
      else if (part.type === 'table') {
        for (const entry of requiredColumns(`${table}.${part.column}`, part.parts)) all.set(...entry);
      }
    }
  };
  visit(parts, true);
  return all.set(table, here);
}

/** A name in small letters, as many programs demand. */
function resourceName(table: string): string {
  return table.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
