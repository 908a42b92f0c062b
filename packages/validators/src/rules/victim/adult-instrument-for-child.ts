import { safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A child was screened by a list that is made for adults. */
export const adultInstrumentForChild = defineRule({
  id: 'THB-SCR-005',
  record: 'victim',
  of: 'screenings',
  class: 'validity',
  severity: 'warning',
  source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  summary: 'A child was screened by a list that is made for adults.',
  rationale: 'Children have lists of their own, in which no means are asked: screen again by the right one.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        screenings: [{ instrument: 'delphi-child-labour', result: 'elements-met' }],
      },
      {
        ageClaims: [{ at: 'registration', atLeast: 18 }],
        screenings: [{ instrument: 'delphi-adult-labour', result: 'elements-met' }],
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        screenings: [{ instrument: 'protocol-elements', result: 'insufficient-information' }],
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        screenings: [{ instrument: 'delphi-adult-labour', result: 'elements-partly-met' }],
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        screenings: [{ instrument: 'delphi-adult-sexual', result: 'elements-partly-met' }],
      },
    ],
  },
  check({ instrument }, { report }, victim) {
    const adults = instrument === 'delphi-adult-labour' || instrument === 'delphi-adult-sexual';
    if (adults && safeguardedAsChild(victim)) report(['instrument']);
  },
});
