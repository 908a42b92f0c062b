import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const { out: records } = await openthb(['generate', '--records', '6000', '--seed', 'anonymize']);
const ages = Array.from({ length: 60 }, (_, at) => `${at}`);
const csv = `name,age,sex,form\n${Array.from({ length: 240 }, (_, at) => `Zsecretz${at},${ages[(at * 7) % 60]},${at % 2 ? 'f' : 'm'},${at % 3 ? 'x' : 'y'}`).join('\n')}\n`;
const policy = {
  id: 'own',
  title: 'One of our own',
  quasiIdentifiers: { age: 'ages.csv', sex: 'shown-or-hidden' },
  sensitive: ['form'],
  models: [{ model: 'k-anonymity', k: 5 }],
  suppressionLimit: 0.05,
};
const hierarchy = ages.map((age) => `${age};${Math.floor(Number(age) / 10)}0s;*`).join('\n');
const files = {
  'a.csv': csv,
  'a.ndjson': records,
  'in/p.json': JSON.stringify(policy),
  'in/ages.csv': hierarchy,
  'strict.json': JSON.stringify({
    ...policy,
    quasiIdentifiers: { age: 'shown-or-hidden' },
    models: [{ model: 'distinct-l-diversity', column: 'form', l: 3 }],
  }),
  'bad.json': JSON.stringify({ ...policy, models: [{ model: 'k-anonymity', k: 'Zsecretz' }] }),
};
const argv = ['anonymize', 'a.csv', '--policy', 'in/p.json'];

