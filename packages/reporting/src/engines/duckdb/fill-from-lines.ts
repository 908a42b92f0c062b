import { records } from '@openthb/core/registry';
import { type SqlShape, shapeOf } from '@openthb/core/sql';
import type { FactTable } from '../../facts/define-fact-table.js';
import { literal } from '../sql/sql-writer.js';
import { type FieldsUsed, isUsed } from './fields-used.js';
import type { Filling } from './filling.js';
import { duckdbType, isOne, type JsonFields, jsonFields } from './json-structure.js';

type Record_ = FactTable['record'];

/** The table into which the files are read, once: a column for each field that some record uses. */
const LINES = 'raw_lines';

/** A record with the layout of its fields that are used. */
interface Loaded {
  readonly record: Record_;
  readonly shape: SqlShape;
  readonly fields: JsonFields;
  readonly isKept: (path: string) => boolean;
}

/**
 * Makes the derived tables of files of NDJSON, as far as some fields need them. DuckDB reads the files itself; nothing
 * passes through JavaScript.
 */
export function fillFromLines(used: FieldsUsed, files: readonly string[]): Filling {
  return {
    before: [readStatement(used, files)],
    natures: `select distinct version, nature from ${LINES} where record is distinct from 'bundle'`,
    after: [...tableStatements(used), `drop table ${LINES}`],
  };
}

function readStatement(used: FieldsUsed, files: readonly string[]): string {
  const columns = { record: 'VARCHAR', version: 'VARCHAR', nature: 'VARCHAR', ...typesOf(loadedOf(used)) };
  const written = Object.entries(columns).map(([name, type]) => `${literal(name)}: ${literal(type)}`);
  const list = `[${files.map(literal).join(', ')}]`;
  return `create temp table ${LINES} as select * from read_json(${list}, format = 'newline_delimited', columns = {${written.join(', ')}})`;
}

function tableStatements(used: FieldsUsed): readonly string[] {
  const all = loadedOf(used);
  const types = typesOf(all);
  return all.flatMap(({ record, shape, fields, isKept }) => {
    const values = Object.entries(fields).map(([name, structure]) =>
      types[name] === 'JSON' ? `from_json("${name}", ${literal(JSON.stringify(structure))}) as "${name}"` : `"${name}"`,
    );
    const rows = `select "id" as k0, ${values.join(', ')} from ${LINES} where record = ${literal(record.name)}`;
    return statementsOf(shape, rows, isKept, '');
  });
}

function loadedOf(used: FieldsUsed): readonly Loaded[] {
  return [...used].map(([record, names]) => {
    const shape = shapeOf(record);
    const isKept = (path: string): boolean => isUsed(names, path);
    return { record, shape, fields: jsonFields(shape, isKept), isKept };
  });
}

/** The type of each field; JSON where two records lay it out in two ways, since all of them may stand in a file. */
function typesOf(all: readonly Loaded[]): Readonly<Record<string, string>> {
  const types: Record<string, string> = {};
  const several = severalLayouts();
  for (const { fields } of all) {
    for (const [name, structure] of Object.entries(fields)) {
      const type = duckdbType(structure);
      const differs = (types[name] ?? type) !== type || (type !== TEXT && several.has(name));
      types[name] = differs ? 'JSON' : type;
    }
  }
  return types;
}

/** What holds any JSON. */
const TEXT = 'VARCHAR';

/** The names of fields that the records of the standard do not lay out alike. */
function severalLayouts(): ReadonlySet<string> {
  const known = new Map<string, string>();
  const several = new Set<string>();
  for (const record of records) {
    for (const [name, structure] of Object.entries(jsonFields(shapeOf(record), () => true))) {
      const type = duckdbType(structure);
      if ((known.get(name) ?? type) !== type) several.add(name);
      known.set(name, type);
    }
  }
  return several;
}

/** A table and those beneath it. `of`: where the fields of a row are found, `o.` or nothing. */
function statementsOf(
  shape: SqlShape,
  rows: string,
  isKept: (path: string) => boolean,
  of: '' | 'o.',
): readonly string[] {
  const { schema, name } = shape.table;
  const keys = shape.keys.map((key, index) => `k${index} as ${key}`);
  const columns = [...shape.columns]
    .filter(([path]) => !(of === '' && path === 'id') && isKept(path))
    .map(([path, column]) => `${valueOf(path, of)} as ${column.name}`);
  const own = `create table ${schema}.${name} as select ${[...keys, ...columns].join(', ')} from (${rows})`;
  const below = [...shape.lists].flatMap(([path, list]) =>
    path !== '' && isKept(path) ? statementsOf(list, rowsBeneath(shape, list, path, rows, of), isKept, 'o.') : [],
  );
  return [own, ...below];
}

function rowsBeneath(above: SqlShape, below: SqlShape, path: string, rows: string, of: '' | 'o.'): string {
  const keys = above.keys.map((_, index) => `k${index}`);
  const value = valueOf(path, of);
  if (isOne(above, below)) return `select ${keys.join(', ')}, ${value} as o from (${rows}) where ${value} is not null`;
  const numbered = below.keys.length > above.keys.length;
  const place = numbered ? [`generate_subscripts(${value}, 1) as k${keys.length}`] : [];
  return `select ${[...keys, ...place].join(', ')}, unnest(${value}) as o from (${rows})`;
}

function valueOf(path: string, of: '' | 'o.'): string {
  const [field, part] = path.split('#');
  const steps = field!.split('.').map((step) => `"${step}"`);
  const value = field === '' ? 'o' : `${of}${steps.join('.')}`;
  if (part === undefined) return value;
  const day = (date: string) => `cast(${date} - date '1970-01-01' as integer)`;
  const first = `cast(substr(${value} || '-01-01', 1, 10) as date)`;
  if (part === 'first_day') return day(first);
  return `case length(${value}) when 4 then ${day(`cast(${first} + interval 1 year - interval 1 day as date)`)} when 7 then ${day(`last_day(${first})`)} else ${day(first)} end`;
}
