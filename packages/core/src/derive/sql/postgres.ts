import type { SqlDialect } from './sql-dialect.js';

/**
 * PostgreSQL, from version 14.
 * @since 0.1.0
 */
export const postgres = Object.freeze<SqlDialect>({
  id: 'postgres',
  title: 'PostgreSQL',
  needs: '14 or newer, in a database of encoding UTF8',
  types: { text: 'text', integer: 'integer', bigint: 'bigint', boolean: 'boolean' },
  comments: 'apart',
  constraints: {
    flavour: {
      // Its text never holds the character 0, nor halves of surrogate pairs.
      category: (name) => ({ Cc: '\\u0001-\\u001F\\u007F-\\u009F', Cs: '' })[name],
      character: (code) => (code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`),
      mostRepeats: 255,
      lookahead: true,
    },
    matches: (value, pattern) => `${value} ~ ${pattern}`,
    defineFunction: (name, type, expression) =>
      `create function ${name}(value text) returns ${type} language sql immutable parallel safe\n  return ${expression};`,
    calendar: {
      // It makes no date of the year 0, so all are 400 years later, after which the calendar repeats.
      date: (text) => {
        const part = (from: number, length: number) =>
          `cast(substr(${text} || '-01-01', ${from}, ${length}) as integer)`;
        return `make_date(${part(1, 4)} + 400, ${part(6, 2)}, ${part(9, 2)})`;
      },
      later: 146_097,
      integer: (text) => `cast(${text} as integer)`,
      where: (test, expression) => `case when ${test} then ${expression} end`,
    },
    holdsKey: () => true,
    afterOwner: ' on delete cascade',
    referencesLast: true,
  },
});
