import type { Path } from '@openthb/core';

/** Who is told what the rules across records see of each record; rules are named by their place in the profile. */
export interface Notebook {
  /** A number for a text, to be handed on in notes. */
  number(text: string): number;
  /** The record that all that follows is about. */
  record(kind: string, id: number): void;
  report(rule: number, path: Path): void;
  note(rule: number, one: number, other: number, third: number, more: () => unknown): void;
  /** A reference that stands at a path, to a kind of record. */
  reference(id: number, to: string, path: Path): void;
}
