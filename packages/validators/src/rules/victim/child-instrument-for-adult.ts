import { majorityAt, safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** Who was an adult from entry on was screened by a list that is made for children. */
export const childInstrumentForAdult = defineRule({
  id: 'THB-SCR-006',
  record: 'victim',
  of: 'screenings',
  class: 'validity',
  severity: 'warning',
  source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  summary: 'Who was an adult from entry on was screened by a list that is made for children.',
  rationale: 'Of an adult a means is asked, which that list leaves out: screen again by the right one.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'entry', atLeast: 18 }],
        screenings: [{ instrument: 'delphi-adult-labour', result: 'elements-met' }],
      },
      {
        ageClaims: [{ at: 'entry', atMost: 17 }],
        screenings: [{ instrument: 'delphi-child-labour', result: 'elements-met' }],
      },
      {
        ageClaims: [{ at: 'entry', atLeast: 18, disputed: true }],
        screenings: [{ instrument: 'delphi-child-labour', result: 'elements-met' }],
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'entry', atLeast: 18 }],
        screenings: [{ instrument: 'delphi-child-labour', result: 'elements-met' }],
      },
      {
        ageClaims: [{ at: 'entry', atLeast: 18 }],
        screenings: [{ instrument: 'delphi-child-sexual', result: 'elements-met' }],
      },
    ],
  },
  check({ instrument }, { report }, victim) {
    const children = instrument === 'delphi-child-labour' || instrument === 'delphi-child-sexual';
    if (children && majorityAt(victim, 'entry') === 'adult' && !safeguardedAsChild(victim)) report(['instrument']);
  },
});
