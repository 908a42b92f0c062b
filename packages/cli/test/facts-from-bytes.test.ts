import { generate } from '@openthb/core/generate';
import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const good = [...generate({ records: 400, seed: 'facts', asOf: '2024-12-31' })].slice(1);
const some = [...generate({ records: 400, seed: 'facts', asOf: '2024-12-31', errors: 10 })].slice(1);

/** The figures of records from a file with a record a line, and of the same in a document, of which every record is read. */
async function figures(records: readonly unknown[], ...options: readonly string[]): Promise<readonly unknown[]> {
  const files = {
    lines: records.map((record) => JSON.stringify(record)).join('\n'),
    document: JSON.stringify(records),
  };
  const told = Object.keys(files).map((file) =>
    openthb(
      ['indicators', file, '--engine', 'memory', '--release', 'internal', '--as-of', '2024-12-31', ...options],
      files,
    ),
  );
  return Promise.all(told);
}

describe('indicators in memory', () => {
  it.for([
    ['one of them', ['--indicator', 'detected-victims', '--by', 'year,sex']],
    ['all of them', ['--indicator', 'all', '--format', 'csv']],
    ['those of one country', ['--area', 'RS', '--indicator', 'detected-victims', '--format', 'csv']],
  ] as const)('are from the bytes of lines what they are from records: %s', async ([, options]) => {
    const [lines, document] = await figures(good, ...options);
    expect(lines).toEqual(document);
    expect(lines).toMatchObject({ exitCode: 0 });
  });

  it('are so where some records are broken, and where these are left out', async () => {
    const [lines, document] = await figures(some);
    expect(lines).toEqual(document);
    expect(lines).toMatchObject({ exitCode: 1 });
    const [left, right] = await figures(some, '--skip-broken', '--by', 'year,sex,age');
    expect(left).toEqual(right);
    expect(left).toMatchObject({ exitCode: 0 });
  });

  it('refuse records of different nature', async () => {
    const [lines, document] = await figures([...good, { ...(good[0] as object), nature: 'test' }]);
    expect(lines).toEqual(document);
    expect(lines).not.toMatchObject({ exitCode: 0 });
  });
});
