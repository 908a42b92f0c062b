import { defineReport } from './define-report.js';
import { card } from './scorecard/card.js';
import { grid } from './scorecard/grid.js';
import { countriesIn } from './scorecard/judge.js';

/** What countries promised against what is known: met, not met, no information, not applicable. Nobody is ranked. */
export const scorecard = defineReport({
  id: 'scorecard',
  title: 'A scorecard of responses',
  question: 'Which commitments are met, which are not, and of which does nobody say anything?',
  records: ['organization', 'plan-of-action', 'programme', 'legal-provision', 'agreement', 'milestone'],
  chapters: (response) => [
    { title: 'At a glance', sections: [grid] },
    ...countriesIn(response).map((code) => ({
      title: { country: code },
      sections: [card(code)],
    })),
  ],
});
