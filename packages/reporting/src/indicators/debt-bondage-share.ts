import { debt } from '../dimensions/debt.js';
import { defineShare } from './families/define-share.js';

export const debtBondageShare = defineShare({
  id: 'debt-bondage-share',
  group: 'experience',
  title: 'Bondage by debt',
  question:
    'What part of the registered persons was bound by a debt, as a form of exploitation or as a means of control?',
  of: debt,
  source: 'UN Supplementary Convention on Slavery (1956), article 1(a); ILO indicators of forced labour (2012)',
});
