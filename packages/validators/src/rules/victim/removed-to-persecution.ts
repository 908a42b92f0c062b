import { defineRule } from '../define-rule.js';
import { goesToPersecution } from './goes-to-persecution.js';
import { isRemoval } from './is-removal.js';

/** A person was removed to a country against which that person asked for protection or holds it. */
export const removedToPersecution = defineRule({
  id: 'THB-RET-010',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A person was removed to a country against which that person asked for protection or holds it.',
  rationale: 'It has happened: the record is right and is kept and counted. Look at how the person fares.',
  examples: {
    valid: [
      {
        protectionStatus: 'refugee',
        citizenships: ['AF'],
        returns: [{ kind: 'readmission', state: 'carried-out', to: 'BG', riskAssessedOn: '2023-05' }],
      },
      {
        protectionStatus: 'refugee',
        citizenships: ['AF'],
        returns: [
          { kind: 'voluntary', state: 'carried-out', to: 'AF', consentedOn: '2023-05', riskAssessedOn: '2023-05' },
        ],
      },
    ],
    invalid: [
      {
        protectionStatus: 'refugee',
        citizenships: ['AF'],
        returns: [{ kind: 'forced', state: 'carried-out', to: 'AF', riskAssessedOn: '2023-05' }],
      },
    ],
  },
  check(step, { report }, victim) {
    if (step.state === 'carried-out' && isRemoval(step) && goesToPersecution(victim, step)) report(['to']);
  },
});
