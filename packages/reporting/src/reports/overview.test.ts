import { describe, expect, it } from 'vitest';
import { factsOf, madeUp } from '../../test/facts-of.js';
import { memoryEngine } from '../engines/memory/memory-engine.js';
import { overview } from './overview.js';
import { writeReport } from './write-report.js';

const engine = memoryEngine(factsOf(madeUp(3000, 'report')));

describe('the overview', () => {
  it('is one page that fetches nothing, with five pictures and a table behind each', { timeout: 60_000 }, async () => {
    const html = await writeReport(overview, { engine }, { release: 'publication' });
    expect(html.match(/<svg/g)).toHaveLength(5);
    expect(html.match(/<table>/g)).toHaveLength(5);
    expect(html).not.toMatch(/<script|<link|<img|https?:\/\/(?!www\.w3\.org)/);
    expect(html).toContain('These are records in a file of synthetic records, not detected victims.');
    expect(html).toContain('hidden');
  });

  it('is the same each time', { timeout: 60_000 }, async () => {
    const [one, other] = [
      await writeReport(overview, { engine }, { release: 'publication' }),
      await writeReport(overview, { engine }, { release: 'publication' }),
    ];
    expect(one).toBe(other);
  });

  it('pools years where single ones would have to be hidden', { timeout: 60_000 }, async () => {
    const small = memoryEngine(factsOf(madeUp(500, 'small')));
    expect(await writeReport(overview, { engine: small }, { release: 'publication' })).toMatch(
      /Years are pooled by \d+/,
    );
  });

  it('says so where nothing is hidden', { timeout: 60_000 }, async () => {
    expect(await writeReport(overview, { engine }, { release: 'internal' })).toContain(
      'INTERNAL: no disclosure control was applied',
    );
  });
});
