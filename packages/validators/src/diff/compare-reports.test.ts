import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginReport } from '../formats/begin-report.js';
import { json } from '../formats/json.js';
import { judged, victim } from '../../test/judged.js';
import { compareReports } from './compare-reports.js';
import { reportFrom } from './report-from.js';

const broken = { ...victim, sex: 'F' };
const unknownKey = { ...victim, x: 1 };

function reportOf(values: readonly object[], file = 'a', maxFindings = 1000) {
  const report = beginReport(json, { maxFindings });
  const { findings, summary } = judged(values.map((value, index) => ({ ...value, id: `xx:${index}` })));
  const pieces = [...findings.map((finding) => report.finding(finding, file)), report.summary(summary, file)];
  return reportFrom(JSON.parse(pieces.join('') + report.end()));
}

const changes = (before: readonly object[], after: readonly object[]) =>
  compareReports(reportOf(before), reportOf(after)).map(({ rule, findings }) => [rule, findings]);

describe('compareReports', () => {
  it('tells what is new, gone and unchanged, by rule', () => {
    expect(changes([broken, victim, broken], [broken, broken, unknownKey])).toEqual([
      ['THB-STR-003', { new: 1, gone: 1, unchanged: 1 }],
      ['THB-STR-004', { new: 1, gone: 0, unchanged: 0 }],
    ]);
  });

  it('knows a file by its name only where there are several', () => {
    expect(compareReports(reportOf([broken], 'old'), reportOf([broken], 'new'))).toMatchObject([
      { before: 1, after: 1, findings: { new: 0, gone: 0, unchanged: 1 } },
    ]);
  });

  it('tells counts alone where a list was cut', () => {
    const [change] = compareReports(reportOf([broken, broken], 'a', 1), reportOf([broken]));
    expect(change).toMatchObject({ before: 2, after: 1 });
    expect(change).not.toHaveProperty('findings');
  });

  it('adds up, whatever the reports', () => {
    const file = fc.array(fc.constantFrom(victim, broken, unknownKey, { ...broken, x: 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(file, file, (before, after) => {
        for (const { before: old, after: now, findings } of compareReports(reportOf(before), reportOf(after))) {
          expect([findings!.gone + findings!.unchanged, findings!.new + findings!.unchanged]).toEqual([old, now]);
        }
        for (const { findings } of compareReports(reportOf(before), reportOf(before))) {
          expect([findings!.new, findings!.gone]).toEqual([0, 0]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('reportFrom', () => {
  it('shows nothing of what is no report', () => {
    for (const value of [null, 'Zsecretz', { Zsecretz: 1 }, { report: '1.0', findings: ['Zsecretz'] }]) {
      const message = expect.not.stringContaining('Zsecretz') as string;
      expect(() => reportFrom(value)).toThrow(expect.objectContaining({ code: 'bad-input', message }) as Error);
    }
  });
});
