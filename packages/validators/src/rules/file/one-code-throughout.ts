import { anyKind, type Fields } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

/** In fewer records nothing shows. */
const FEWEST = 100;

/** The code of the first record of a kind, and how many have it; no number as soon as one has another. */
interface Told {
  readonly code: unknown;
  readonly count: number;
  tell(): void;
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
  begin() {
    const first = new Map<string, Told>();
    const known = new Map<Fields, readonly string[]>();
    const codesOf = (fields: Fields) => {
      const names = known.get(fields) ?? codeFields(fields);
      known.set(fields, names);
      return names;
    };
    return {
      visit({ record, fields, report }) {
        for (const name of codesOf(fields)) {
          const code = (record as unknown as Readonly<Record<string, unknown>>)[name];
          if (code === undefined) continue;
          const key = `${record.record} ${name}`;
          const told = first.get(key) ?? { code, count: 0, tell: () => report([name]) };
          first.set(key, { ...told, count: told.code === code ? told.count + 1 : -Infinity });
        }
      },
      end() {
        for (const { count, tell } of first.values()) if (count >= FEWEST) tell();
      },
    };
  },
});

/** The fields that hold one code; every record has the same nature, or is told of otherwise. */
function codeFields(fields: Fields): readonly string[] {
  return Object.keys(fields).filter((name) => name !== 'nature' && anyKind(fields[name]!.kind).type === 'code');
}
