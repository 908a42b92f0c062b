import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { arbitraryRecord } from '../../test/arbitrary-record.js';
import { jsonSchema } from '../derive/json-schema.js';
import { SdkError } from '../findings/sdk-error.js';
import { optional } from '../records/field.js';
import { referral } from '../records/referral.js';
import { victim } from '../records/victim.js';
import { flag } from '../scalars/flag.js';
import { defineExtension } from './define-extension.js';
import { extended } from './extended.js';
import { extensionFrom } from './extension-from.js';

const meta = { title: 'Held', definition: 'Whether it is held.', sensitivity: 'plain', since: '1.0' } as const;
const moldova = defineExtension({
  namespace: 'md',
  title: 'Moldova',
  fields: { victim: { socialCard: optional(flag, meta) } },
});
const albania = extensionFrom({
  namespace: 'al',
  title: 'Albania',
  codeLists: { prefecture: { kind: 'closed', codes: { tirana: { label: 'Tirana', definition: 'The prefecture.' } } } },
  records: {
    victim: {
      prefecture: { kind: 'code:prefecture', title: 'Prefecture', definition: 'Where.', sensitivity: 'quasi' },
      seenOn: { kind: 'partial-date', title: 'Seen on', definition: 'When.', sensitivity: 'plain' },
      units: { kind: 'references:organization', title: 'Units', definition: 'Who.', sensitivity: 'protected' },
      needs: { kind: 'set:service', need: 'required', title: 'Needs', definition: 'What.', sensitivity: 'sensitive' },
    },
  },
});

const header = { record: 'victim', version: '1.0', id: 'xx:v1', nature: 'test' } as const;
const accepts = (value: unknown) => extended(victim, [moldova, albania]).schema.safeParse(value).success;

describe('a record with extensions', () => {
  it('takes the fields that were declared, and no others', () => {
    const al = { prefecture: 'tirana', seenOn: '2020-05', units: ['xx:o1'], needs: ['health-care'] };
    expect(accepts(header)).toBe(true);
    expect(accepts({ ...header, extensions: { md: { socialCard: true }, al } })).toBe(true);
    expect(accepts({ ...header, extensions: { md: { missing: { socialCard: 'not-asked' } } } })).toBe(true);
    expect(accepts({ ...header, extensions: { md: { socialCard: 'yes' } } })).toBe(false);
    expect(accepts({ ...header, extensions: { rs: {} } })).toBe(false);
    expect(accepts({ ...header, extensions: { al: { needs: ['x'], prefecture: 'durres' } } })).toBe(false);
    expect(accepts({ ...header, extensions: { al: {} } })).toBe(false);
    expect(victim.schema.safeParse({ ...header, extensions: { md: {} } }).success).toBe(false);
  });

  it('is the record itself where nothing is added', () => {
    expect(extended(referral, [moldova])).toBe(referral);
  });

  it('has the types of what is added', () => {
    const record = extended(victim, [moldova]);
    const value = record.schema.parse({ ...header, extensions: { md: { socialCard: true } } });
    expectTypeOf(value.extensions?.md?.socialCard).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(value.sex).not.toBeNever();
  });

  it('is in the derived forms like any other', () => {
    const schema = JSON.stringify(jsonSchema(extended(victim, [moldova, albania])));
    for (const word of ['socialCard', 'Whether it is held.', 'al-prefecture', 'tirana', 'What countries and bodies']) {
      expect(schema).toContain(word);
    }
  });

  it('accepts whatever its model allows', () => {
    fc.assert(
      fc.property(arbitraryRecord(extended(victim, [moldova, albania])), (value) => {
        expect(accepts(value)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('extensionFrom', () => {
  const field = { kind: 'flag', title: 'T', definition: 'D', sensitivity: 'plain' };
  it.for([
    [{}, 'namespace'],
    [{ namespace: 'AL', title: 'x', records: {} }, 'namespace'],
    [{ namespace: 'al', title: 'x', records: { person: { a: field } } }, 'no such kind of record'],
    [{ namespace: 'al', title: 'x', records: { victim: { a: { ...field, kind: 'date' } } } }, 'no kind date'],
    [{ namespace: 'al', title: 'x', records: { victim: { a: { ...field, kind: 'code:x' } } } }, 'no code list x'],
    [{ namespace: 'al', title: 'x', records: { victim: { a: { ...field, definition: '' } } } }, 'definition'],
  ] as const)('says where it is wrong: %#', ([json, word]) => {
    expect(() => extensionFrom(json)).toThrow(SdkError);
    expect(() => extensionFrom(json)).toThrow(word);
  });
});
