import { defineRule } from '../define-rule.js';

/** What the perpetrator is to a victim is told twice, or told together with `none`. */
export const relationToldTwice = defineRule({
  id: 'THB-COH-018',
  record: 'perpetrator',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, perpetrator',
  summary: 'What the perpetrator is to a victim is told twice, or told together with `none`.',
  rationale: 'Several relations to one victim are several entries; each stands once, and `none` alone.',
  examples: {
    valid: [
      {
        kind: 'natural-person',
        relations: [
          { victim: 'xx:v1', relation: 'family' },
          { victim: 'xx:v1', relation: 'employer-or-broker' },
          { victim: 'xx:v2', relation: 'family' },
        ],
      },
    ],
    invalid: [
      {
        kind: 'natural-person',
        relations: [
          { victim: 'xx:v1', relation: 'family' },
          { victim: 'xx:v1', relation: 'family' },
        ],
      },
      {
        kind: 'natural-person',
        relations: [
          { victim: 'xx:v1', relation: 'family' },
          { victim: 'xx:v1', relation: 'none' },
        ],
      },
      {
        kind: 'natural-person',
        relations: [
          { victim: 'xx:v1', relation: 'none' },
          { victim: 'xx:v1', relation: 'family' },
        ],
      },
      {
        kind: 'natural-person',
        relations: [
          { victim: 'xx:v1', relation: 'family' },
          { victim: 'xx:v1', relation: 'none' },
        ],
      },
    ],
  },
  check({ relations = [] }, { report }) {
    for (const [index, { victim, relation }] of relations.entries()) {
      const before = relations.slice(0, index).filter((earlier) => earlier.victim === victim);
      const clash = before.some(
        (earlier) => earlier.relation === relation || relation === 'none' || earlier.relation === 'none',
      );
      if (clash) report(['relations', index, 'relation']);
    }
  },
});
