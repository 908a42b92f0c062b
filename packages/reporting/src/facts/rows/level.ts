import { type AnyKind, anyKind, type Fields } from '@openthb/core';
import type { FieldLevel, FieldNode } from '@openthb/core/bytes';

/** Rows of records or of items of a list, with a column for each field that terms look at. */
export interface Level extends FieldLevel {
  /** How often it was cleared: rows are numbered anew after it. */
  cleared: number;
  readonly size: number;
  /** The values at the end of a path through groups, by the numbers of rows; the empty path is the row itself. */
  column(path: string): readonly unknown[];
  /** The items at the end of a path through groups and lists. */
  items(path: string): Items;
  /** Forgets all rows, those of lists too. */
  clear(): void;
}

/** Rows of a list, those of one row after those of the row before. */
export interface Items {
  readonly level: Level;
  /** The number of the first item of a row; it is that of the next row's first where the row has none. */
  start(row: number): number;
}

interface Node extends FieldNode {
  column: unknown[] | undefined;
  readonly fields: Map<string, Node>;
  level: Level | undefined;
  /** Of a list, the number of the first item of each row. */
  starts: number[];
}

/** Rows of objects of these fields, or of values of another kind. */
export function rowLevel(fields: Fields): Level {
  const node = newNode();
  const columns: unknown[][] = [];
  const lists: Node[] = [];
  let size = 0;

  function nodeAt(path: string): Node {
    if (path === '') return node;
    return path.split('.').reduce((above, step) => {
      const known = above.fields.get(step) ?? newNode();
      above.fields.set(step, known);
      return known;
    }, node);
  }

  function own(path: string, kind: AnyKind | undefined): Items {
    const at = nodeAt(path);
    if (!at.level) {
      at.level = rowLevel(kind ? fieldsOf(kind) : {});
      lists.push(at);
    }
    const { starts } = at;
    return { level: at.level, start: (row) => starts[row]! };
  }

  const level: Level = {
    node,
    cleared: 0,
    get size() {
      return size;
    },
    column(path) {
      const at = nodeAt(path);
      if (!at.column) columns.push((at.column = []));
      return at.column;
    },
    items(path) {
      const { first, kind, rest } = firstList(fields, path);
      const items = own(first, kind);
      if (rest === '') return items;
      const beneath = items.level.items(rest);
      return { level: beneath.level, start: (row) => beneath.start(items.start(row)) };
    },
    begin() {
      for (const column of columns) column[size] = undefined;
      return size;
    },
    end() {
      size += 1;
      for (const { level: beneath, starts } of lists) starts[size] = beneath!.size;
    },
    clear() {
      size = 0;
      level.cleared += 1;
      for (const { level: beneath } of lists) beneath!.clear();
    },
  };
  return level;
}

function newNode(): Node {
  return { column: undefined, fields: new Map(), level: undefined, starts: [0] };
}

/** The part of a path that leads to its first list, and what comes after; without one, all of it. */
function firstList(fields: Fields, path: string): { first: string; kind: AnyKind | undefined; rest: string } {
  const steps = path.split('.');
  let within: Fields = fields;
  let kind: AnyKind | undefined;
  for (const [index, step] of steps.entries()) {
    const field = within[step];
    kind = field && anyKind(field.kind);
    if (kind?.type === 'list')
      return { first: steps.slice(0, index + 1).join('.'), kind, rest: steps.slice(index + 1).join('.') };
    within = kind ? fieldsOf(kind) : {};
  }
  return { first: path, kind, rest: '' };
}

/** The fields of an object, or of the objects in a list. */
function fieldsOf(kind: AnyKind): Fields {
  if (kind.type === 'list') return fieldsOf(anyKind(kind.item));
  return kind.type === 'group' ? kind.fields : {};
}
