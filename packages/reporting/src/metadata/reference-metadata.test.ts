import { describe, expect, it } from 'vitest';
import { dimensions, indicators } from '../registry.js';
import { metadataHeads, type MetadataStyle } from './metadata-heads.js';
import { metadataMarkdown, referenceMetadata } from './reference-metadata.js';

describe.each(Object.keys(metadataHeads) as MetadataStyle[])('reference metadata in the style %s', (style) => {
  it('tells the same of every indicator, and all that its definition tells', () => {
    for (const indicator of indicators) {
      const entries = referenceMetadata(indicator, dimensions, style);
      expect(entries.map(({ id }) => id)).toEqual(metadataHeads[style].map(({ id }) => id));
      const text = metadataMarkdown(indicator, entries);
      const { title, question, universe, measure, numerator, denominator = '', comparability, source } = indicator;
      const told = [title, question, universe, measure, numerator, denominator, ...comparability, source];
      expect([indicator.id, told.filter((one) => !text.includes(one))]).toEqual([indicator.id, []]);
      expect([indicator.id, indicator.caveats.filter((one) => !text.includes(one))]).toEqual([indicator.id, []]);
    }
  });
});
