import { anyKind, type Fields, recordDef } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { defineProfile, type Profile } from '../src/profiles/define-profile.js';
import { core } from '../src/profiles/core.js';
import { ctdc } from '../src/profiles/ctdc.js';
import { eurostat } from '../src/profiles/eurostat.js';
import { exchange } from '../src/profiles/exchange.js';
import { htcdsCore } from '../src/profiles/htcds-core.js';
import { profileFrom } from '../src/profiles/profile-from.js';
import { profileSchema } from '../src/profiles/profile-schema.js';
import { publication } from '../src/profiles/publication.js';
import { seeChild2003 } from '../src/profiles/see-child-2003.js';
import { profiles } from '../src/registry.js';
import { defineRule } from '../src/rules/define-rule.js';
import { asOf, judged, victim } from './judged.js';

const found = (profile: Profile, ...values: object[]) =>
  judged(values, profile).findings.map(({ rule, path }) => `${rule} ${path}`.trim());
const only = (profile: Partial<Profile>) =>
  defineProfile({ id: 'one', title: 'One', rules: [], fileRules: [], ...profile });
const mine = { id: 'mine', title: 'My own' };
const planned = {
  record: 'plan-of-action',
  version: '1.0',
  id: 'xx:p',
  nature: 'test',
  title: 'x',
  scope: 'general',
  status: 'adopted',
  missing: { goals: 'not-collected' },
};

describe('the profiles of the standard', () => {
  it.for(profiles)('$id names rules, fields and kinds of record that there are', (profile) => {
    const { id, title, required = {}, holds = [], severities = {} } = profile;
    expect(() => profileFrom({ id, title, required, holds, severities })).not.toThrow();
  });

  it.for(profiles)('$id judges made-up records and throws on none', (profile) => {
    for (const seed of ['a', 'b', 'c']) judged([...generate({ records: 60, seed, asOf })], profile);
    expect(profile.source).not.toBe(undefined);
  });

  it('htcds-core asks for what HTCDS has a field for', () => {
    const inside = (fields: Fields, [name, ...rest]: readonly string[]): boolean => {
      const { kind, meta } = fields[name!]!;
      const outer = anyKind(kind);
      const item = outer.type === 'list' ? anyKind(outer.item) : outer;
      if (rest.length > 0) return item.type === 'group' && inside(item.fields, rest);
      return (
        meta.maps?.htcds !== undefined ||
        (item.type === 'group' && Object.keys(item.fields).some((one) => inside(item.fields, [one])))
      );
    };
    for (const field of Object.keys(htcdsCore.required!)) {
      const [record, ...path] = field.split('.');
      expect([field, inside(recordDef(record!)!.fields, path)]).toEqual([field, true]);
    }
    expect(found(htcdsCore, { ...victim, episodes: [{ forms: ['forced-labour'] }] })).toContain(
      'THB-PRF-001 /episodes/0/controls',
    );
  });

  it('ctdc asks for what CTDC has a column for, and takes nothing that names a person', () => {
    const columnOf = (field: string): unknown => {
      const [record, ...path] = field.split('.');
      let fields: Fields = recordDef(record!)!.fields;
      let maps: unknown;
      for (const name of path) {
        const { kind, meta } = fields[name]!;
        const outer = anyKind(kind);
        const item = outer.type === 'list' ? anyKind(outer.item) : outer;
        maps = meta.maps?.ctdcKanon;
        fields = item.type === 'group' ? item.fields : {};
      }
      return maps;
    };
    // Its own columns are of groups of them, and the months of trafficking came with the file of 2021.
    const ofGroups = new Set(['victim.statusAssertions', 'victim.episodes']);
    const months = new Set(['victim.episodes.exploitedFrom', 'victim.episodes.exploitedUntil']);
    const without = Object.keys(ctdc.required!).filter((field) => columnOf(field) === undefined);
    expect(new Set(without)).toEqual(new Set([...ofGroups, ...months]));
    const open = { ...victim, nature: 'de-identified', neverDiscloseTo: [{ country: 'AL' }] };
    expect(found(ctdc, open)).toContain('THB-PRF-003 /neverDiscloseTo');
    expect(found(ctdc, { ...victim, nature: 'real' })).toContain('THB-PRF-004 /nature');
  });

  it('eurostat asks of victims and perpetrators what is counted of them, and takes a reason for an answer', () => {
    const asked = (record: object) => found(eurostat, record).filter((one) => one.startsWith('THB-PRF'));
    const person = {
      ...victim,
      sex: 'female',
      ageClaims: [{ at: 'registration', atLeast: 18 }],
      citizenships: ['MD'],
      statusAssertions: [
        { status: 'presumed', actor: 'authority', object: 'identification', on: '2024-03', decisionMaker: 'police' },
      ],
      episodes: [{ missing: { forms: 'unknown' } }],
      missing: { residencePermits: 'not-asked', services: 'not-collected' },
    };
    expect(asked(person)).toEqual([]);
    const { citizenships: _, ...without } = person;
    expect(asked({ ...without, episodes: [{}] })).toEqual([
      'THB-PRF-001 /citizenships',
      'THB-PRF-001 /episodes/0/forms',
    ]);
    const accused = { record: 'perpetrator', version: '1.0', id: 'xx:p', nature: 'test', kind: 'natural-person' };
    expect(asked(accused)).toEqual(
      ['sex', 'birthDate', 'citizenships', 'justice'].map((field) => `THB-PRF-001 /${field}`),
    );
  });

  it('see-child-2003 asks of a child, and of nobody else, what its safeguards need', () => {
    const child = { ...victim, child: { detained: false, missing: { guardianships: 'not-collected' } } };
    const asked = found(seeChild2003, child).filter((one) => one.startsWith('THB-PRF'));
    expect(asked).toContain('THB-PRF-001 /child/familyTracing');
    expect(asked).not.toContain('THB-PRF-001 /child/guardianships');
    expect(found(seeChild2003, { ...victim, missing: { ageClaims: 'unknown' } })).toEqual([]);
  });

  it('exchange asks for a manifest that says who, to whom, for what and by what right', () => {
    expect(found(exchange, victim)).toEqual(['THB-PRF-005']);
    const manifest = { record: 'bundle', version: '1.0', id: 'xx:b', nature: 'test' };
    expect(found(exchange, { ...manifest, missing: { from: 'unknown' } })).toEqual(
      ['madeAt', 'from', 'to', 'purposes', 'authorisation', 'counts'].map((field) => `THB-PRF-002 /${field}`),
    );
  });

  it('publication takes no real record, and nothing that names a person or reveals where one is', () => {
    const open = { ...victim, nature: 'de-identified' };
    expect(found(publication, open)).toEqual([]);
    expect(found(publication, { ...open, nature: 'real' })).toContain('THB-PRF-004 /nature');
    expect(
      found(publication, { ...open, child: { missing: { guardianships: 'withheld' }, detained: false } }),
    ).toContain('THB-PRF-003 /child/missing/guardianships');
    const contact = {
      record: 'registration',
      version: '1.0',
      id: 'xx:r',
      nature: 'synthetic',
      channel: 'hotline',
      by: 'xx:o',
    };
    expect(found(publication, contact)).toContain('THB-PRF-003 /by');
  });
});

