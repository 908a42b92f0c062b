import { recordDef } from '../../records/any-record.js';
import { type ByteJudge, byteJudge } from './byte-judge.js';
import { byteKey } from './byte-node.js';
import { byteTexts } from './byte-texts.js';
import type { FieldLevel, FieldNode } from './field-level.js';
import { type ByteKeys, keyBefore } from './key-before.js';
import { CLOSE_LIST, OPEN, OPEN_LIST, QUOTE, SPACE } from './letters.js';
import { literalAt, literalOrTextEnd } from './literal-at.js';
import { END, ITEM, MARKS, NEXT, PLACES } from './marks.js';

/**
 * Tells good records by their bytes, and lays out some fields of them in rows.
 * @since 0.1.0
 */
export interface ByteReader extends Omit<ByteJudge, 'marks'> {
  /** Lays out the record that was last told to be good. What is not asked for is not looked at again. */
  read(view: DataView): void;
}

/** A node with the keys of its fields, made ready. */
interface Wanted extends Pick<FieldNode, 'column' | 'level'> {
  readonly keys: ByteKeys;
  readonly beneath: readonly Wanted[];
  /** What is asked of the items of a list. */
  readonly item: Wanted | undefined;
}

/** Fields of a record, by their numbers among those that it may have. */
interface WantedRecord {
  readonly level: FieldLevel;
  readonly fields: readonly { readonly place: number; readonly wanted: Wanted }[];
}

/**
 * Makes a reader that lays out records in the rows of their kind. All that is asked of these must be known when the first
 * of the kind is read.
 * @since 0.1.0
 */
export function byteReader(levelOf: (kind: string) => FieldLevel): ByteReader {
  const judge = byteJudge();
  const records = new Map<string, WantedRecord>();
  const put = valuePutter(judge.marks);
  return {
    kind: judge.kind,
    end(view, at) {
      const end = judge.end(view, at);
      return judge.marks[NEXT]! > MARKS ? -1 : end;
    },
    read(view) {
      const kind = judge.kind();
      let record = records.get(kind);
      if (!record) records.set(kind, (record = wantedRecord(kind, levelOf(kind))));
      const { level, fields } = record;
      const row = level.begin();
      for (const { place, wanted } of fields) {
        const mark = judge.marks[place]!;
        if (mark > 0) put(view, mark, wanted, row);
      }
      level.end();
    },
  };
}

function wantedRecord(kind: string, level: FieldLevel): WantedRecord {
  const names = [...Object.keys(recordDef(kind)!.fields), 'missing'];
  const fields = [...level.node.fields].map(([name, node]) => ({
    place: PLACES + names.indexOf(name),
    wanted: wantedOf(node),
  }));
  return { level, fields };
}

function wantedOf({ column, fields, level }: FieldNode): Wanted {
  const order = [...fields.keys()].map(byteKey);
  const keys = { order, lasts: Int32Array.from(order, ({ key }) => key.at(-1)!) };
  return { column, level, keys, beneath: [...fields.values()].map(wantedOf), item: level && wantedOf(level.node) };
}

/** Puts values where they are asked for, going from mark to mark. */
function valuePutter(marks: Int32Array): (view: DataView, from: number, wanted: Wanted, row: number) => void {
  const texts = byteTexts();
  let mark = 0;

  /** Puts what stands at a mark. Of an object or a list, a column only says that it is there. */
  function put(view: DataView, wanted: Wanted, row: number): void {
    const at = afterSpace(view, marks[mark++]!);
    const first = view.getUint8(at);
    if (first === OPEN) {
      const inside = mark;
      if (wanted.level) putItem(view, wanted.level, wanted.item!);
      mark = inside;
      putFields(view, wanted, row);
    } else if (marks[mark] === ITEM) putItems(view, wanted);
    else if (first === OPEN_LIST) putList(view, at, wanted);
    const { column } = wanted;
    if (column) column[row] = first === OPEN || first === OPEN_LIST ? true : valueAt(view, at);
  }

  function putFields(view: DataView, { keys, beneath }: Wanted, row: number): void {
    for (let next = 0; marks[mark] !== END;) {
      const index = keyBefore(view, marks[mark]!, keys, next);
      if (index < 0) skip(view);
      else {
        put(view, beneath[index]!, row);
        next = index + 1;
      }
    }
    mark += 1;
  }

  function putItems(view: DataView, { level, item }: Wanted): void {
    while (marks[mark] === ITEM) {
      mark += 1;
      if (level) putItem(view, level, item!);
      else skipObject(view);
    }
  }

  function putItem(view: DataView, level: FieldLevel, item: Wanted): void {
    const row = level.begin();
    putFields(view, item, row);
    if (item.column) item.column[row] = true;
    level.end();
  }

  /** Puts the items of a list that holds no objects. */
  function putList(view: DataView, from: number, { level, item }: Wanted): void {
    if (!level) return;
    for (let at = from; view.getUint8(at) !== CLOSE_LIST; at = literalOrTextEnd(view, at)) {
      at = afterSpace(view, at + 1);
      const row = level.begin();
      if (item!.column) item!.column[row] = valueAt(view, at);
      level.end();
    }
  }

  function skip(view: DataView): void {
    const at = afterSpace(view, marks[mark++]!);
    if (view.getUint8(at) === OPEN) skipObject(view);
    while (marks[mark] === ITEM) {
      mark += 1;
      skipObject(view);
    }
  }

  function skipObject(view: DataView): void {
    while (marks[mark] !== END) skip(view);
    mark += 1;
  }

  function valueAt(view: DataView, at: number): unknown {
    return view.getUint8(at) === QUOTE ? texts.text(view, at + 1) : literalAt(view, at);
  }

  return (view, from, wanted, row) => {
    mark = from;
    put(view, wanted, row);
  };
}

function afterSpace(view: DataView, at: number): number {
  return view.getUint8(at) === SPACE ? at + 1 : at;
}
