import { anyKind, type Fields } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

/** In fewer records nothing shows. */
const FEWEST = 100;

/** A field that has had the same code so far in the part of the file that is looked at. */
interface Looked {
  readonly name: string;
  readonly field: number;
  code?: unknown;
}

/** The same in the whole file, by numbers: in how many records, and where first. */
interface Told {
  code: number | undefined;
  count: number;
  readonly place: number;
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
  beginLook() {
    const kinds = new Map<string, Looked[]>();
    return ({ record, fields, number, note }) => {
      let looked = kinds.get(record.record);
      if (!looked) kinds.set(record.record, (looked = codeFields(fields).map((name, field) => ({ name, field }))));
      for (let index = looked.length - 1; index >= 0; index -= 1) {
        const one = looked[index]!;
        const code = (record as unknown as Readonly<Record<string, unknown>>)[one.name];
        if (code === undefined) continue;
        note(one.field, number(code as string), 0, one.code === undefined ? one.name : undefined);
        one.code ??= code;
        if (one.code !== code) looked.splice(index, 1);
      }
    };
  },
  begin({ forget }) {
    const kinds = new Map<string, Map<number, Told>>();
    return {
      take(at, field, code) {
        let fields = kinds.get(at.kind);
        if (!fields) kinds.set(at.kind, (fields = new Map()));
        const told = fields.get(field);
        if (!told) fields.set(field, { code, count: 1, place: at.keep([at.more() as string]) });
        else if (told.code === code) told.count += 1;
        else if (told.count > 0) {
          // It had another.
          Object.assign(told, { code: undefined, count: 0 });
          forget(told.place);
        }
      },
      *end() {
        for (const fields of kinds.values()) {
          for (const [, { count, place }] of [...fields].toSorted(([one], [other]) => one - other)) {
            if (count >= FEWEST) yield place;
          }
        }
      },
    };
  },
});

/** The fields that hold one code; every record has the same nature, or is told of otherwise. */
function codeFields(fields: Fields): readonly string[] {
  return Object.keys(fields).filter((name) => name !== 'nature' && anyKind(fields[name]!.kind).type === 'code');
}
