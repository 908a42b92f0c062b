import { namePart } from '../../code-lists/name-part.js';
import { line } from '../../scalars/line.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, required } from '../field.js';

const fields = {
  /** What the part is. */
  part: required(namePart, { title: 'Part of the name', sensitivity: 'direct', since: '0.9' }),
  /** The part as it is written. */
  text: required(line, {
    title: 'Text',
    sensitivity: 'direct',
    since: '0.9',
    maps: { htcds: ['prs_Salutation', 'prs_FirstName', 'prs_MiddleName', 'prs_SecondName', 'prs_Title'] },
  }),
};

/** One part of a name. */
export interface NamePiece extends Body<typeof fields> {}
export const namePiece: Group<NamePiece> = defineGroup('name-piece', fields);
