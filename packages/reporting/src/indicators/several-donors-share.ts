import { donors } from '../dimensions/donors.js';
import { programmes } from '../facts/programmes.js';
import { defineShare } from './families/define-share.js';

export const severalDonorsShare = defineShare({
  id: 'several-donors-share',
  group: 'response',
  title: 'Programmes with several contributions',
  question: 'What part of the programmes has more than one contribution?',
  facts: programmes,
  of: donors,
  codes: ['several'],
  others: ['one'],
  universe: 'Programmes, whatever their kind.',
  source: 'Stability Pact Task Force (2004): regional projects and their donors',
});
