import { languages } from '../../code-lists/generated/languages.js';
import type { Labels } from '../../labels/labels.js';

/** The labels of codes in one language, and what the form calls that language. */
export interface FormLanguage {
  /** As `Serbian Latn (sr)`: in brackets the tag without script or region, which is all that the tools know. */
  readonly name: string;
  readonly labels: Labels | undefined;
}

/** The languages of a form, the default first; without labels codes stand for themselves. */
export function formLanguages(labels: readonly Labels[]): readonly FormLanguage[] {
  if (labels.length === 0) return [{ name: languageName('en'), labels: undefined }];
  return labels.map((one) => ({ name: languageName(one.language), labels: one }));
}

function languageName(tag: string): string {
  const [base = '', ...rest] = tag.split('-');
  const listed = languages.find(({ code }) => code === base)?.name ?? base;
  const [plain = ''] = listed.split(/[;,(]/, 1);
  return `${[plain.trim(), ...rest].join(' ')} (${base})`;
}
