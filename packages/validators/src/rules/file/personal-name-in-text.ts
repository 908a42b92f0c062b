import { defineFileRule } from '../define-file-rule.js';
import { holdsPersonalName } from '../identifiers/holds-personal-name.js';
import { sample } from './sample.js';

/** A text that may name nobody addresses a person by name. */
export const personalNameInText = defineFileRule({
  id: 'THB-IDN-004',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, sensitivity of fields; Regulation (EU) 2016/679, article 5(1)(c)',
  summary: 'A text that may name nobody addresses a person by name.',
  rationale:
    'What names a person stands in the identity, which travels apart, or in remarks, which are treated as if they did. Write what happened without it.',
  examples: {
    valid: [
      [sample.plan({ country: 'AL', goals: [{ title: 'Heard by the duty officer' }] })],
      [
        sample.plan({
          goals: [
            {
              title: 'Goal',
              objectives: [
                {
                  title: 'Objective',
                  activities: [
                    { title: 'Activity', progress: [{ on: '2023', status: 'ongoing', remarks: 'Heard by Mrs Doe' }] },
                  ],
                },
              ],
            },
          ],
        }),
      ],
    ],
    invalid: [
      [sample.plan({ country: 'AL', goals: [{ title: 'Heard by Mrs Doe' }] })],
      [
        {
          ...sample.victim('xx:v1'),
          statusAssertions: [
            { status: 'presumed', actor: 'authority', object: 'identification' },
            { status: 'presumed', actor: 'authority', object: 'identification', ground: 'Heard by Mrs Doe' },
          ],
        },
      ],
    ],
  },
  text(text, report) {
    if (holdsPersonalName(text)) report();
  },
});
