import type { Finding, Path, Place } from '@openthb/core';
import type { FileRuns } from './file-runs.js';
import { entries, ENTRY, noteBits, type Notes } from './note-log.js';
import { pathOf } from './path-numbers.js';

/**
 * Where the part of a file stands that notes are of.
 * @since 0.1.0
 */
export interface NotesPlace {
  /** How many records come before it. */
  readonly records: number;
  /** Where something stands in a record, by the line of the part that it begins on. */
  place(line: number, path: Path): Place;
}

/** Tells rules across records what was noted of a part of the file, as if they saw its records. */
export function replayNotes(
  { words, marks, kinds, targets, paths, beside }: Notes,
  { records, place }: NotesPlace,
  runs: FileRuns,
  found: Finding[],
): void {
  const texts = new Float64Array(marks.length / 2);
  for (let at = 0; at < texts.length; at += 1) texts[at] = runs.numberOf(marks[at * 2]!, marks[at * 2 + 1]!);
  const nothing = (): undefined => undefined;
  for (let at = 0; at < words.length;) {
    const first = words[at]!;
    const rule = first >>> noteBits.rule;
    const [one, other, third] = [words[at + 1]!, words[at + 2]!, words[at + 3]!];
    switch (first & ENTRY) {
      case entries.record: {
        const [kind, line] = [kinds[one]!, words[at + 4]!];
        runs.at({ kind, ordinal: third + records, place: (path) => place(line, path) }, found);
        runs.record(kind, texts[other]!);
        at += 5;
        break;
      }
      case entries.note: {
        const bits = first >>> noteBits.texts;
        const more = (first >>> noteBits.beside) & 1;
        const text = more === 0 ? '' : beside[words[at + 4]!]!;
        runs.note(
          rule,
          bits & 1 ? texts[one]! : one,
          bits & 2 ? texts[other]! : other,
          bits & 4 ? texts[third]! : third,
          more === 0 ? nothing : () => JSON.parse(text) as unknown,
        );
        at += 4 + more;
        break;
      }
      case entries.seen:
        runs.seen();
        at += 1;
        break;
      case entries.report:
        runs.report(rule, pathOf(paths, one));
        at += 2;
        break;
      default:
        runs.reference(texts[one]!, targets[other]!, pathOf(paths, third));
        at += 4;
    }
  }
}
