import { labels as allLabels } from '@openthb/core/registry';
import { describe, expect, it } from 'vitest';
import { factsOf, madeUp } from '../../test/facts-of.js';
import { memoryEngine } from '../engines/memory/memory-engine.js';
import { dimensions, indicators, reports } from '../registry.js';
import { childReport } from './child-report.js';
import { lights } from './light.js';
import { escaped } from './page/html.js';
import { planMonitor } from './plan-monitor.js';
import { emptyResponse, gatherResponse, type Response } from './response.js';
import { retold } from './retold.js';
import { speakerOf } from './speaker.js';
import { loadReportWords, reportLanguages } from './words/load-report-words.js';
import { phrases } from './words/phrases.js';
import { requestsOfReport, writeReport } from './write-report.js';

const records = madeUp(1200, 'all reports');
const engine = memoryEngine(factsOf(records));
const gatherer = gatherResponse();
for (const record of records) gatherer.add(record);
const response: Response = gatherer.response();
/** So little that it is written quickly, with something of everything in it. */
const small: Response = { ...response, 'plan-of-action': response['plan-of-action'].slice(0, 1) };

describe.for(reports)('the report $id', (report) => {
  it('is one page with a heading for each part, that fetches nothing', { timeout: 60_000 }, async () => {
    const html = await writeReport(report, { engine, response }, { release: 'publication' });
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    // No level is skipped on the way down.
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|https?:\/\/(?!www\.w3\.org)/);
    expect(html.match(/<figure role="img" tabindex="0" aria-label="[^"]+">/g)).toHaveLength(
      html.match(/<svg/g)!.length,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(html).not.toMatch(/>(?:undefined|null|NaN|\[object)/);
  });

  it(
    'is there for one country and some years, and names each part that is not known by them',
    {
      timeout: 60_000,
    },
    async () => {
      const scope = { area: 'AL', from: '2016', until: '2020' };
      const html = await writeReport(report, { engine, response }, { release: 'publication', scope });
      expect(html).toMatch(/^<!doctype html>/);
      expect(html).not.toMatch(/>(?:undefined|null|NaN|\[object)/);
      expect(html).toContain('Country: Albania. Years: 2016–2020.');
      const sections = report.chapters(emptyResponse).flatMap((chapter) => chapter.sections);
      const asked = sections.flatMap((section) => ('indicator' in section ? [section.indicator] : []));
      const unknown = asked.filter(
        ({ facts, perPopulation }) => perPopulation || !Object.hasOwn(facts.columns, 'year'),
      );
      const leftOut = [...html.matchAll(/<section class="unanswered">.*?<\/section>/gs)].join('');
      for (const { title } of unknown) expect(leftOut).toContain(`<li>${title}</li>`);
      expect(leftOut === '').toBe(unknown.length === 0);
    },
  );

  it('says so where there are no records at all', { timeout: 60_000 }, async () => {
    const nothing = memoryEngine(factsOf([]));
    const html = await writeReport(report, { engine: nothing }, { release: 'publication' });
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toMatch(/>(?:undefined|null|NaN|\[object)/);
  });

  it('asks the same of an engine whatever the response', () => {
    const asked = report
      .chapters(response)
      .flatMap(({ sections }) => sections)
      .filter((section) => 'indicator' in section);
    const known = new Set(requestsOfReport(report).map(({ indicator }) => indicator.id));
    expect(asked.filter(({ indicator }) => !known.has(indicator.id))).toEqual([]);
  });
});

describe('the phrases', () => {
  it('are each there once, with a word for every light', () => {
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
    expect(Object.values(lights).filter(({ words }) => !phrases.includes(words))).toEqual([]);
  });
});

const all = await Promise.all(reportLanguages.map(loadReportWords));
const labelsOf = (language: string) => allLabels.find((one) => one.language === language)!;

describe.for(all)('the words in $language', ({ language, reviewed, phrases: words }) => {
  it('are there for just the phrases, with the same names in braces', () => {
    const namesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    expect(Object.keys(words).toSorted()).toEqual([...phrases].toSorted());
    for (const phrase of phrases) expect(namesIn(words[phrase])).toEqual(namesIn(phrase));
    expect(reviewed).toBe(language === 'en');
  });

  it('call no code as what is unknown is called', () => {
    const same = Object.entries(labelsOf(language).lists).flatMap(([list, codes]) =>
      Object.entries(codes ?? {})
        .filter(([code, label]) => code !== 'unknown' && label === words.Unknown)
        .map(([code]) => `${list} ${code}`),
    );
    expect(same).toEqual([]);
  });

  it('are there for all that is shown of indicators', () => {
    const speaker = speakerOf(
      all.find((one) => one.language === language)!,
      labelsOf(language),
    );
    const shown = indicators.flatMap(({ title, question, measure, caveats, comparability, facts }) => [
      title,
      question,
      measure,
      facts.unit,
      ...caveats,
      ...comparability,
    ]);
    expect([...shown, ...dimensions.map(({ title }) => title)].filter((text) => !speaker.knows(text))).toEqual([]);
  });

  it('write the page in the language', async () => {
    const labels = labelsOf(language);
    const html = await writeReport(
      planMonitor,
      { engine, response: small },
      { release: 'publication', language: { words: all.find((one) => one.language === language)!, labels } },
    );
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(words['What is late, and who owns it']);
  });
});

describe('a page in another language', () => {
  it('has nothing in English but sources', { timeout: 60_000 }, async () => {
    const language = { words: all.find((one) => one.language === 'el')!, labels: labelsOf('el') };
    const html = await writeReport(childReport, { engine, response }, { release: 'publication', language });
    const english = [...html.matchAll(/<span lang="en">([^<]*)/g)].map(([, text]) => text!);
    const sources = new Set(indicators.map(({ source }) => escaped(source)));
    expect(english.length).toBeGreaterThan(0);
    expect(english.filter((text) => !sources.has(text))).toEqual([]);
  });
});

describe('texts with numbers in them', () => {
  const known = { '{hidden} of {all} are hidden.': 'Από {all} κρύβονται {hidden}.', 'So it is.': 'Έτσι είναι.' };

  it('are told as a whole or sentence by sentence, or not at all', () => {
    expect(retold('3 of 12 are hidden.', known)).toBe('Από 12 κρύβονται 3.');
    expect(retold('3 of 12 are hidden. So it is.', known)).toBe('Από 12 κρύβονται 3. Έτσι είναι.');
    expect(retold('3 of 12 are hidden. So it was.', known)).toBeUndefined();
  });
});
