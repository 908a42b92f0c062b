import { defineRule } from '../define-rule.js';

/** A screening has answers that its instrument does not ask for. */
export const answersOfOtherInstrument = defineRule({
  id: 'THB-SCR-004',
  record: 'victim',
  of: 'screenings',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A screening has answers that its instrument does not ask for.',
  rationale:
    "The indicators of forced labour and the operational indicators are two lists; neither is scored by the other's rule.",
  examples: {
    valid: [
      {
        screenings: [
          { instrument: 'delphi-adult-labour', result: 'elements-partly-met', dimensions: ['exploitation'] },
          { instrument: 'ilo-forced-labour', result: 'elements-partly-met', forcedLabourIndicators: ['debt-bondage'] },
        ],
      },
    ],
    invalid: [
      {
        screenings: [{ instrument: 'ilo-forced-labour', result: 'elements-partly-met', dimensions: ['exploitation'] }],
      },
      {
        screenings: [
          {
            instrument: 'delphi-child-labour',
            result: 'elements-partly-met',
            forcedLabourIndicators: ['debt-bondage'],
          },
        ],
      },
    ],
  },
  check({ instrument, dimensions, forcedLabourIndicators }, { report }) {
    if (instrument === 'ilo-forced-labour' && dimensions) report(['dimensions']);
    if (instrument.startsWith('delphi-') && forcedLabourIndicators) {
      report(['forcedLabourIndicators']);
    }
  },
});
