import { forms, labels, records as kinds } from '@openthb/core/registry';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

describe('codes and explain', () => {
  it('show every list, and one with its meanings', async () => {
    expect((await openthb(['codes'])).out.split('\n').length).toBeGreaterThan(50);
    expect((await openthb(['codes', 'victim-status'])).out).toContain('Eurostat crim_thb');
    expect(JSON.parse((await openthb(['codes', 'sex', '--format', 'json'])).out).codes[0]).toMatchObject({
      code: 'female',
    });
    expect(JSON.parse((await openthb(['codes', '--format', 'json'])).out).length).toBeGreaterThan(50);
  });

  it.for([
    'THB-CHD-003',
    'thb-str-001',
    'children-share',
    'year',
    'victim',
    'episode',
    'victim.ageClaims',
    'exploitation-form',
    'forced-begging',
    'partial-date',
  ])('explain %s', async (id) => {
    const { exitCode, out } = await openthb(['explain', id]);
    expect(exitCode).toBe(0);
    expect(out.length).toBeGreaterThan(20);
  });
});

describe('explain', () => {
  it('shows of an example of many records the first, unless all are asked for', async () => {
    const short = (await openthb(['explain', 'THB-PLA-001'])).out;
    const whole = (await openthb(['explain', 'THB-PLA-001', '--examples'])).out;
    expect(short).toContain(', ...] (3/60; --examples)');
    expect(short.length * 5).toBeLessThan(whole.length);
    expect(whole).not.toContain('...');
  });
});

describe('the languages of codes and explain', () => {
  it.for(labels)('are $language', async ({ language, reviewed, lists }) => {
    const { out } = await openthb(['codes', 'sex', '--lang', language]);
    expect(out).toContain(lists['sex']!['female']);
    expect(out.includes('labels not reviewed')).toBe(!reviewed);
    const json = JSON.parse((await openthb(['codes', 'sex', '--lang', language, '--format', 'json'])).out);
    expect(json.codes[0].labels).toEqual([{ language, reviewed, label: lists['sex']!['female'] }]);
    const explained = (await openthb(['explain', 'forced-labour', '--lang', language])).out;
    expect(explained).toContain(`${language}${reviewed ? '' : ', labels not reviewed'}: `);
  });

  it('are all shown where none is asked for', async () => {
    const { out } = await openthb(['explain', 'forced-labour']);
    for (const { lists } of labels) expect(out).toContain(lists['exploitation-form']!['forced-labour']);
  });
});

describe('schema', () => {
  const ofText = forms.flatMap((form) => (form.derive(kinds.slice(0, 1), labels).type === 'text' ? [form.id] : []));
  const ofSheets = forms.map(({ id }) => id).filter((id) => !ofText.includes(id));
  const each = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const all = forms.find((form) => form.id === id)!.holds === 'any' ? [[]] : [];
      return [...all, ...kinds.map(({ name }) => [name])].map((names): [string, string[]] => [id, names]);
    });

  it('of one kind is not written of several', async () => {
    expect(await openthb(['schema', '--format', 'xlsform', '--out', 'x.xlsx'])).toMatchObject({
      exitCode: 2,
      files: {},
    });
  });

  it.for(each(ofText))('writes %s of %s', async ([id, names]) => {
    const { exitCode, out, said } = await openthb(['schema', ...names, '--format', id]);
    expect({ exitCode, said }).toEqual({ exitCode: 0, said: '' });
    expect(out).toMatch(/\S[^]*\n$/);
    const extension = forms.find((form) => form.id === id)!.extension;
    expect(() => extension.endsWith('json') && JSON.parse(out)).not.toThrow();
  });

  it.for(each(ofSheets))('writes %s of %s, which a spreadsheet program reads', async ([id, names]) => {
    const { exitCode, bytes } = await openthb(['schema', ...names, '--format', id, '--out', 'x.xlsx']);
    expect(exitCode).toBe(0);
    const form = forms.find((one) => one.id === id)!;
    const derived = form.derive(names.length === 0 ? kinds : kinds.filter(({ name }) => names.includes(name)), [
      labels.find(({ language }) => language === 'en')!,
    ]);
    const meant = derived.type === 'sheets' ? derived.sheets : [];
    const { sheets } = await readXlsx(bytes['x.xlsx']!);
    expect(sheets.map(({ name }) => name)).toEqual(meant.map(({ name }) => name));
    for (const [index, { rows }] of sheets.entries()) {
      // An empty cell is written as none.
      const texts = meant[index]!.rows.map((row, line) => row.map((_, column) => String(rows[line]?.[column] ?? '')));
      expect(texts).toEqual(meant[index]!.rows);
    }
  });

  it('writes labels in every language that there is', async () => {
    const tags = labels.map(({ language }) => language);
    const { out } = await openthb(['schema', 'victim', '--format', 'dictionary', '--lang', ...tags]);
    for (const { lists } of labels) expect(out).toContain(lists['sex']!['female']);
  });

  it('takes no kind of record that there is not', async () => {
    expect(await openthb(['schema', 'colours'])).toMatchObject({ exitCode: 2, out: '' });
  });
});

describe('--extension', () => {
  const extension = JSON.stringify({
    namespace: 'al',
    title: 'Albania',
    records: { victim: { seen: { kind: 'flag', title: 'Seen', definition: 'Whether.', sensitivity: 'plain' } } },
  });
  const victim = (seen: unknown) =>
    JSON.stringify({
      record: 'victim',
      version: '1.0',
      id: 'al:1',
      nature: 'test',
      extensions: { al: { seen } },
    });

  it('lets validate take the fields that it adds, and judge them', async () => {
    const files = { 'al.json': extension, good: victim(true), bad: victim('secret') };
    const judge = (file: string, ...more: string[]) => openthb(['validate', file, ...more], files);
    expect((await judge('good', '--extension', 'al.json')).exitCode).toBe(0);
    expect((await judge('good')).out).toContain('THB-STR-004');
    const { exitCode, out } = await judge('bad', '--extension', 'al.json');
    expect(exitCode).toBe(1);
    expect(out).toContain('THB-STR-002');
    expect(out).not.toContain('secret');
  });

  it('is in every form that schema writes as text', async () => {
    for (const { id } of forms.filter((form) => form.derive(kinds.slice(0, 1), labels).type === 'text')) {
      const argv = ['schema', 'victim', '--format', id, '--extension', 'al.json'];
      expect((await openthb(argv, { 'al.json': extension })).out.toLowerCase()).toContain('seen');
    }
  });

  it('is refused where it is not well made', async () => {
    const said = await openthb(['schema', 'victim', '--extension', 'x'], { x: '{"namespace":1}' });
    expect(said).toMatchObject({ exitCode: 3, out: '' });
    expect(await openthb(['schema', 'victim', '--extension', 'x'], { x: '{' })).toMatchObject({ exitCode: 3, out: '' });
  });
});
