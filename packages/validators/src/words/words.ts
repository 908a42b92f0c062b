import type { english } from './english.js';

/** What a rule says in another language: texts by the names that they have in `RuleText`. */
export interface RuleWords {
  readonly summary: string;
  readonly rationale: string;
}

/**
 * What reports and rules say in one language.
 * @since 0.1.0
 */
export interface Words {
  /** BCP 47 tag, as the labels of codes have it: `en`, `sr-Latn`, `cnr`. */
  readonly language: string;
  /** Whether a native speaker who knows the field has reviewed them. */
  readonly reviewed: boolean;
  /** What stands above columns and parts of reports, and beside single figures. */
  readonly heads: Readonly<Record<keyof typeof english.heads, string>>;
  /** Sentences of reports; names in braces stand for what is told. */
  readonly sentences: Readonly<Record<keyof typeof english.sentences, string>>;
  /** The texts of rules by id; a rule that is not there speaks for itself, in English. */
  readonly rules: Readonly<Record<string, RuleWords>>;
}
