import { defineFileRule } from '../define-file-rule.js';
import { holdsEmail } from '../identifiers/holds-email.js';
import { sample } from './sample.js';

/** A text that may name nobody holds an address of electronic mail. */
export const emailInText = defineFileRule({
  id: 'THB-IDN-001',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, sensitivity of fields; Regulation (EU) 2016/679, article 5(1)(c)',
  summary: 'A text that may name nobody holds an address of electronic mail.',
  rationale:
    'What names a person stands in the identity, which travels apart, or in remarks, which are treated as if they did. Write what happened without it.',
  examples: {
    valid: [
      [sample.plan({ country: 'AL', goals: [{ title: 'Ask the shelter' }] })],
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
                      progress: [{ on: '2023', status: 'ongoing', remarks: 'Ask shelter@example.org' }],
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
      [sample.plan({ country: 'AL', goals: [{ title: 'Ask shelter@example.org' }] })],
      [
        {
          ...sample.victim('xx:v1'),
          statusAssertions: [
            { status: 'presumed', actor: 'authority', object: 'identification' },
            { status: 'presumed', actor: 'authority', object: 'identification', ground: 'Ask shelter@example.org' },
          ],
        },
      ],
    ],
  },
  text(text, report) {
    if (holdsEmail(text)) report();
  },
});
