import { sentenceKind } from '../../code-lists/sentence-kind.js';
import { count } from '../../scalars/count.js';
import { flag } from '../../scalars/flag.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { reference } from '../reference.js';
import { money } from './money.js';

const fields = {
  /** What sort. */
  kind: required(sentenceKind, { title: 'Kind', sensitivity: 'sensitive', since: '1.0' }),
  /** On whom. */
  perpetrator: optional(reference('perpetrator'), { title: 'Perpetrator', sensitivity: 'sensitive', since: '1.0' }),
  /** How many months, for what is counted in time. */
  months: optional(count, { title: 'Months', sensitivity: 'sensitive', since: '1.0' }),
  /** How much, for what is counted in money. */
  amount: optional(money, { title: 'Amount', sensitivity: 'sensitive', since: '1.0' }),
  /** Whether no ordinary appeal is left. */
  final: optional(flag, { title: 'Final', sensitivity: 'plain', since: '1.0' }),
};

/** What a court imposed on a perpetrator. */
export interface Sentence extends Body<typeof fields> {}
export const sentence: Group<Sentence> = defineGroup('sentence', fields);
