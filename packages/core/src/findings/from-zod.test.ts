import { describe, expect, it } from 'vitest';
import { victim } from '../records/victim.js';
import { fromZod } from './from-zod.js';

const header = { record: 'victim', version: '1.0', id: 'xx:v1', nature: 'test' };

function issues(fields: object) {
  const value = JSON.parse(JSON.stringify({ ...header, ...fields })) as unknown;
  const parsed = victim.schema.safeParse(value);
  return parsed.success
    ? []
    : fromZod(parsed.error, value).map(({ rule, path, at }) => [rule.id, path.join('/'), at.join('/')]);
}

describe('fromZod', () => {
  it.for<[string, object, string, string]>([
    ['an absent field', { id: undefined }, 'THB-STR-001', 'id'],
    ['another type', { sex: 1 }, 'THB-STR-002', 'sex'],
    ['a list where there is none', { birthDate: ['2003'] }, 'THB-STR-002', 'birthDate'],
    ['a code of no list', { sex: 'F' }, 'THB-STR-003', 'sex'],
    ['a text of another form', { birthDate: '17.05.2003' }, 'THB-STR-005', 'birthDate'],
    ['an empty set', { citizenships: [] }, 'THB-STR-006', 'citizenships'],
    ['a repeated value', { citizenships: ['AL', 'AL'] }, 'THB-STR-007', 'citizenships/1'],
    [
      'a field that is there and explained away',
      { sex: 'male', missing: { sex: 'unknown' } },
      'THB-STR-008',
      'missing/sex',
    ],
    ['a number beyond its bounds', { children: -1 }, 'THB-STR-009', 'children'],
    ['half a person', { children: 1.5 }, 'THB-STR-002', 'children'],
    ['a reason for a required field', { missing: { nature: 'unknown' } }, 'THB-STR-004', 'missing'],
    ['a group of another type', { child: 'yes' }, 'THB-STR-002', 'child'],
  ])('tells %s', ([, fields, rule, path]) => {
    expect(issues(fields).map(([id, where]) => [id, where])).toContainEqual([rule, path]);
  });

  it('shows no key that the standard does not know, and still knows where it stands', () => {
    expect(issues({ 'Jane Doe': 1 })).toEqual([['THB-STR-004', '', 'Jane Doe']]);
  });

  it('refuses keys that would reach into JavaScript itself', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const value = JSON.parse(`{"record":"victim","version":"1.0","id":"xx:v1","nature":"test","${key}":1}`);
      expect(victim.schema.safeParse(value).success).toBe(false);
    }
  });
});
