import { defineRule } from '../define-rule.js';
import { goesToPersecution } from './goes-to-persecution.js';
import { isRemoval } from './is-removal.js';

/** The removal of a person is planned to a country against which that person asked for protection or holds it. */
export const removalPlannedToPersecution = defineRule({
  id: 'THB-RET-009',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary:
    'The removal of a person is planned to a country against which that person asked for protection or holds it.',
  rationale: 'Nobody is sent back to persecution. Wait for the decision, or find another country.',
  examples: {
    valid: [
      {
        protectionStatus: 'refugee',
        citizenships: ['AF'],
        returns: [{ kind: 'readmission', state: 'planned', to: 'BG', riskAssessedOn: '2024-05' }],
      },
      {
        protectionStatus: 'none',
        citizenships: ['AF'],
        returns: [{ kind: 'forced', state: 'planned', to: 'AF', riskAssessedOn: '2024-05' }],
      },
    ],
    invalid: [
      {
        protectionStatus: 'asylum-seeker',
        citizenships: ['AF'],
        returns: [{ kind: 'forced', state: 'planned', to: 'AF', riskAssessedOn: '2024-05' }],
      },
      {
        neverDiscloseTo: [{ country: 'AF', reason: 'country-of-persecution' }],
        returns: [{ kind: 'readmission', state: 'planned', to: 'AF', riskAssessedOn: '2024-05' }],
      },
    ],
  },
  check(step, { report }, victim) {
    if (step.state === 'planned' && isRemoval(step) && goesToPersecution(victim, step)) report(['to']);
  },
});
