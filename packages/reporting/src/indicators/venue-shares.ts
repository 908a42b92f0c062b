import { venues } from '../dimensions/venues.js';
import { defineAnswers } from './families/define-answers.js';

export const venueShares = defineAnswers({
  id: 'venue-shares',
  group: 'experience',
  title: 'Places of exploitation',
  question: 'In what sorts of place were the persons exploited, of whom it is known?',
  over: venues,
  source: 'CTDC Data Codebook, version 6 (2017), section 6: denominators',
});