describe('a profile', () => {
  const missing = 'THB-PLN-004';

  it('gives rules another severity, which counts', () => {
    expect(judged([planned]).summary).toMatchObject({ accepted: 1, findings: { warning: 1 } });
    const stern = judged([planned], profileFrom({ ...mine, severities: { [missing]: 'error' } }));
    expect(stern.summary).toMatchObject({ accepted: 0, withErrors: 1, findings: { error: 1, warning: 0 } });
    expect(found(profileFrom({ ...mine, severities: { [missing]: 'off' } }), planned)).toEqual([]);
  });

  it('asks for fields to be there, or explained', () => {
    const asks = (need: 'explained' | 'present') => only({ required: { 'victim.sex': need } });
    const explained = { ...victim, missing: { sex: 'refused' } };
    expect(found(asks('explained'), victim, { ...victim, sex: 'male' }, explained)).toEqual(['THB-PRF-001 /sex']);
    expect(found(asks('present'), victim, { ...victim, sex: 'male' }, explained)).toEqual([
      'THB-PRF-002 /sex',
      'THB-PRF-002 /sex',
    ]);
  });

  it('keeps findings back for a time, counts them, and tells when the time is over', () => {
    const suppression = { rule: missing, reason: 'Old plans', owner: 'Secretariat' };
    const keeps = (more: object) =>
      judged([planned], profileFrom({ ...mine, suppressions: [{ ...suppression, ...more }] }));
    const kept = keeps({ until: '2024-12-31', record: 'plan-of-action', path: '/adoptedOn' });
    expect(kept.findings).toEqual([]);
    expect(kept.summary).toMatchObject({ accepted: 1, suppressed: [{ ...suppression, expired: false, count: 1 }] });
    for (const other of [{ record: 'victim' }, { path: '/goals/*/title' }]) {
      expect(keeps({ until: '2024-12-31', ...other }).findings).toHaveLength(1);
    }
    const over = keeps({ until: '2024-12-30' });
    expect(over.findings.map(({ rule }) => rule)).toEqual([missing, 'THB-PRF-006']);
    expect(over.summary.suppressed).toMatchObject([{ expired: true, count: 0 }]);
  });

  it('tells rules whose law binds', () => {
    let law: string | undefined;
    const rule = defineRule({
      id: 'XX-VIC-001',
      record: 'victim',
      class: 'validity',
      severity: 'info',
      source: 'test',
      summary: 'x',
      rationale: 'x',
      examples: { valid: [], invalid: [] },
      check: (_, { jurisdiction }) => void (law = jurisdiction?.id),
    });
    const profile = { ...profileFrom({ ...mine, jurisdiction: 'al' }), rules: [rule] };
    expect(judged([victim], profile).summary.jurisdiction).toBe('al');
    expect(law).toBe('al');
  });

  it('adds the fields of its extensions, which it may ask for', () => {
    const seen = { kind: 'flag', title: 'Seen', definition: 'Whether.', sensitivity: 'plain' };
    const extensions = [{ namespace: 'al', title: 'Albania', records: { victim: { seen } } }];
    const profile = profileFrom({ ...mine, extensions, required: { 'victim.extensions.al.seen': 'present' } });
    expect(found(profile, { ...victim, extensions: { al: { seen: true } } })).toEqual([]);
    expect(found(profile, { ...victim, extensions: { al: { missing: { seen: 'unknown' } } } })).toEqual([
      'THB-PRF-002 /extensions/al/seen',
    ]);
  });

  it('starts from another, and keeps what that asks for', () => {
    const profile = profileFrom({ ...mine, extends: 'publication', forbidden: ['quasi'] });
    expect(found(profile, { ...victim, sex: 'male' })).toEqual(['THB-PRF-004 /nature', 'THB-PRF-003 /sex']);
    expect(profile.rules).toEqual(core.rules);
  });
});

