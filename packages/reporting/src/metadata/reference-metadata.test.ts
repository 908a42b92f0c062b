import { labels } from '@openthb/core/registry';
import { describe, expect, it } from 'vitest';
import { dimensions, indicators } from '../registry.js';
import { speakerOf } from '../reports/speaker.js';
import { loadReportWords, reportLanguages } from '../reports/words/load-report-words.js';
import { metadataHeads, type MetadataStyle } from './metadata-heads.js';
import { metadataMarkdown, referenceMetadata } from './reference-metadata.js';

describe.each(Object.keys(metadataHeads) as MetadataStyle[])('reference metadata in the style %s', (style) => {
  it('tells the same of every indicator, and all that its definition tells', () => {
    for (const indicator of indicators) {
      const entries = referenceMetadata(indicator, dimensions, style);
      expect(entries.map(({ id }) => id)).toEqual(metadataHeads[style].map(({ id }) => id));
      const text = metadataMarkdown(indicator, dimensions, style);
      const { title, question, universe, measure, numerator, denominator = '', comparability, source } = indicator;
      const told = [title, question, universe, measure, numerator, denominator, ...comparability, source];
      expect([indicator.id, told.filter((one) => !text.includes(one))]).toEqual([indicator.id, []]);
      expect([indicator.id, indicator.caveats.filter((one) => !text.includes(one))]).toEqual([indicator.id, []]);
    }
  });
});

describe.each(reportLanguages)('reference metadata in %s', (language) => {
  it('have words for all but what an indicator alone defines', async () => {
    const speaker = speakerOf(
      await loadReportWords(language),
      labels.find((one) => one.language === language)!,
    );
    for (const indicator of indicators) {
      const { id, title, universe, numerator, denominator, facts, source } = indicator;
      const text = metadataMarkdown(indicator, dimensions, 'sdg', speaker);
      const own = new Set([universe, numerator, denominator, facts.columns['year']?.title, source]);
      const english = [...text.matchAll(/<span lang="en">(.*?)<\/span>/g)].map(([, said]) => said!);
      expect([id, english.filter((said) => !own.has(said))]).toEqual([id, []]);
      expect([id, text.startsWith(`# ${speaker.tell(title)}`)]).toEqual([id, true]);
    }
  });
});
