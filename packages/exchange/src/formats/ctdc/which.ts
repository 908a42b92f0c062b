import { fileRules } from '@openthb/core';
import { countKnown } from './columns.js';
import { type Version, versions } from './versions.js';

/** The columns of the victim-perpetrator file, as third parties report them. */
const victimPerpetratorColumns: ReadonlySet<string> = new Set(
  [
    'yearRegister',
    'gender',
    'majorityStatus',
    'UN_COO_Region',
    'UN_COE_Region',
    'isForcedLabour',
    'isSexualExploit',
    'IP_Gender',
    'IP_ageBroad',
    'IP_citizen_UNRegion',
    'IP_Relation',
    'IP_RecruiterBroker',
    'IP_TransactionProcess',
    'IP_ControlAbuseKidnap',
    'IP_Exploiter',
    'IP_PayMoney',
  ].map((name) => name.toLowerCase()),
);

/**
 * The victim-perpetrator file is known and not read: one row stands for several perpetrators, and what it says of them
 * is not told apart.
 */
export const victimPerpetrator = {
  title: 'Global Victim-Perpetrator Synthetic Dataset',
  refused: fileRules.version,
} as const;

/** The file that a header is of; nothing where it names no column of any. Of files that fit alike, the first. */
export function fileOf(header: readonly string[]): Version | typeof victimPerpetrator | undefined {
  const counted = [
    ...versions.map((version) => ({ file: version, count: countKnown(header, version) })),
    { file: victimPerpetrator, count: countPerpetrators(header) },
  ];
  const best = counted.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count > 0 ? best.file : undefined;
}

/** How sure a file can be said to be of this format, from the number of columns that are known. */
export function knownColumns(header: readonly string[]): number {
  return Math.max(countPerpetrators(header), ...versions.map((version) => countKnown(header, version)));
}

function countPerpetrators(header: readonly string[]): number {
  return header.filter((cell) => victimPerpetratorColumns.has(cell.trim().toLowerCase())).length;
}
