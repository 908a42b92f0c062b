import { type SqlShape, shapeOf } from '@openthb/core/sql';
import type { FactTable } from '../../facts/define-fact-table.js';
import { literal } from '../sql/sql-writer.js';
import { isOne, jsonStructure } from './json-structure.js';

/**
 * The statements that fill the derived tables of a record from files of NDJSON, as far as some of its fields need them.
 * DuckDB reads the files itself; nothing passes through JavaScript.
 */
export function loadStatements(
  record: FactTable['record'],
  fields: ReadonlySet<string>,
  files: readonly string[],
): readonly string[] {
  const shape = shapeOf(record);
  const isKept = (path: string): boolean => fields.has(path.split('.')[0]!);
  const structure = literal(JSON.stringify(jsonStructure(shape, isKept)));
  const lines = `read_ndjson_objects([${files.map(literal).join(', ')}])`;
  const raw = `raw_${shape.table.name}`;
  return [
    `create temp table ${raw} as select o."id" as k0, o from (select from_json(json, ${structure}) as o from ${lines} where json->>'$.record' = ${literal(record.name)})`,
    ...tableStatements(shape, `select k0, o from ${raw}`, isKept),
    `drop table ${raw}`,
  ];
}

function tableStatements(shape: SqlShape, rows: string, isKept: (path: string) => boolean): readonly string[] {
  const { schema, name } = shape.table;
  const keys = shape.keys.map((key, index) => `k${index} as ${key}`);
  const columns = [...shape.columns]
    .filter(([path]) => path !== 'id' && !path.endsWith('#epoch') && isKept(path.split('#')[0]!))
    .map(([path, column]) => `${valueOf(path)} as ${column.name}`);
  const own = `create table ${schema}.${name} as select ${[...keys, ...columns].join(', ')} from (${rows})`;
  const below = [...shape.lists].flatMap(([path, list]) =>
    path !== '' && isKept(path) ? tableStatements(list, rowsBeneath(shape, list, path, rows), () => true) : [],
  );
  return [own, ...below];
}

function rowsBeneath(above: SqlShape, below: SqlShape, path: string, rows: string): string {
  const keys = above.keys.map((_, index) => `k${index}`);
  const value = `o.${quoted(path)}`;
  if (isOne(above, below)) return `select ${keys.join(', ')}, ${value} as o from (${rows}) where ${value} is not null`;
  const numbered = below.keys.length > above.keys.length;
  const place = numbered ? [`generate_subscripts(${value}, 1) as k${keys.length}`] : [];
  return `select ${[...keys, ...place].join(', ')}, unnest(${value}) as o from (${rows})`;
}

function valueOf(path: string): string {
  const [field, part] = path.split('#');
  const value = field === '' ? 'o' : `o.${quoted(field!)}`;
  if (part === undefined) return value;
  const day = (date: string) => `cast(${date} - date '1970-01-01' as integer)`;
  const first = `cast(substr(${value} || '-01-01', 1, 10) as date)`;
  if (part === 'first_day') return day(first);
  return `case length(${value}) when 4 then ${day(`(${first} + interval 1 year - interval 1 day)::date`)} when 7 then ${day(`last_day(${first})`)} else ${day(first)} end`;
}

function quoted(path: string): string {
  return path
    .split('.')
    .map((step) => `"${step}"`)
    .join('.');
}
