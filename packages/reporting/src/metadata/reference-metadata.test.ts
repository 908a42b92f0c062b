import { labels } from '@openthb/core/registry';
import { describe, expect, it } from 'vitest';
import { dimensions, indicators } from '../registry.js';
import { plain } from '../reports/plain.js';
import { speakerOf } from '../reports/speaker.js';
import { loadReportWords, reportLanguages } from '../reports/words/load-report-words.js';
import { metadataHeads, type MetadataStyle } from './metadata-heads.js';
import { metadataMarkdown, referenceMetadata } from './reference-metadata.js';
import { toldDefinition } from './told-definition.js';

describe.each(Object.keys(metadataHeads) as MetadataStyle[])('reference metadata in the style %s', (style) => {
  it('tells the same of every indicator, and all that its definition tells', () => {
    for (const indicator of indicators) {
      const entries = referenceMetadata(indicator, dimensions, style);
      expect(entries.map(({ id }) => id)).toEqual(metadataHeads[style].map(({ id }) => id));
      const text = metadataMarkdown(indicator, dimensions, style);
      const { title, question, universe, measure, numerator, denominator = '', comparability, source } = indicator;
      const parts = [numerator, denominator].map((part) => toldDefinition(part, indicator, plain));
      const told = [title, question, universe, measure, ...parts, ...comparability, source];
      expect([indicator.id, told.filter((one) => !text.includes(one))]).toEqual([indicator.id, []]);
      expect([indicator.id, indicator.caveats.filter((one) => !text.includes(one))]).toEqual([indicator.id, []]);
    }
  });
});

describe.each(reportLanguages)('reference metadata in %s', (language) => {
  it('have words for all but the source', async () => {
    const speaker = speakerOf(
      await loadReportWords(language),
      labels.find((one) => one.language === language)!,
    );
    for (const indicator of indicators) {
      const { id, title, source } = indicator;
      const text = metadataMarkdown(indicator, dimensions, 'sdg', speaker);
      const english = [...text.matchAll(/<span lang="en">(.*?)<\/span>/g)].map(([, said]) => said!);
      expect([id, english.filter((said) => said !== source)]).toEqual([id, []]);
      expect([id, text.startsWith(`# ${speaker.tell(title)}`)]).toEqual([id, true]);
    }
  });
});
