import type { Fields, Path, RecordName, RecordOf, AnyRecord, RuleText } from '@openthb/core';
import type { OpenStore } from '../numbers/number-store.js';

/** What a rule across records is given for a file. */
export interface FileRuleContext {
  /** The number of a text, from 0 up: the same all through the file. */
  number(text: string): number;
  /** Opens a store for what the rule keeps of the file. */
  readonly open: OpenStore;
  /** Gives up a place that was kept. */
  forget(place: number): void;
}

/** A record as a rule across records sees it, valid while it looks; records of other parts of the file may be elsewhere. */
export interface Seen<N extends RecordName = RecordName> {
  readonly record: RecordOf<N>;
  /** The fields that the record may have, those of extensions among them. */
  readonly fields: Fields;
  /** The number of a text, to be noted and for nothing else. */
  number(text: string): number;
  /** Reports a finding at a place in this record, whatever else the file holds. */
  report(path: Path): void;
  /**
   * Notes what is to be known of this record when it is its turn: whole numbers below 2^32 and numbers of texts; and, where few
   * records need it, plain data, which cost more.
   */
  note(one: number, other?: number, third?: number, more?: unknown): void;
}

/** A record in the order of the file; its place is valid during the call alone. */
export interface Noted {
  /** The kind of record. */
  readonly kind: string;
  /** The number of its id. */
  readonly id: number;
  /** Reports the finding at a place in this record. */
  report(path: Path): void;
  /** Keeps a place in this record, to be told of or given up later, and numbers it. */
  keep(path: Path): number;
  /** The plain data that were noted beside the numbers, if any. */
  more(): unknown;
}

/** A reference of a record, valid during the call alone. */
export interface NotedReference {
  /** Reports the finding at the reference. */
  report(): void;
  /** Keeps its place, to be told of or given up later, and numbers it. */
  keep(): number;
}

/** A rule across records at work on one file, of which it is told in order. */
export interface FileRuleRun {
  /** Called once for each record of its kinds that its schema accepts. */
  visit?(at: Noted): void;
  /** Called for each note on a record. */
  take?(at: Noted, one: number, other: number, third: number): void;
  /** Called for each reference of each record, with the number of its id and the kind of record that it must name. */
  reference?(id: number, to: string, at: NotedReference): void;
  /** Called once, after the last; gives the places that were kept and are to be told of. */
  end?(): Iterable<number>;
}

/**
 * A rule that judges the records of a file together. It looks at each record where that is read, which may be another thread,
 * and is then told in order what it noted.
 * @since 0.1.0
 */
export interface FileRule<N extends RecordName = RecordName> extends RuleText {
  /** Where the rule comes from. */
  readonly source: string;
  /** The kinds of record that it looks at and visits; absent: all. */
  readonly records?: readonly N[];
  /** Files that it accepts and files that it reports on; run as tests and printed in the reference. */
  readonly examples: {
    readonly valid: readonly (readonly AnyRecord[])[];
    readonly invalid: readonly (readonly AnyRecord[])[];
  };
  /** Looks at a record that its schema accepts, and remembers nothing: that is left to `begin`. */
  look?(seen: Seen<N>): void;
  /** The same, begun for a part of the file: what it remembers of that may spare notes that change nothing. */
  beginLook?(): (seen: Seen<N>) => void;
  /** Looks at each text that may name nobody: fields of text, by the model, that are no direct identifiers themselves. */
  text?(text: string, report: () => void): void;
  /** Begins a file. Absent where a rule has no need to know of other records. */
  begin?(context: FileRuleContext): FileRuleRun;
}

/**
 * Defines a rule across records. Its examples are its tests.
 * @since 0.1.0
 */
export function defineFileRule<const N extends RecordName = RecordName>(rule: FileRule<N>): FileRule {
  // It is shown the kinds of record that it names, and no others.
  return Object.freeze(rule) as unknown as FileRule;
}
