import { createHash } from 'node:crypto';
import published from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import type { Finding } from '@openthb/core';
import { builtInRules } from '@openthb/core/registry';
import { generate } from '@openthb/core/generate';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginReport, type ReportOptions } from '../src/formats/begin-report.js';
import type { ReportFormat } from '../src/formats/define-report-format.js';
import { github } from '../src/formats/github.js';
import { html } from '../src/formats/html.js';
import { HTML_SCRIPT_DIGEST, htmlScript } from '../src/formats/html-script.js';
import { json } from '../src/formats/json.js';
import { junit } from '../src/formats/junit.js';
import { lines } from '../src/formats/lines.js';
import { reportSchema } from '../src/formats/report-schema.js';
import { type JsonReport, reportShape } from '../src/formats/report-shape.js';
import { sarif } from '../src/formats/sarif.js';
import { text } from '../src/formats/text.js';
import { core } from '../src/profiles/core.js';
import { reportFormats } from '../src/registry.js';
import { judged, victim } from './judged.js';

const broken = { ...victim, sex: 'F' };
const unlisted = {
  record: 'organization',
  version: '1.0',
  id: 'xx:o',
  nature: 'test',
  name: 'x',
  organizationType: 'y',
};
const { findings, summary } = judged([broken, unlisted, broken]);
const rules = [...builtInRules, ...core.rules, ...core.fileRules];
const names = { 'a.ndjson': findings, 'b.ndjson': [] };

function written(
  format: ReportFormat,
  options: ReportOptions = {},
  files: Readonly<Record<string, readonly Finding[]>> = names,
): string {
  const report = beginReport(format, options);
  const pieces = Object.entries(files).flatMap(([file, found]) => [
    ...found.map((finding) => report.finding(finding, file)),
    report.summary(found.length > 0 ? summary : judged([victim]).summary, file),
  ]);
  return pieces.join('') + report.end();
}

const report = (options?: ReportOptions, files?: Parameters<typeof written>[2]) =>
  JSON.parse(written(json, options, files)) as JsonReport;

