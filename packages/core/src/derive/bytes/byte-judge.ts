import { recordDef } from '../../records/any-record.js';
import type { RecordDef } from '../../records/define-record.js';
import * as standard from '../../records/index.js';
import { byteObject, type Made, reasonNode } from './byte-node.js';
import { ends } from './generated/index.js';
import { SPACE } from './letters.js';
import { MARKS, NEXT, PLACES, VALUES } from './marks.js';
import { objectEnd } from './value-end.js';
import { wordOf, wordsIndex, wordsOf } from './words.js';

/**
 * Tells good records by the bytes of a file alone, without reading them as objects.
 * @since 0.1.0
 */
export interface ByteJudge {
  /**
   * Where a record ends that begins at a place and is good, with no code that its list does not name and no key twice; -1
   * where that cannot be told at once. The view holds `BYTES_BEYOND` bytes more than what is to be judged.
   */
  end(view: DataView, at: number): number;
  /** The kind of the record that was last told to be good. */
  kind(): string;
  /** What was marked in the record that was last told to be good; only of records of the standard without extensions. */
  readonly marks: Int32Array;
}

/** How many bytes a judge may look at beyond those of a record. */
export const BYTES_BEYOND = 256;

/**
 * Makes a judge of the records of the standard, each as it is found by its name: with extensions, by `recordsWith`. The
 * standard's own are judged by functions that were written before the program runs, those with extensions by their model;
 * neither needs `eval`.
 * @since 0.1.0
 */
export function byteJudge(find: (name: string) => RecordDef<string, unknown> | undefined = recordDef): ByteJudge {
  const records = Object.values(standard).flatMap(({ name }) => find(name) ?? []);
  const marks = new Int32Array(MARKS);
  const made: Made = new Map();
  const own = records.map((record) => (recordDef(record.name) === record ? ends[record.name]! : byModel(record, made)));
  const names = wordsOf(records.map(({ name }) => name));
  let last = 0;
  return {
    marks,
    end(view, at) {
      if (!isBeginning(view, at)) return -1;
      const name = at + BEGINNING.length;
      last = wordsIndex(view, view.getUint8(name) === SPACE ? name + 1 : name, names);
      if (last < 0) return -1;
      marks.fill(0, PLACES, VALUES);
      marks[NEXT] = VALUES;
      return own[last]!(view, at, marks);
    },
    kind: () => records[last]!.name,
  };
}

function byModel({ fields }: RecordDef<string, unknown>, made: Made): (view: DataView, at: number) => number {
  const object = byteObject(fields, made);
  const reason = reasonNode(made);
  return (view, at) => objectEnd(view, at, object, reason);
}

/** How a record begins; one that begins otherwise is read as an object. */
const BEGINNING = '{"record":';
const [first, second, third] = [0, 4, 6].map((at) => wordOf(BEGINNING.slice(at, at + 4))) as [number, number, number];

function isBeginning(view: DataView, at: number): boolean {
  return (
    view.getInt32(at, true) === first && view.getInt32(at + 4, true) === second && view.getInt32(at + 6, true) === third
  );
}
