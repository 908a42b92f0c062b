import type { Finding, Severity } from '@openthb/core';
import { severities } from './severities.js';

/**
 * How often one rule found something, and where first.
 * @since 0.1.0
 */
export interface RuleTally extends Pick<Finding, 'rule' | 'class' | 'severity' | 'message' | 'help'> {
  readonly count: number;
  /** The first three, even where no finding of the rule is listed. */
  readonly first: readonly { readonly file: string; readonly finding: Finding }[];
}

/** Counts findings by rule. */
export interface Tally {
  add(finding: Finding, file: string): void;
  /** By severity, the gravest first, then by count, then by id. */
  rules(): readonly RuleTally[];
}

/** How many places are kept of each rule. */
const FIRST = 3;

type Counting = Omit<RuleTally, 'count' | 'first'> & { count: number; first: RuleTally['first'][number][] };

/** A tally of nothing yet. Holds a few places of each rule and no more. */
export function emptyTally(): Tally {
  const counted = new Map<string, Counting>();
  return {
    add(finding, file) {
      const { rule, class: of, severity, message, help } = finding;
      let tally = counted.get(rule);
      if (!tally) counted.set(rule, (tally = { rule, class: of, severity, message, help, count: 0, first: [] }));
      tally.count += 1;
      if (tally.first.length < FIRST) tally.first.push({ file, finding });
    },
    rules: () => [...counted.values()].toSorted(graver),
  };
}

function graver(one: Counting, other: Counting): number {
  const rank = (severity: Severity) => severities.indexOf(severity);
  return rank(other.severity) - rank(one.severity) || other.count - one.count || (one.rule < other.rule ? -1 : 1);
}
