import { nameKind } from '../../code-lists/name-kind.js';
import { line } from '../../scalars/line.js';
import { scriptCode } from '../../scalars/script-code.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { listOf } from '../list-of.js';
import { namePiece } from './name-piece.js';

const fields = {
  /** What sort of name it is. */
  kind: required(nameKind, { title: 'Kind', sensitivity: 'direct', since: '0.9' }),
  /** The whole name as it is written. */
  full: optional(line, { title: 'Full name', sensitivity: 'direct', since: '0.9' }),
  /** The parts of the name in the order in which they are written. */
  parts: optional(listOf(namePiece), { title: 'Parts', sensitivity: 'direct', since: '0.9' }),
  /** The script that the name is written in. */
  script: optional(scriptCode, { title: 'Script', sensitivity: 'direct', since: '0.9' }),
};

/** A name of a person. A person has several: at birth, in another script, imposed by traffickers. */
export interface PersonName extends Body<typeof fields> {}
export const personName: Group<PersonName> = defineGroup('person-name', fields);
