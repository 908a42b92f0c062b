import { iso6392 } from 'iso-639-2';
import { codesSource, rows, write } from './write.js';

/** Codes of ISO 639-2 that name no language. */
const notLanguages = new Set(['mis', 'mul', 'und', 'zxx', 'qaa-qtz']);

/** ISO 639-1, and ISO 639-2 where there are no two letters. */
export async function writeLanguages(): Promise<void> {
  const languages = iso6392
    .filter((language) => !notLanguages.has(language.iso6392B))
    .map((language) => ({
      code: language.iso6391 ?? language.iso6392T ?? language.iso6392B,
      iso6392: [...new Set([language.iso6392B, language.iso6392T ?? language.iso6392B])],
      name: language.name,
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const codes = languages.map(({ code }) => code);
  await write(
    'packages/core/src/code-lists/generated/language-codes.ts',
    codesSource('LanguageCode', 'languageCodes', codes),
  );
  await write(
    'packages/core/src/code-lists/generated/languages.ts',
    `import type { LanguageCode } from './language-codes.js';

export interface LanguageEntry {
  readonly code: LanguageCode;
  readonly iso6392: readonly string[];
  readonly name: string;
}

export const languages: readonly LanguageEntry[] = [
${rows(languages)}];
`,
  );
}
