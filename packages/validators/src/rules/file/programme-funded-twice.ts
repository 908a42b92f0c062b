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
  begin() {
    const earlier = new Map<string, Pick<Programme, 'id' | 'from' | 'until'>[]>();
    return {
      visit({ record, report }) {
        const { id, from, until, buildsOn = [] } = record;
        let again = false;
        for (const work of worksOf(record)) {
          const others = earlier.get(work) ?? [];
          again ||= others.some((other) => !buildsOn.includes(other.id) && !apart(other, record));
          earlier.set(work, [...others, { id, ...(from && { from }), ...(until && { until }) }]);
        }
        if (again) report(['contributions']);
      },
      end() {},
    };
  },
});

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
