import { anyKind, type Field, type Fields, type LeafKind, recordDef, type RecordName, SdkError } from '@openthb/core';

/** A single value that may stand in a view. */
export interface ViewLeaf {
  readonly name: string;
  readonly kind: LeafKind;
  /** Whether what holds it must have it. */
  readonly isRequired: boolean;
}

/**
 * What of a record stands in a view: a `value`, alone in its column; a set as `flags`, a column for each code; or of an
 * `item` that must have some fields, these and the chosen ones together, since none of them can be without the others.
 */
export type ViewPart =
  | { readonly as: 'value' | 'flags' | 'set'; readonly path: readonly string[]; readonly leaf: ViewLeaf }
  | { readonly as: 'item'; readonly path: readonly string[]; readonly leaves: readonly ViewLeaf[] };

/** How records of one kind lie in one flat table for statistics: the first item of each list stands for it. */
export interface RecordView {
  readonly record: RecordName;
  readonly parts: readonly ViewPart[];
  /** The lists on the way, by the keys that lead to them. */
  readonly lists: ReadonlySet<string>;
}

/** Sets from lists of more codes than these are one value: a column for each country would hold next to nothing. */
const MOST_FLAGS = 60;

/**
 * The view of a kind of record that has the fields which CTDC publishes, as the model maps them, or those that are named
 * by the keys that lead to them: `sex`, `episodes.forms`.
 * @throws SdkError `bad-option` where there is no such field; `unsafe` where it names a person or reveals where one is
 * @since 0.1.0
 */
export function recordView(record: RecordName, names?: readonly string[]): RecordView {
  const lists = new Set<string>();
  const left = new Set(names);
  const wanted = (path: readonly string[], { meta }: Field<unknown>) =>
    names ? left.delete(path.join('.')) : meta.maps?.ctdcKanon !== undefined;
  const visit = (fields: Fields, above: readonly string[]): readonly ViewPart[] =>
    Object.entries(fields).flatMap(([name, field]) => partsOf([...above, name], field));
  const partsOf = (path: readonly string[], field: Field<unknown>): readonly ViewPart[] => {
    const outer = anyKind(field.kind);
    const inner = outer.type === 'list' ? anyKind(outer.item) : outer;
    const chosen = wanted(path, field);
    if (chosen && hidden.has(field.meta.sensitivity)) {
      throw new SdkError('unsafe', 'A field that names a person, or tells where one is, cannot be made up.');
    }
    if (inner.type === 'list') return [];
    if (inner.type !== 'group') {
      const leaf = { name: path.at(-1)!, kind: inner, isRequired: field.need === 'required' };
      return chosen && isTold(inner) ? [{ as: outer.type === 'list' ? setAs(inner) : 'value', path, leaf }] : [];
    }
    if (hidden.has(field.meta.sensitivity)) return [];
    if (outer.type === 'list') lists.add(path.join('.'));
    if (outer.type === 'list' && Object.values(inner.fields).some(({ need }) => need === 'required')) {
      const leaves = leavesOf(
        inner.fields,
        (key, one) => wanted([...path, key], one) || (chosen && one.meta.sensitivity === 'quasi'),
      );
      return leaves.length > 0 ? [{ as: 'item', path, leaves }] : [];
    }
    return visit(inner.fields, path);
  };
  const parts = visit(recordDef(record)!.fields, []);
  if (left.size > 0)
    throw new SdkError('bad-option', 'A field that was named is not in the record, or has no code, year or number.');
  return { record, parts, lists };
}

const hidden: ReadonlySet<string> = new Set(['direct', 'protected']);

/** Whether values of a kind say something of many: codes, days as their year, numbers, answers; no text and no id. */
function isTold(kind: LeafKind): boolean {
  return (
    kind.type === 'code' || (kind.type === 'scalar' && (kind.id === 'partial-date' || kind.constraint.type !== 'text'))
  );
}

function setAs(kind: LeafKind): 'flags' | 'set' {
  return kind.type === 'code' && kind.codes.length <= MOST_FLAGS ? 'flags' : 'set';
}

/** The chosen fields of an item and those that it must have; none where nothing is chosen, or it must have what cannot be told. */
function leavesOf(fields: Fields, chosen: (name: string, field: Field<unknown>) => boolean): readonly ViewLeaf[] {
  const all = Object.entries(fields).map(([name, field]) => ({
    name,
    field,
    kind: anyKind(field.kind),
    is: chosen(name, field),
  }));
  const told = all.flatMap(({ name, field, kind, is }) => {
    if (kind.type === 'group' || kind.type === 'list' || !isTold(kind) || hidden.has(field.meta.sensitivity)) return [];
    const isRequired = field.need === 'required';
    return is || isRequired ? [{ name, kind, isRequired }] : [];
  });
  const whole = all.every(({ name, field }) => field.need !== 'required' || told.some((leaf) => leaf.name === name));
  return whole && all.some(({ is }) => is) ? told : [];
}
