import { borders } from '../dimensions/borders.js';
import { defineShare } from './families/define-share.js';
import { detectionOnly } from './texts.js';

export const crossBorderShare = defineShare({
  id: 'cross-border-share',
  group: 'detection',
  title: 'Trafficking across borders',
  question: 'What part of the registered persons was exploited only outside the country of origin?',
  of: borders,
  codes: ['cross-border'],
  others: ['internal'],
  caveats: [detectionOnly],
});
