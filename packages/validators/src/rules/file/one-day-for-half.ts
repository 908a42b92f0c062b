import { defineFileRule } from '../define-file-rule.js';
import { noteDay } from './note-day.js';
import { sample } from './sample.js';

/** In fewer records nothing shows. */
const FEWEST = 50;

/** How many records a day has, and where the first stands. */
interface Told {
  count: number;
  readonly place: number;
}

/** Half or more of the records of a kind are of one day. */
export const oneDayForHalf = defineFileRule({
  id: 'THB-PLA-004',
  records: ['victim', 'registration', 'referral'],
  class: 'validity',
  severity: 'info',
  source: 'OpenTHB 1.0, plausibility; a hint, which a look at the source confirms or not',
  summary: 'Half or more of the records of a kind are of one day.',
  rationale: 'It may be the day on which they were entered or brought over, and not that on which it happened.',
  examples: {
    valid: [
      Array.from({ length: 60 }, (_, index) => ({
        ...sample.registration(`xx:r${index}`, 'xx:v1'),
        on: `2023-05-${10 + (index % 3)}`,
      })),
      Array.from({ length: 49 }, (_, index) => ({ ...sample.registration(`xx:r${index}`, 'xx:v1'), on: '2023-05-17' })),
      Array.from({ length: 60 }, (_, index) => ({ ...sample.registration(`xx:r${index}`, 'xx:v1'), on: '2023-05' })),
    ],
    invalid: [
      Array.from({ length: 50 }, (_, index) => ({
        ...sample.registration(`xx:r${index}`, 'xx:v1'),
        on: index % 2 === 0 ? '2023-05-17' : `2023-04-${10 + (index % 20)}`,
      })),
      Array.from({ length: 60 }, (_, index) => sample.referral({ id: `xx:f${index}` })),
    ],
  },
  look: noteDay,
  begin() {
    const kinds = new Map<string, Map<number, Told>>();
    return {
      take(at, day, precision) {
        if (precision !== 'YYYY-MM-DD'.length) return;
        let days = kinds.get(at.kind);
        if (!days) kinds.set(at.kind, (days = new Map()));
        const told = days.get(day);
        if (told) told.count += 1;
        else days.set(day, { count: 1, place: at.keep([]) });
      },
      *end() {
        for (const days of kinds.values()) {
          const all = [...days.values()].reduce((sum, { count }) => sum + count, 0);
          for (const { count, place } of days.values()) if (all >= FEWEST && count * 2 >= all) yield place;
        }
      },
    };
  },
});
