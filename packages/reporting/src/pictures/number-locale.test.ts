import { labels as allLabels } from '@openthb/core/registry';
import { describe, expect, it } from 'vitest';
import { counted, measures } from '../figures/measures.js';
import { speakerOf } from '../reports/speaker.js';
import { loadReportWords, reportLanguages } from '../reports/words/load-report-words.js';
import { draw } from './draw.js';
import { percentLabels } from './number-locale.js';

const speakers = await Promise.all(
  reportLanguages.map(async (language) =>
    speakerOf(
      await loadReportWords(language),
      allLabels.find((one) => one.language === language)!,
    ),
  ),
);

/** The labels of an axis up to a number, as they are drawn. */
async function drawn(most: number, axis: object, speaker: (typeof speakers)[number]): Promise<readonly string[]> {
  const svg = await draw(
    {
      data: { values: [{ value: most }] },
      mark: 'bar',
      encoding: { x: { field: 'value', type: 'quantitative', axis: { tickCount: 5, title: null, ...axis } } },
    },
    speaker,
  );
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
}

describe.for(speakers)('in $language', (speaker) => {
  it('numbers on axes are written as on the page', async () => {
    expect(await drawn(4_000_000, {}, speaker)).toContain(speaker.number(3_000_000));
    expect(await drawn(0.4, {}, speaker)).toContain(speaker.number(0.3, 1));
    expect(await drawn(0.4, percentLabels(speaker), speaker)).toContain(speaker.percent(0.3));
  });

  it('there are words for every measure', () => {
    const all = [...Object.values(measures), ...Object.values(counted)];
    expect(all.filter((measure) => !speaker.knows(measure))).toEqual([]);
  });
});
