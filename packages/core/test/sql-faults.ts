import { anyKind } from '../src/records/any-kind.js';
import type { RecordDef } from '../src/records/define-record.js';
import type { Fields } from '../src/records/field.js';
import type { LeafKind } from '../src/records/walk.js';
import { recordId } from '../src/scalars/record-id.js';
import { ownCode } from '../src/code-lists/define-code-list.js';
import type { SqlConstraint } from '../src/sql.js';
import { smallest, smallestOf } from './smallest.js';

/** What should stop a fault: a constraint of that type, a column that is never null, or the key. */
export type Breaks = SqlConstraint['type'] | 'not-null' | 'key';

/** A sound record, and the same with one fault. */
export interface SqlFault {
  /** The kind of record. */
  readonly kind: string;
  /** Where it is, in words of the model, and what is wrong. */
  readonly name: string;
  /** The same, with the group that has the field in place of where the group stands. */
  readonly field: string;
  readonly breaks: Breaks;
  readonly sound: object;
  readonly faulty: object;
}

type Fault = Omit<SqlFault, 'kind'>;

/** How an object, or the only item of a list, becomes a record that holds it. */
type Wrap = (inner: object) => object;

/** Every fault of every field of a record that is still a record in form. */
export function faultsOf(record: RecordDef<string, unknown>): readonly SqlFault[] {
  // The kind of record says which table it goes to; the id is that of the rows.
  const { record: _, ...fields } = record.fields;
  const found = [...faultsIn(fields, baseOf(record), (inner) => inner, record.name, record.name, false)];
  return found.map((fault) => ({ ...fault, kind: record.name }));
}

/** The record that faults are put into. */
export function baseOf(record: RecordDef<string, unknown>): object {
  return { ...smallest(record.fields), id: BASE_ID };
}

export const BASE_ID = 'faulty:record';

function* faultsIn(
  fields: Fields,
  base: object,
  wrap: Wrap,
  of: string,
  path: string,
  flat: boolean,
): Generator<Fault> {
  for (const [name, { kind: ofField, need, meta }] of Object.entries(fields)) {
    const kind = anyKind(ofField);
    const { [name as never]: _, ...without } = base;
    const with_ = (value: unknown) => ({ ...without, [name]: value });
    const value = (base as Readonly<Record<string, unknown>>)[name] ?? smallestOf(kind);
    const sound = wrap(with_(value));
    const fault = (what: string, breaks: Breaks, faulty: object, from = sound): Fault => ({
      name: `${path}.${name}: ${what}`,
      field: `${of}.${name}: ${what}, ${breaks}`,
      breaks,
      sound: from,
      faulty: wrap(faulty),
    });
    const hasTable =
      kind.type === 'list' ||
      (kind.type === 'group' && need === 'optional' && !isFlat(kind.fields, meta.sensitivity === 'direct'));
    if (need === 'optional') {
      const present = { ...with_(value), missing: { [name]: 'unknown' } };
      yield fault('present and missing', hasTable ? 'reason-without-rows' : 'reason', present);
      yield fault(
        'a reason that there is not',
        'reason',
        { ...without, missing: { [name]: 'no-reason' } },
        wrap(without),
      );
    } else if (kind.type === 'list') {
      yield fault('absent', 'some-rows', without);
    } else if (kind.type !== 'group') {
      yield fault('absent', flat ? 'together' : 'not-null', without);
    }
    yield* faultsOfValue(
      kind,
      fault,
      with_,
      (inner) => wrap(with_(inner)),
      `${path}.${name}`,
      need === 'optional' && !hasTable,
    );
  }
}

/** Whether an optional group lies in the table of its owner. */
function isFlat(fields: Fields, direct: boolean): boolean {
  return Object.values(fields).every(({ kind, need, meta }) => {
    const inner = anyKind(kind);
    const holds = inner.type !== 'list' && (inner.type !== 'group' || isFlat(inner.fields, direct));
    return need === 'required' && holds && (direct || meta.sensitivity !== 'direct');
  });
}

function* faultsOfValue(
  kind: ReturnType<typeof anyKind>,
  fault: (what: string, breaks: Breaks, faulty: object) => Fault,
  holding: (value: unknown) => object,
  wrap: (inner: object) => object,
  path: string,
  flat: boolean,
): Generator<Fault> {
  if (kind.type === 'group') {
    yield* faultsIn(kind.fields, smallest(kind.fields), wrap, kind.name, path, flat);
  } else if (kind.type === 'list') {
    const item = anyKind(kind.item);
    const value = smallestOf(item);
    if (kind.unique) yield fault('a member twice', 'key', holding([value, value]));
    const inList = (inner: unknown) => holding([inner]);
    yield* faultsOfValue(item, fault, inList, (inner) => wrap([inner] as object), path, false);
  } else {
    for (const [what, breaks, value] of badValues(kind)) yield fault(what, breaks, holding(value));
  }
}

function* badValues(kind: LeafKind): Generator<readonly [what: string, breaks: Breaks, value: unknown]> {
  const sound = smallestOf(kind);
  if (kind.type === 'reference') {
    yield ['a record that there is not', 'reference', 'nobody:here'];
    yield* badTexts(recordId.constraint.pattern, String(sound));
  } else if (kind.type === 'code') {
    if (kind.kind === 'closed') yield ['a code that there is not', 'code', 'no-such-code-there-is'];
    else yield* badTexts(ownCode, String(sound));
  } else if (kind.constraint.type === 'text') {
    yield* badTexts(kind.constraint.pattern, String(sound));
  } else if (kind.constraint.type === 'integer') {
    yield ['too small', 'range', kind.constraint.minimum - 1];
    yield ['too large', 'range', kind.constraint.maximum + 1];
  } else if (kind.constraint.type === 'constant') {
    yield ['another text', 'constant', `${kind.constraint.value}.1`];
  }
}

function* badTexts(pattern: RegExp, sound: string): Generator<readonly [what: string, breaks: Breaks, value: unknown]> {
  for (const [what, text] of [
    ['no text', ''],
    ['a control character', `${sound}\u0007`],
  ] as const)
    if (!pattern.test(text)) yield [what, 'test', text];
}
