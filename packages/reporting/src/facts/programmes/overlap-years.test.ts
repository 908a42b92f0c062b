import type { RecordOf } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../test/facts-of.js';
import { memoryEngine } from '../../engines/memory/memory-engine.js';
import { programmes } from '../programmes.js';

type Programme = RecordOf<'programme'>;
type Dated = { from?: string; until?: string };

const year = fc.integer({ min: 1998, max: 2027 });
const dated = fc
  .tuple(fc.option(year, { nil: undefined }), fc.option(fc.nat(4), { nil: undefined }))
  .map(([from, length]): Dated => ({
    ...(from !== undefined && { from: `${from}-05` }),
    ...(length !== undefined && { until: String((from ?? 2010) + length) }),
  }));
const programme = fc
  .tuple(dated, fc.array(fc.tuple(fc.constantFrom('d:a', 'd:b', 'd:c'), dated), { maxLength: 4 }))
  .map(([own, paid]): Programme => ({
    record: 'programme',
    version: '1.0',
    id: 'p:1',
    nature: 'test',
    title: 'A',
    kind: 'training',
    status: 'ongoing',
    ...own,
    ...(paid.length > 0 && { contributions: paid.map(([donor, dates]) => ({ donor, ...dates })) }),
  }));

/** Year by year, donor by donor. */
function byHand({ from, until, contributions = [] }: Programme): readonly string[] {
  if (contributions.length === 0 || from === undefined) return ['unknown'];
  const covers = (one: Dated, at: number) =>
    (one.from === undefined || Number(one.from.slice(0, 4)) <= at) &&
    (one.until === undefined || Number(one.until.slice(0, 4)) >= at);
  const found: string[] = [];
  for (let at = 1995; at <= 2024; at += 1) {
    const paying = contributions.filter((one) => covers(one as Dated, at)).map(({ donor }) => donor);
    const runs = covers({ from, ...(until !== undefined && { until }) }, at);
    if (runs && new Set(paying).size > 1) found.push(String(at));
  }
  return found.length > 0 ? found : ['none'];
}

describe('years for which several donors pay', () => {
  it('are those in which two of them do, each year up to the day', async () => {
    await fc.assert(
      fc.asyncProperty(programme, async (one) => {
        const engine = memoryEngine(factsOf([one]));
        const ask = async (column: string) =>
          (await engine.answer({ facts: programmes, by: [{ column }] })).map(({ keys: [code] }) => code);
        const expected = byHand(one);
        expect((await ask('overlapYears')).filter((code) => code !== '_T').toSorted()).toEqual(expected.toSorted());
        const [code] = expected;
        expect(await ask('overlap')).toEqual([code === 'unknown' ? code : code === 'none' ? 'no' : 'yes']);
      }),
      { numRuns: 100 },
    );
  });
});
