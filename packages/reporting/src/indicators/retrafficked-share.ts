import { trafficked } from '../dimensions/trafficked.js';
import { defineShare } from './families/define-share.js';
import { detectionOnly } from './texts.js';

export const retraffickedShare = defineShare({
  id: 'retrafficked-share',
  group: 'detection',
  title: 'Persons trafficked again',
  question: 'What part of the registered persons was trafficked more than once?',
  of: trafficked,
  codes: ['again'],
  others: ['once'],
  source: 'Statement of Tirana (2002), on those sent back at once',
  caveats: [detectionOnly, 'Known only where sources recognise the same person.'],
});
