import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../test/arbitrary-record.js';
import { mutationOf } from '../../test/mutation.js';
import { en } from '../labels/en.js';
import { records } from '../registry.js';
import { jsonSchema } from './json-schema.js';

const ajv = new Ajv2020.default({ strict: true, allErrors: false });

describe.for(records.map((record) => [record.name, record] as const))('JSON Schema of %s', ([, record]) => {
  const accepts = ajv.compile(jsonSchema(record));

  it('with labels gives the same verdict as without', () => {
    const labelled = ajv.compile({ ...jsonSchema(record, en), $id: `labelled:${record.name}` });
    fc.assert(
      fc.property(
        arbitraryRecord(record).chain((value) => mutationOf(value as object)),
        (value) => {
          expect(labelled(value)).toBe(accepts(value));
        },
      ),
    );
  });
});
