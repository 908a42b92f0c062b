import { certainlyBefore, type Programme } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

/** An earlier programme of the file has the same donor, topic, country and time. */
export const programmeFundedTwice = defineFileRule({
  id: 'THB-PLN-031',
  records: ['programme'],
  class: 'validity',
  severity: 'info',
  source:
    'Stability Pact Task Force on Trafficking in Human Beings, 6th meeting (Belgrade, 2004): overlapping projects',
  summary: 'An earlier programme of the file has the same donor, topic, country and time.',
  rationale:
    'It may be one project under two names, or the same work paid for twice. Ask the donor; where one carries on the other, say so by `buildsOn`.',
  examples: {
    valid: [
      [
        sample.programme('xx:r1', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2022',
          until: '2023',
        }),
        sample.programme('xx:r2', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2024',
        }),
      ],
      [
        sample.programme('xx:r1', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2022',
          until: '2023',
        }),
        sample.programme('xx:r2', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2022',
          until: '2023',
          buildsOn: ['xx:r1'],
        }),
      ],
      [
        sample.programme('xx:r1', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2022',
          until: '2023',
        }),
        sample.programme('xx:r2', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d2' }],
          from: '2022',
          until: '2023',
        }),
      ],
      [
        sample.programme('xx:r1', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2022',
          until: '2023',
        }),
        sample.programme('xx:r2', {
          topics: ['residence'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2022',
          until: '2023',
        }),
      ],
      [
        sample.programme('xx:r1', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2022',
          until: '2023',
        }),
        sample.programme('xx:r2', {
          topics: ['child-trafficking', 'data'],
          countries: ['RS'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2022',
          until: '2023',
        }),
      ],
      [
        sample.programme('xx:r1', { contributions: [{ donor: 'xx:d1' }] }),
        sample.programme('xx:r2', { contributions: [{ donor: 'xx:d1' }] }),
      ],
      [
        sample.programme('xx:r1', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2022',
          until: '2023',
        }),
        sample.programme('xx:r2', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          until: '2021',
        }),
      ],
    ],
    invalid: [
      [
        sample.programme('xx:r1', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2022',
          until: '2023',
        }),
        sample.programme('xx:r2', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2022',
          until: '2023',
        }),
      ],
      [
        sample.programme('xx:r1', {
          topics: ['child-trafficking', 'data'],
          countries: ['AL', 'ME'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2022',
          until: '2023',
        }),
        sample.programme('xx:r2', {
          topics: ['residence', 'data'],
          countries: ['ME', 'RS'],
          contributions: [{ donor: 'xx:d1' }],
          from: '2023',
          until: '2023',
        }),
      ],
    ],
  },
  look({ record, note }) {
    const { id, from, until, buildsOn = [] } = record;
    note(0, 0, 0, { id, ...(from && { from }), ...(until && { until }), buildsOn, works: worksOf(record) });
  },
  begin() {
    const earlier = new Map<string, Pick<Programme, 'id' | 'from' | 'until'>[]>();
    return {
      take(at) {
        const { works, buildsOn, ...programme } = at.more() as Told;
        let again = false;
        for (const work of works) {
          const others = earlier.get(work) ?? [];
          again ||= others.some((other) => !buildsOn.includes(other.id) && !apart(other, programme));
          earlier.set(work, [...others, programme]);
        }
        if (again) at.report(['contributions']);
      },
    };
  },
});

/** What of a programme others are compared with. */
interface Told extends Pick<Programme, 'id' | 'from' | 'until'> {
  readonly buildsOn: readonly string[];
  readonly works: readonly string[];
}

/** What a programme does: each donor with each topic in each country. */
function worksOf({ contributions = [], topics = [], countries = [] }: Programme): readonly string[] {
  const works = contributions.flatMap(({ donor }) =>
    topics.flatMap((topic) => countries.map((country) => `${donor} ${topic} ${country}`)),
  );
  return [...new Set(works)];
}

/** Whether two programmes certainly do not run at the same time. */
function apart(one: Pick<Programme, 'from' | 'until'>, other: Pick<Programme, 'from' | 'until'>): boolean {
  return certainlyBefore(one.until, other.from) || certainlyBefore(other.until, one.from);
}
