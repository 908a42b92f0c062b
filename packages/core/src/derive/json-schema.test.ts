import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../test/arbitrary-record.js';
import { mutationOf } from '../../test/mutation.js';
import { records } from '../registry.js';
import { jsonSchema } from './json-schema.js';

const ajv = new Ajv2020.default({ strict: true, allErrors: false });

describe.for(records.map((record) => [record.name, record] as const))('JSON Schema of %s', ([, record]) => {
  const accepts = ajv.compile(jsonSchema(record));

  it('accepts what the model allows, as zod does', () => {
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        expect(record.schema.safeParse(value).success).toBe(true);
        expect(accepts(value)).toBe(true);
      }),
    );
  });

  it('gives the same verdict as zod on records with a fault', () => {
    fc.assert(
      fc.property(
        arbitraryRecord(record).chain((value) => mutationOf(value as object)),
        (value) => {
          expect(accepts(value)).toBe(record.schema.safeParse(value).success);
        },
      ),
      { numRuns: 300 },
    );
  });
});
