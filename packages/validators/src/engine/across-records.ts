import type { AnyRecord, Fields, Finding } from '@openthb/core';
import type { Storage } from '../numbers/storage.js';
import type { FileRule } from '../rules/define-file-rule.js';
import { fileRuns } from './file-runs.js';
import { lookAtRecords } from './look-at-records.js';
import type { Notes } from './note-log.js';
import { type NotesPlace, replayNotes } from './replay-notes.js';
import type { Where } from './where.js';

/** The rules across records of a profile, at work on one file. */
export interface AcrossRecords {
  /** Shows them the next record, and collects what they report of it. */
  visit(record: AnyRecord, fields: Fields, where: Where, found: Finding[]): void;
  /** The same for the records of a part of the file that were looked at elsewhere. */
  replay(notes: Notes, place: NotesPlace, found: Finding[]): void;
  /** What they tell after the last record, one by one. */
  end(): Generator<Finding>;
}

/** Begins a file. */
export function acrossRecords(rules: readonly FileRule[], storage: Storage): AcrossRecords {
  const runs = fileRuns(rules, storage);
  const look = lookAtRecords(rules, runs);
  return {
    visit(record, fields, where, found) {
      runs.at(where, found);
      look(record, fields);
    },
    replay: (notes, place, found) => replayNotes(notes, place, runs, found),
    end: () => runs.end(),
  };
}
