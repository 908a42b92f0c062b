import { anyKind, type Fields } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

/** In fewer records nothing shows. */
const FEWEST = 100;

/** A field that has had the same code so far: in how many records, and where first. */
interface Told {
  readonly name: string;
  code?: unknown;
  count: number;
  place: number;
}

/** All records of a kind have the same code in a field, and there are a hundred or more. */
export const oneCodeThroughout = defineFileRule({
  id: 'THB-PLA-002',
  class: 'validity',
  severity: 'info',
  source: 'OpenTHB 1.0, plausibility; a hint, which a look at the source confirms or not',
  summary: 'All records of a kind have the same code in a field, and there are a hundred or more.',
  rationale:
    'It may be so, as in a shelter for women; or it is what a form fills in where nobody asked. Then leave it out, and say why.',
  examples: {
    valid: [
      Array.from({ length: 100 }, (_, index) => ({
        ...sample.victim(`xx:v${index}`),
        sex: index === 7 ? 'male' : 'female',
      })),
      Array.from({ length: 99 }, (_, index) => ({ ...sample.victim(`xx:v${index}`), sex: 'female' })),
      Array.from({ length: 120 }, (_, index) => sample.victim(`xx:v${index}`)),
    ],
    invalid: [Array.from({ length: 100 }, (_, index) => ({ ...sample.victim(`xx:v${index}`), sex: 'female' }))],
  },
  begin({ tell, forget }) {
    const kinds = new Map<string, Told[]>();
    return {
      visit({ record, fields, keep }) {
        let told = kinds.get(record.record);
        if (!told) kinds.set(record.record, (told = codeFields(fields).map((name) => ({ name, count: 0, place: 0 }))));
        for (let index = told.length - 1; index >= 0; index -= 1) {
          const one = told[index]!;
          const code = (record as unknown as Readonly<Record<string, unknown>>)[one.name];
          if (code === undefined) continue;
          if (one.count === 0) Object.assign(one, { code, place: keep([one.name]) });
          if (one.code === code) one.count += 1;
          else {
            told.splice(index, 1);
            forget(one.place);
          }
        }
      },
      end() {
        for (const told of kinds.values()) for (const { count, place } of told) if (count >= FEWEST) tell(place);
      },
    };
  },
});

/** The fields that hold one code; every record has the same nature, or is told of otherwise. */
function codeFields(fields: Fields): readonly string[] {
  return Object.keys(fields).filter((name) => name !== 'nature' && anyKind(fields[name]!.kind).type === 'code');
}
