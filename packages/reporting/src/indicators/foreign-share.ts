import { nationality } from '../dimensions/nationality.js';
import { defineShare } from './families/define-share.js';
import { detectionOnly } from './texts.js';

export const foreignShare = defineShare({
  id: 'foreign-share',
  group: 'detection',
  title: 'Foreigners among registered victims',
  question: 'What part of the registered persons was not a citizen of the country that registered them?',
  of: nationality,
  codes: ['foreign'],
  others: ['national'],
  source: 'Eurostat crim_thb (ESMS of 24 January 2024)',
  caveats: [detectionOnly],
});
