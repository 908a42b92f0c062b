import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** Something is dated before the person was born. */
export const bornBeforeEvents = defineRule({
  id: 'THB-CHR-001',
  record: 'victim',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'Something is dated before the person was born.',
  rationale: 'One of the two dates is wrong. Partial dates are judged only where certain.',
  examples: {
    valid: [
      { birthDate: '2004', episodes: [{ enteredOn: '2019-05' }] },
      {
        birthDate: '2004-05',
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2004' }],
      },
    ],
    invalid: [
      { birthDate: '2004', episodes: [{ exploitedFrom: '2003' }] },
      { birthDate: '2004', episodes: [{ exploitedUntil: '2003-12' }] },
      { birthDate: '2004', episodes: [{ enteredOn: '2020' }, { enteredOn: '2003' }] },
      {
        birthDate: '2004',
        statusAssertions: [
          { status: 'presumed', actor: 'authority', object: 'identification', on: '2020' },
          { status: 'identified', actor: 'authority', object: 'identification', on: '2003' },
        ],
      },
      { birthDate: '2004-05-17', episodes: [{ enteredOn: '2004-05-16' }] },
      {
        birthDate: '2004',
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2003' }],
      },
    ],
  },
  check({ birthDate, episodes = [], statusAssertions = [] }, { report }) {
    if (birthDate === undefined) return;
    for (let index = 0; index < episodes.length; index += 1) {
      const episode = episodes[index]!;
      for (const field of ['enteredOn', 'exploitedFrom', 'exploitedUntil'] as const) {
        if (certainlyBefore(episode[field], birthDate)) report(['episodes', index, field]);
      }
    }
    for (let index = 0; index < statusAssertions.length; index += 1) {
      if (certainlyBefore(statusAssertions[index]!.on, birthDate)) report(['statusAssertions', index, 'on']);
    }
  },
});
