import { anyKind, type Dictionary, episode, type Fields, victim } from '@openthb/core';
import * as dictionaryIndex from '@openthb/core/dictionaries';
import { inverse } from '../inverse.js';
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

/** Columns whose meaning hangs on more than one field, and which are read by hand. */
const byHand: ReadonlySet<string> = new Set(['prs_Gender', 'prs_Citizenship', 'prs_Deceased']);

/** Fields of the victim and of the episode that take the codes of one column each; the model says which. */
export const codedFields = { victim: codedFieldsOf(victim.fields), episode: codedFieldsOf(episode.fields) } as const;

function codedFieldsOf(fields: Fields): readonly CodedField[] {
  return Object.entries(fields).flatMap(([name, { kind, meta }]) => {
    const column = meta.maps?.htcds;
    const outer = anyKind(kind);
    const inner = outer.type === 'list' ? anyKind(outer.item) : outer;
    if (typeof column !== 'string' || byHand.has(column) || inner.type !== 'code') return [];
    const reads = plainly(inverse(dictionaryOf(inner.id), 'htcds'));
    return [{ name, column, reads, several: outer.type === 'list' }];
  });
}

function dictionaryOf(list: string): Dictionary<string> {
  const dictionaries: readonly (Dictionary<string> | object)[] = Object.values(dictionaryIndex);
  return dictionaries.find((value): value is Dictionary<string> => 'list' in value && value.list.id === list)!;
}
