import type { AnyRecord } from '../records/any-record.js';
import type { Random } from './random.js';

type Loose = Record<string, unknown>;

/** Mistakes that people and programs make; each changes a copy of a record so that a validator must find it. */
const faults: readonly ((record: Loose, random: Random) => void)[] = [
  (record) => void delete record['id'],
  (record) => void (record['nature'] = 'Synthetic'),
  (record) => void (record['version'] = '9.9'),
  (record) => void (record['natinality'] = 'x'),
  (record) => void (record['id'] = 'no issuer'),
  (record) => void (record['missing'] = 'unknown'),
  (record) => onVictim(record, 'sex', 'F'),
  (record) => onVictim(record, 'birthDate', '31.12.1999'),
  (record) => onVictim(record, 'birthDate', '2001-02-30'),
  (record) => onVictim(record, 'citizenships', []),
  (record) => onVictim(record, 'citizenships', ['AL', 'AL']),
  (record) => onVictim(record, 'episodes', [{ forms: ['none', 'forced-begging'] }]),
  (record) => onVictim(record, 'episodes', [{ exploitedFrom: '2019', exploitedUntil: '2018' }]),
  (record) => onVictim(record, 'ageClaims', [{ at: 'registration', atLeast: 18, atMost: 17 }]),
];

/** A copy of a record with one mistake in it. */
export function withFault(record: AnyRecord, random: Random): unknown {
  const copy = structuredClone(record) as unknown as Loose;
  faults[random.below(copy['record'] === 'victim' ? faults.length : GENERAL_FAULTS)]!(copy, random);
  return copy;
}

/** The first so many mistakes can be made in any record. */
const GENERAL_FAULTS = 6;

function onVictim(record: Loose, field: string, value: unknown): void {
  const missing = record['missing'] as Loose | undefined;
  if (missing) delete missing[field];
  record[field] = value;
}
