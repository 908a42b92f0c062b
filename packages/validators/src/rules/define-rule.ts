import type { Header, Jurisdiction, PartialDate, Path, RecordName, RecordOf, RuleText } from '@openthb/core';

/** What a rule is given beside the record. */
export interface RuleContext {
  /** The day that the record is judged on; nothing reads the clock. */
  readonly asOf: PartialDate;
  /** The country or body whose law binds, where the profile names one. */
  readonly jurisdiction?: Jurisdiction;
  /** Reports the rule's finding at a place in the record. */
  report(path: Path): void;
}

/** A record without its header, as a rule's examples are written. */
export type Example<N extends RecordName> = Omit<RecordOf<N>, keyof Header<string>>;

/**
 * A rule that judges one record by itself.
 * @since 0.1.0
 */
export interface Rule<N extends RecordName = RecordName> extends RuleText {
  /** The kind of record that it judges. */
  readonly record: N;
  /** Where the rule comes from. */
  readonly source: string;
  /** What it accepts and what it reports; run as tests and printed in the reference. Judged on 2024-06-30. */
  readonly examples: { readonly valid: readonly Example<N>[]; readonly invalid: readonly Example<N>[] };
  /** Judges a record that its schema accepts; never throws on one. */
  check(record: RecordOf<N>, context: RuleContext): void;
}

/** The day that the examples of all rules are judged on. */
export const EXAMPLES_AS_OF: PartialDate = '2024-06-30';

/**
 * Defines a rule. Its examples are its tests.
 * @since 0.1.0
 */
export function defineRule<const N extends RecordName>(rule: Rule<N>): Rule<N> {
  return Object.freeze(rule);
}
