import {
  averageRisk,
  dataTable,
  distinctLDiversity,
  kAnonymity,
  type LocalRecoding,
  mondrian,
  peelRows,
  shownOrHidden,
  tCloseness,
} from '@openthb/anonymizers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models, type Meets, type Sample } from './brute-force.js';
import { cellsOf, samples, taken } from './samples.js';

const recoders = {
  peelRows: (options: Parameters<typeof peelRows>[0]) => peelRows(options),
  'strict Mondrian': (options: Parameters<typeof peelRows>[0]) => mondrian(options),
  'relaxed Mondrian': (options: Parameters<typeof peelRows>[0]) => mondrian({ ...options, relaxed: true }),
} as const;

/** What is wrong with a table that was published of a sample, told by whoever knows nothing of how it was made. */
function faults(sample: Sample, recoding: LocalRecoding, meets: Meets): readonly string[] {
  const width = sample.labels.length;
  const shown = cellsOf(recoding.publish({ suppressed: 'quasi-stars' }));
  const keys = shown.map((row) => JSON.stringify(row.slice(0, width)));
  const stars = JSON.stringify(Array.from({ length: width }, () => '*'));
  const classes = [...new Set(keys)].filter((key) => key !== stars || recoding.suppressedRows === 0);
  const bad = classes.filter(
    (key) =>
      !meets(
        sample.secrets.filter((_, row) => keys[row] === key),
        sample.secrets,
      ),
  );
  const untrue = sample.rows.filter((row, at) =>
    row.some((value, column) => ![...sample.labels[column]!.get(value)!, '*'].includes(shown[at]![column]!)),
  );
  return [
    ...bad.map(() => 'a class does not meet the model'),
    ...untrue.map(() => 'a label is not that of its value'),
    ...(recoding.loss >= 0 && recoding.loss <= 1 ? [] : ['a loss is no share']),
  ];
}

describe.each(Object.entries(recoders))('%s', (_, recode) => {
  it('meets k-anonymity and tells nothing untrue', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 4 }), (sample, k) => {
        fc.pre(sample.rows.length >= k);
        const { table, hierarchies } = taken(sample);
        expect(faults(sample, recode({ table, hierarchies, models: [kAnonymity(k)] }), models.k(k))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('meets models of sensitive values', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(0.2, 0.5), (sample, t) => {
        fc.pre(new Set(sample.secrets).size >= 2);
        const { table, hierarchies } = taken(sample);
        const both: Meets = (secrets, all) => models.distinct(2)(secrets, all) && models.closeness(t)(secrets, all);
        const recoding = recode({ table, hierarchies, models: [distinctLDiversity('s', 2), tCloseness('s', t)] });
        expect(faults(sample, recoding, both)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses a model that judges the whole file', () => {
    const table = dataTable(['q'], [['a'], ['b']]);
    const options = { table, hierarchies: { q: shownOrHidden }, models: [averageRisk(0.5) as never] };
    expect(() => recode(options)).toThrow('average-risk');
  });
});

describe('peelRows', () => {
  it('leaves fewer rows over than a class needs, where all values share a label', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 4 }), (sample, k) => {
        fc.pre(sample.labels.every((column) => [...column.values()][0]!.length > 1));
        const { table, hierarchies } = taken(sample);
        expect(peelRows({ table, hierarchies, models: [kAnonymity(k)] }).suppressedRows).toBeLessThan(k);
      }),
      { numRuns: 50 },
    );
  });
});

describe('mondrian', () => {
  it('refuses a table that does not meet the models as a whole', () => {
    const table = dataTable(['q'], [['a'], ['b']]);
    expect(() => mondrian({ table, hierarchies: { q: shownOrHidden }, models: [kAnonymity(3)] })).toThrow('All rows');
  });
});