describe('anonymize', () => {
  it('makes any table safe by a policy in a file, and tells what was done', async () => {
    const done = await openthb([...argv, '--out', 'o.csv', '--report', 'r.json'], files);
    expect(done.exitCode).toBe(0);
    expect(done.said).toContain('own: 240 of 240 rows published, 0 suppressed; 1 columns left out');
    expect(done.said).toContain('age: level 1 of 0 to 2, 60 values shown as 6');
    const lines = done.files['o.csv']!.split('\r\n').filter(Boolean);
    expect([lines[0], lines.length]).toEqual(['age,sex,form', 241]);
    const often = new Map<string, number>();
    for (const line of lines.slice(1)) {
      const key = line.split(',', 2).join();
      often.set(key, (often.get(key) ?? 0) + 1);
    }
    expect(Math.min(...often.values())).toBeGreaterThanOrEqual(5);
    const report = JSON.parse(done.files['r.json']!) as object;
    expect(report).toMatchObject({
      format: 'openthb-anonymization',
      policy,
      models: [{ model: 'k-anonymity', parameters: { k: 5 } }],
      why: { chosen: 'best' },
      risk: { before: { records: 240 }, after: { classes: { below: { records: 0 } } } },
    });
    expect(JSON.stringify([done.files, done.said])).not.toContain('Zsecretz');
  });

  it('applies a report to the next file, and levels that a person chose', async () => {
    const { files: written } = await openthb([...argv, '--out', 'o', '--report', 'r.json'], files);
    const known = { ...files, 'r.json': written['r.json']! };
    const again = await openthb([...argv, '--solution', 'r.json'], known);
    expect(again.out).toBe(written['o']);
    const coarser = await openthb([...argv, '--node', '2,0', '--separator', ';'], files);
    expect(coarser.out.split('\r\n')[1]).toMatch(/^\*;[fm];[xy]$/);
    const other = await openthb(['anonymize', 'a.csv', '--policy', 'strict.json', '--solution', 'r.json'], known);
    expect(other).toMatchObject({ exitCode: 3, out: '' });
    expect(other.said).toContain('another policy');
  });

  it('knows rows that it suppressed itself', async () => {
    const few = `age,sex,form\n${Array.from({ length: 30 }, () => '5,f,x\n').join('')}6,m,y\n`;
    const first = await openthb(['anonymize', 'few', '--policy', 'in/p.json', '--out', 'o'], { ...files, few });
    expect(first.said).toContain('1 suppressed');
    expect(first.files['o']).toContain('*,*,*');
    const second = await openthb(['anonymize', 'o', '--policy', 'p.json'], {
      o: first.files['o']!,
      'p.json': JSON.stringify({ ...policy, quasiIdentifiers: { age: 'shown-or-hidden', sex: 'shown-or-hidden' } }),
    });
    expect(second.said).toContain('30 of 30 rows published, 0 suppressed, 1 hidden already');
    expect(second.out).toBe(first.files['o']);
  });

  it('draws victims from records by the policies of the standard', async () => {
    const { exitCode, out, said } = await openthb(['anonymize', 'a.ndjson', '--policy', 'ctdc-k11'], files);
    expect([exitCode, said]).toEqual([0, expect.stringContaining('k-anonymity (k 11)')]);
    const [header, ...rows] = out.split('\r\n').filter(Boolean);
    expect(header).toMatch(/^registeredOn,sex,age,citizenships,exploitationCountries,forms/);
    expect(rows.length).toBeGreaterThan(600);
    expect(out.includes('synthetic:')).toBe(false);
  });

  it('tells a named recipient true counts, and marks what must not be published', async () => {
    const argv = ['anonymize', 'a.ndjson', '--policy', 'eurostat-questionnaire'];
    const none = await openthb(argv, files);
    expect(none).toMatchObject({ exitCode: 2, out: '' });
    const done = await openthb([...argv, '--recipient', 'Eurostat', '--out', 'out.json'], files);
    expect([done.exitCode, done.said]).toEqual([0, expect.stringContaining('4 tables; ')]);
    const { tables, recipient } = JSON.parse(done.files['out.json']!) as {
      readonly recipient: string;
      readonly tables: readonly { readonly cells: readonly { readonly count: number; readonly status: string }[] }[];
    };
    expect(recipient).toBe('Eurostat');
    const cells = tables.flatMap((table) => table.cells);
    const small = cells.filter(({ count }) => count > 0 && count < 10);
    expect(small.length).toBeGreaterThan(0);
    expect(new Set(small.map(({ status }) => status))).toEqual(new Set(['confidential']));
    const folder = await openthb([...argv, '--recipient', 'Eurostat', '--out', 'folder'], files);
    expect(Object.keys(folder.files)).toContain('folder/registeredOn-sex.csv');
  });

  it('makes up victims in the place of true ones, and counts to go beside', async () => {
    const policy = {
      release: 'synthetic',
      id: 'few',
      title: 'Few columns',
      view: { record: 'victim', columns: { sex: { field: 'sex' }, forms: { field: 'episodes.forms' } } },
      columns: {
        sex: { hierarchy: 'shown-or-hidden', level: 0 },
        forms: { hierarchy: 'exploitation-form', level: 0, several: true },
      },
      mode: 'aggregate-seeded',
      resolution: 10,
      length: 3,
    };
    const argv = ['anonymize', 'a.ndjson', '--policy', 'few.json', '--out', 'o.csv', '--report', 'counts.csv'];
    const { exitCode, files: written, said } = await openthb(argv, { ...files, 'few.json': JSON.stringify(policy) });
    expect([exitCode, said]).toEqual([0, expect.stringContaining('rows were made up')]);
    expect(written['o.csv']).toMatch(/^sex,forms: /);
    expect(written['counts.csv']).toMatch(/^sex,.*,count\r\n/);
  });

  it('writes a page', { timeout: 60_000 }, async () => {
    const { files: written } = await openthb([...argv, '--out', 'o', '--report', 'r.html'], files);
    expect(written['r.html']).toContain('What else could be chosen?');
    expect(written['r.html']).toContain('How far was each column made coarser?');
    expect(written['r.html']).not.toContain('Zsecretz');
  });

  it.for([
    [['a.csv', '--policy', 'strict.json'], 1, 'distinct-l-diversity of form (l 3) fails'],
    [['a.csv', '--policy', 'bad.json'], 3, 'models, number 1, k: '],
    [['a.csv', '--policy', 'nothing'], 2, 'there are ctdc-k11'],
    [['a.csv', '--policy', 'in/p.json', '--node', '0'], 2, 'takes 2 levels'],
    [['a.csv', '--policy', 'in/p.json', '--node', '0,0'], 1, 'would have to be suppressed'],
    [['a.csv', '--policy', 'in/p.json', '--node', '0,9'], 2, 'needs a level'],
    [['a.ndjson', '--policy', 'ctdc-synthetic', '--node', '0'], 2, 'for policies of rows'],
    [['a.ndjson', '--policy', 'eurostat-questionnaire', '--recipient', 'x'], 2, 'leave --report out'],
    [['few', '--policy', 'in/p.json'], 1, 'hide among 5, and the table has 2 rows'],
    [['none', '--policy', 'in/p.json'], 1, 'the table is empty'],
    [['', '--policy', 'in/p.json'], 3, 'no such file'],
    [['other', '--policy', 'in/p.json'], 3, 'The hierarchy of the column age lacks 1 of its'],
    [['wrong', '--policy', 'in/p.json'], 2, 'The table has no column age.'],
  ] as const)('says what is wrong, and writes nothing: %j', async ([argv, code, words]) => {
    const input = {
      ...files,
      few: 'age,sex,form\n1,f,x\n2,m,y\n',
      none: 'age,sex,form\n',
      wrong: 'a,b\n1,2\n',
      other: `${csv}n,Zsecretz,f,x\n`,
    };
    const done = await openthb(['anonymize', ...argv, '--out', 'o', '--report', 'r.json'], input);
    expect([done.exitCode, done.files]).toEqual([code, {}]);
    expect(done.said).toContain(words);
    expect(done.said).not.toContain('Zsecretz');
  });
});
