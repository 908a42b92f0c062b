import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReportWords, reportLanguages } from '@openthb/reporting';
import { indicators, reports } from '@openthb/reporting/registry';
import { afterAll, describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const { out: text } = await openthb(['generate', '--records', '400', '--seed', 'report']);
const folder = mkdtempSync(join(tmpdir(), 'openthb-report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'records.ndjson');
writeFileSync(file, text);

async function page(...options: readonly string[]): Promise<string> {
  const { exitCode, said, files } = await openthb(['report', file, '--out', 'r.html', ...options], { [file]: text });
  expect([exitCode, said]).toEqual([0, '']);
  return files['r.html']!;
}

describe('openthb report', () => {
  it.for(reportLanguages)('writes its page in %s where it is asked for', async (language) => {
    const html = await page('--report', 'plan-monitor', '--area', 'AL', '--lang', language);
    const { phrases } = await loadReportWords(language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(phrases['What is late, and who owns it']);
  });

  it('says in its help what has no year', async () => {
    const { out } = await openthb(['report', '--help']);
    const yearless = indicators
      .filter(({ facts }) => !Object.hasOwn(facts.columns, 'year'))
      .map(({ facts }) => facts.id);
    const [, said = ''] = /--period .*?known year is left out;(.*?)are of none/s.exec(out) ?? [];
    expect(new Set(said.match(/[a-z-]{4,}/g))).toEqual(new Set(yearless));
  });

  it('refuses a language that it has no words in', async () => {
    const { exitCode, said, files } = await openthb(['report', file, '--lang', 'xx', '--out', 'r.html'], {
      [file]: text,
    });
    expect([exitCode, files]).toEqual([2, {}]);
    for (const language of reportLanguages) expect(said).toContain(language);
  });

  it.for(reports.filter(({ records }) => records).map(({ id }) => id))(
    'duckdb gives what memory gives, whole records too: %s',
    async (id) => {
      const options = ['--report', id, '--release', 'internal', '--area', 'AL'];
      const fromMemory = await page(...options);
      const fromDuckdb = await page(...options, '--engine', 'duckdb');
      expect(fromMemory).toContain('<svg');
      expect(fromDuckdb === fromMemory).toBe(true);
    },
  );

  it.for(['postgres', 'trino'])('whole records cannot come from %s, and it says so', async (engine) => {
    const argv = ['report', 'postgres://127.0.0.1:1/none', '--report', 'plan-monitor', '--engine', engine];
    const { exitCode, out, said } = await openthb(argv);
    expect([exitCode, out]).toEqual([2, '']);
    expect(said).toContain('the report plan-monitor reads records whole');
  });
});
