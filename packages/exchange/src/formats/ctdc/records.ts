import {
  type AgeClaim,
  type AnyRecord,
  fileRules,
  type PartialDate,
  type Registration,
  STANDARD_VERSION,
  type StatusAssertion,
  type Victim,
} from '@openthb/core';
import type { LossLedger } from '../../losses/loss-ledger.js';
import { body } from '../body.js';
import { type Cells, cellsOf } from '../cells.js';
import type { ReadOptions } from '../define-format.js';
import type { TableRow } from '../table.js';
import { bandOf, claimsOf, contradicts, majorities } from './ages.js';
import { channelOf, citizenshipOf, coded, known, sexAndGenderOf, yearOf } from './answers.js';
import type { Column } from './columns.js';
import { episodeOf } from './episode.js';
import { majorityColumns } from './mapping.js';
import type { Version } from './versions.js';

const header = { version: STANDARD_VERSION, nature: 'de-identified' } as const;

/** The victim and the registration that a row speaks of. */
export function recordsOf(
  row: TableRow,
  version: Version,
  columns: readonly Column[],
  ledger: LossLedger,
  { issuer }: ReadOptions,
): readonly AnyRecord[] {
  const cells = cellsOf(row, columns, ledger);
  const id = `${issuer}:row-${row.ordinal}`;
  const on = yearOf(cells);
  const channel = channelOf(cells);
  const person: AnyRecord = { record: 'victim', id, ...header, ...victimOf(cells, row, version, on) };
  if (!channel) return [person];
  const contact = body<Registration>({ on, by: undefined }, { by: 'withheld' });
  return [
    person,
    { record: 'registration', id: `${issuer}:contact-${row.ordinal}`, ...header, channel, victim: id, ...contact },
  ];
}

function victimOf(cells: Cells, row: TableRow, version: Version, on: PartialDate | undefined): Partial<Victim> {
  const { sex, gender } = sexAndGenderOf(cells);
  const ageClaims = agesOf(cells, row);
  const citizenship = citizenshipOf(cells);
  const registered: StatusAssertion = {
    status: 'presumed',
    actor: 'other-body',
    object: 'identification',
    ...body<StatusAssertion>({ on, by: undefined }, { by: 'withheld' }),
  };
  return body<Victim>(
    {
      sex,
      gender,
      ageClaims: ageClaims.length > 0 ? ageClaims : undefined,
      citizenships: citizenship && [citizenship],
      statusAssertions: [registered],
      episodes: [episodeOf(cells, row, version)],
    },
    {
      ...version.absent.victim,
      ...(sex && { gender: 'not-collected' }),
    },
  );
}

function agesOf(cells: Cells, row: TableRow): readonly AgeClaim[] {
  const band = known(cells, 'ageBroad') ? cells.parse('ageBroad', bandOf) : undefined;
  return Object.entries(majorityColumns).flatMap(([name, at]) => {
    const word = coded(cells, name, (text) => (text in majorities ? { code: text, mark: 'exact' } : undefined));
    const majority = word === undefined ? undefined : majorities[word];
    const bandThen = at === 'registration' ? band : undefined;
    if (bandThen && majority && contradicts(bandThen, majority)) row.note(fileRules.contradiction);
    return claimsOf(at, bandThen, majority);
  });
}
