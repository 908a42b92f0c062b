import type { FieldTerm } from '../terms/term.js';
import type { Viewpoint } from '../viewpoint.js';
import { itemsAt, valueAt } from './paths.js';
import { type Days, knownDays } from './known-days.js';
import { type LeafCondition, type Read, reckoner, type Reckoner, type Test } from './reckoner.js';
import { sharedReads } from './shared-reads.js';

/**
 * Reckons from records, and from the items of their lists. What is asked of one row several times, by one column or by
 * many, is looked up once.
 */
export function ofRecord(viewpoint: Viewpoint): Reckoner<unknown> {
  const once = sharedReads();
  const days = knownDays();
  const own: Reckoner<unknown> = reckoner<unknown>(viewpoint, {
    // Whether a term looks into a record or at columns follows from where it stands.
    term: (term) => once(term, () => readField(term as FieldTerm, own, days)),
    condition: (condition) => once(condition, () => testField(condition, own)),
  });
  return own;
}

function readField(term: FieldTerm, own: Reckoner<unknown>, days: Days): Read<unknown> {
  switch (term.op) {
    case 'field':
      return valueAt(term.path) as Read<unknown>;
    case 'day':
      return ofText(term.path, days[term.end]);
    case 'ten-thousandths':
      return ofText(term.path, tenThousandths);
    case 'pick':
      return pick(term, own);
    default:
      return sum(term, own);
  }
}

const PLACES = 4;

function ofText(path: string, of: (text: string) => number): Read<unknown> {
  const read = valueAt(path);
  return (row) => {
    const text = read(row);
    return text === undefined ? undefined : of(text as string);
  };
}

function tenThousandths(text: string): number {
  const [whole, part = ''] = text.split('.');
  return Number(whole + part.padEnd(PLACES, '0'));
}

type Sum = Extract<FieldTerm, { readonly op: 'count' | 'least' | 'greatest' | 'total' }>;

function sum({ op, list, where, value }: Sum, own: Reckoner<unknown>): Read<unknown> {
  const [items, met, read] = [itemsAt(list), own.condition(where), own.term(value)];
  if (op === 'count') return (row) => items(row).reduce<number>((number, item) => (met(item) ? number + 1 : number), 0);
  const take = { least: Math.min, greatest: Math.max, total: (a: number, b: number) => a + b }[op];
  return (row) => {
    const values = items(row).flatMap((item) => (met(item) ? (read(item) ?? []) : []) as number[]);
    return values.length === 0 ? undefined : values.reduce((one, other) => take(one, other));
  };
}

function pick(
  { list, where, by, value }: Extract<FieldTerm, { readonly op: 'pick' }>,
  own: Reckoner<unknown>,
): Read<unknown> {
  const [items, met, read] = [itemsAt(list), own.condition(where), own.term(value)];
  const choose = by === 'first' || by === 'last' ? undefined : leastBy(own.term(by));
  return (row) => {
    const all = items(row);
    const found = by === 'last' ? all.findLast(met) : choose ? choose(all.filter(met)) : all.find(met);
    return found === undefined ? undefined : read(found);
  };
}

/** The first of the items whose number is least; those without a number come last. */
function leastBy(of: Read<unknown>): (items: readonly unknown[]) => unknown {
  const rank = (item: unknown) => (of(item) as number | undefined) ?? Number.POSITIVE_INFINITY;
  return (items) =>
    items.length === 0 ? undefined : items.reduce((best, item) => (rank(item) < rank(best) ? item : best));
}

function testField(condition: LeafCondition, own: Reckoner<unknown>): Test<unknown> {
  if (condition.op === 'says') {
    const [read, { value }] = [valueAt(condition.path), condition];
    return (row) => read(row) === value;
  }
  const listed = condition as Extract<LeafCondition, { readonly op: 'has' | 'several' }>;
  const [items, met] = [itemsAt(listed.list), own.condition(listed.where)];
  if (listed.op === 'several') return differ(items, met, own.term(listed.value));
  return (row) => items(row).some(met);
}

/** Whether some of the items have one value, and others another. */
function differ(items: (row: unknown) => readonly unknown[], met: Test<unknown>, read: Read<unknown>): Test<unknown> {
  return (row) => {
    const values = items(row).flatMap((item) => (met(item) ? (read(item) ?? []) : []));
    return values.some((value) => value !== values[0]);
  };
}
