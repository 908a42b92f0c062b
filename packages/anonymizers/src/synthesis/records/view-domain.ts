import { missingReason, SdkError } from '@openthb/core';
import type { PublicDomain } from '../private/coded-rows.js';
import type { RecordView, ViewLeaf, ViewPart } from './record-view.js';
import { columnsOf, YES } from './view-table.js';
import { textsOf } from './view-text.js';

/** What the model does not say of the values of a view, and whoever asks must. */
export interface StatedValues {
  /** The years that any day could be in. */
  readonly years?: readonly string[];
  /** The values of a field, by the keys that lead to it, in the place of those that the model says. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

/** More values of a column could not be counted one by one. */
const MOST = 10_000;

/**
 * All values that could stand in each column of the table of a view: codes, bands of ages and reasons for absence as the
 * model says, never as records do; years, and what else has no end, as they are stated. Of a set that stands in one
 * column there are single codes only.
 * @throws SdkError `bad-option` where a field has no end and nothing is stated of it, where what is stated is of no field of
 * the view, or where a column could have more than 10,000 values
 * @since 0.1.0
 */
export function viewDomain({ parts }: RecordView, { years, fields = {} }: StatedValues = {}): PublicDomain {
  const left = new Set(Object.keys(fields));
  const valuesOf = (path: readonly string[], leaf: ViewLeaf) => {
    const field = path.join('.');
    left.delete(field);
    const stated = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const values = stated ?? textsOf(leaf, years);
    if (values) return values;
    throw new SdkError('bad-option', `What could stand in ${field} has no end: say all values, or years, beforehand.`);
  };
  const domain = Object.fromEntries(parts.flatMap((part) => domainOf(part, valuesOf)));
  if (left.size > 0) throw new SdkError('bad-option', 'Values are stated of a field that is not in the view.');
  return domain;
}

type Entries = readonly (readonly [column: string, values: readonly string[]])[];

function domainOf(part: ViewPart, valuesOf: (path: readonly string[], leaf: ViewLeaf) => readonly string[]): Entries {
  const name = part.path.join('.');
  switch (part.as) {
    case 'value':
    case 'set':
      return [[name, [...valuesOf(part.path, part.leaf), ...absences]]];
    case 'flags': {
      const codes = new Set(valuesOf(part.path, part.leaf).map((code) => `${name}/${code}`));
      const columns = columnsOf(part).filter((column) => codes.has(column.name));
      return [[name, absences], ...columns.map((column) => [column.name, [YES]] as const)];
    }
    case 'item': {
      const told = part.leaves.map((leaf) => ({ leaf, values: valuesOf([...part.path, leaf.name], leaf) }));
      if (told.reduce((product, { values }) => product * (values.length + 1), 1) > MOST) {
        throw new SdkError('bad-option', `What could stand in ${name} is more than can be counted: say fewer values.`);
      }
      return [[name, [...itemsOf(told), ...absences]]];
    }
  }
}

const absences: readonly string[] = missingReason.codes.map((reason) => `(${reason})`);

/** All items that there could be, as a view tells them: what an item need not have may be absent. */
function itemsOf(told: readonly { readonly leaf: ViewLeaf; readonly values: readonly string[] }[]): readonly string[] {
  const ways = told.reduce<readonly ReadonlyMap<string, string>[]>(
    (before, { leaf: { name, isRequired }, values }) =>
      before.flatMap((item) => [
        ...values.map((value) => new Map([...item, [name, value]])),
        ...(isRequired ? [] : [item]),
      ]),
    [new Map()],
  );
  return ways
    .filter((item) => !(Number(item.get('atLeast')) > Number(item.get('atMost'))))
    .map((item) => Array.from(item, ([name, value]) => `${name}=${value}`).join(' '))
    .filter((text) => text !== '');
}
