import { type WordsLanguage, wordsLanguages } from './load-words.js';

/** A locale as systems (`sr_RS.UTF-8@latin`) or browsers (`sr-Latn-RS`) name it. */
const LOCALE = /^(?<tag>[a-z]{2,3}(?:[_-][a-z\d]+)*)(?:\.[\w-]+)?(?:@(?<modifier>\w+))?$/i;

/** Names of scripts that systems write after an at sign. */
const scripts: Readonly<Record<string, string>> = { latin: 'Latn', cyrillic: 'Cyrl' };

/** Tags that stand for Montenegrin: its own, and the country, which people write in its place. */
const montenegrin = new Set(['cnr', 'me']);

/**
 * The language of words that fits a locale; undefined where there is none. Where a locale does not say the script, it is
 * the one that the Unicode CLDR holds for likely: Cyrillic for `sr` and `sr_RS`, Latin for `sr_ME`.
 * @since 0.1.0
 */
export function languageOf(locale: string): WordsLanguage | undefined {
  const { tag, modifier = '' } = LOCALE.exec(locale)?.groups ?? {};
  if (tag === undefined) return undefined;
  const [language = '', ...rest] = tag.split(/[_-]/);
  const wanted = montenegrin.has(language.toLowerCase()) ? ['cnr'] : likely([language, ...rest].join('-'), modifier);
  return wordsLanguages.find((one) => wanted.includes(one));
}

/** The language alone, and with its script. */
function likely(tag: string, modifier: string): readonly string[] {
  try {
    const named = new Intl.Locale(tag);
    const script = scripts[modifier.toLowerCase()] ?? named.maximize().script ?? '';
    return [named.language, `${named.language}-${script}`];
  } catch {
    return [];
  }
}
