import { cyrillic } from '@openthb/core/labels/cyrillic';
import type { Words } from './words.js';

/** Serbian words in the other script of the language. */
export function inCyrillic(language: string, { reviewed, heads, sentences, rules }: Words): Words {
  return {
    language,
    reviewed,
    heads: each(heads, cyrillic),
    sentences: each(sentences, cyrillic),
    rules: each(rules, (told) => each(told, cyrillic)),
  };
}

function each<K extends string, A, B>(values: Readonly<Record<K, A>>, change: (value: A) => B): Readonly<Record<K, B>> {
  const changed = Object.entries<A>(values).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(changed) as Record<K, B>;
}
