import type { Finding, FindingClass, Severity } from './finding.js';

/**
 * What a rule says of itself, whoever applies it.
 * @since 0.1.0
 */
export interface RuleText {
  /** THB, an area, a number; never reused. */
  readonly id: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  /** What is wrong where the rule speaks, in one sentence. */
  readonly summary: string;
  /** Why it matters, or what to do. */
  readonly rationale: string;
}

/** The finding of a rule, without the place. */
export function findingOf(
  rule: RuleText,
  where: Pick<Finding, 'record' | 'ordinal' | 'path' | 'line' | 'column'>,
): Finding {
  return {
    rule: rule.id,
    class: rule.class,
    severity: rule.severity,
    ...where,
    message: rule.summary,
    help: `openthb explain ${rule.id}`,
  };
}
