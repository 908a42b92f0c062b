import { once } from '../scalars/once.js';
import { languages } from './generated/languages.js';
import type { LanguageCode } from './language.js';

/**
 * The language that a foreign code names: ISO 639-1, or ISO 639-2 in its bibliographic or terminology form.
 * @example languageFrom('alb') === 'sq'
 * @since 0.1.0
 */
export function languageFrom(code: string): LanguageCode | undefined {
  return byForeignCode().get(code.toLowerCase());
}

const byForeignCode = once(
  () => new Map(languages.flatMap(({ code, iso6392 }) => [code, ...iso6392].map((name) => [name, code]))),
);
