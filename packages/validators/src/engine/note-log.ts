import type { AnyRecord, Fields } from '@openthb/core';
import { type HashKey, keyedHash } from '../numbers/keyed-hash.js';
import { numberTable } from '../numbers/number-table.js';
import { numbering } from '../numbers/numbering.js';
import { storeInMemory } from '../numbers/store-in-memory.js';
import type { FileRule } from '../rules/define-file-rule.js';
import { lookAtRecords } from './look-at-records.js';
import { numberList } from './number-list.js';
import { pathNumbers } from './path-numbers.js';
import type { Where } from './where.js';

/**
 * What rules across records saw of a part of a file, to be told in order elsewhere. It holds numbers, and no text of a record
 * but for what few records need.
 * @since 0.1.0
 */
export interface Notes {
  /** One entry after the other, as `noteLog` lays them out. */
  readonly words: Uint32Array<ArrayBuffer>;
  /** Of each text the 64 bits that stand for it, at twice its number. */
  readonly marks: Uint32Array<ArrayBuffer>;
  /** The kinds of the records. */
  readonly kinds: readonly string[];
  /** The kinds of record that references lead to. */
  readonly targets: readonly string[];
  /** Of each path the number of the one that it continues, and its last step; the first is the empty one. */
  readonly paths: readonly (readonly [number, string | number])[];
  /** What stands beside notes, as JSON. */
  readonly beside: readonly string[];
}

/**
 * Notes of the records of a part of a file, for rules across records that are at work elsewhere.
 * @since 0.1.0
 */
export interface NoteLog {
  /** Looks at the next record. */
  visit(record: AnyRecord, fields: Fields, where: Where): void;
  /** The notes of all records since the last time. */
  take(): Notes;
}

/** What an entry is about: it stands in the lowest bits of its first word, those of `ENTRY`. */
export const entries = Object.freeze({ record: 0, note: 1, report: 2, reference: 3, seen: 4 });
export const ENTRY = 0b111;

/** Of a note: which of its numbers are those of texts, and whether something stands beside it; the number of its rule. */
export const noteBits = Object.freeze({ texts: 3, beside: 6, rule: 7 });

/** Numbers of texts are told from others by this, until they are written. */
const TEXT = 2 ** 32;

/**
 * Begins to note, by the rules across records of a profile and under the key of a run.
 * @since 0.1.0
 */
export function noteLog(rules: readonly FileRule[], key: HashKey): NoteLog {
  const hash = keyedHash(key);
  let where: Where;
  let part = begin();

  function begin() {
    const texts = numberTable(storeInMemory, (high) => high);
    const kinds = numbering();
    const targets = numbering();
    const words = numberList();
    const marks = numberList();
    const beside: string[] = [];
    const { pathNumber, paths } = pathNumbers();
    let count = 0;
    const number = (text: string): number => {
      hash.of(text);
      const { high, low } = hash;
      const known = texts.getOrSet(high, low, count);
      if (known === count) {
        marks.push(high, low);
        count += 1;
      }
      return TEXT + known;
    };
    const look = lookAtRecords(rules, {
      number,
      record(kind, id) {
        const { line = 0 } = where.place([]);
        words.push(entries.record, kinds.number(kind), id - TEXT, where.ordinal);
        words.push(line);
      },
      seen: () => words.push(entries.seen),
      report: (rule, path) => words.push(entries.report | (rule << noteBits.rule), pathNumber(path)),
      note(rule, one, other, third, more) {
        const text = JSON.stringify(more()) as string | undefined;
        const bits = (one < TEXT ? 0 : 1) | (other < TEXT ? 0 : 2) | (third < TEXT ? 0 : 4);
        const isBeside = text === undefined ? 0 : 1 << noteBits.beside;
        const first = entries.note | (bits << noteBits.texts) | isBeside | (rule << noteBits.rule);
        words.push(first, textOrNumber(one), textOrNumber(other), textOrNumber(third));
        if (text !== undefined) words.push(beside.push(text) - 1);
      },
      reference: (id, to, path) => words.push(entries.reference, id - TEXT, targets.number(to), pathNumber(path)),
    });
    return {
      visit(record: AnyRecord, fields: Fields) {
        kinds.number(record.record);
        look(record, fields);
      },
      end: (): Notes => ({
        words: words.all(),
        marks: marks.all(),
        kinds: kinds.all(),
        targets: targets.all(),
        paths,
        beside,
      }),
    };
  }

  return {
    visit(record, fields, at) {
      where = at;
      part.visit(record, fields);
    },
    take() {
      const notes = part.end();
      part = begin();
      return notes;
    },
  };
}

function textOrNumber(number: number): number {
  return number < TEXT ? number : number - TEXT;
}
