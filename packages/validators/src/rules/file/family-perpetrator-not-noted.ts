import { safeguardedAsChild } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
import { isOne, NONE, ONE } from './one-or-none.js';
import { sample } from './sample.js';

/** A perpetrator is a relative of a child, and the child's record does not say that its family is implicated. */
export const familyPerpetratorNotNoted = defineFileRule({
  id: 'THB-CHD-028',
  records: ['victim', 'perpetrator'],
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003); Stability Pact Task Force on Trafficking in Human Beings, 6th meeting (Belgrade, 2004)',
  summary: "A perpetrator is a relative of a child, and the child's record does not say that its family is implicated.",
  rationale: 'It bears on every return: who plans one reads the record of the child.',
  examples: {
    valid: [
      [
        {
          ...sample.victim('xx:v1'),
          ageClaims: [{ at: 'registration', atMost: 17 }],
          child: { familyImplicated: true },
        },
        sample.perpetrator({ relations: [{ victim: 'xx:v1', relation: 'family' }] }),
      ],
      [
        { ...sample.victim('xx:v1'), ageClaims: [{ at: 'registration', atMost: 17 }] },
        sample.perpetrator({ relations: [{ victim: 'xx:v1', relation: 'stranger' }] }),
      ],
      [sample.victim('xx:v1'), sample.perpetrator({ relations: [{ victim: 'xx:v1', relation: 'family' }] })],
      [sample.perpetrator({ relations: [{ victim: 'xx:v1', relation: 'family' }] })],
    ],
    invalid: [
      [
        { ...sample.victim('xx:v1'), ageClaims: [{ at: 'registration', atMost: 17 }] },
        sample.perpetrator({ relations: [{ victim: 'xx:v1', relation: 'family' }] }),
      ],
      [
        sample.perpetrator({
          relations: [
            { victim: 'xx:v2', relation: 'stranger' },
            { victim: 'xx:v1', relation: 'family' },
          ],
        }),
        {
          ...sample.victim('xx:v1'),
          ageClaims: [{ at: 'registration', atMost: 17 }],
          child: { familyImplicated: false },
        },
      ],
    ],
  },
  look({ record, number, note }) {
    if (record.record === 'victim') {
      note(!record.child?.familyImplicated && safeguardedAsChild(record) ? ONE : NONE);
      return;
    }
    for (const [index, { victim, relation }] of (record.relations ?? []).entries()) {
      if (relation === 'family') note(number(victim), index);
    }
  },
  begin(context) {
    const notNoted = context.open(1);
    const { judge, end } = judgements(context, (victim) => isOne(notNoted.get(victim)));
    return {
      take(at, one, index) {
        if (at.kind === 'victim') notNoted.set(at.id, one);
        else judge(at, ['relations', index], one);
      },
      end,
    };
  },
});
