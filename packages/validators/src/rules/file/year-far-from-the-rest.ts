import { defineFileRule } from '../define-file-rule.js';
import { noteDay } from './note-day.js';
import { sample } from './sample.js';

/** In fewer records nothing shows. */
const FEWEST = 50;

/** How many years are far. */
const FAR = 5;

/** How many records a year has, and where the first stands. */
interface Told {
  count: number;
  readonly place: number;
}

/** The year of a record stands alone, five years or more from that of any other of its kind in the file. */
export const yearFarFromTheRest = defineFileRule({
  id: 'THB-PLA-003',
  records: ['victim', 'registration', 'referral'],
  class: 'validity',
  severity: 'info',
  source: 'OpenTHB 1.0, plausibility; a hint, which a look at the source confirms or not',
  summary: 'The year of a record stands alone, five years or more from that of any other of its kind in the file.',
  rationale: 'A digit may have been mistyped, as 2032 for 2023.',
  examples: {
    valid: [
      Array.from({ length: 60 }, (_, index) => ({
        ...sample.registration(`xx:r${index}`, 'xx:v1'),
        on: index === 7 ? '2017' : '2013',
      })),
      Array.from({ length: 60 }, (_, index) => ({
        ...sample.registration(`xx:r${index}`, 'xx:v1'),
        on: index < 2 ? '2003' : '2023',
      })),
      Array.from({ length: 49 }, (_, index) => ({
        ...sample.registration(`xx:r${index}`, 'xx:v1'),
        on: index === 7 ? '2003' : '2023',
      })),
      Array.from({ length: 60 }, (_, index) => ({ ...sample.registration(`xx:r${index}`, 'xx:v1'), on: '2023' })),
      [sample.organization('xx:o1')],
    ],
    invalid: [
      Array.from({ length: 50 }, (_, index) => ({
        ...sample.registration(`xx:r${index}`, 'xx:v1'),
        on: index === 7 ? '2003-05-17' : '2023-04',
      })),
      Array.from({ length: 60 }, (_, index) =>
        sample.referral({
          id: `xx:f${index}`,
          history: [{ status: 'sent', at: index === 7 ? '2008-03-01' : '2013-03-01T09:00:00Z' }],
        }),
      ),
      Array.from({ length: 60 }, (_, index) => ({
        ...sample.victim(`xx:v${index}`),
        statusAssertions: [
          { status: 'presumed', actor: 'authority', object: 'identification', on: index === 7 ? '2018' : '2023' },
        ],
      })),
    ],
  },
  look: noteDay,
  begin() {
    const kinds = new Map<string, Map<number, Told>>();
    return {
      take(at, day) {
        let years = kinds.get(at.kind);
        if (!years) kinds.set(at.kind, (years = new Map()));
        const year = Math.floor(day / 10_000);
        const told = years.get(year);
        if (told) told.count += 1;
        else years.set(year, { count: 1, place: at.keep([]) });
      },
      *end() {
        for (const years of kinds.values()) {
          const all = [...years.values()].reduce((sum, { count }) => sum + count, 0);
          if (all < FEWEST || years.size === 1) continue;
          for (const [year, { count, place }] of years) {
            const far = [...years.keys()].every((other) => other === year || Math.abs(other - year) >= FAR);
            if (count === 1 && far) yield place;
          }
        }
      },
    };
  },
});
