import { age } from '../dimensions/age.js';
import { country } from '../dimensions/country.js';
import { origin } from '../dimensions/origin.js';
import { sex } from '../dimensions/sex.js';
import { year } from '../dimensions/year.js';
import { acceptanceRate } from '../indicators/acceptance-rate.js';
import { childrenShare } from '../indicators/children-share.js';
import { corridors } from '../indicators/corridors.js';
import { crossBorderShare } from '../indicators/cross-border-share.js';
import { daysToAnswer } from '../indicators/days-to-answer.js';
import { daysToIdentification } from '../indicators/days-to-identification.js';
import { detectedVictims } from '../indicators/detected-victims.js';
import { foreignShare } from '../indicators/foreign-share.js';
import { reflectionGrantedShare } from '../indicators/reflection-granted-share.js';
import { residenceGrantedShare } from '../indicators/residence-granted-share.js';
import { statusShares } from '../indicators/status-shares.js';
import { flows } from '../pictures/flows.js';
import { pyramid } from '../pictures/pyramid.js';
import { seriesWithBreaks } from '../pictures/series.js';
import { tileMap } from '../pictures/tile-map.js';
import { defineReport } from './define-report.js';
import { steps } from './referral/steps.js';
import { breaksIn } from './regional/breaks.js';
import { warnings } from './regional/warnings.js';

/** The countries of the region beside each other, with what must be known before they are compared. */
export const regionalComparison = defineReport({
  id: 'regional-comparison',
  title: 'Trafficking in human beings: the countries of the region',
  question: 'How do the figures of the countries stand beside each other, and which of them may be compared?',
  records: ['milestone'],
  chapters: (response) => [
    { title: 'Comparability', sections: [warnings] },
    {
      title: 'Detection',
      words: 'A higher number does not mean more victims: it may mean that a country looks harder.',
      sections: [
        {
          title: 'Detected victims by country',
          indicator: detectedVictims,
          by: [country],
          picture: tileMap,
          key: 'persons registered in all years',
        },
        {
          title: 'Detected victims by year',
          indicator: detectedVictims,
          by: [year],
          picture: seriesWithBreaks(breaksIn(response)),
        },
        { title: 'By age and sex', indicator: detectedVictims, by: [age, sex], picture: pyramid },
        { indicator: statusShares, by: [country] },
        { indicator: childrenShare, by: [country], picture: tileMap },
      ],
    },
    {
      title: 'Across borders',
      sections: [
        { indicator: corridors, by: [origin], picture: flows },
        { indicator: crossBorderShare, by: [country] },
        { indicator: foreignShare, by: [country] },
      ],
    },
    {
      title: 'Identification and referral',
      sections: [
        { indicator: daysToIdentification, by: [country] },
        { indicator: daysToAnswer, by: [country] },
        { indicator: acceptanceRate, by: [country] },
        steps,
      ],
    },
    {
      title: 'Protection',
      sections: [
        { indicator: reflectionGrantedShare, by: [country] },
        { indicator: residenceGrantedShare, by: [country] },
      ],
    },
  ],
});
