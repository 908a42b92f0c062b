import { instant } from '../../scalars/instant.js';
import { partialDate } from '../../scalars/partial-date.js';
import { PLAIN } from './place.js';
import { type ConstraintDialect, testExpression } from './sql-dialect.js';
import type { SqlConstraint, SqlTable, SqlTest, TimePart } from './sql-table.js';
import { testOf } from './sql-tests.js';
import { timeParts } from './time-parts.js';

/** That a column passes a test, by a function where the engine has them. */
export function testCall(dialect: ConstraintDialect, test: SqlTest, column: string): string {
  return dialect.defineFunction ? `${PLAIN}.${test.name}(${column})` : testExpression(dialect, test, column)!;
}

/** The whole number that follows from a column, by a function where the engine has them. */
export function timeCall(dialect: ConstraintDialect, part: TimePart, column: string): string {
  return dialect.defineFunction ? `${PLAIN}.${part}(${column})` : expressions[part](dialect, column);
}

/** The functions that the checks of some tables call, each after those that it calls itself. */
export function functionsOf(tables: readonly SqlTable[], dialect: ConstraintDialect): readonly string[] {
  const { defineFunction } = dialect;
  if (!defineFunction) return [];
  const constraints = tables.flatMap((table) => table.constraints);
  const parts = (Object.keys(timeParts) as TimePart[]).filter((part) =>
    constraints.some((constraint) => constraint.type === 'time' && constraint.part === part),
  );
  const tests = parts.length > 0 ? [...testsIn(constraints), dateTest, instantTest] : testsIn(constraints);
  const byName = new Map(tests.map((test) => [test.name, test]));
  return [
    ...[...byName]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, test]) => {
        const expression = testExpression(dialect, test, 'value');
        return expression === undefined ? [] : [defineFunction(`${PLAIN}.${name}`, 'boolean', expression)];
      }),
    ...parts.map((part) =>
      defineFunction(`${PLAIN}.${part}`, timeParts[part].type, expressions[part](dialect, 'value')),
    ),
  ];
}

function testsIn(constraints: readonly SqlConstraint[]): readonly SqlTest[] {
  return constraints.flatMap((constraint) =>
    constraint.type === 'test' || constraint.type === 'reason' ? [constraint.test] : [],
  );
}

const dateTest = testOf(partialDate)!;
const instantTest = testOf(instant)!;

/** How the numbers follow from a text; absent where it is no date, or no moment. */
const expressions: Readonly<Record<TimePart, (dialect: ConstraintDialect, text: string) => string>> = {
  first_day: (dialect, text) => whereDate(dialect, text, daysOf(dialect, dialect.calendar.date(text))),
  last_day: (dialect, text) => {
    const period = `case length(${text}) when 4 then interval '1 year' when 7 then interval '1 month' else interval '1 day' end`;
    const after = `cast(${dialect.calendar.date(text)} + ${period} as date)`;
    return whereDate(dialect, text, `${daysOf(dialect, after)} - 1`);
  },
  epoch: (dialect, text) => {
    const { integer, where } = dialect.calendar;
    const digits = (from: number) => integer(`substr(${text}, ${from}, 2)`);
    const days = `cast(${timeCall(dialect, 'first_day', text)} as bigint)`;
    const clock = `${digits(12)} * 3600 + ${digits(15)} * 60 + ${digits(18)}`;
    const ahead = `${digits(21)} * 3600 + ${digits(24)} * 60`;
    const offset = `case substr(${text}, 20, 1) when 'Z' then 0 when '-' then -(${ahead}) else ${ahead} end`;
    return where(testCall(dialect, instantTest, text), `${days} * 86400 + ${clock} - ${offset}`);
  },
};

function whereDate(dialect: ConstraintDialect, text: string, expression: string): string {
  return dialect.calendar.where(testCall(dialect, dateTest, `substr(${text}, 1, 10)`), expression);
}

/** Days since 1970-01-01. */
function daysOf({ calendar }: ConstraintDialect, date: string): string {
  const later = calendar.later === 0 ? '' : ` - ${calendar.later}`;
  return `cast(${date} - date '1970-01-01'${later} as integer)`;
}
