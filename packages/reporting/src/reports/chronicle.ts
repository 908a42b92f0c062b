import { year } from '../dimensions/year.js';
import { childrenShare } from '../indicators/children-share.js';
import { detectedVictims } from '../indicators/detected-victims.js';
import { seriesWithBreaks } from '../pictures/series.js';
import { entries } from './chronicle/entries.js';
import { promises } from './chronicle/promises.js';
import { years } from './chronicle/years.js';
import { defineReport } from './define-report.js';
import { responseByYear } from './response-by-year.js';
import { breaksIn } from './regional/breaks.js';

/** What was promised, done and not done, with the figures of the years. */
export const chronicle = defineReport({
  id: 'chronicle',
  title: 'A chronicle of the response',
  question: 'What was promised, what was done, and what did the figures say in those years?',
  records: ['milestone'],
  chapters: (response) => {
    const picture = seriesWithBreaks(breaksIn(response));
    return [
      { title: 'What was promised and done', sections: [promises, entries] },
      {
        title: 'The figures of those years',
        words:
          'A line across stands where law or structures changed: figures before and after it may not be comparable.',
        sections: [
          years,
          { title: 'Detected victims by year', indicator: detectedVictims, by: [year], picture },
          { title: 'Children among those whose age is known', indicator: childrenShare, by: [year], picture },
          ...responseByYear,
        ],
      },
    ];
  },
});
