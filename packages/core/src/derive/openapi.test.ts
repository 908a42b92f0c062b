import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../test/arbitrary-record.js';
import { mutationOf } from '../../test/mutation.js';
import { en } from '../labels/en.js';
import { records } from '../registry.js';
import type { JsonSchema } from './json-schema.js';
import { openapiForm } from './openapi.js';

interface Document {
  readonly [section: string]: unknown;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

const documentOf = (of: typeof records): Document => {
  const derived = openapiForm.derive(of, [en]);
  return JSON.parse(derived.type === 'text' ? derived.text : '') as Document;
};
const document = documentOf(records);

describe('OpenAPI', () => {
  it.for([['all records', records], ...records.map((record) => [record.name, [record]] as const)] as const)(
    'is a document of version 3.1 by an independent validator: %s',
    async ([, some]) => {
      const validator = new Validator();
      expect(await validator.validate(documentOf(some))).toMatchObject({ valid: true });
      expect(validator.version).toBe('3.1');
    },
  );

  it('refers to nothing that is not there', () => {
    const referred = JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g);
    const named = new Set([...referred].map(([, to]) => to!));
    const known = new Set(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`));
    expect([...named].filter((to) => !known.has(to))).toEqual([]);
  });

  it.for(records.map((record) => [record.name, record] as const))(
    'gives the verdicts of the model on %s',
    ([name, record]) => {
      const ajv = new Ajv2020.default({ strict: true });
      ajv.addVocabulary(['openapi', 'info', 'jsonSchemaDialect', 'paths', 'components']);
      ajv.addSchema({ ...document, $id: 'openthb' });
      const accepts = ajv.compile({ $ref: `openthb#/components/schemas/${name}` });
      fc.assert(
        fc.property(
          arbitraryRecord(record).chain((value) => fc.oneof(fc.constant(value), mutationOf(value as object))),
          (value) => {
            expect(accepts(value)).toBe(record.schema.safeParse(value).success);
          },
        ),
      );
    },
  );
});
