import { columnNamed } from '../data/column-named.js';
import type { DataTable } from '../data/data-table.js';
import { numbersIn } from '../data/numbers-in.js';
import type { PublicDimension } from './public-dimension.js';

/** Where a person stands by one row: a cell, and the number that is told of it; 1 where none is. */
export interface Standing {
  readonly cell: number;
  readonly value: number;
}

/** All that one person stands for. */
export interface PersonStandings {
  /** What tells the person from others; undefined where each row is a person of its own. */
  readonly key: string | undefined;
  readonly standings: readonly Standing[];
}

/** What is told of a table, and of whom. */
export interface StandingColumns {
  readonly by: readonly PublicDimension[];
  /** The column that says whose a row is; where the cell is empty, and where there is no such column, a row is a person. */
  readonly person?: string;
  /** The column of numbers, which are rounded to whole ones; a row without one stands nowhere. */
  readonly of?: string;
}

/** Between the codes of a set. */
const MEMBER = ';';

/** Where each person of a table stands; of codes that are no code of a dimension nothing is told. */
export function* standingsIn(table: DataTable, { by, person, of }: StandingColumns): Generator<PersonStandings> {
  const dimensions = by.map(({ id, codes }) => {
    const column = columnNamed(table, id);
    const places = new Map(codes.map((code, place) => [code, place]));
    const told = column.values.map((value) =>
      places.has(value) ? [places.get(value)!] : value.split(MEMBER).flatMap((code) => places.get(code) ?? []),
    );
    return { size: codes.length, told, codes: column.codes };
  });
  const numbers = of === undefined ? undefined : columnNamed(table, of);
  const values = numbers && numbersIn(numbers).map(Math.round);
  const standingsOf = (row: number): readonly Standing[] => {
    const value = values ? values[numbers!.codes[row]!]! : 1;
    if (Number.isNaN(value)) return [];
    const cells = dimensions.reduce<readonly number[]>(
      (above, { size, told, codes }) => above.flatMap((cell) => told[codes[row]!]!.map((place) => cell * size + place)),
      [0],
    );
    return cells.map((cell) => ({ cell, value }));
  };
  const persons = person === undefined ? undefined : columnNamed(table, person);
  const shared = persons?.values.map((): Standing[] => []);
  for (let row = 0; row < table.rows; row += 1) {
    const code = persons?.codes[row];
    if (code === undefined || persons!.values[code] === '') yield { key: undefined, standings: standingsOf(row) };
    else shared![code]!.push(...standingsOf(row));
  }
  for (const [code, standings] of (shared ?? []).entries()) yield { key: persons!.values[code], standings };
}
