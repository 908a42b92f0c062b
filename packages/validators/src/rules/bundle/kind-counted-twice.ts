import { defineRule } from '../define-rule.js';

/** The manifest counts a kind of record twice. */
export const kindCountedTwice = defineRule({
  id: 'THB-BND-009',
  record: 'bundle',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, bundle',
  summary: 'The manifest counts a kind of record twice.',
  rationale: 'Nobody can tell which of the two says how many follow.',
  examples: {
    valid: [
      {
        counts: [
          { record: 'victim', count: 2 },
          { record: 'registration', count: 2 },
        ],
      },
    ],
    invalid: [
      {
        counts: [
          { record: 'victim', count: 2 },
          { record: 'victim', count: 3 },
        ],
      },
    ],
  },
  check({ counts = [] }, { report }) {
    for (const [index, { record }] of counts.entries()) {
      if (counts.slice(0, index).some((earlier) => earlier.record === record)) report(['counts', index, 'record']);
    }
  },
});
