import { furthest } from '../dimensions/furthest.js';
import { suspects } from '../facts/suspects.js';
import { defineShare } from './families/define-share.js';
import { ofCohort } from './texts.js';

export const convictionShare = defineShare({
  id: 'conviction-share',
  group: 'justice',
  title: 'Suspects who were convicted',
  question: 'What part of those first suspected in a year was convicted of trafficking by the day?',
  facts: suspects,
  of: furthest,
  codes: ['convicted'],
  others: ['suspected', 'prosecuted', 'acquitted', 'convicted-of-other-offence', 'discontinued'],
  universe: 'Against whom the law had taken a step on the day.',
  source: 'UNODC, Global Report on Trafficking in Persons',
  caveats: [ofCohort],
});
