import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const file = { 'a.ndjson': (await openthb(['generate', '--records', '120', '--seed', 'questionnaire'])).out };
const fill = (...more: readonly string[]) =>
  openthb(['questionnaire', 'a.ndjson', '--for', 'eurostat', '--out', 'q', '--area', 'RS', ...more], file);

describe('questionnaire', () => {
  it('is a workbook, or a file for each question', async () => {
    const said = ['--period', '2019-2021', '--release', 'confidential'];
    const { exitCode, files } = await fill(...said);
    expect(exitCode).toBe(0);
    expect(Object.keys(files).slice(0, 3)).toEqual(['q/Contents.csv', 'q/E1.csv', 'q/E2.csv']);
    expect(files['q/E1.csv']!.split('\r\n')[1]).toBe('Sex,2019,2019 mark,2020,2020 mark,2021,2021 mark,note');
    const { bytes } = await fill(...said, '--out', 'q.xlsx');
    expect([...bytes['q.xlsx']!.subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it.for<readonly string[]>([
    ['--period', '2019-2021'],
    ['--period', '2019-2021', '--release', 'internal'],
    ['--release', 'confidential'],
  ])('is not filled in with %s alone', async (options) => {
    expect((await fill(...options)).exitCode).toBe(2);
  });
});

describe('metadata', () => {
  it('is a page, or JSON', async () => {
    expect((await openthb(['metadata', 'children-share'])).out).toContain('## 4.c Method of computation');
    const { out } = await openthb(['metadata', 'children-share', '--style', 'esms', '--format', 'json']);
    expect((JSON.parse(out) as { entries: unknown[] }).entries).toHaveLength(19);
    expect((await openthb(['metadata', 'other'])).exitCode).toBe(2);
  });
});
