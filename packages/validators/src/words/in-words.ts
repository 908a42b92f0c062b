import type { Finding, RuleText } from '@openthb/core';
import type { Words } from './words.js';

/**
 * A rule as a language says it; what the language does not say stays in English.
 * @since 0.1.0
 */
export function ruleInWords<R extends RuleText>(rule: R, { rules }: Words): R {
  return { ...rule, ...rules[rule.id] };
}

/** A finding, or the count of a rule's findings, with the message that a language has for its rule. */
export function findingInWords<F extends Pick<Finding, 'rule' | 'message'>>(finding: F, { rules }: Words): F {
  const message = rules[finding.rule]?.summary;
  return message === undefined ? finding : { ...finding, message };
}
