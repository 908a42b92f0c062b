import type { Items, Level } from '../rows/level.js';
import type { FieldTerm, Value } from '../terms/term.js';
import type { Viewpoint } from '../viewpoint.js';
import { type Days, knownDays } from './known-days.js';
import { type LeafCondition, type Read, reckoner, type Reckoner, type Test } from './reckoner.js';
import { sharedReads } from './shared-reads.js';

/** Makes reckoners of the rows of levels. */
export type ReckonerOf = (level: Level) => Reckoner<number>;

/**
 * Reckons from the rows that records, and the items of their lists, are laid out in. What is asked of one row several
 * times, by one column or by many, is looked up once.
 */
export function ofRows(viewpoint: Viewpoint): ReckonerOf {
  const known = new Map<Level, Reckoner<number>>();
  const days = knownDays();
  const reckonerOf: ReckonerOf = (level) => {
    const found = known.get(level);
    if (found) return found;
    const once = sharedReads(level);
    const own: Reckoner<number> = reckoner<number>(viewpoint, {
      // Whether a term looks into a record or at columns follows from where it stands.
      term: (term) =>
        term.op === 'field'
          ? valueOf(level, term.path)
          : once(term, () => readField(term as Exclude<FieldTerm, { op: 'field' }>, level, reckonerOf, days)),
      condition: (condition) => once(condition, () => testField(condition, level, reckonerOf)),
    });
    known.set(level, own);
    return own;
  };
  return reckonerOf;
}

function valueOf(level: Level, path: string): Read<number> {
  const column = level.column(path);
  return (row) => column[row] as Value;
}

function readField(
  term: Exclude<FieldTerm, { op: 'field' }>,
  level: Level,
  reckonerOf: ReckonerOf,
  days: Days,
): Read<number> {
  switch (term.op) {
    case 'day':
      return ofText(valueOf(level, term.path), days[term.end]);
    case 'ten-thousandths':
      return ofText(valueOf(level, term.path), tenThousandths);
    case 'pick':
      return pick(term, level.items(term.list), reckonerOf);
    default:
      return sum(term, level.items(term.list), reckonerOf);
  }
}

const PLACES = 4;

function ofText(read: Read<number>, of: (text: string) => number): Read<number> {
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

function sum({ op, where, value }: Sum, { level, start }: Items, reckonerOf: ReckonerOf): Read<number> {
  const own = reckonerOf(level);
  const [met, read] = [own.condition(where), own.term(value)];
  if (op === 'count') {
    return (row) => {
      let count = 0;
      for (let item = start(row), end = start(row + 1); item < end; item += 1) if (met(item)) count += 1;
      return count;
    };
  }
  const take = { least: Math.min, greatest: Math.max, total: (a: number, b: number) => a + b }[op];
  return (row) => {
    let sum: number | undefined;
    for (let item = start(row), end = start(row + 1); item < end; item += 1) {
      const number = met(item) ? (read(item) as number | undefined) : undefined;
      if (number !== undefined) sum = sum === undefined ? number : take(sum, number);
    }
    return sum;
  };
}

function pick(
  { where, by, value }: Extract<FieldTerm, { readonly op: 'pick' }>,
  { level, start }: Items,
  reckonerOf: ReckonerOf,
): Read<number> {
  const own = reckonerOf(level);
  const [met, read] = [own.condition(where), own.term(value)];
  const find = by === 'first' ? firstOf(met) : by === 'last' ? lastOf(met) : leastOf(met, own.term(by));
  return (row) => {
    const found = find(start(row), start(row + 1));
    return found === undefined ? undefined : read(found);
  };
}

type Find = (start: number, end: number) => number | undefined;

function firstOf(met: Test<number>): Find {
  return (start, end) => {
    for (let item = start; item < end; item += 1) if (met(item)) return item;
    return undefined;
  };
}

function lastOf(met: Test<number>): Find {
  return (start, end) => {
    for (let item = end - 1; item >= start; item -= 1) if (met(item)) return item;
    return undefined;
  };
}

/** The first of the items whose number is least; those without a number come last. */
function leastOf(met: Test<number>, of: Read<number>): Find {
  return (start, end) => {
    let best: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let item = start; item < end; item += 1) {
      if (!met(item)) continue;
      const rank = (of(item) as number | undefined) ?? Number.POSITIVE_INFINITY;
      if (best !== undefined && rank >= least) continue;
      best = item;
      least = rank;
    }
    return best;
  };
}

function testField(condition: LeafCondition, level: Level, reckonerOf: ReckonerOf): Test<number> {
  if (condition.op === 'says') {
    const [column, { value }] = [level.column(condition.path), condition];
    return (row) => column[row] === value;
  }
  const { list, where } = condition as Extract<LeafCondition, { readonly op: 'has' }>;
  const { level: items, start } = level.items(list);
  const find = firstOf(reckonerOf(items).condition(where));
  return (row) => find(start(row), start(row + 1)) !== undefined;
}
