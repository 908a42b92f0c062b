import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A training or curriculum does not say whom it teaches. */
export const trainingWithoutAudience = defineRule({
  id: 'THB-PLN-006',
  record: 'programme',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, programme',
  summary: 'A training or curriculum does not say whom it teaches.',
  rationale: 'Whether police, judges or guardians are trained is what plans promise.',
  examples: {
    valid: [
      {
        title: 'Training',
        kind: 'training',
        status: 'ongoing',
        audiences: ['police'],
        missing: { buildsOn: 'not-applicable' },
      },
      {
        title: 'Training',
        kind: 'training',
        status: 'ongoing',
        sessions: [{ on: '2023-05', audience: 'judges' }],
        missing: { buildsOn: 'not-applicable' },
      },
    ],
    invalid: [
      { title: 'Training', kind: 'training', status: 'ongoing', missing: { buildsOn: 'not-applicable' } },
      { title: 'Curriculum', kind: 'curriculum', status: 'ongoing', buildsOn: ['xx:r0'] },
    ],
  },
  check(programme, { report }) {
    const { kind, sessions = [] } = programme;
    const teaches = kind === 'training' || kind === 'curriculum';
    const told = sessions.some(({ audience }) => audience !== undefined);
    if (teaches && !told && unexplained(programme, 'audiences')) report(['kind']);
  },
});
