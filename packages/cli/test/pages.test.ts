import { describe, expect, it } from 'vitest';
import { reportPages, pagesOnFiles } from './pages.js';
import { chromium, lookedAt } from './pages-in-browser.js';

describe.skipIf(chromium === undefined)('pages in a browser (skipped where there is no Chromium)', () => {
  it('axe-core finds nothing in them, and in pictures no text covers another', { timeout: 240_000 }, async () => {
    // With nothing hidden most is drawn; the proof `prove:pages` looks at those for publication too.
    const reports = await reportPages({ records: 600, language: 'en', release: 'internal' });
    const looked = await lookedAt({ ...reports, ...(await pagesOnFiles()) }, 900);
    expect(looked.flatMap(({ page, theme, faults }) => faults.map((fault) => `${page}, ${theme}: ${fault}`))).toEqual(
      [],
    );
    // It was truly looked at: rules were tried, and pictures seen.
    expect(looked.length).toBeGreaterThanOrEqual(22);
    for (const { theme, passed } of looked) expect(passed).toBeGreaterThanOrEqual(theme === 'light' ? 20 : 1);
    expect(looked.reduce((sum, { pictures }) => sum + pictures, 0)).toBeGreaterThan(150);
  });

  it('faults are seen where there are some', { timeout: 120_000 }, async () => {
    const text = (x: number) => `<text x="${x}" y="20">a word</text>`;
    const bad = `<!doctype html><html lang="en"><head><title>bad</title></head><body><main><h1>bad</h1><p style="color: #bbb">pale</p>
<figure role="img" aria-label="bad"><svg width="100" height="40" viewBox="0 0 100 40">${text(5)}${text(10)}${text(90)}</svg></figure>
<div style="width: 2000px">wide</div></main></body></html>`;
    const [light] = await lookedAt({ bad }, 900);
    const told = light!.faults.join('\n');
    for (const fault of ['color-contrast at p', 'wider than the window', 'a word covers a word', 'cut off: a word']) {
      expect(told).toContain(fault);
    }
  });
});
