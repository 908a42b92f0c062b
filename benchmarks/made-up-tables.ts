import { type DataTable, dataColumn, type Hierarchy, hierarchyOf } from '@openthb/anonymizers';

/** A table that is made up, with the hierarchies of its quasi-identifiers. */
export interface MadeUpTable {
  readonly table: DataTable;
  readonly hierarchies: Readonly<Record<string, Hierarchy>>;
}

/** A column: how many values it has, how unevenly they occur, and how many of a level are one in the next. */
interface Shape {
  readonly name: string;
  readonly values: number;
  readonly skew: number;
  /** How many values a label of each level stands for; the last for all. */
  readonly widths: readonly number[];
}

/**
 * The quasi-identifiers of the data set Adult of the UCI, which peers are measured on: as many values and levels as theirs,
 * 12,960 ways to generalise. The data themselves are made up.
 */
const adult: readonly Shape[] = [
  { name: 'sex', values: 2, skew: 0.7, widths: [2] },
  { name: 'age', values: 74, skew: 0, widths: [5, 10, 20, 74] },
  { name: 'race', values: 5, skew: 3.2, widths: [5] },
  { name: 'marital-status', values: 7, skew: 1.3, widths: [3, 7] },
  { name: 'education', values: 16, skew: 1.1, widths: [4, 8, 16] },
  { name: 'native-country', values: 41, skew: 2.9, widths: [11, 41] },
  { name: 'workclass', values: 8, skew: 2.1, widths: [3, 8] },
  { name: 'occupation', values: 14, skew: 0.5, widths: [5, 14] },
  { name: 'salary-class', values: 2, skew: 1.6, widths: [2] },
];

/** What CTDC asks of a person, with flags: 147,456 ways to generalise. */
const persons: readonly Shape[] = [
  { name: 'year', values: 20, skew: 0.2, widths: [5, 20] },
  { name: 'citizenship', values: 120, skew: 1.3, widths: [10, 30, 120] },
  { name: 'country', values: 60, skew: 1.4, widths: [10, 20, 60] },
  { name: 'age', values: 9, skew: 0.6, widths: [3, 9] },
  ...[
    'gender',
    'majority',
    'recruiter',
    'labour',
    'sexual',
    'debt',
    'threats',
    'movement',
    'documents',
    'violence',
  ].map((name): Shape => ({ name, values: 3, skew: 1.8, widths: [3] })),
];

/** A table like Adult. */
export const likeAdult = (rows: number): MadeUpTable => madeUp(adult, rows);

/** A table like those of CTDC, of the first so many quasi-identifiers. */
export const likeCtdc = (rows: number, columns: number): MadeUpTable => madeUp(persons.slice(0, columns), rows);

function madeUp(shapes: readonly Shape[], rows: number): MadeUpTable {
  const random = seeded(7);
  // A person's lot, which all columns lean to, so that they go together as they do in life.
  const lots = Float64Array.from({ length: rows }, random);
  const columns = shapes.map(({ name, values, skew }) => {
    const cumulative = cumulate(Array.from({ length: values }, (_, value) => (value + 1) ** -skew));
    return dataColumn(name, rows, (row) => {
      const draw = random() < 0.55 ? lots[row]! : random();
      return `${cumulative.findIndex((share) => draw < share)}`;
    });
  });
  const hierarchies = shapes.map(({ name, values, widths }) => [name, joining(values, widths)] as const);
  return { table: { rows, columns }, hierarchies: Object.fromEntries(hierarchies) };
}

function joining(values: number, widths: readonly number[]): Hierarchy {
  const domain = Array.from({ length: values }, (_, value) => `${value}`);
  return hierarchyOf(
    widths.length + 1,
    (value) => [
      value,
      ...widths.map((width, at) => (at === widths.length - 1 ? '*' : `${Math.floor(Number(value) / width)}/${at}`)),
    ],
    domain,
  );
}

function cumulate(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight, at) => (at === weights.length - 1 ? 1 : (sum += weight / total)));
}

/** Chance that can be drawn again: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
