import {
  anyKind,
  caseRecord,
  type Dictionary,
  episode,
  event,
  type Fields,
  perpetrator,
  serviceProvision,
  victim,
} from '@openthb/core';
import * as dictionaryIndex from '@openthb/core/dictionaries';
import { inverse } from '../inverse.js';
import { preferred } from './mapping.js';
import { type NamedRead, plainly } from './spelling.js';

/** A field of ours that takes the codes of one column. */
export interface CodedField {
  readonly name: string;
  readonly column: string;
  /** Our code for each of theirs, by its plain name. */
  readonly reads: ReadonlyMap<string, NamedRead<string>>;
  /** Whether the field takes several. */
  readonly several: boolean;
}

/** Columns whose meaning hangs on more than one field, or which hold no codes, and which are read by hand. */
const byHand: ReadonlySet<string> = new Set([
  'prs_Gender',
  'prs_Citizenship',
  'prs_Deceased',
  'hte_Country',
  'cas_ReasonForCaseClosure',
]);

/** Fields that take the codes of one column each, by where they stand; the model says which. */
export const codedFields = {
  victim: codedFieldsOf(victim.fields),
  'victim.episodes': codedFieldsOf(episode.fields),
  'victim.services': codedFieldsOf(serviceProvision.fields),
  event: codedFieldsOf(event.fields),
  perpetrator: codedFieldsOf(perpetrator.fields),
  case: codedFieldsOf(caseRecord.fields),
} as const;

function codedFieldsOf(fields: Fields): readonly CodedField[] {
  return Object.entries(fields).flatMap(([name, { kind, meta }]) => {
    const column = meta.maps?.htcds;
    const outer = anyKind(kind);
    const inner = outer.type === 'list' ? anyKind(outer.item) : outer;
    if (typeof column !== 'string' || byHand.has(column) || inner.type !== 'code') return [];
    const reads = plainly(inverse(dictionaryOf(inner.id), 'htcds', preferred));
    return [{ name, column, reads, several: outer.type === 'list' }];
  });
}

function dictionaryOf(list: string): Dictionary<string> {
  const dictionaries: readonly (Dictionary<string> | object)[] = Object.values(dictionaryIndex);
  return dictionaries.find((value): value is Dictionary<string> => 'list' in value && value.list.id === list)!;
}
