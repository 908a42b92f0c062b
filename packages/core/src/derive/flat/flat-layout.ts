import type { RecordDef } from '../../records/define-record.js';
import { type FlatPart, flatParts } from './flat-part.js';
import { fieldColumns, type FlatColumn, keyColumns, ordinalColumn, type Surroundings, within } from './flat-column.js';

/**
 * One table of the flat form: the records themselves, or the items of one list in them.
 * @since 0.1.0
 */
export interface FlatTable {
  /** The kind of record, and the keys that lead to the list: `victim`, `victim.episodes`. */
  readonly name: string;
  /** The name as that of a sheet, which spreadsheet programs cut at 31 characters. */
  readonly sheet: string;
  /** The keys that lead from the record to the list; none for the records themselves. */
  readonly path: readonly string[];
  /** The table whose rows have the lists that these rows are items of; absent for the records themselves. */
  readonly parent?: string;
  /** The columns with the numbers that tell where in its lists a row stands, outer lists first. */
  readonly ordinals: readonly string[];
  /** The columns in order; those that tell where a row belongs come first. */
  readonly columns: readonly FlatColumn[];
  /** The index of each column by its name. */
  readonly indexes: ReadonlyMap<string, number>;
}

/**
 * How one kind of record lies in tables.
 * @since 0.1.0
 */
export interface FlatLayout {
  readonly record: string;
  /** The table of the records, then those of their lists, each after the table that its rows belong to. */
  readonly tables: readonly FlatTable[];
  readonly tablesByName: ReadonlyMap<string, FlatTable>;
  /** The fields of the record as cells, objects and tables. */
  readonly parts: readonly FlatPart[];
}

/**
 * The flat form of a kind of record, for CSV, spreadsheets and Parquet. It loses nothing: `unflatten` gives back what
 * `flatten` took.
 *
 * A record is one row, and so is each item of a list of groups, in a table of its own. Numbered columns
 * (`episode1.forms`, `episode2.forms`) would bound the lists, and give every question about an episode several columns
 * to look in. The rows of a list begin with `record-id`, the id of their record, and with the number of their item
 * in its list from 1, `episodes-no`; a list inside a list repeats the numbers above it. These names hold a hyphen, and
 * no field does.
 *
 * A column is named by the keys that lead to its value, joined by dots: `child.separation`. Sets are codes joined by
 * semicolons. An empty cell says nothing; why nothing is there stands in a column of its own, `missing.sex`, since words
 * among numbers would make a column of numbers one of text, in Parquet above all. `0` is a number as any other. A group
 * of which nothing is filled but that it is there has `{}` in the column of its name. A text that would be taken for a
 * formula begins with an apostrophe.
 *
 * Spreadsheet programs that open a CSV file turn `2003-05` into a day: give people the workbook, whose cells are text.
 * @since 0.1.0
 */
export function flatLayout(record: Pick<RecordDef<string, unknown>, 'name' | 'fields'>): FlatLayout {
  const parts = flatParts(record.fields);
  const around: Surroundings = { owner: record.name, path: [], titles: [], sensitivity: 'plain' };
  const tables = withSheets(tablesOf(record.name, undefined, parts, { around, lists: [] }));
  const tablesByName = new Map(tables.map((table) => [table.name, table]));
  return Object.freeze({ record: record.name, tables, tablesByName, parts });
}

type NamedTable = Omit<FlatTable, 'sheet'>;

interface Where {
  readonly around: Surroundings;
  /** The lists that a row is an item of, each by the keys from the record on. */
  readonly lists: readonly (readonly string[])[];
}

/** The table of a record or list and those of the lists in it. */
function tablesOf(
  name: string,
  parent: string | undefined,
  parts: readonly FlatPart[],
  where: Where,
): readonly NamedTable[] {
  // The table's own title stands over it, not before each of its columns.
  const columns = [...keyColumns(where.lists), ...fieldColumns(parts, { ...where.around, titles: [] })];
  const table: NamedTable = {
    name,
    path: where.around.path,
    ...(parent !== undefined && { parent }),
    ordinals: where.lists.map(ordinalColumn),
    columns,
    indexes: new Map(columns.map((column, index) => [column.name, index])),
  };
  return [table, ...innerTables(name, parts, where)];
}

function innerTables(name: string, parts: readonly FlatPart[], { around, lists }: Where): readonly NamedTable[] {
  return parts.flatMap((part) => {
    if (part.type === 'cell') return [];
    const inside = within(part, around);
    if (part.type === 'group') return innerTables(name, part.parts, { around: inside, lists });
    const where = { around: inside, lists: [...lists, inside.path] };
    return tablesOf(`${name}.${part.column}`, name, part.parts, where);
  });
}

/** The longest name of a sheet. */
const SHEET_NAME = 31;

/** Gives each table a sheet: its name, or where that is too long the keys between the record and the last as initials. */
function withSheets(tables: readonly NamedTable[]): readonly FlatTable[] {
  const taken = new Set<string>();
  return tables.map((table, index) => {
    const short = table.name.length <= SHEET_NAME ? table.name : abbreviated(table.name);
    const tail = `~${index + 1}`;
    // Spreadsheet programs do not tell capitals from small letters here.
    const free = short.length <= SHEET_NAME && !taken.has(short.toLowerCase());
    const sheet = free ? short : `${short.slice(0, SHEET_NAME - tail.length)}${tail}`;
    taken.add(sheet.toLowerCase());
    return { ...table, sheet };
  });
}

function abbreviated(name: string): string {
  const [first = '', ...keys] = name.split('.');
  return [first, ...keys.map((key, index) => (index < keys.length - 1 ? key.slice(0, 1) : key))].join('.');
}
