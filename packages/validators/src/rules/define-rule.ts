import type { AnyRecord, Header, Jurisdiction, PartialDate, Path, RecordName, RecordOf, RuleText } from '@openthb/core';
import type { Part, PartName } from './part.js';

/** What a rule is given beside the record. */
export interface RuleContext {
  /** The day that the record is judged on; nothing reads the clock. */
  readonly asOf: PartialDate;
  /** The country or body whose law binds, where the profile names one. */
  readonly jurisdiction?: Jurisdiction;
  /** Reports the rule's finding at a place in what it judges. */
  report(path: Path): void;
}

/** A record without its header, as a rule's examples are written. */
export type Example<N extends RecordName> = Omit<RecordOf<N>, keyof Header<string>>;

/** What a rule about a kind of record is made of. */
interface RuleAbout<N extends RecordName> extends RuleText {
  /** The kind of record that it judges. */
  readonly record: N;
  /** Where the rule comes from. */
  readonly source: string;
  /** What it accepts and what it reports; run as tests and printed in the reference. Judged on 2024-06-30. */
  readonly examples: { readonly valid: readonly Example<N>[]; readonly invalid: readonly Example<N>[] };
}

/**
 * A rule that judges one record by itself.
 * @since 0.1.0
 */
export interface Rule<N extends RecordName = RecordName> extends RuleAbout<N> {
  /** The part of the record that it judges, as `child.guardianships`; absent: the whole. */
  readonly of?: string;
  /**
   * Judges a record that its schema accepts, or a part of one; never throws on it. What it is given may be a copy in which
   * each object has all fields of the model, those that are absent as undefined.
   */
  check(judged: unknown, context: RuleContext, record: AnyRecord): void;
}

/**
 * A rule as it is written. One of a part is asked where the part is there, and of each item of a list of groups by
 * itself: what it reports stands in that. Without a part it judges the record, and what is absent from it.
 */
export interface RuleOf<N extends RecordName, P extends string> extends RuleAbout<N> {
  readonly of?: P;
  check(judged: Part<RecordOf<N>, P>, context: RuleContext, record: RecordOf<N>): void;
}

/** The day that the examples of all rules are judged on. */
export const EXAMPLES_AS_OF: PartialDate = '2024-06-30';

/**
 * Defines a rule. Its examples are its tests.
 * @since 0.1.0
 */
export function defineRule<const N extends RecordName, const P extends PartName<RecordOf<N>> | '' = ''>(
  rule: RuleOf<N, P>,
): Rule<N> {
  return Object.freeze(rule);
}
