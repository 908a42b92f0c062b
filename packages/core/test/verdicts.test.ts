import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codec } from '../src/derive/io-ts.js';
import { jsonSchema } from '../src/derive/json-schema.js';
import { issuesOf } from '../src/derive/predicate/issues-of.js';
import { predicateOf } from '../src/derive/predicate/predicate-of.js';
import { fromZod } from '../src/findings/from-zod.js';
import { records } from '../src/registry.js';
import { arbitraryRecord } from './arbitrary-record.js';
import { mutationOf } from './mutation.js';
import { allows } from './oracle.js';

const ajv = new Ajv2020.default({ strict: true });

/** All that judge a record, each made from the model in its own way. */
const judgesOf = (record: (typeof records)[number]): Readonly<Record<string, (value: unknown) => boolean>> => {
  const { schema } = record;
  const type = codec(record);
  const predicate = predicateOf(record)!;
  return {
    oracle: (value) => allows(record, value),
    zod: (value) => schema.safeParse(value).success,
    'JSON Schema': ajv.compile(jsonSchema(record)),
    'io-ts': (value) => type.is(value),
    predicate: (value) => predicate(value, { unlisted: false }),
  };
};

describe.for(records.map((record) => [record.name, record] as const))('the judges of %s', ([, record]) => {
  const judges = Object.entries(judgesOf(record));
  const verdicts = (value: unknown) => Object.fromEntries(judges.map(([name, accepts]) => [name, accepts(value)]));
  const all = (verdict: boolean) => Object.fromEntries(judges.map(([name]) => [name, verdict]));

  it('accept what the model allows', () => {
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        expect(verdicts(value)).toEqual(all(true));
      }),
    );
  });

  it('agree on records with a change', () => {
    fc.assert(
      fc.property(
        arbitraryRecord(record).chain((value) => mutationOf(value as object)),
        (value) => {
          expect(verdicts(value)).toEqual(all(allows(record, value)));
          const { error } = record.schema.safeParse(value);
          expect(issuesOf(record, value)).toEqual(error ? fromZod(error, value) : []);
        },
      ),
      { numRuns: 300 },
    );
  });
});
