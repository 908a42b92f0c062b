import type { Table, TableRow } from '@openthb/core';
import { exclusionsText } from '../columns.js';
import { confidentialityOf, statusCodes, statusLabels } from '../status-codes.js';

/** What is told of figures beside them. */
export interface FlowAttribute {
  readonly id: string;
  readonly title: string;
  /** Whether it is told of each figure, or of all of a table at once. */
  readonly of: 'observation' | 'dataflow';
  readonly type: 'String' | 'Double';
  /** The codes that it has, with their names; absent where it has none. */
  readonly codes?: Readonly<Record<string, string>>;
  readonly mandatory: boolean;
  /** Undefined where there is nothing to tell. */
  value(row: TableRow, table: Table): string | number | undefined;
}

/** The attributes that every structure has. */
export const flowAttributes: readonly FlowAttribute[] = [
  {
    ...ofFigure('OBS_STATUS', 'Observation status', (row) => statusCodes[row.status]),
    codes: Object.fromEntries(Object.values(statusCodes).map((code) => [code, statusLabels[code]!])),
    mandatory: true,
  },
  {
    ...ofFigure('CONF_STATUS', 'Confidentiality status', confidentialityOf),
    codes: {
      F: 'Free for publication',
      C: 'Confidential statistical information',
      N: 'Not for publication, restricted for internal use only',
    },
    mandatory: true,
  },
  { ...ofFigure('NUMERATOR', 'Units that are counted', ({ numerator }) => numerator ?? undefined), type: 'Double' },
  {
    ...ofFigure('DENOMINATOR', 'What the numerator is a part of', (row) => row.denominator ?? undefined),
    type: 'Double',
  },
  {
    ...ofFigure('LOWER_BOUND', 'The least that a hidden figure may be', ({ bounds }) => bounds?.least),
    type: 'Double',
  },
  { ...ofFigure('UPPER_BOUND', 'The most that a hidden figure may be', ({ bounds }) => bounds?.most), type: 'Double' },
  ofFigure('EXCLUSIONS', 'Units left out, by reason; blank is hidden', (row) => exclusionsText(row) || undefined),
  ofFigure('COMMENT_OBS', 'Why there is no figure, or why it is confidential', ({ reason }) => reason),
  ofTable('UNIT_MEASURE', 'What the figures are', ({ measure }) => measure),
  ofTable('COUNT_UNIT', 'What is counted', ({ unit }) => unit),
  ofTable('AGE_AT', 'The moment that ages are taken at', ({ ageAt }) => ageAt),
  ofTable('AS_OF', 'The day that everything is reckoned from', ({ asOf }) => asOf),
  ofTable('RELEASE', 'To whom the figures may go', ({ release }) => release),
  ofTable('NATURE', 'Whether the records are real', ({ nature }) => nature),
  ofTable('DISCLOSURE', 'What was hidden, and how it was checked', ({ disclosure }) => disclosure),
  ofTable('COMMENT_DSET', 'How the figures must be read', ({ caveats }) => caveats.join(' ') || undefined),
  ofTable('SOURCE', 'Of the definition', ({ source }) => source),
];

function ofFigure(id: string, title: string, value: FlowAttribute['value']): FlowAttribute {
  return { id, title, of: 'observation', type: 'String', mandatory: false, value };
}

function ofTable(id: string, title: string, value: (table: Table) => string | undefined): FlowAttribute {
  return { id, title, of: 'dataflow', type: 'String', mandatory: false, value: (_, table) => value(table) };
}
