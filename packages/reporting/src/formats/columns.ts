import type { Table, TableRow } from '@openthb/core';
import { plain } from '../reports/plain.js';
import type { Speaker } from '../reports/speaker.js';

/** A column of tables that are written as rows. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly type: 'string' | 'number' | 'boolean';
  /** All that may stand in it, where that is known. */
  readonly values?: readonly string[];
  /** Whether it is blank in no row. */
  readonly filled: boolean;
  /** Hashtag and attributes. @see HXL 1.1 */
  readonly hxl: string;
  cell(row: TableRow, table: Table): string;
}

/**
 * The columns of some tables: one for each dimension that any of them has, blank where a table does not have it, and
 * those that all have.
 */
export function columnsOf(tables: readonly Table[], speaker: Speaker = plain): readonly Column[] {
  const dimensions = new Map(tables.flatMap((table) => table.dimensions.map((one) => [one.id, one] as const)));
  const said = (one: Column): Column => ({ ...one, says: speaker.tell(one.says) });
  const bounded = tables.some(({ rows }) => rows.some(({ bounds }) => bounds));
  return [
    said(column('indicator', 'The indicator', '#indicator+code', (_, { indicator }) => indicator)),
    ...[...dimensions.values()].map(({ id, title, list }): Column => {
      const having = tables.flatMap((table) => table.dimensions.filter((one) => one.id === id));
      return {
        name: id,
        title,
        says: speaker.say('{title}; _T is the total', { title }),
        type: 'string',
        values: [...new Set(having.flatMap(({ codes }) => codes)), '_T'],
        filled: having.length === tables.length,
        hxl: hashtagOf(id, list),
        cell: ({ at }) => at[id] ?? '',
      };
    }),
    ...[...always, ...(bounded ? ofBounds : [])].map(said),
  ];
}

/** Columns of tables that were put together from parts of which some are hidden. */
const ofBounds: readonly Column[] = [
  optional(
    'least',
    'The least that the figure may be',
    '#indicator+least+num',
    ({ bounds }) => numberText(bounds?.least),
    'number',
  ),
  optional(
    'most',
    'The most that the figure may be',
    '#indicator+most+num',
    ({ bounds }) => numberText(bounds?.most),
    'number',
  ),
];

/** Columns that every table has. */
const always: readonly Column[] = [
  {
    ...column(
      'value',
      'The figure; blank where there is none, and the status says why',
      '#indicator+value+num',
      (row) => numberText(row.value),
    ),
    type: 'number',
    filled: false,
  },
  {
    ...column(
      'status',
      'What the figure is: a value, zero included, or why there is none',
      '#status',
      (row) => row.status,
    ),
    values: ['value', 'suppressed', 'unknown', 'not-collected', 'not-applicable'],
  },
  {
    ...column(
      'confidential',
      'Whether a publication would hide it',
      '#status+confidential',
      ({ confidential = false }) => String(confidential),
    ),
    type: 'boolean',
  },
  optional(
    'numerator',
    'Units that are counted',
    '#indicator+numerator+num',
    (row) => numberText(row.numerator),
    'number',
  ),
  optional(
    'denominator',
    'What the numerator is a part of',
    '#indicator+denominator+num',
    (row) => numberText(row.denominator),
    'number',
  ),
  optional('exclusions', 'Units left out, by reason; blank is hidden', '#meta+excluded', exclusionsText),
  column('measure', 'What the figures are', '#meta+measure', (_, { measure }) => measure),
  column('unit', 'What is counted', '#meta+unit', (_, { unit }) => unit),
  optional('age_at', 'The moment that ages are taken at', '#meta+age', (_, { ageAt = '' }) => ageAt),
  column('as_of', 'The day that everything is reckoned from', '#date+asof', (_, { asOf }) => asOf),
  column('release', 'To whom the figures may go', '#meta+release', (_, { release }) => release),
  column('nature', 'Whether the records are real', '#meta+nature', (_, { nature }) => nature),
  column('version', 'Of the definition of the indicator', '#meta+version', (_, { version }) => version),
];

function column(name: string, says: string, hxl: string, cell: Column['cell']): Column {
  return { name, title: name.replaceAll('_', ' '), says, type: 'string', filled: true, hxl, cell };
}

function optional(
  name: string,
  says: string,
  hxl: string,
  cell: Column['cell'],
  type: Column['type'] = 'string',
): Column {
  return { ...column(name, says, hxl, cell), type, filled: false };
}

/** Places have hashtags of their own; what else persons are broken down by are groups. All years together are no date. */
function hashtagOf(id: string, list: string | undefined): string {
  if (id === 'year') return '#meta+year';
  const attribute = id.replaceAll('-', '_');
  return list === 'country' || list === 'citizenship' ? `#country+code+${attribute}` : `#group+${attribute}`;
}

/** Reasons and counts, as `unknown=12;disputed=3`; a count that is hidden is blank. */
export function exclusionsText({ exclusions }: TableRow): string {
  return Object.entries(exclusions)
    .map(([reason, count]) => `${reason}=${numberText(count)}`)
    .join(';');
}

/** A number as it is written for programs; blank for none. */
export function numberText(value: number | null | undefined): string {
  return String(value ?? '');
}
