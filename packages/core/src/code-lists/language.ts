import { defineCodeList } from './define-code-list.js';
import { languages, type LanguageCode } from './generated/languages.js';

export type { LanguageCode };

/** Languages by ISO 639-1, or by ISO 639-2 (terminology) where there are no two letters: `sq`, `sr`, `cnr`, `rom`. */
export const language = defineCodeList<LanguageCode>({
  id: 'language',
  kind: 'closed',
  since: '1.0',
  codes: languages.map(({ code }) => code),
});
