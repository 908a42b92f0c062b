import { fileRules, type RuleText } from '@openthb/core';
import type { ColumnHead } from '../../losses/loss-ledger.js';
import { flagColumns } from './flags.js';
import { concatenatedColumns, derivedColumns, singleColumns, unansweredColumns } from './mapping.js';

/** A column of a file: where it stands, which of the format's columns it is, and what reading it loses. */
export interface Column extends ColumnHead {
  /** Told where the file writes the name otherwise than the codebook and the file of 2020 do. */
  readonly alias?: RuleText;
}

/** The sentence that one distribution puts in the header of an extra first column. */
const TERMS_OF_USE = /^by using this data you agree to the terms of use/i;

/** The columns of a header, each by the name that the format gives it, whatever its case. */
export function columnsOf(header: readonly string[]): readonly Column[] {
  return header.map((cell, index) => {
    const position = index + 1;
    const written = cell.trim();
    if (TERMS_OF_USE.test(written)) {
      return {
        position,
        name: 'Terms of Use',
        mark: 'none',
        to: [],
        note: 'The terms under which CTDC gives the file.',
      };
    }
    const name = byLowerCase.get(written.toLowerCase());
    if (name === undefined) return { position, mark: 'none', to: [] };
    return { position, name, ...headOf(name), ...(name !== written && { alias: fileRules.alias }) };
  });
}

/** Every column that the format has. */
export const columnNames: readonly string[] = [
  ...Object.keys(singleColumns),
  ...flagColumns.keys(),
  ...Object.keys(concatenatedColumns),
  ...Object.keys(derivedColumns),
  ...Object.keys(unansweredColumns),
];

const byLowerCase = new Map(columnNames.map((name) => [name.toLowerCase(), name]));

function headOf(name: string): Pick<ColumnHead, 'mark' | 'to' | 'note'> {
  const flag = flagColumns.get(name);
  if (flag) return { mark: flag.read.mark, to: [`victim.episodes.${flag.field}`], note: PER_GROUP };
  if (name in singleColumns) return singleColumns[name as keyof typeof singleColumns];
  if (name in derivedColumns) return { mark: 'none', to: [], note: derivedColumns[name]! };
  const field = { ...concatenatedColumns, ...unansweredColumns }[name as keyof typeof concatenatedColumns];
  return { mark: 'exact', to: [`victim.episodes.${field}`], note: 'Says again what the flags say.' };
}

const PER_GROUP = '0 and -99 are told apart for the group of flags, not for each flag.';
