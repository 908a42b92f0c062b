import { defineFileRule } from '../define-file-rule.js';
import { holdsPhoneNumber } from '../identifiers/holds-phone-number.js';
import { sample } from './sample.js';

/** A text that may name nobody holds a telephone number. */
export const phoneNumberInText = defineFileRule({
  id: 'THB-IDN-002',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, sensitivity of fields; Regulation (EU) 2016/679, article 5(1)(c)',
  summary: 'A text that may name nobody holds a telephone number.',
  rationale:
    'What names a person stands in the identity, which travels apart, or in remarks, which are treated as if they did. Write what happened without it.',
  examples: {
    valid: [
      [sample.plan({ country: 'AL', goals: [{ title: 'Law 9669, 18.12.2006' }] })],
      [
        sample.plan({
          goals: [
            {
              title: 'Goal',
              objectives: [
                {
                  title: 'Objective',
                  activities: [
                    {
                      title: 'Activity',
                      progress: [{ on: '2023', status: 'ongoing', remarks: 'Call +355 69 123 4567' }],
                    },
                  ],
                },
              ],
            },
          ],
        }),
      ],
    ],
    invalid: [
      [sample.plan({ country: 'AL', goals: [{ title: 'Call +355 69 123 4567' }] })],
      [
        {
          ...sample.victim('xx:v1'),
          statusAssertions: [
            { status: 'presumed', actor: 'authority', object: 'identification' },
            { status: 'presumed', actor: 'authority', object: 'identification', ground: 'Call +355 69 123 4567' },
          ],
        },
      ],
    ],
  },
  text(text, report) {
    if (holdsPhoneNumber(text)) report();
  },
});
