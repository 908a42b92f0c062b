import { defineFileRule } from '../define-file-rule.js';
import { NONE, ONE } from './one-or-none.js';
import { sample } from './sample.js';

/** In fewer dates nothing shows. */
const FEWEST = 20;

/** A fifth or more of the full dates of birth in the file are the first of January. */
export const birthsOnFirstOfJanuary = defineFileRule({
  id: 'THB-PLA-001',
  records: ['victim', 'identity', 'perpetrator'],
  class: 'validity',
  severity: 'info',
  source: 'OpenTHB 1.0, plausibility; a hint, which a look at the source confirms or not',
  summary: 'A fifth or more of the full dates of birth in the file are the first of January.',
  rationale:
    'Registers write it where only the year is known. Write the year alone, so that ages are not taken as certain.',
  examples: {
    valid: [
      Array.from({ length: 60 }, (_, index) => ({
        ...sample.victim(`xx:v${index}`),
        birthDate: index % 6 === 0 ? '2001-01-01' : '2001-05-17',
      })),
      Array.from({ length: 19 }, (_, index) => ({ ...sample.victim(`xx:v${index}`), birthDate: '2001-01-01' })),
      Array.from({ length: 60 }, (_, index) => ({ ...sample.victim(`xx:v${index}`), birthDate: '2001' })),
      Array.from({ length: 20 }, (_, index) => ({
        ...sample.victim(`xx:v${index}`),
        birthDate: index % 7 === 0 ? '2001-01-01' : '2001-05-17',
      })),
    ],
    invalid: [
      Array.from({ length: 20 }, (_, index) => ({
        ...sample.victim(`xx:v${index}`),
        birthDate: index % 5 === 0 ? `${1980 + index}-01-01` : '2001-05-17',
      })),
      Array.from({ length: 40 }, (_, index) => ({
        ...sample.victim(`xx:v${index}`),
        birthDate: index >= 20 ? '2001' : index % 5 === 0 ? '2001-01-01' : '2001-05-17',
      })),
    ],
  },
  look({ record: { birthDate }, note }) {
    if (birthDate?.length === 'YYYY-MM-DD'.length) note(birthDate.endsWith('-01-01') ? ONE : NONE);
  },
  begin() {
    let births = 0;
    let onTheFirst = 0;
    let first: number | undefined;
    return {
      take(at, isFirst) {
        births += 1;
        if (isFirst !== ONE) return;
        onTheFirst += 1;
        first ??= at.keep(['birthDate']);
      },
      *end() {
        if (first !== undefined && births >= FEWEST && onTheFirst * 5 >= births) yield first;
      },
    };
  },
});