describe('a profile in JSON', () => {
  const validate = new Ajv2020.default({ strict: true }).compile(profileSchema());
  const suppression = { rule: 'THB-PLN-004', reason: 'x', owner: 'x', until: '2025-01-01' };

  it.for<[string, object, boolean]>([
    ['no title', { id: 'mine' }, false],
    ['an unknown key', { ...mine, Zsecretz: 1 }, false],
    ['an id with capitals', { ...mine, id: 'Zsecretz' }, false],
    ['an unknown base', { ...mine, extends: 'Zsecretz' }, true],
    ['an unknown jurisdiction', { ...mine, jurisdiction: 'Zsecretz' }, true],
    ['an unknown rule', { ...mine, severities: { Zsecretz: 'error' } }, true],
    ['an unknown severity', { ...mine, severities: { Zsecretz: 'Zsecretz' } }, false],
    ['a weaker structure', { ...mine, severities: { 'THB-STR-001': 'warning' } }, true],
    ['a built-in rule switched off', { ...mine, severities: { 'THB-STR-012': 'off' } }, true],
    ['a suppressed structure', { ...mine, suppressions: [{ ...suppression, rule: 'THB-STR-001' }] }, true],
    ['a suppression of an unknown rule', { ...mine, suppressions: [{ ...suppression, rule: 'Zsecretz' }] }, true],
    ['a suppression without end', { ...mine, suppressions: [{ ...suppression, until: undefined }] }, false],
    ['a suppression without owner', { ...mine, suppressions: [{ ...suppression, owner: '' }] }, false],
    ['a suppression of an unknown kind', { ...mine, suppressions: [{ ...suppression, record: 'Zsecretz' }] }, true],
    ['an unknown field', { ...mine, required: { 'victim.Zsecretz': 'present' } }, true],
    ['a field of an unknown kind', { ...mine, required: { 'Zsecretz.sex': 'present' } }, true],
    ['a kind for a field', { ...mine, required: { victim: 'present' } }, true],
    ['an unknown kind', { ...mine, holds: ['Zsecretz'] }, true],
    ['an extension that is not well made', { ...mine, extensions: [{ namespace: 'al', Zsecretz: 'Zsecretz' }] }, true],
    ['a record instead of a profile', { ...victim, Zsecretz: 'Zsecretz' }, false],
  ])('with %s is refused, and nothing of it shown', ([, json, fitsSchema]) => {
    const told = { code: 'bad-input', message: expect.not.stringContaining('Zsecretz') as string };
    expect(() => profileFrom(json)).toThrow(expect.objectContaining(told) as Error);
    expect(validate(JSON.parse(JSON.stringify(json)))).toBe(fitsSchema);
  });

  it('fits its schema where it is well made', () => {
    const whole = {
      ...mine,
      extends: 'core',
      severities: { 'THB-PLN-004': 'off' },
      suppressions: [suppression],
      natures: ['real'],
    };
    expect([validate(whole), validate.errors]).toEqual([true, null]);
    expect(profileFrom(whole).suppressions).toEqual([suppression]);
  });
});
