import { age } from '../dimensions/age.js';
import { origin } from '../dimensions/origin.js';
import { sex } from '../dimensions/sex.js';
import { year } from '../dimensions/year.js';
import { corridors } from '../indicators/corridors.js';
import { crossBorderShare } from '../indicators/cross-border-share.js';
import { detectedVictims } from '../indicators/detected-victims.js';
import { flows } from '../pictures/flows.js';
import { pyramid } from '../pictures/pyramid.js';
import { series } from '../pictures/series.js';
import { responseByYear } from './response-by-year.js';
import type { Chapter } from './chapter.js';
import { defineReport } from './define-report.js';
import { ofGroup } from './of-group.js';

/** What stands in the profile: the groups of the catalogue, and what is to be shown of them in a way of its own. */
const chapters: readonly Chapter[] = [
  {
    title: 'Detection',
    words: 'Who was registered as a victim: identified, presumed, or meeting the criteria and declining.',
    sections: ofGroup('detection', [
      {
        title: 'Detected victims by year',
        indicator: detectedVictims,
        by: [year],
        picture: series,
        key: 'persons registered in all years',
      },
      { title: 'By age and sex', indicator: detectedVictims, by: [age, sex], picture: pyramid },
      { indicator: corridors, by: [origin], picture: flows },
      { indicator: crossBorderShare, by: [year] },
    ]),
  },
  {
    title: 'Experience',
    words: 'What the registered persons went through, as far as they were asked and told it.',
    sections: ofGroup('experience'),
  },
  {
    title: 'Children',
    words: 'Children are few in most tables; what could give one of them away is hidden.',
    sections: ofGroup('children'),
  },
  { title: 'Identification and referral', sections: ofGroup('identification-and-referral') },
  { title: 'Protection', sections: ofGroup('protection') },
  {
    title: 'Justice',
    words:
      'The persons of a year are followed through the years, since those convicted in a year are mostly not its suspects.',
    sections: ofGroup('justice'),
  },
  { title: 'Response', sections: ofGroup('response', responseByYear) },
  { title: 'Quality of the data', sections: ofGroup('data-quality') },
];

/** What is known of trafficking in a country: detection, experience, children, protection, justice. */
export const countryProfile = defineReport({
  id: 'country-profile',
  title: 'Trafficking in human beings: a country profile',
  question: 'Who was detected, what did they go through, and how were they protected?',
  chapters: () => chapters,
});
