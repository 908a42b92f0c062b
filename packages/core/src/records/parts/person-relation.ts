import { relationToVictim } from '../../code-lists/relation-to-victim.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, required } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** The victim. */
  victim: required(reference('victim'), { title: 'Victim', sensitivity: 'sensitive', since: '1.0' }),
  /** What the perpetrator is to the victim. */
  relation: required(relationToVictim, { title: 'Relation', sensitivity: 'sensitive', since: '1.0' }),
};

/** What a perpetrator is to a victim. */
export interface PersonRelation extends Body<typeof fields> {}
export const personRelation: Group<PersonRelation> = defineGroup('person-relation', fields);
