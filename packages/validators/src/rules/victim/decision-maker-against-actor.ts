import { defineRule } from '../define-rule.js';

/** The sort of body that decided does not fit who asserts the status. */
export const decisionMakerAgainstActor = defineRule({
  id: 'THB-COH-012',
  record: 'victim',
  of: 'statusAssertions',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'The sort of body that decided does not fit who asserts the status.',
  rationale:
    'Non-governmental and international organizations are other bodies; police, prosecution and courts are authorities or other bodies of the state; a person is none.',
  examples: {
    valid: [
      {
        statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification', decisionMaker: 'ngo' }],
      },
    ],
    invalid: [
      {
        statusAssertions: [{ status: 'declined', actor: 'person', object: 'identification', decisionMaker: 'police' }],
      },
    ],
  },
  check({ actor, decisionMaker }, { report }) {
    if (decisionMaker !== undefined && actor === 'person') report(['decisionMaker']);
  },
});
