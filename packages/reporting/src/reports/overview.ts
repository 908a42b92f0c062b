import { age } from '../dimensions/age.js';
import { form } from '../dimensions/form.js';
import { sex } from '../dimensions/sex.js';
import { year } from '../dimensions/year.js';
import { childrenShare } from '../indicators/children-share.js';
import { daysToIdentification } from '../indicators/days-to-identification.js';
import { detectedVictims } from '../indicators/detected-victims.js';
import { bars } from '../pictures/bars.js';
import { columnsByYear } from '../pictures/columns-by-year.js';
import { groupedBars } from '../pictures/grouped-bars.js';
import { defineReport } from './define-report.js';

/** Who was detected, how many of them were children, and how long it took. */
export const overview = defineReport({
  id: 'overview',
  title: 'Victims of trafficking in human beings: an overview',
  question: 'Who was detected, how many of them were children, and how long did it take?',
  chapters: () => [
    {
      title: 'Detection',
      sections: [
        {
          title: 'Detected victims by year',
          indicator: detectedVictims,
          by: [year],
          picture: columnsByYear,
          key: 'persons registered in all years',
        },
        { title: 'By sex and age', indicator: detectedVictims, by: [sex, age], picture: groupedBars },
        { title: 'By form of exploitation', indicator: detectedVictims, by: [form], picture: bars },
      ],
    },
    {
      title: 'Children',
      sections: [
        {
          title: 'Children among those whose age is known',
          indicator: childrenShare,
          by: [year],
          picture: columnsByYear,
          key: 'were children, of those whose age is known',
        },
      ],
    },
    {
      title: 'Identification',
      sections: [
        {
          title: 'Days from first contact to identification',
          indicator: daysToIdentification,
          by: [year],
          picture: columnsByYear,
          key: 'days until half of them were identified',
        },
      ],
    },
  ],
});
