import { completedYears, MAJORITY } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A child is charged with trafficking, and nothing says whether it is a victim itself. */
export const childCharged = defineRule({
  id: 'THB-LAW-008',
  record: 'perpetrator',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), articles 10 and 26; Directive 2011/36/EU, article 8',
  summary: 'A child is charged with trafficking, and nothing says whether it is a victim itself.',
  rationale:
    'Children are made to recruit and to watch others. Look at that first; name its record as a victim, or the reason in `missing`.',
  examples: {
    valid: [
      {
        kind: 'natural-person',
        birthDate: '2008-05',
        alsoVictim: 'xx:v1',
        justice: [{ status: 'charged', on: '2024-03' }],
      },
      { kind: 'natural-person', birthDate: '2006', justice: [{ status: 'charged', on: '2024-03' }] },
      {
        kind: 'natural-person',
        birthDate: '2008-05',
        justice: [{ status: 'charged', on: '2024-03' }],
        missing: { alsoVictim: 'not-applicable' },
      },
      { kind: 'natural-person', birthDate: '2008', justice: [{ status: 'suspected', on: '2023' }] },
    ],
    invalid: [
      { kind: 'natural-person', birthDate: '2008-05', justice: [{ status: 'charged', on: '2024-03' }] },
      { kind: 'natural-person', birthDate: '2008', justice: [{ status: 'tried', on: '2023' }] },
      { kind: 'natural-person', birthDate: '2008', justice: [{ status: 'convicted', on: '2023' }] },
    ],
  },
  check(perpetrator, { report }) {
    const { birthDate, justice = [] } = perpetrator;
    if (birthDate === undefined || !unexplained(perpetrator, 'alsoVictim')) return;
    for (const [index, { status, on }] of justice.entries()) {
      const accused = status === 'charged' || status === 'tried' || status === 'convicted';
      if (accused && on !== undefined && completedYears(birthDate, on).atMost < MAJORITY) report(['justice', index]);
    }
  },
});
