import type { Kinship } from '@openthb/core';
import { numberTable } from '../../numbers/number-table.js';
import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

/** What one is to whom the other is that to it; the rest are the same both ways. */
const inverse: Readonly<Partial<Record<Kinship, Kinship>>> = { parent: 'child', child: 'parent' };

/** Two victims are said to be one thing to each other by one record, and another by the other. */
export const kinshipToldOtherwise = defineFileRule({
  id: 'THB-BND-011',
  records: ['victim'],
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'Two victims are said to be one thing to each other by one record, and another by the other.',
  rationale: "A parent's child has that parent; siblings, partners and the rest are so to each other.",
  examples: {
    valid: [
      [
        { ...sample.victim('xx:v1'), relatedVictims: [{ victim: 'xx:v2', kinship: 'child' }] },
        { ...sample.victim('xx:v2'), relatedVictims: [{ victim: 'xx:v1', kinship: 'parent' }] },
      ],
      [
        { ...sample.victim('xx:v1'), relatedVictims: [{ victim: 'xx:v2', kinship: 'sibling' }] },
        {
          ...sample.victim('xx:v2'),
          relatedVictims: [
            { victim: 'xx:v1', kinship: 'sibling' },
            { victim: 'xx:v3', kinship: 'parent' },
          ],
        },
      ],
      [
        { ...sample.victim('xx:v1'), relatedVictims: [{ victim: 'xx:v2', kinship: 'parent' }] },
        { ...sample.victim('xx:v2'), relatedVictims: [{ victim: 'xx:v1', kinship: 'child' }] },
      ],
    ],
    invalid: [
      [
        { ...sample.victim('xx:v1'), relatedVictims: [{ victim: 'xx:v2', kinship: 'child' }] },
        { ...sample.victim('xx:v2'), relatedVictims: [{ victim: 'xx:v1', kinship: 'sibling' }] },
      ],
      [
        { ...sample.victim('xx:v1'), relatedVictims: [{ victim: 'xx:v2', kinship: 'parent' }] },
        { ...sample.victim('xx:v2'), relatedVictims: [{ victim: 'xx:v1', kinship: 'parent' }] },
      ],
    ],
  },
  look({ record: { relatedVictims = [] }, number, note }) {
    for (const { victim, kinship } of relatedVictims) {
      note(number(victim), number(kinship), number(inverse[kinship] ?? kinship));
    }
  },
  begin({ open }) {
    const told = numberTable(open);
    let index = 0;
    return {
      visit() {
        index = 0;
      },
      take({ id, report }, other, kinship, expected) {
        const back = told.get(other, id);
        if (back !== undefined && back !== expected) report(['relatedVictims', index, 'kinship']);
        told.set(id, other, kinship);
        index += 1;
      },
    };
  },
});
