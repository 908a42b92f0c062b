import { wasProsecuted } from '../dimensions/was-prosecuted.js';
import { suspects } from '../facts/suspects.js';
import { defineShare } from './families/define-share.js';
import { ofCohort } from './texts.js';

export const prosecutionShare = defineShare({
  id: 'prosecution-share',
  group: 'justice',
  title: 'Suspects who were prosecuted',
  question: 'What part of those first suspected in a year was charged by the day?',
  facts: suspects,
  of: wasProsecuted,
  codes: ['yes'],
  others: ['no'],
  universe: 'Against whom the law had taken a step on the day.',
  source: 'UNODC, Global Report on Trafficking in Persons',
  caveats: [ofCohort],
});
