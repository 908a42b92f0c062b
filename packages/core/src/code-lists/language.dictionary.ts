import { defineDictionary } from './define-dictionary.js';
import type { Entry } from './entry.js';
import { languages } from './generated/languages.js';
import { language, type LanguageCode } from './language.js';

export const languageDictionary = defineDictionary(
  language,
  Object.fromEntries(
    languages.map(({ code, name }) => [
      code,
      { label: name, definition: 'A language or a group of languages.', source: 'ISO 639' },
    ]),
  ) as Record<LanguageCode, Entry>,
);
