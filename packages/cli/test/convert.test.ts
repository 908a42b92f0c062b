import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const { out: records } = await openthb(['generate', '--records', '600', '--seed', 'cli']);
const file = { 'a.ndjson': records };

type Json = { readonly id: string };
const byId = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Json)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('convert', () => {
  it('writes tables into a workbook or a folder, and reads them as they were', async () => {
    const { out: made } = await openthb(['generate', '--records', '60', '--seed', 's', '--as-of', '2024-12-31']);
    const book = await openthb(['convert', 'a', '--to', 'flat', '--out', 'b.xlsx'], { a: made });
    expect(book.exitCode).toBe(0);
    const back = await openthb(['convert', 'b', '--from', 'flat'], { b: book.bytes['b.xlsx']! });
    expect(byId(back.out)).toEqual(byId(made));
    const folder = await openthb(['convert', 'a', '--to', 'flat', '--out', 'f'], { a: made });
    const { resources } = JSON.parse(folder.files['f/datapackage.json']!);
    for (const { path } of resources) expect(Object.keys(folder.files)).toContain(`f/${path}`);
    expect((await openthb(['convert', 'a', '--to', 'flat'], { a: made })).exitCode).toBe(2);
  });

  it('writes an older version of the standard, and that reads as it was', async () => {
    const { out: made } = await openthb(['generate', '--records', '60', '--seed', 's', '--as-of', '2024-12-31']);
    const older = await openthb(['convert', 'a', '--to-version', '0.9'], { a: made });
    expect(older.exitCode).toBe(0);
    expect(older.said).toContain('version 0.9 has no place for a milestone (record)');
    expect(older.out).toContain('"version":"0.9"');
    expect(older.out).not.toContain('"version":"1.0"');
    const { exitCode, out } = await openthb(['validate', 'b', '--as-of', '2024-12-31'], { b: older.out });
    expect(out).not.toContain('THB-STR');
    expect(exitCode).toBe(0);
  });

  const htcds = {
    'h.csv':
      'prs_FirstName,prs_Gender,vic_TypeOfExploitation,other\nSecretname,Feminine,Forced begging,Secretvalue\n,Masculine,Nonsense,\n',
  };

  it('writes a manifest and records, and tells what is lost', async () => {
    const { exitCode, out, said, files } = await openthb(
      ['convert', 'h.csv', '--losses', 'l.json', '--nature', 'test'],
      htcds,
    );
    expect(exitCode).toBe(0);
    const [manifest, first] = out.split('\n').map((line) => line && JSON.parse(line));
    expect(manifest).toMatchObject({ record: 'bundle', nature: 'test', madeWith: 'OpenTHB convert' });
    expect(first).toMatchObject({
      record: 'victim',
      id: 'htcds:row-1',
      sex: 'female',
      episodes: [{ forms: ['forced-begging'] }],
    });
    expect(JSON.parse(files['l.json']!)).toMatchObject({ format: 'htcds', rows: 2, records: { victim: 2 } });
    expect(said).toContain('2 rows read, 0 unreadable; made 2 victim');
    expect(out + said + files['l.json']).not.toMatch(/Secret|Nonsense/);
    expect((await openthb(['validate', 'o'], { o: out })).exitCode).toBe(0);
  });

  it('keeps identities apart, in files of their own, only when told where', async () => {
    const argv = ['convert', 'h.csv', '--identities', 'i.ndjson', '--identity-links', 'k.ndjson', '--out', 'o.ndjson'];
    const { files } = await openthb(argv, htcds);
    expect(files['i.ndjson']).toContain('Secretname');
    expect(files['o.ndjson']! + files['k.ndjson']!).not.toContain('Secretname');
    expect(JSON.parse(files['k.ndjson']!)).toMatchObject({ record: 'identity-link', victim: 'htcds:row-1' });
  });

  it('leaves OpenTHB records as they are', async () => {
    expect((await openthb(['convert', 'a.ndjson'], file)).out).toBe(records);
  });

  it('exits with 1 where a row cannot be read, and with 3 where the file cannot', async () => {
    expect(
      await openthb(['convert', 'x', '--from', 'htcds'], { x: 'prs_Gender,con_Consent\nFeminine\n' }),
    ).toMatchObject({ exitCode: 1 });
    expect(await openthb(['convert', 'x', '--from', 'htcds'], { x: 'a,b\n' })).toMatchObject({ exitCode: 3, out: '' });
  });
});

it('what is no record is left out and told, and the rest is written', async () => {
  const victim = '{"record":"victim","version":"1.0","id":"xx:v1","nature":"test"}';
  const { exitCode, out, said } = await openthb(['convert', 'f'], { f: `null\n1\n[]\n{}\n${victim}\n` });
  expect(exitCode).toBe(1);
  expect(out.split('\n').at(-2)).toBe(victim);
  expect(said).toContain('a record is broken and was left out; `openthb validate` tells where (4 times)');
});
