import { cellKey, type Sheet, type Table, type TableRow, TOTAL } from '@openthb/core';
import type { Axis, Category, Question } from './define-questionnaire.js';

/** The mark of a cell that cannot be filled in, as Eurostat writes it. */
const NOT_AVAILABLE = ':';

/** The mark of a count that a publication would hide. */
const CONFIDENTIAL = 'c';

/** The lines of a question: one for each combination of its categories, and two columns for each year. */
export function linesOf(question: Question, table: Table | undefined, years: readonly string[]): Sheet['rows'] {
  const { id, axes = [], asks, cannot, indicator, note = '' } = question;
  const header = [
    ...axes.map(({ breakdown }) => breakdown.title),
    ...years.flatMap((one) => [one, `${one} mark`]),
    'note',
  ];
  const answer = table && answersIn(table);
  const lines = combinations(axes.map((axis) => categoriesOf(axis, table)));
  return [
    [`${id} ${asks}`],
    header,
    ...lines.map((line) => [
      ...line.map(({ label }) => label),
      ...years.flatMap((one) =>
        cell(
          answer?.(
            one,
            line.map(({ codes }) => codes as readonly string[]),
          ),
        ),
      ),
      answer ? note : (cannot ?? `There is no indicator ${indicator} here.`),
    ]),
  ];
}

type Named = Category & { readonly codes: readonly string[] };

/** The categories of an axis with the codes that count for each, and the total. */
function categoriesOf({ breakdown, categories }: Axis, table: Table | undefined): readonly Named[] {
  const { codes = [], labels = {} } = table?.dimensions.find(({ id }) => id === breakdown.id) ?? {};
  const named =
    categories === 'each' ? codes.map((code) => ({ label: labels[code] ?? code, codes: [code] })) : categories;
  const others = new Set(named.flatMap((one) => (one.codes === 'rest' ? [] : one.codes)));
  return [
    ...named.map(({ label, codes: own }) => ({
      label,
      codes: own === 'rest' ? codes.filter((code) => !others.has(code)) : own,
    })),
    { label: 'Total', codes: [TOTAL] },
  ];
}

function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((before) => list.map((one) => [...before, one])),
    [[]],
  );
}

interface Answer {
  readonly count: number | null;
  readonly confidential: boolean;
}

/** What a table says of a year and some codes of each of its other dimensions, together. */
function answersIn(table: Table): (year: string, codes: readonly (readonly string[])[]) => Answer {
  const rows = new Map<string, TableRow>(
    table.rows.map((row) => [cellKey(table.dimensions.map(({ id }) => row.at[id]!)), row]),
  );
  return (year, codes) => {
    const found = combinations(codes).flatMap((cell) => rows.get(cellKey([year, ...cell])) ?? []);
    return {
      // A year without a person has no rows: it is known that there are none.
      count: found.reduce<number | null>((sum, { value }) => (sum === null || value === null ? null : sum + value), 0),
      confidential: found.some(({ confidential = false }) => confidential),
    };
  };
}

function cell(answer: Answer | undefined): readonly [string, string] {
  if (!answer || answer.count === null) return ['', NOT_AVAILABLE];
  return [String(answer.count), answer.confidential ? CONFIDENTIAL : ''];
}
