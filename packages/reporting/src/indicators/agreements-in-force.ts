import { agreementKind } from '../dimensions/agreement-kind.js';
import { agreements } from '../facts/agreements.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineCount } from './families/define-count.js';

export const agreementsInForce = defineCount({
  id: 'agreements-in-force',
  group: 'response',
  title: 'Agreements in force, by kind',
  question: 'How many agreements are in force on twinning, resettlement, readmission and referral?',
  facts: agreements,
  where: is(column('agreementStatus'), 'in-force'),
  over: agreementKind,
  universe: 'Agreements that are in force.',
  source: 'Stability Pact Task Force (2004): twinning; resettlement agreements',
});
