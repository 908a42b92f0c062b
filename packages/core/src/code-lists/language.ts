import { defineCodeList } from './define-code-list.js';
import { type LanguageCode, languageCodes } from './generated/language-codes.js';

export type { LanguageCode };

/** Languages by ISO 639-1, or by ISO 639-2 (terminology) where there are no two letters: `sq`, `sr`, `cnr`, `rom`. */
export const language = defineCodeList<LanguageCode>({
  id: 'language',
  kind: 'closed',
  since: '0.9',
  codes: languageCodes,
});
