import type { AnyRecord, Fields, Path, RuleText } from '@openthb/core';

/** What a rule across records is told of each record. */
export interface Visited {
  readonly record: AnyRecord;
  /** The fields that the record may have, those of extensions among them. */
  readonly fields: Fields;
  /** Reports the finding at a place in this record, at once or later. */
  report(path: Path): void;
}

/** A rule across records at work on one file. */
export interface FileRuleRun {
  /** Called once for each record that its schema accepts, in the order of the file. */
  visit(visited: Visited): void;
  /** Called once, after the last. */
  end(): void;
}

/**
 * A rule that judges the records of a file together.
 * @since 0.1.0
 */
export interface FileRule extends RuleText {
  /** Where the rule comes from. */
  readonly source: string;
  /** Files that it accepts and files that it reports on; run as tests and printed in the reference. */
  readonly examples: {
    readonly valid: readonly (readonly AnyRecord[])[];
    readonly invalid: readonly (readonly AnyRecord[])[];
  };
  /** Begins a file. */
  begin(): FileRuleRun;
}

/**
 * Defines a rule across records. Its examples are its tests.
 * @since 0.1.0
 */
export function defineFileRule(rule: FileRule): FileRule {
  return Object.freeze(rule);
}
