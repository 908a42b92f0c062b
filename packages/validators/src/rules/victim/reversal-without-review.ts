import { defineRule } from '../define-rule.js';

/** The finding turned from victim to not a victim, or back, by what is called a first decision. */
export const reversalWithoutReview = defineRule({
  id: 'THB-COH-008',
  record: 'victim',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'The finding turned from victim to not a victim, or back, by what is called a first decision.',
  rationale: 'A finding is turned by review, appeal or revocation; say which, so that appeals can be counted.',
  examples: {
    valid: [
      {
        statusAssertions: [
          { status: 'not-a-victim', actor: 'authority', object: 'identification' },
          { status: 'identified', actor: 'authority', object: 'identification', kind: 'appeal' },
        ],
      },
      {
        statusAssertions: [
          { status: 'identified', actor: 'authority', object: 'identification', kind: 'first' },
          { status: 'closed', actor: 'authority', object: 'assistance', kind: 'first' },
        ],
      },
    ],
    invalid: [
      {
        statusAssertions: [
          { status: 'not-a-victim', actor: 'authority', object: 'identification' },
          { status: 'identified', actor: 'authority', object: 'identification', kind: 'first' },
        ],
      },
    ],
  },
  check({ statusAssertions = [] }, { report }) {
    let standing: boolean | undefined;
    for (let index = 0; index < statusAssertions.length; index += 1) {
      const { status, kind } = statusAssertions[index]!;
      if (status !== 'identified' && status !== 'not-a-victim') continue;
      const found = status === 'identified';
      if (standing !== undefined && standing !== found && kind === 'first') report(['statusAssertions', index, 'kind']);
      standing = found;
    }
  },
});
