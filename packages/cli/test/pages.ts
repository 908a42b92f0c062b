import type { Release } from '@openthb/core';
import type { ReportLanguage } from '@openthb/reporting';
import { reports } from '@openthb/reporting/registry';
import { openthb } from './world.js';

const policy = JSON.stringify({
  id: 'own',
  title: 'One of our own',
  quasiIdentifiers: { age: 'shown-or-hidden', sex: 'shown-or-hidden' },
  models: [{ model: 'k-anonymity', k: 5 }],
  suppressionLimit: 0.5,
});
const csv = `age,sex,form\n${Array.from({ length: 60 }, (_, at) => `${at % 7},${at % 2 ? 'f' : 'm'},${at % 3}`).join('\n')}\n`;

/** What reports are made of, and for whom. */
interface Asked {
  readonly records: number;
  readonly language: ReportLanguage;
  readonly release: Release;
}

/** Every report on made-up records, as the command line writes it; plans and commitments are those of one country. */
export async function reportPages({ records, language, release }: Asked): Promise<Readonly<Record<string, string>>> {
  const { out: text } = await openthb(['generate', '--records', `${records}`, '--seed', 'pages']);
  const pages: Record<string, string> = {};
  for (const { id } of reports) {
    const area = id === 'plan-monitor' || id === 'scorecard' ? ['--area', 'AL'] : [];
    const options = ['--report', id, '--lang', language, '--release', release, ...area];
    const { files } = await openthb(['report', 'a.ndjson', '--out', 'r.html', ...options], { 'a.ndjson': text });
    pages[`${id} of ${records} records`] = files['r.html']!;
  }
  return pages;
}

/** The pages for those who hold the data: what was found in a file, how easily persons are found in it, how it was made safe. */
export async function pagesOnFiles(): Promise<Readonly<Record<string, string>>> {
  const { out: broken } = await openthb(['generate', '--records', '300', '--seed', 'pages', '--errors', '10']);
  const given = { 'a.csv': csv, 'a.ndjson': broken, 'p.json': policy };
  const findings = await openthb(['validate', 'a.ndjson', '--format', 'html'], given);
  const risk = await openthb(['risk', 'a.csv', '--before', 'a.csv', '--quasi', 'age,sex', '--out', 'r.html'], given);
  const safe = await openthb(['anonymize', 'a.csv', '--policy', 'p.json', '--out', 'o', '--report', 'r.html'], given);
  return { findings: findings.out, risk: risk.files['r.html']!, anonymization: safe.files['r.html']! };
}
