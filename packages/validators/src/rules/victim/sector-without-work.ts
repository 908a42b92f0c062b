import type { ExploitationForm } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The forms in which nobody works for another. */
const notWork: ReadonlySet<ExploitationForm> = new Set<ExploitationForm>([
  'organ-removal',
  'forced-marriage',
  'illegal-adoption',
  'surrogacy',
  'none',
]);

/** An economic activity is given for an episode in which no work was exploited. */
export const sectorWithoutWork = defineRule({
  id: 'THB-COH-024',
  record: 'victim',
  of: 'episodes',
  class: 'validity',
  severity: 'warning',
  source: 'HTCDS 2.0, industry of forced labour; OpenTHB 1.0, victim',
  summary: 'An economic activity is given for an episode in which no work was exploited.',
  rationale: 'Sectors are those in which the work of the person was exploited: add the form, or take the sector away.',
  examples: {
    valid: [
      { episodes: [{ forms: ['forced-labour'], sectors: ['agriculture'] }] },
      { episodes: [{ forms: ['forced-marriage'], intendedForms: ['servitude'], sectors: ['domestic-work'] }] },
      { episodes: [{ sectors: ['agriculture'] }] },
      { episodes: [{ forms: ['organ-removal'], sectors: ['none'] }] },
      { episodes: [{ forms: ['organ-removal'] }] },
      { episodes: [{ forms: ['organ-removal', 'servitude'], sectors: ['none', 'domestic-work'] }] },
    ],
    invalid: [
      { episodes: [{ forms: ['organ-removal', 'illegal-adoption'], sectors: ['agriculture'] }] },
      { episodes: [{ forms: ['none'], intendedForms: ['forced-marriage'], sectors: ['hospitality'] }] },
      { episodes: [{ forms: ['organ-removal'], sectors: ['none', 'hospitality'] }] },
    ],
  },
  check({ forms, intendedForms = [], sectors }, { report }) {
    if (!forms || !sectors || sectors.every((sector) => sector === 'none')) return;
    if ([...forms, ...intendedForms].every((form) => notWork.has(form))) report(['sectors']);
  },
});
