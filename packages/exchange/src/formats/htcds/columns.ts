import { fileRules, type RuleText } from '@openthb/core';
import type { ColumnHead } from '../../losses/loss-ledger.js';
import type { ReadOptions } from '../define-format.js';
import { codedFields } from './coded-fields.js';
import { handReadColumns, identityColumns, lostColumns } from './mapping.js';
import { fieldNamed } from './spelling.js';

/** A column of a file: where it stands, which field it is, and what reading it loses. */
export interface Column extends ColumnHead {
  /** Told where the file writes the name otherwise than the standard does. */
  readonly alias?: RuleText;
}

/** The columns of a header, each by the name that the standard gives it. */
export function columnsOf(header: readonly string[], identities: ReadOptions['identities']): readonly Column[] {
  return header.map((cell, index) => {
    const name = fieldNamed(cell);
    const position = index + 1;
    if (name === undefined) return { position, mark: 'none', to: [] };
    return { position, name, ...headOf(name, identities), ...(name !== cell.trim() && { alias: fileRules.alias }) };
  });
}

function headOf(name: string, identities: ReadOptions['identities']): Omit<ColumnHead, 'position' | 'name'> {
  const byHand = handReadColumns[name];
  if (byHand) return byHand;
  const identity = identityColumns[name];
  if (identity) {
    return identities === 'apart'
      ? { mark: 'exact', to: [identity] }
      : { mark: 'none', to: [], note: 'A direct identifier: left out, since identities were not asked for.' };
  }
  const to = Object.entries(codedFields).flatMap(([path, fields]) =>
    fields.filter(({ column }) => column === name).map((field) => `${path}.${field.name}`),
  );
  if (to.length > 0) return { mark: 'exact', to };
  return lostColumns[name] ?? { mark: 'none', to: [] };
}
