import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearSpans } from './year-spans.js';

/** The years that a text of spans names. */
function yearsIn(text: string): readonly string[] {
  return text.split(', ').flatMap((span) => {
    const [first, last = first] = span.split('–').map(Number) as [number, number?];
    return Array.from({ length: last - first + 1 }, (_, at) => `${first + at}`);
  });
}

describe('spans of years', () => {
  it('name just the years, the shortest way', () => {
    const years = fc.array(fc.integer({ min: 2000, max: 2030 }), { minLength: 1 });
    fc.assert(
      fc.property(years, (some) => {
        const sorted = [...new Set(some)].toSorted((a, b) => a - b).map(String);
        expect(yearsIn(yearSpans(sorted))).toEqual(sorted);
      }),
    );
    expect(yearSpans(['2015', '2016', '2018', '2019', '2020'])).toBe('2015, 2016, 2018–2020');
  });

  it('leave periods as they are', () => {
    expect(yearSpans(['2013-2015', '2016-2018'])).toBe('2013-2015, 2016-2018');
    expect(yearSpans([])).toBe('');
  });
});
