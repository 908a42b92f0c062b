import { describe, expect, it } from 'vitest';
import { codeLists, labels } from '../registry.js';

describe('the labels', () => {
  it('are there in the languages of the region, English and French', () => {
    expect(labels.map(({ language }) => language).toSorted()).toEqual(
      ['bg', 'bs', 'cnr', 'el', 'en', 'fr', 'hr', 'mk', 'ro', 'sl', 'sq', 'sr-Cyrl', 'sr-Latn', 'tr'].toSorted(),
    );
  });

  it('are marked as not reviewed, but for those that the dictionaries hold', () => {
    expect(labels.filter(({ reviewed }) => reviewed).map(({ language }) => language)).toEqual(['en']);
  });

  it.for(labels.map((one) => [one.language, one] as const))('in %s name every code of every list', ([, { lists }]) => {
    for (const { id, codes } of codeLists) {
      expect(Object.keys(lists[id]!).toSorted()).toEqual(codes.toSorted());
      for (const label of Object.values(lists[id]!)) expect(label).toMatch(/^\S(?:.*\S)?$/u);
    }
  });

  it.for(labels.map((one) => [one.language, one] as const))('in %s tell the codes of a list apart', ([, { lists }]) => {
    for (const { id, codes } of codeLists.filter(({ id }) => !['country', 'citizenship', 'language'].includes(id))) {
      expect([id, new Set(Object.values(lists[id]!)).size]).toEqual([id, codes.length]);
    }
  });

  it('are written in the script of their language', () => {
    const scripts = { el: /\p{Script=Greek}/u, bg: /\p{Script=Cyrillic}/u, mk: /\p{Script=Cyrillic}/u };
    const cyrillic = { ...scripts, 'sr-Cyrl': /\p{Script=Cyrillic}/u };
    for (const { language, lists, texts = {} } of labels) {
      const script = (cyrillic as Record<string, RegExp>)[language] ?? /\p{Script=Latin}/u;
      expect(Object.values(lists['exploitation-form']!).every((label) => script.test(label))).toBe(true);
      expect(Object.values(texts).every((text) => script.test(text))).toBe(true);
    }
  });

  it('have a text for every English one, with its braces', () => {
    const braces = (text: string) => text.split('{}').length;
    for (const { texts = {} } of labels) {
      for (const [english, text] of Object.entries(texts)) {
        expect(text).toMatch(/^\S(?:.*\S)?$/u);
        expect([english, braces(text)]).toEqual([english, braces(english)]);
      }
    }
    expect(labels.filter(({ texts }) => texts === undefined).map(({ language }) => language)).toEqual(['en']);
  });
});
