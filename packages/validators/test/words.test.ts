import { cyrillic } from '@openthb/core/labels/cyrillic';
import { builtInRules, labels } from '@openthb/core/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginReport } from '../src/formats/begin-report.js';
import { html } from '../src/formats/html.js';
import { fileRules, profileRules, reportFormats, rules } from '../src/registry.js';
import { en } from '../src/words/en.js';
import { english } from '../src/words/english.js';
import { languageOf } from '../src/words/language-of.js';
import { loadWords, wordsLanguages } from '../src/words/load-words.js';
import type { Words } from '../src/words/words.js';
import { judged } from './judged.js';

const allRules = [...builtInRules, ...profileRules, ...rules, ...fileRules];
const all = await Promise.all(wordsLanguages.map(loadWords));
const others = all.filter(({ language }) => language !== 'en');

/** What every language writes alike: code in back-quotes, options, names in braces. */
const marksOf = (text: string) => (text.match(/`[^`]*`|--[a-z-]+|\{\w+\}/g) ?? []).toSorted();
/** A text without what every language writes alike, and without names that have several capitals, as JSON. */
const ownOf = (text: string) => text.replaceAll(/`[^`]*`|--[a-z-]+|\{\w+\}|\w*[A-Z]\w*[A-Z][\w-]*/g, '');
const textsOf = ({ heads, sentences, rules: told }: Words) => [
  ...Object.values(heads),
  ...Object.values(sentences),
  ...Object.values(told).flatMap(({ summary, rationale }) => [summary, rationale]),
];
const scripts: Readonly<Record<string, string>> = {
  bg: 'Cyrillic',
  mk: 'Cyrillic',
  'sr-Cyrl': 'Cyrillic',
  el: 'Greek',
};

describe('the words', () => {
  it('are there in the languages of the labels, under their tags', () => {
    expect(wordsLanguages.toSorted()).toEqual(labels.map(({ language }) => language).toSorted());
    expect(all.map(({ language }) => language)).toEqual(wordsLanguages);
  });

  it('are marked as not reviewed, but for English', () => {
    expect(all.filter(({ reviewed }) => reviewed)).toEqual([en]);
  });

  it.for(others)('in $language say what every rule finds and why, and nothing of rules that there are not', (words) => {
    const known = allRules.map(({ id }) => id);
    expect(known.filter((id) => !words.rules[id]?.summary || !words.rules[id].rationale)).toEqual([]);
    expect(Object.keys(words.rules).filter((id) => !known.includes(id))).toEqual([]);
  });

  it.for(others)('in $language are not those of English', ({ rules: told }) => {
    const same = allRules.filter(({ id, summary, rationale }) =>
      [summary, rationale].some((text) => told[id]?.summary === text || told[id]?.rationale === text),
    );
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  it.for(others)('in $language are whole sentences where the English ones are', ({ rules: told }) => {
    for (const { summary, rationale } of Object.values(told)) {
      expect(summary).toMatch(/^\S.*[^\s.]\.$/u);
      expect(rationale).toMatch(/^\S.*[^\s.]\.$/u);
    }
  });

  it.for(others)('in $language name the same codes, fields, options and figures as in English', (words) => {
    for (const { id, summary, rationale } of allRules) {
      const told = words.rules[id]!;
      expect([id, marksOf(told.summary)]).toEqual([id, marksOf(summary)]);
      expect([id, marksOf(told.rationale)]).toEqual([id, marksOf(rationale)]);
    }
    for (const part of ['heads', 'sentences'] as const) {
      const texts: Readonly<Record<string, string>> = words[part];
      for (const [name, text] of Object.entries(english[part])) {
        expect([name, marksOf(texts[name]!)]).toEqual([name, marksOf(text)]);
      }
    }
  });

  it.for(others)('in $language are in its script', (words) => {
    const script = scripts[words.language] ?? 'Latin';
    const foreign = new RegExp(`(?!\\p{Script=${script}})\\p{L}`, 'u');
    expect(textsOf(words).filter((text) => foreign.test(ownOf(text)))).toEqual([]);
  });
});

describe('Serbian in Cyrillic', () => {
  /** Back into Latin, which the Cyrillic letters leave no choice in. */
  const latin: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      [...'абвгдђежзијклмнопрстћуфхцчш'].map((one, at) => [one, [...'abvgdđežzijklmnoprstćufhcčš'][at]!]),
    ),
    љ: 'lj',
    њ: 'nj',
    џ: 'dž',
  };
  const back = (text: string) =>
    text.replaceAll(/\p{Script=Cyrillic}/gu, (one) => {
      const small = latin[one.toLowerCase()]!;
      return one === one.toLowerCase() ? small : small[0]!.toUpperCase() + small.slice(1);
    });

  it('is the Latin letter by letter', async () => {
    const [one, other] = await Promise.all([loadWords('sr-Latn'), loadWords('sr-Cyrl')]);
    expect(textsOf(other).map(back)).toEqual(textsOf(one));
  });

  it('leaves code, options, figures and names with several capitals as they are', () => {
    expect(cyrillic('Ljubav, Njen džep: `missing` {lines} --as-of OpenTHB JSON UTF-8')).toBe(
      'Љубав, Њен џеп: `missing` {lines} --as-of OpenTHB JSON UTF-8',
    );
  });

  it('has no word in which two letters only look like one', async () => {
    const texts = textsOf(await loadWords('sr-Latn'));
    expect(texts.filter((text) => /injek|konju[gn]|nadž|odž|tanjug/i.test(text))).toEqual([]);
  });
});

describe('the language of a locale', () => {
  it.for([
    ['en_GB.UTF-8', 'en'],
    ['fr_CA', 'fr'],
    ['fr', 'fr'],
    ['sq_XK', 'sq'],
    ['sr_RS', 'sr-Cyrl'],
    ['sr', 'sr-Cyrl'],
    ['sr_RS.UTF-8@latin', 'sr-Latn'],
    ['sr_ME', 'sr-Latn'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr-Cyrl-ME', 'sr-Cyrl'],
    ['cnr_ME.UTF-8', 'cnr'],
    ['cnr', 'cnr'],
    ['me', 'cnr'],
    ['me_ME', 'cnr'],
    ['hr_BA', 'hr'],
    ['el_CY.ISO-8859-7', 'el'],
    ['C', undefined],
    ['C.UTF-8', undefined],
    ['POSIX', undefined],
    ['de_AT.UTF-8', undefined],
    ['', undefined],
  ] as const)('of %s is %s', ([locale, language]) => {
    expect(languageOf(locale)).toBe(language);
  });

  it.for(wordsLanguages)('%s is itself', (language) => {
    expect(languageOf(language)).toBe(language);
  });

  it('is one that there is, or none, whatever the environment says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2,3}([_-]\w{1,8}){0,3}(@\w+)?$/)), (locale) => {
        expect([...wordsLanguages, undefined]).toContain(languageOf(locale));
      }),
    );
  });
});

describe('reports', () => {
  const { findings, summary } = judged([{ record: 'victim', version: '1.0', id: 'xx:v1', nature: 'test', sex: 'F' }]);
  const written = (format: (typeof reportFormats)[number], words: Words) => {
    const report = beginReport(format, { words, rules: allRules });
    const pieces = findings.map((finding) => report.finding(finding, 'a'));
    return [...pieces, report.summary({ ...summary, lines: 1 }, 'a'), report.end()].join('');
  };
  const message = findings[0]!.message;

  it.for(others.flatMap((words) => reportFormats.map((format) => ({ ...format, words, language: words.language }))))(
    'as $id are in $language',
    ({ words, ...format }) => {
      const told = written(format, words);
      expect(told).toContain(words.rules[findings[0]!.rule]!.summary);
      expect(told).not.toContain(message);
      expect(told.replaceAll(/<script>[^]*<\/script>|data-words="[^"]*"/g, '')).not.toMatch(/\{\w+\}/);
    },
  );

  it.for(all)('as a page name its language $language', (words) => {
    expect(written(html, words)).toContain(`<html lang="${words.language}">`);
  });

  it('stay in English where nothing else is asked for', () => {
    for (const format of reportFormats) expect(written(format, en)).toContain(message);
  });
});
