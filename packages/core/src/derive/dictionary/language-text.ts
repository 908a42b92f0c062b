import type { Labels } from '../../labels/labels.js';
import type { CodeDescription } from './describe-list.js';

/**
 * A language as it is named beside labels: one whose labels no native speaker has reviewed says so.
 * @since 0.1.0
 */
export function languageText({ language, reviewed }: Pick<Labels, 'language' | 'reviewed'>): string {
  return reviewed ? language : `${language}, labels not reviewed`;
}

/**
 * What is to be used instead of a code that is kept only for old records.
 * @since 0.1.0
 */
export function deprecatedText({ since, use }: NonNullable<CodeDescription['deprecated']>): string {
  return `since ${since}, use ${use}`;
}