/** Whether tags open and close as XML asks for. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name, attributes, alone] of xml.matchAll(/<(\/?)([a-z-]+)((?: [\w-]+="[^"<]*")*)(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name || attributes) return false;
    } else if (!alone) open.push(name!);
  }
  const rest = xml.replace(/^<\?xml [^>]*\?>/, '').replaceAll(/<\/?[a-z-]+(?: [\w-]+="[^"<]*")*\/?>/g, '');
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(rest);
}

describe('every format', () => {
  it.for(reportFormats)('$id tells where the list was cut, and that all is counted', (format) => {
    const cut = written(format, { rules, maxFindings: 1 });
    expect(cut).toContain(
      format.boundsItself
        ? written(format, { rules })
        : 'The list was cut: 1 of 3 findings are listed, 2 are only counted.',
    );
    expect(written(format, { rules })).not.toContain('The list was cut');
  });

  it.for(reportFormats)('$id obeys no file name', (format) => {
    const told = written(format, {}, { 'a"<b>&\n::x\u001B[31m\uD800.ndjson': findings });
    expect(told).not.toContain('\u001B');
    expect(told).not.toContain('\n::x');
  });

  it.for([html, junit])('$id takes no file name for markup', (format) => {
    expect(written(format, {}, { 'a"<b>&.ndjson': findings })).not.toMatch(/<b>|a"/);
  });

  it.for(reportFormats)('$id is whole without findings and without files', (format) => {
    expect(written(format, {}, { 'b.ndjson': [] })).not.toBe('');
    expect(() => beginReport(format).end()).not.toThrow();
  });
});

describe('text', () => {
  it('counts, names the rules, then the places', () => {
    expect(written(text)).toMatchInlineSnapshot(`
      "a.ndjson: 3 read = 1 accepted + 2 with errors + 0 unreadable
        records: 1 organization
        findings: 2 errors, 1 warnings, 0 infos; 0 of them safeguards
        rules were not run on 2 records whose structure is broken
        judged by profile core as of 2024-12-31
      b.ndjson: 1 read = 1 accepted + 0 with errors + 0 unreadable
        records: 1 victim
        findings: 0 errors, 0 warnings, 0 infos; 0 of them safeguards
        judged by profile core as of 2024-12-31
      all 2 files: 4 read = 2 accepted + 2 with errors + 0 unreadable
        records: 1 organization, 1 victim
        findings: 2 errors, 1 warnings, 0 infos; 0 of them safeguards
        rules were not run on 2 records whose structure is broken
        judged by profile core as of 2024-12-31

      Findings by rule:
        2  error    THB-STR-003  The value is no code of the closed list that the field takes.
        1  warning  THB-STR-012  The value is not listed in the open list that the field takes.

      THB-STR-003 error: The value is no code of the closed list that the field takes. (openthb explain THB-STR-003)
        a.ndjson:1:2  victim #1/sex
        a.ndjson:3:2  victim #3/sex

      THB-STR-012 warning: The value is not listed in the open list that the field takes. (openthb explain THB-STR-012)
        a.ndjson:2:2  organization #2/organizationType
      "
    `);
  });

  it('says where each rule found something first, even where it is not listed', () => {
    expect(written(text, { maxFindings: 0 })).toContain('a.ndjson:2:2  organization #2/organizationType');
  });

  it('says nothing where it is to be quiet and nothing is listed', () => {
    expect(written(text, { quiet: true, listFrom: 'error' }, { 'b.ndjson': [] })).toBe('');
    const quiet = written(text, { quiet: true, listFrom: 'error' });
    expect(quiet).toContain('Findings below severity error are not listed: 1 is only counted.');
    expect(quiet).not.toContain('organization #2');
  });
});

describe('lines', () => {
  it('gives a line for each finding, as editors read them', () => {
    expect(written(lines, {}, { 'a.ndjson': findings.slice(0, 1) })).toMatchInlineSnapshot(`
      "a.ndjson:1:2: error THB-STR-003 The value is no code of the closed list that the field takes. [victim #1/sex]
      a.ndjson: 3 read = 1 accepted + 2 with errors + 0 unreadable
        records: 1 organization
        findings: 2 errors, 1 warnings, 0 infos; 0 of them safeguards
        rules were not run on 2 records whose structure is broken
        judged by profile core as of 2024-12-31
      "
    `);
  });
});

describe('github', () => {
  it('gives a command for each finding', () => {
    expect(written(github, {}, { 'a,b:c%.ndjson': findings.slice(0, 1) })).toMatchInlineSnapshot(`
      "::error file=a%2Cb%3Ac%25.ndjson,line=1,col=2,title=THB-STR-003::The value is no code of the closed list that the field takes. (victim #1/sex)
      openthb: a,b:c%.ndjson: 3 read, 1 accepted; 2 errors, 1 warnings, 0 infos
      "
    `);
  });
});

describe('json', () => {
  const validate = new Ajv2020.default({ strict: true }).compile(reportSchema());

  it('fits its schema and is read back, with findings or without, cut or not', () => {
    for (const options of [{}, { maxFindings: 1 }, { listFrom: 'error' }] as const) {
      for (const files of [names, {}, { 'b.ndjson': [] }]) {
        const value: unknown = report(options, files);
        expect([validate(value), validate.errors]).toEqual([true, null]);
        expect(reportShape().safeParse(value).success).toBe(true);
      }
    }
  });

  it('counts by rule and by file whatever it lists', () => {
    expect(report({ maxFindings: 1 })).toMatchObject({
      found: 3,
      listed: 1,
      findings: [{ file: 'a.ndjson', rule: 'THB-STR-003', line: 1 }],
      rules: [
        { rule: 'THB-STR-003', count: 2 },
        { rule: 'THB-STR-012', count: 1 },
      ],
      files: [{ file: 'a.ndjson', read: 3 }, { file: 'b.ndjson' }],
      total: { read: 4, accepted: 2, withErrors: 2 },
    });
  });

  it('adds the counts of files up, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }), (sizes) => {
        const parts = sizes.map((records, index) =>
          judged([...generate({ records, seed: `${index}`, asOf: '2024-12-31' })]),
        );
        const writer = beginReport(json);
        const pieces = parts.map((part) => writer.summary({ ...part.summary, lines: 3, blank: 1 }, 'f'));
        const { total, files } = JSON.parse(pieces.join('') + writer.end()) as JsonReport;
        const sum = (of: (one: JsonReport['files'][number]) => number | undefined) =>
          files.reduce((all, one) => all + (of(one) ?? 0), 0);
        expect(total).toMatchObject({
          read: sum((one) => one.read),
          accepted: sum((one) => one.accepted),
          lines: 3 * sizes.length,
        });
        expect(total!.records['victim'] ?? 0).toBe(sum((one) => one.records['victim']));
      }),
      { numRuns: 10 },
    );
  });
});

describe('sarif', () => {
  // The published schema, of JSON Schema draft 4, as Microsoft's package of matchers (MIT) holds it.
  const { $schema: _, id: __, ...schema } = published;
  const ajv = new Ajv.default({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: /^[a-z][a-z\d+.-]*:\S+$/i, 'uri-reference': /^\S*$/, 'date-time': true },
  });
  const validate = ajv.compile(schema);

  it('fits the published schema of SARIF 2.1.0', () => {
    for (const options of [{}, { rules }, { rules, maxFindings: 1, programVersion: '0.1.0' }]) {
      for (const files of [names, {}, { '/records/a b.ndjson': findings, '-': [] }]) {
        expect([validate(JSON.parse(written(sarif, options, files))), validate.errors]).toEqual([true, null]);
      }
    }
    expect(validate({ version: '2.1.0', runs: [{ results: [{ ruleId: 1 }] }] })).toBe(false);
  });

  it('says where and what, with nothing of the file itself', () => {
    const { runs } = JSON.parse(written(sarif, { rules }, { './in/a b.ndjson': findings }));
    const [{ tool, results }] = runs;
    expect(results[0]).toMatchInlineSnapshot(`
      {
        "level": "error",
        "locations": [
          {
            "logicalLocations": [
              {
                "fullyQualifiedName": "victim #1/sex",
              },
            ],
            "physicalLocation": {
              "artifactLocation": {
                "uri": "in/a%20b.ndjson",
              },
              "region": {
                "startColumn": 2,
                "startLine": 1,
              },
            },
          },
        ],
        "message": {
          "text": "The value is no code of the closed list that the field takes.",
        },
        "partialFingerprints": {
          "openthbPlace/v1": "THB-STR-003 in/a%20b.ndjson victim #1/sex",
        },
        "properties": {
          "class": "validity",
        },
        "ruleId": "THB-STR-003",
      }
    `);
    const ids = new Set(tool.driver.rules.map(({ id }: { id: string }) => id));
    expect(results.every(({ ruleId }: { ruleId: string }) => ids.has(ruleId))).toBe(true);
    expect(ids.size).toBe(rules.length);
    expect(JSON.stringify(runs)).not.toContain('snippet');
  });

  it('tells how to repair a value only where values are shown, and still fits the schema', () => {
    const fix = { title: 'a repair', from: { line: 1, column: 2 }, to: { line: 1, column: 9 }, text: '"Zsecretz"' };
    const told = (showsValues: boolean) => {
      const report = beginReport(sarif, { showsValues });
      return `${report.finding(findings[0]!, 'a b', '"Zsecretz"', fix)}${report.summary(summary, 'a b')}${report.end()}`;
    };
    expect(told(false)).not.toMatch(/Zsecretz|fixes/);
    const log = JSON.parse(told(true));
    expect([validate(log), validate.errors]).toEqual([true, null]);
    expect(log.runs[0].results[0].fixes).toEqual([
      {
        description: { text: 'a repair' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a%20b' },
            replacements: [
              {
                deletedRegion: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 9 },
                insertedContent: { text: '"Zsecretz"' },
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe('junit', () => {
  it('has a suite for each file and a test for each rule, of which those with errors failed', () => {
    const xml = written(junit, { rules });
    expect(isWellFormed(xml)).toBe(true);
    expect(xml.match(/<testsuite /g)).toHaveLength(2);
    expect(xml.match(/<testcase /g)).toHaveLength(2 * rules.length);
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml).toContain(`name="a.ndjson" tests="${rules.length}" failures="1"`);
    expect(xml).toContain('a.ndjson:3:2  victim #3/sex');
  });

  it('is XML whatever the files are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => isWellFormed(written(junit, {}, { [name]: findings }))),
    );
  });
});

describe('html', () => {
  it('lets just its own script run', () => {
    expect(`sha256-${createHash('sha256').update(htmlScript).digest('base64')}`).toBe(HTML_SCRIPT_DIGEST);
    const page = written(html);
    expect(page).toContain(`script-src '${HTML_SCRIPT_DIGEST}'`);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/src=|https?:|<link|@import|url\(/);
  });

  it('lists a finding in a row of its own, and every rule, and links the two', () => {
    const page = written(html);
    expect(page.match(/<tr data-severity/g)).toHaveLength(3);
    expect(page).toContain('id="rule-THB-STR-003"');
    expect(page).toContain('href="#rule-THB-STR-003"');
  });

  it('is no longer than a browser bears, and says so', () => {
    const many = Array.from({ length: 2100 }, () => findings[0]!);
    const page = written(html, {}, { 'a.ndjson': many });
    expect(page.match(/<tr data-severity/g)).toHaveLength(2000);
    expect(page).toContain('class="banner">The list was cut: 2000 of 2100 findings are listed, 100 are only counted.');
  });
});
