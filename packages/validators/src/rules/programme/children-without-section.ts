import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A training about trafficking in children does not say that it has a section of its own on them. */
export const childrenWithoutSection = defineRule({
  id: 'THB-PLN-029',
  record: 'programme',
  class: 'validity',
  severity: 'warning',
  source: 'Stability Pact Task Force on Trafficking in Human Beings, 6th meeting (Belgrade, 2004): training curricula',
  summary: 'A training about trafficking in children does not say that it has a section of its own on them.',
  rationale: 'Children are identified, heard and referred otherwise than adults: what is taught of them must show.',
  examples: {
    valid: [
      {
        title: 'Training',
        kind: 'training',
        status: 'ongoing',
        audiences: ['police'],
        buildsOn: ['xx:r0'],
        topics: ['child-trafficking'],
        childSection: true,
      },
      {
        title: 'Training',
        kind: 'training',
        status: 'ongoing',
        audiences: ['police'],
        buildsOn: ['xx:r0'],
        topics: ['child-trafficking'],
        missing: { childSection: 'unknown' },
      },
      {
        title: 'Training',
        kind: 'training',
        status: 'ongoing',
        audiences: ['police'],
        buildsOn: ['xx:r0'],
        topics: ['demand'],
        childSection: false,
      },
      { title: 'Project', kind: 'project', status: 'ongoing', topics: ['child-trafficking'], buildsOn: ['xx:r0'] },
    ],
    invalid: [
      {
        title: 'Training',
        kind: 'training',
        status: 'ongoing',
        audiences: ['police'],
        buildsOn: ['xx:r0'],
        topics: ['child-trafficking'],
        childSection: false,
      },
      {
        title: 'Curriculum',
        kind: 'curriculum',
        status: 'ongoing',
        audiences: ['police'],
        buildsOn: ['xx:r0'],
        topics: ['child-trafficking'],
      },
    ],
  },
  check(programme, { report }) {
    const { kind, topics = [], childSection } = programme;
    const teaches = kind === 'training' || kind === 'curriculum';
    if (!teaches || !topics.includes('child-trafficking')) return;
    if (childSection === false || unexplained(programme, 'childSection')) report(['childSection']);
  },
});
