import { acquittal, cameTo, conviction, prosecution } from './justice-step.js';
import { defineCodeColumn } from '../define-fact-column.js';
import { has } from '../terms/lists.js';
import { choose } from '../terms/values.js';

export const furthest = defineCodeColumn(
  'How far the law came',
  choose(
    [
      [has('justice', conviction), 'convicted'],
      [has('justice', acquittal), 'acquitted'],
      [has('justice', cameTo('convicted-of-other-offence')), 'convicted-of-other-offence'],
      [has('justice', cameTo('discontinued')), 'discontinued'],
      [has('justice', prosecution), 'prosecuted'],
    ],
    'suspected',
  ),
);
