import type { Control } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The controls that are force, coercion, fraud or abuse of power themselves. */
const meansToo: ReadonlySet<string> = new Set<Control>([
  'debt-bondage',
  'threats',
  'threats-to-children-or-family',
  'psychological-abuse',
  'physical-abuse',
  'sexual-abuse',
  'false-promises',
  'restricts-movement',
  'uses-children',
  'threat-of-law-enforcement',
  'withholds-documents',
]);

/** No means is said to have been used, and the person was kept under control by one. */
export const noMeansYetControlled = defineRule({
  id: 'THB-COH-025',
  record: 'victim',
  of: 'episodes',
  class: 'validity',
  severity: 'warning',
  source: 'Palermo Protocol, article 3',
  summary: 'No means is said to have been used, and the person was kept under control by one.',
  rationale:
    'Violence, threats, debt and the taking of documents are means themselves. Leave the means out where nobody asked.',
  examples: {
    valid: [
      { episodes: [{ means: ['coercion'], controls: ['threats'] }] },
      { episodes: [{ means: ['none'], controls: ['none'] }] },
      { episodes: [{ controls: ['threats'] }] },
      { episodes: [{ means: ['none'], controls: ['excessive-working-hours'] }] },
    ],
    invalid: [
      { episodes: [{ means: ['none'], controls: ['excessive-working-hours', 'physical-abuse'] }] },
      { episodes: [{ means: ['none'], controls: ['false-promises'] }] },
    ],
  },
  check({ means, controls = [] }, { report }) {
    if (means?.includes('none') && controls.some((control) => meansToo.has(control))) {
      report(['means']);
    }
  },
});
