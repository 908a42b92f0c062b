import { defineFileRule } from '../define-file-rule.js';
import { holdsDocumentNumber } from '../identifiers/holds-document-number.js';
import { sample } from './sample.js';

/** A text that may name nobody holds the number of a document, or one by which a state knows a person. */
export const documentNumberInText = defineFileRule({
  id: 'THB-IDN-003',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, sensitivity of fields; Regulation (EU) 2016/679, article 5(1)(c)',
  summary: 'A text that may name nobody holds the number of a document, or one by which a state knows a person.',
  rationale:
    'What names a person stands in the identity, which travels apart, or in remarks, which are treated as if they did. Write what happened without it.',
  examples: {
    valid: [
      [sample.plan({ country: 'AL', goals: [{ title: 'CETS 197 (2005)' }] })],
      [
        sample.plan({
          goals: [
            {
              title: 'Goal',
              objectives: [
                {
                  title: 'Objective',
                  activities: [
                    { title: 'Activity', progress: [{ on: '2023', status: 'ongoing', remarks: 'Passport BA1234567' }] },
                  ],
                },
              ],
            },
          ],
        }),
      ],
    ],
    invalid: [
      [sample.plan({ country: 'AL', goals: [{ title: 'Passport BA1234567' }] })],
      [
        {
          ...sample.victim('xx:v1'),
          statusAssertions: [
            { status: 'presumed', actor: 'authority', object: 'identification' },
            { status: 'presumed', actor: 'authority', object: 'identification', ground: 'Passport BA1234567' },
          ],
        },
      ],
    ],
  },
  text(text, report) {
    if (holdsDocumentNumber(text)) report();
  },
});
