import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { dictionaries, builtInRules, codeLists, groups, records } from '@openthb/core/registry';
import { type AnyKind, anyKind, type Fields } from '@openthb/core';
import { formats } from '@openthb/exchange/registry';
import { dimensions, indicators, tableFormats } from '@openthb/reporting/registry';
import { fileRules, profileRules, profiles, reportFormats, rules } from '@openthb/validators/registry';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { forgottenEntries } from './forgotten.js';

const files = new Map(
  globSync('packages/*/src/**/*.ts', { ignore: ['**/generated/**'] }).map((path) => [path, readFileSync(path, 'utf8')]),
);
/** Every field of every record and group. */
const allFields = [...records, ...groups].flatMap(({ name: owner, fields }) =>
  Object.entries(fields).map(([name, { kind, meta }]) => ({ name: `${owner}.${name}`, kind: anyKind(kind), meta })),
);
const unique = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe('the registries', () => {
  it('hold everything that is defined', () => {
    expect(forgottenEntries(files)).toEqual([]);
  });

  it.for([
    'packages/core/src/code-lists/sex.ts',
    'packages/core/src/records/victim.ts',
    'packages/validators/src/rules/victim/child-detained.ts',
    'packages/validators/src/rules/file/duplicate-id.ts',
    'packages/anonymizers/src/policies/ctdc-k11.ts',
    'packages/reporting/src/indicators/children-share.ts',
    'packages/reporting/src/dimensions/sex.ts',
    'packages/reporting/src/formats/csv.ts',
    'packages/reporting/src/pictures/bars.ts',
    'packages/exchange/src/formats/ctdc/read.ts',
    'packages/cli/src/commands/codes.ts',
  ])('fail when the line for %s is forgotten', (path) => {
    const name = basename(path, '.ts') === 'read' ? 'ctdc' : basename(path, '.ts');
    const without = new Map(
      [...files].map(([file, text]) => [
        file,
        file.endsWith('/index.ts')
          ? text
              .split('\n')
              .filter((line) => !line.includes(`/${name}.js'`) && !line.includes(`/${name}/read.js'`))
              .join('\n')
          : text,
      ]),
    );
    expect(forgottenEntries(without).some((entry) => entry.startsWith(path))).toBe(true);
  });

  it('name each thing once', () => {
    // Together: they stand under the same names in JSON Schema, OpenAPI and the data dictionary.
    expect(unique([...[...records, ...groups].map(({ name }) => name), ...codeLists.map(({ id }) => id)])).toEqual([]);
    expect(unique([...builtInRules, ...profileRules, ...rules, ...fileRules].map(({ id }) => id))).toEqual([]);
    expect(unique(indicators.map(({ id }) => id))).toEqual([]);
    expect(unique(dimensions.map(({ id }) => id))).toEqual([]);
    expect(unique(profiles.map(({ id }) => id))).toEqual([]);
    expect(
      unique([...tableFormats, ...reportFormats, ...formats].map(({ id }) => id)).filter((id) => id !== 'json'),
    ).toEqual([]);
  });

  it('give every rule an id of its area and number', () => {
    for (const { id } of [...builtInRules, ...profileRules, ...rules, ...fileRules])
      expect(id).toMatch(/^THB-[A-Z]{3}-\d{3}$/);
  });

  it('give every code list a dictionary of just its codes', () => {
    expect(dictionaries.map(({ list }) => list.id).toSorted()).toEqual(codeLists.map(({ id }) => id).toSorted());
    for (const { list, entries } of dictionaries)
      expect(Object.keys(entries).toSorted()).toEqual(list.codes.toSorted());
  });

  it('name code lists and records as their files', () => {
    for (const { id } of codeLists) expect(files.has(`packages/core/src/code-lists/${id}.ts`)).toBe(true);
    for (const { name } of records) expect(files.has(`packages/core/src/records/${name}.ts`)).toBe(true);
    for (const { name } of groups) expect(files.has(`packages/core/src/records/parts/${name}.ts`)).toBe(true);
  });

  it('have references to records that there are, and only lists and groups that are registered', () => {
    const registered = (kind: AnyKind): boolean => {
      switch (kind.type) {
        case 'reference':
          return records.some(({ name }) => name === kind.to);
        case 'code':
          return codeLists.includes(kind);
        case 'group':
          return groups.includes(kind);
        case 'list':
          return registered(anyKind(kind.item));
        case 'scalar':
          return true;
      }
    };
    expect(allFields.filter(({ kind }) => !registered(kind)).map(({ name }) => name)).toEqual([]);
  });

  it('have parents and successors among the codes of the same list', () => {
    for (const { codes, parents, deprecated } of codeLists) {
      for (const [code, parent] of Object.entries(parents))
        expect(codes).toEqual(expect.arrayContaining([code, parent]));
      for (const [code, retired] of Object.entries(deprecated)) {
        expect(codes).toEqual(expect.arrayContaining([code, retired?.use]));
      }
    }
  });

  it('keep text that may name people direct, wherever it stands', () => {
    const narratives = allFields.filter(({ kind }) => kind.type === 'scalar' && kind.id === 'narrative');
    expect(narratives.length).toBeGreaterThan(0);
    expect(narratives.filter(({ meta }) => meta.sensitivity !== 'direct').map(({ name }) => name)).toEqual([]);
  });

  it('keep every direct identifier out of the victim', () => {
    const sensitivities = (fields: Fields): string[] =>
      Object.values(fields).flatMap(({ kind, meta }) => {
        const outer = anyKind(kind);
        const inner = outer.type === 'list' ? anyKind(outer.item) : outer;
        return [meta.sensitivity, ...(inner.type === 'group' ? sensitivities(inner.fields) : [])];
      });
    for (const name of ['victim', 'registration', 'referral']) {
      expect(sensitivities(records.find((record) => record.name === name)!.fields)).not.toContain('direct');
    }
    const identity = records.find(({ name }) => name === 'identity')!.fields;
    const shared = records.find(({ name }) => name === 'bundle')!.fields;
    const own = Object.fromEntries(Object.entries(identity).filter(([name]) => !(name in shared)));
    expect(new Set(sensitivities(own))).toEqual(new Set(['direct']));
  });
});
