import { sectors } from '../dimensions/sectors.js';
import { defineAnswers } from './families/define-answers.js';

export const sectorShares = defineAnswers({
  id: 'sector-shares',
  group: 'experience',
  title: 'Sectors of exploited work',
  question: 'In which sectors was the work of the persons exploited, of whom it is known?',
  over: sectors,
  source: 'ISIC, Revision 4',
  caveats: ['Of those who were not exploited in their work there is no sector.'],
});
