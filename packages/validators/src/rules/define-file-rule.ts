import type { AnyRecord, Fields, Path, RecordName, RecordOf, RuleText } from '@openthb/core';

/** What a rule across records is given for a file. */
export interface FileRuleContext {
  /** The number of an id, from 0 up: the same all through the file. */
  number(id: string): number;
  /** Reports the finding at a place that was kept; it is told after the last record. */
  tell(place: number): void;
  /** Gives up a place that was kept. */
  forget(place: number): void;
}

/** What a rule across records is told of each record. It is valid during the visit alone. */
export interface Visited<N extends RecordName = RecordName> {
  readonly record: RecordOf<N>;
  /** The number of the record's own id. */
  readonly id: number;
  /** The fields that the record may have, those of extensions among them. */
  readonly fields: Fields;
  /** Reports the finding at a place in this record. */
  report(path: Path): void;
  /** Keeps a place in this record, to be told of or given up later, and numbers it. */
  keep(path: Path): number;
}

/** What a rule across records is told of a leaf of a record. It is valid during the visit alone. */
export interface VisitedLeaf {
  readonly record: AnyRecord;
  /** Reports the finding at the leaf. */
  report(): void;
  /** Keeps the place of the leaf, to be told of or given up later, and numbers it. */
  keep(): number;
}

/** A rule across records at work on one file. */
export interface FileRuleRun<N extends RecordName = RecordName> {
  /** Called once for each record that its schema accepts, in the order of the file. */
  visit?(visited: Visited<N>): void;
  /** Called for each reference of each record, with the number of its id and the kind of record that it must name. */
  reference?(id: number, to: string, at: VisitedLeaf): void;
  /** Called for each text that may name nobody: fields of text, by the model, that are no direct identifiers themselves. */
  text?(text: string, at: VisitedLeaf): void;
  /** Called once, after the last. */
  end(): void;
}

/**
 * A rule that judges the records of a file together.
 * @since 0.1.0
 */
export interface FileRule<N extends RecordName = RecordName> extends RuleText {
  /** Where the rule comes from. */
  readonly source: string;
  /** The kinds of record that it visits; absent: all. */
  readonly records?: readonly N[];
  /** Files that it accepts and files that it reports on; run as tests and printed in the reference. */
  readonly examples: {
    readonly valid: readonly (readonly AnyRecord[])[];
    readonly invalid: readonly (readonly AnyRecord[])[];
  };
  /** Begins a file. */
  begin(context: FileRuleContext): FileRuleRun<N>;
}

/**
 * Defines a rule across records. Its examples are its tests.
 * @since 0.1.0
 */
export function defineFileRule<const N extends RecordName = RecordName>(rule: FileRule<N>): FileRule {
  // It is shown the kinds of record that it names, and no others.
  return Object.freeze(rule) as unknown as FileRule;
}
